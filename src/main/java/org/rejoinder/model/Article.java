package org.rejoinder.model;

import java.net.URI;
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
 * @param given   a title that an analyst gave it, which stands nowhere in the text
 */
public record Article(
        String id,
        Source source,
        String text,
        Optional<Span> title,
        Optional<String> outlet,
        Optional<String> byline,
        Optional<Published> published,
        List<Block> blocks,
        Optional<String> given) {
    /** Letters of a title that stands for an outlet. */
    private static final int SHORT = 32;

    public Article {
        Checks.notBlank(id, "article id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(published, "published");
        Checks.notBlank(outlet, "outlet");
        Checks.notBlank(byline, "byline");
        Checks.notBlank(given, "given title");
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

    /** An article as it was read: nobody gave it a title. */
    public Article(
            String id,
            Source source,
            String text,
            Optional<Span> title,
            Optional<String> outlet,
            Optional<String> byline,
            Optional<Published> published,
            List<Block> blocks) {
        this(id, source, text, title, outlet, byline, published, blocks, Optional.empty());
    }

    /** The title that an analyst gave it, else its own title's words, else the source's name. */
    public String heading() {
        return given.or(() -> title.map(span -> span.of(text))).orElse(source.name());
    }

    /**
     * What tells the article's outlet apart: its name, or the article's title in quotation marks where no outlet is
     * known, cut at a word to at most {@value #SHORT} letters, or the source's name where there is no title either.
     */
    public String outletOrSource() {
        return outlet.orElseGet(() -> title.map(span -> "“" + shortened(span.of(text).strip()) + "”")
                .orElse(source.name()));
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        if (line.length() <= SHORT) {
            return line;
        }
        int space = line.lastIndexOf(' ', SHORT);
        return line.substring(0, space > 0 ? space : SHORT).replaceAll("[,;:]+$", "") + "…";
    }

    public Article withBlocks(List<Block> newBlocks) {
        return new Article(id, source, text, title, outlet, byline, published, newBlocks, given);
    }

    public Article withPublished(Optional<Published> newPublished) {
        return new Article(id, source, text, title, outlet, byline, newPublished, blocks, given);
    }

    public Article withOutlet(Optional<String> newOutlet) {
        return new Article(id, source, text, title, newOutlet, byline, published, blocks, given);
    }

    public Article withGivenTitle(Optional<String> newTitle) {
        return new Article(id, source, text, title, outlet, byline, published, blocks, newTitle);
    }

    public Article withAddress(Optional<URI> address) {
        Source moved = new Source(source.name(), source.sha256(), source.mediaType(), address);
        return new Article(id, moved, text, title, outlet, byline, published, blocks, given);
    }
}
