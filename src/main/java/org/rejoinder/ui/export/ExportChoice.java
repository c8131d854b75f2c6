package org.rejoinder.ui.export;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.rejoinder.export.PageLayout.Extent;
import org.rejoinder.export.PictureFormat;
import org.rejoinder.export.PictureSize;
import org.rejoinder.render.Theme;
import org.rejoinder.ui.state.Settings;

/**
 * What the picture is to be like.
 *
 * @param size       {@link #SCREEN}, {@link #OWN} or the label of a {@link PictureSize}
 * @param width      pixels of an own size
 * @param height     pixels of an own size
 * @param upright    higher than wide; counts for named sizes
 * @param sharpness  how many pixels of a PNG each pixel becomes, 1 to 4; counts where the size is not a named one
 * @param title      over the picture; blank for none
 * @param caption    under it; blank for none
 */
public record ExportChoice(Extent extent, PictureFormat format, String size, int width, int height, boolean upright,
        int sharpness, Theme theme, String title, String caption, boolean legend, boolean sources) {
    /** As large as the timeline is on screen. */
    public static final String SCREEN = "screen";
    /** As wide and as high as the analyst says. */
    public static final String OWN = "own";
    private static final String KEY = "export.";

    public ExportChoice {
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(theme, "theme");
        if (!size.equals(SCREEN) && !size.equals(OWN) && PictureSize.named(size).isEmpty()) {
            throw new IllegalArgumentException("no size '" + size + "'");
        }
        sharpness = Math.clamp(sharpness, 1, 4);
    }

    /** The whole timeline as a sharp PNG in light colours, with everything on it. */
    static ExportChoice first(String title) {
        return new ExportChoice(Extent.WHOLE, PictureFormat.PNG, SCREEN, 1600, 1000, false, 2, Theme.LIGHT, title, "",
                true, true);
    }

    /** As it was chosen last; title and caption belong to a case and are not remembered. */
    static ExportChoice remembered(Settings settings, String title) {
        ExportChoice first = first(title);
        String size = settings.get(KEY + "size").orElse(first.size);
        boolean known = size.equals(SCREEN) || size.equals(OWN) || PictureSize.named(size).isPresent();
        return new ExportChoice(
                settings.get(KEY + "extent").map(name -> of(Extent.values(), name, first.extent)).orElse(first.extent),
                settings.get(KEY + "format").map(name -> of(PictureFormat.values(), name, first.format))
                .orElse(first.format),
                known ? size : first.size,
                number(settings, "width", first.width), number(settings, "height", first.height),
                flag(settings, "upright", first.upright), number(settings, "sharpness", first.sharpness),
                settings.get(KEY + "theme").flatMap(Theme::named).orElse(first.theme), title, "",
                flag(settings, "legend", first.legend), flag(settings, "sources", first.sources));
    }

    private static <E extends Enum<E>> E of(E[] values, String name, E otherwise) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst().orElse(otherwise);
    }

    private static int number(Settings settings, String key, int otherwise) {
        return settings.number(KEY + key).map(Double::intValue).orElse(otherwise);
    }

    private static boolean flag(Settings settings, String key, boolean otherwise) {
        return settings.get(KEY + key).map(Boolean::parseBoolean).orElse(otherwise);
    }

    void remember(Settings settings) {
        settings.put(KEY + "extent", extent.name());
        settings.put(KEY + "format", format.name());
        settings.put(KEY + "size", size);
        settings.put(KEY + "width", Integer.toString(width));
        settings.put(KEY + "height", Integer.toString(height));
        settings.put(KEY + "upright", Boolean.toString(upright));
        settings.put(KEY + "sharpness", Integer.toString(sharpness));
        settings.put(KEY + "theme", theme.name());
        settings.put(KEY + "legend", Boolean.toString(legend));
        settings.put(KEY + "sources", Boolean.toString(sources));
    }

    /** The size of that name, where it has one. */
    Optional<PictureSize> named() {
        return PictureSize.named(size);
    }

    /** The same of what is selected alone. */
    public ExportChoice ofSelection() {
        return withExtent(Extent.SELECTION);
    }

    ExportChoice withExtent(Extent now) {
        return new ExportChoice(now, format, size, width, height, upright, sharpness, theme, title, caption, legend,
                sources);
    }

    ExportChoice withFormat(PictureFormat now) {
        return new ExportChoice(extent, now, size, width, height, upright, sharpness, theme, title, caption, legend,
                sources);
    }

    ExportChoice withSize(String now) {
        return new ExportChoice(extent, format, now, width, height, upright, sharpness, theme, title, caption, legend,
                sources);
    }

    ExportChoice withPixels(int across, int down) {
        return new ExportChoice(extent, format, size, across, down, upright, sharpness, theme, title, caption, legend,
                sources);
    }

    ExportChoice withUpright(boolean now) {
        return new ExportChoice(extent, format, size, width, height, now, sharpness, theme, title, caption, legend,
                sources);
    }

    ExportChoice withSharpness(int now) {
        return new ExportChoice(extent, format, size, width, height, upright, now, theme, title, caption, legend,
                sources);
    }

    ExportChoice withTheme(Theme now) {
        return new ExportChoice(extent, format, size, width, height, upright, sharpness, now, title, caption, legend,
                sources);
    }

    ExportChoice withWords(String over, String under) {
        return new ExportChoice(extent, format, size, width, height, upright, sharpness, theme, over, under, legend,
                sources);
    }

    ExportChoice withFoot(boolean explained, boolean listed) {
        return new ExportChoice(extent, format, size, width, height, upright, sharpness, theme, title, caption,
                explained, listed);
    }
}
