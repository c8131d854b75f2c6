package org.rejoinder.ui.timeline;

import org.rejoinder.render.HitPen;
import org.rejoinder.render.Pen;
import org.rejoinder.render.Theme;
import org.rejoinder.search.Highlighter;
import org.rejoinder.search.Query;
import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.timeline.TextStyle;

/** Marks on the timeline what is searched for: speakers in names, words in what was said. */
final class HitMarks {
    private HitMarks() {}

    /** A pen that marks hits; the same pen where nothing is searched for. */
    static Pen on(Pen pen, TextMeasure measure, Highlighter hits, String theme) {
        return hits == Highlighter.NONE ? pen : new HitPen(pen, measure, (text, style) -> (style == TextStyle.NAME
                ? hits.field(Query.Field.SPEAKER, text) : hits.words(text)).stream()
                .map(span -> new HitPen.Hit(span.start(), span.end())).toList(),
                Theme.named(theme).orElse(Theme.LIGHT).hit());
    }
}
