package org.rejoinder.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/** The looks of the window. Each has the colours of the timeline's theme of the same name. */
public enum Theme {
    LIGHT, DARK, CONTRAST, PRINT;

    private final PseudoClass state = PseudoClass.getPseudoClass(label());

    /** The name that the timeline's themes and the command line have for it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> named(String label) {
        return Arrays.stream(values()).filter(theme -> theme.label().equals(label)).findFirst();
    }

    /** Light out of dark, and dark out of all others. */
    public Theme other() {
        return this == DARK ? LIGHT : DARK;
    }

    /** Gives a scene, and with it the whole program, this look. */
    public void applyTo(Scene scene) {
        Application.setUserAgentStylesheet(
                this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        List<String> sheets = Stream.of("rejoinder", "casework", "focus")
                .map(name -> Theme.class.getResource("/assets/css/" + name + ".css").toExternalForm()).toList();
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
        for (Theme theme : values()) {
            scene.getRoot().pseudoClassStateChanged(theme.state, theme == this);
        }
    }
}
