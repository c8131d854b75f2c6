package org.rejoinder.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rejoinder.timeline.ViewState;

/**
 * What to open in the window.
 *
 * @param paths       articles and folders of them; empty for a fresh window
 * @param arranged    arranges the timeline as asked
 * @param theme       light, dark, contrast or print; empty for what the desktop prefers
 * @param locale      language, dates and numbers; empty for what the settings or the system have
 * @param screenshot  instead of opening the window, write a picture of it
 */
public record WindowRequest(List<Path> paths, UnaryOperator<ViewState> arranged, Optional<String> theme,
        Optional<Locale> locale, Optional<Screenshot> screenshot) {
    public WindowRequest {
        paths = List.copyOf(paths);
        Objects.requireNonNull(arranged, "arranged");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(screenshot, "screenshot");
    }

    /** A fresh window. */
    public static WindowRequest empty() {
        return new WindowRequest(List.of(), UnaryOperator.identity(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /**
     * A picture of the window, drawn with no display.
     *
     * @param file    PNG
     * @param width   pixels
     * @param height  pixels
     * @param select  which statement to select, 1 the first in time; 0 for none
     * @param zoom    how much larger than fitted, 1 for fitted
     * @param press   keys to press first, such as {@code L} or {@code ?}; empty for none
     */
    public record Screenshot(Path file, int width, int height, int select, double zoom, String press) {
        public Screenshot {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(press, "press");
            if (width < 400 || height < 300 || width > 8000 || height > 8000) {
                throw new IllegalArgumentException(
                        "a screenshot is 400x300 to 8000x8000 pixels, not " + width + "x" + height);
            }
            if (select < 0 || !(zoom > 0)) {
                throw new IllegalArgumentException("--select counts from 1, and --zoom is above 0");
            }
        }
    }
}
