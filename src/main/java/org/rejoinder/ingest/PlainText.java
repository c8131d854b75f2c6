package org.rejoinder.ingest;

import java.util.List;
import org.rejoinder.model.Article;
import org.rejoinder.model.Ids;
import org.rejoinder.model.Source;

/** Plain text, as copied or saved from a page, to an article. */
final class PlainText {
    static final LineRules RULES = LineRules.packaged();

    private PlainText() {}

    static Article article(Source source, String text) {
        return article(source, text, -1);
    }

    /**
     * @param heading  which of the text's lines is known to be its title, or -1
     */
    static Article article(Source source, String text, int heading) {
        List<Line> lines = Line.of(text);
        Layout layout = Layout.of(lines, RULES, heading);
        return new Article(
                Ids.article(text),
                source,
                text,
                layout.titleSpan(),
                OutletFinder.find(layout),
                BylineFinder.find(layout),
                PublishedFinder.find(layout, text),
                layout.blocks());
    }
}
