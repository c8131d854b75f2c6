package org.rejoinder.ui.look;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.rejoinder.timeline.Tone;

/**
 * The stance whose colour a node has, as a state in the style sheet such as {@code :stance-deny}. Not as a style class:
 * in place of one class by another a node forgets all of its style first, and what stands around it is laid out anew.
 */
public final class StanceState {
    private final Node node;
    private Optional<Tone> current = Optional.empty();

    public StanceState(Node node) {
        this.node = node;
        node.getStyleClass().add("of-stance");
    }

    public void show(Tone stance) {
        show(Optional.of(stance));
    }

    /** @param stance  empty where there is none, which has a colour of its own */
    public void show(Optional<Tone> stance) {
        if (!stance.equals(current)) {
            current.ifPresent(before -> node.pseudoClassStateChanged(state(before), false));
            stance.ifPresent(now -> node.pseudoClassStateChanged(state(now), true));
            current = stance;
        }
    }

    /** As the style sheet calls it. */
    public static String nameOf(Tone stance) {
        return "stance-" + stance.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static PseudoClass state(Tone stance) {
        return PseudoClass.getPseudoClass(nameOf(stance));
    }
}
