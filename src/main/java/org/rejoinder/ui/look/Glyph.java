package org.rejoinder.ui.look;

import javafx.scene.layout.Region;
import org.rejoinder.timeline.Tone;

/** The shape of a stance, in its colour; both stand in the style sheet. */
public final class Glyph extends Region {
    private final StanceState state = new StanceState(this);

    public Glyph() {
        getStyleClass().add("glyph");
        setMouseTransparent(true);
    }

    public Glyph(Tone stance) {
        this();
        show(stance);
    }

    public void show(Tone stance) {
        state.show(stance);
    }
}
