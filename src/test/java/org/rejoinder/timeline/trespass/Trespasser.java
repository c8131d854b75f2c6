package org.rejoinder.timeline.trespass;

import org.rejoinder.app.Main;

/** Breaks the import rules on purpose: shows that the architecture test would catch it. */
public final class Trespasser {
    public javafx.scene.paint.Color colour() {
        return javafx.scene.paint.Color.RED;
    }

    public Class<?> wiring() {
        return Main.class;
    }
}
