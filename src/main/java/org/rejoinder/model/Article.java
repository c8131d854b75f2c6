package org.rejoinder.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One source text and where its parts stand. Nothing of the text is ever deleted: boilerplate is marked, and stays.
 *
 * @param id      the first 16 hex digits of the text's SHA-256
 * @param text    the whole text, LF line ends
 * @param title   where the title stands
 * @param blocks  in text order, without overlaps; what lies between them is blank
 */
public record Article(
        String id,
        Source source,
        String text,
        Optional<Span> title,
        Optional<String> outlet,
        Optional<String> byline,
        Optional<Published> published,
        List<Block> blocks) {
    public Article {
        Checks.notBlank(id, "article id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(published, "published");
        Checks.notBlank(outlet, "outlet");
        Checks.notBlank(byline, "byline");
        title.ifPresent(span -> Checks.inside(List.of(span), text.length(), "title"));
        blocks = List.copyOf(blocks);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException("blocks must be in order and inside the text: " + block);
            }
            end = block.span().end();
        }
    }

    /** The title's words, or the source's name where the article has no title. */
    public String heading() {
        return title.map(span -> span.of(text)).orElse(source.name());
    }

    /** The outlet's name, or the source's name where the article names none. */
    public String outletOrSource() {
        return outlet.orElse(source.name());
    }

    public Article withBlocks(List<Block> newBlocks) {
        return new Article(id, source, text, title, outlet, byline, published, newBlocks);
    }

    public Article withPublished(Optional<Published> newPublished) {
        return new Article(id, source, text, title, outlet, byline, newPublished, blocks);
    }
}
