package org.rejoinder.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rejoinder.model.Article;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Ids;
import org.rejoinder.model.Published;
import org.rejoinder.model.Source;

/** Web pages to articles: the visible text, one paragraph a block, with what is not the article's marked so. */
final class HtmlReader {
    /** Less running text than this, in characters, is hardly an article. */
    private static final double SCANT = 400;

    private final LineRules rules;

    HtmlReader(LineRules rules) {
        this.rules = rules;
    }

    Article read(String name, String sha256, byte[] bytes) throws UnreadableException {
        Document page = parse(bytes);
        PageMetadata metadata = new PageMetadata(page);
        PageText text = pageText(page, metadata);
        if (text.parts().isEmpty()) {
            throw new UnreadableException("is a web page without text, perhaps one that scripts fill in; "
                    + "save it from the browser as a complete page or as text");
        }
        PageRoles roles = PageRoles.of(text, metadata, rules);
        Source source = new Source(name, sha256, "text/html", metadata.address());
        return new Article(
                Ids.article(text.text()),
                source,
                text.text(),
                roles.title(),
                metadata.outlet().or(() -> OutletFinder.find(roles.layout()))
                        .or(() -> metadata.address().map(AddressFinder::site)),
                metadata.author().or(() -> BylineFinder.find(roles.layout())),
                published(metadata, PublishedFinder.find(roles.layout(), text.text())),
                roles.layout().blocks());
    }

    private static Document parse(byte[] bytes) throws UnreadableException {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException e) {
            throw new UnreadableException("is no web page that can be read; save it again or as text");
        }
    }

    /**
     * The page's text; a title that stands only in the page's head is put on top of it. Where a page shows hardly any
     * running text, the article may be hidden until a script shows it, and then what is hidden is read too.
     */
    private static PageText pageText(Document page, PageMetadata metadata) {
        boolean hidden = false;
        PageText text = PageText.of(page, "", false);
        if (text.weight() < SCANT) {
            PageText all = PageText.of(page, "", true);
            hidden = all.weight() > 2 * text.weight() + SCANT / 2;
            text = hidden ? all : text;
        }
        Optional<String> title = metadata.title();
        boolean shown = title.isEmpty() || PageRoles.titlePart(text, metadata) >= 0;
        return shown ? text : PageText.of(page, PageRoles.withoutOutlet(title.get(), metadata), hidden);
    }

    /**
     * When the page says it was published. The hidden tags are the most exact, but often tell the time in UTC, where
     * the day can be another than the outlet's own; the visible dateline then has the day that the text counts from.
     */
    private static Optional<Published> published(PageMetadata metadata, Optional<Published> visible) {
        Optional<Published> tagged = metadata.published().stream().map(HtmlReader::published)
                .flatMap(Optional::stream).findFirst();
        boolean utc = tagged.flatMap(Published::zone).map(zone -> zone.equals(ZoneOffset.UTC)).orElse(false);
        boolean dayApart = utc && visible.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(tagged.get().date(), visible.get().date())) == 1;
        return tagged.isEmpty() || dayApart ? visible : tagged;
    }

    private static Optional<Published> published(PageMetadata.Stated stated) {
        return DateGrammar.find(stated.value()).stream().findFirst()
                .filter(date -> date.date().getYear() >= 1970)
                .map(date -> new Published(date.date(), date.time(), date.zone(), date.precision(),
                        Basis.inferred(stated.tag(), stated.value())));
    }
}
