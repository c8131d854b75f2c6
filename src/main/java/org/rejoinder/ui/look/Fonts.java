package org.rejoinder.ui.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The bundled font. To be loaded before anything is drawn, so that text measures the same everywhere. */
public final class Fonts {
    private static final List<String> WEIGHTS = List.of("Regular", "Medium", "SemiBold", "Bold");

    private Fonts() {}

    /**
     * Loads all weights.
     *
     * @throws IllegalStateException if the program is installed without its fonts
     */
    public static void load() {
        for (String weight : WEIGHTS) {
            String resource = "/assets/fonts/Inter-" + weight + ".otf";
            try (var stream = Fonts.class.getResourceAsStream(resource)) {
                if (stream == null || Font.loadFont(stream, 13) == null) {
                    throw new IllegalStateException("the font " + resource + " is missing: install Rejoinder again");
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the font " + resource, e);
            }
        }
    }
}
