package org.rejoinder.ui.look;

import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;
import org.rejoinder.timeline.Tone;

/** The shape of a stance, in its colour; both stand in the style sheet. */
public final class Glyph extends Region {
    private String current;

    public Glyph() {
        getStyleClass().add("glyph");
        setMouseTransparent(true);
    }

    public Glyph(Tone stance) {
        this();
        show(stance);
    }

    public void show(Tone stance) {
        String style = styleOf(stance);
        if (!style.equals(current)) {
            exchange(getStyleClass(), current, style);
            current = style;
        }
    }

    /** Puts a style in the place of another, or behind all: in one change, for each has all styled anew. */
    public static void exchange(List<String> styles, String before, String now) {
        int at = styles.indexOf(before);
        if (at < 0) {
            styles.add(now);
        } else {
            styles.set(at, now);
        }
    }

    /** The style class that carries a stance's colour, such as {@code stance-deny}. */
    public static String styleOf(Tone stance) {
        return "stance-" + stance.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
