package org.rejoinder.export;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.timeline.TextStyle;
import org.rejoinder.timeline.Typesetter;

/** Collects the texts and shapes that stand around the timeline on a page. */
final class PageText {
    /** From the page's edges to its texts, in pixels. */
    static final double MARGIN = 28;

    private final Typesetter type;
    private final double width;
    private final List<PicturePage.Line> lines = new ArrayList<>();
    private final List<PicturePage.Key> keys = new ArrayList<>();

    PageText(Typesetter type, double width) {
        this.type = type;
        this.width = width;
    }

    /** Pixels between the margins. */
    double room() {
        return width - 2 * MARGIN;
    }

    /** A line at the left margin, elided where it is longer than the page is wide. */
    void line(double baseline, String text, TextStyle style, PicturePage.Ink ink) {
        line(MARGIN, baseline, text, style, ink, room());
    }

    void line(double x, double baseline, String text, TextStyle style, PicturePage.Ink ink, double room) {
        String fitted = type.elide(text, style, room);
        if (!fitted.isEmpty()) {
            lines.add(new PicturePage.Line(x, baseline, type.width(fitted, style), fitted, style, ink));
        }
    }

    void key(PicturePage.Key key) {
        keys.add(key);
    }

    List<PicturePage.Line> lines() {
        return lines;
    }

    List<PicturePage.Key> keys() {
        return keys;
    }
}
