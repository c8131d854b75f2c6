package org.rejoinder.ingest;

import java.net.URI;
import java.util.List;
import java.util.Optional;
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
        Optional<URI> address = source.url().or(() -> AddressFinder.find(layout));
        Source addressed = new Source(source.name(), source.sha256(), source.mediaType(), address);
        return new Article(
                Ids.article(text),
                addressed,
                text,
                layout.titleSpan(),
                OutletFinder.find(layout).or(() -> address.map(AddressFinder::site)),
                BylineFinder.find(layout),
                PublishedFinder.find(layout, text),
                layout.blocks());
    }
}
