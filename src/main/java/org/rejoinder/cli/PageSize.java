package org.rejoinder.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rejoinder.export.PictureOptions;
import org.rejoinder.export.PictureSize;
import picocli.CommandLine.Option;

/** How large a picture is to be. */
final class PageSize {
    static final int WIDTH = 1600;
    static final int HEIGHT = 1000;

    @Option(names = "--size", paramLabel = "slide|a4|a3|poster|WIDTHxHEIGHT",
            description = "A slide of 1920x1080, paper at 300 dots an inch (a poster is A1), or pixels; 1600x1000 if "
                    + "left out.")
    private String size;

    @Option(names = "--portrait", description = "Turn the size upright.")
    private boolean portrait;

    @Option(names = "--width", paramLabel = "PIXELS", description = "Instead of what --size says.")
    private Integer width;

    @Option(names = "--height", paramLabel = "PIXELS", description = "Instead of what --size says.")
    private Integer height;

    @Option(names = "--scale", paramLabel = "1..10",
            description = "How many pixels of a PNG each pixel becomes; 1 if left out, or what sharp print needs.")
    private Double scale;

    /**
     * The same options at this size.
     *
     * @throws IllegalArgumentException where the size cannot be, with what can be
     */
    PictureOptions apply(PictureOptions options) {
        PictureOptions sized = options;
        if (size != null && size.matches("\\d{2,5}x\\d{2,5}")) {
            int across = size.indexOf('x');
            sized = options.withPixels(Integer.parseInt(size.substring(0, across)),
                    Integer.parseInt(size.substring(across + 1)));
        } else if (size != null) {
            sized = options.withSize(PictureSize.named(size).orElseThrow(() -> new IllegalArgumentException(
                    "no size '" + size + "': " + names() + " or pixels such as 1600x1000")));
        }
        if (portrait && sized.width() > sized.height()) {
            sized = sized.turned();
        }
        // With the scale last: that of a named size may be too large for other sides.
        double wanted = Optional.ofNullable(scale).orElse(width == null && height == null ? sized.scale() : 1);
        return sized.withScale(1)
                .withPixels(Optional.ofNullable(width).orElse(sized.width()), Optional.ofNullable(height)
                .orElse(sized.height()))
                .withScale(wanted);
    }

    private static String names() {
        return Arrays.stream(PictureSize.values()).map(PictureSize::label).collect(Collectors.joining(", "));
    }
}
