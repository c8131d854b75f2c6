package org.rejoinder.cli;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** In which colours a timeline or the window is drawn. */
final class ThemeOption {
    @Option(names = "--theme", paramLabel = "light|dark|contrast|print",
            description =
                    "Colours: light, dark, high contrast, or greys for print. If left out, light for a picture, and "
                    + "what the desktop has for the window.")
    private Look theme;

    enum Look { LIGHT, DARK, CONTRAST, PRINT }

    /** The name of the theme that was asked for. */
    Optional<String> name() {
        return Optional.ofNullable(theme).map(look -> look.name().toLowerCase(Locale.ROOT));
    }
}
