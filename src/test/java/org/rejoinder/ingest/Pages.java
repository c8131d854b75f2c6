package org.rejoinder.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.rejoinder.model.Article;
import org.rejoinder.model.BlockRole;
import org.rejoinder.task.Progress;

/** Articles made for tests, and a short way to look at what became of them. */
final class Pages {
    /** Four paragraphs about an invented dispute. */
    static final List<String> STORY = List.of(
            "The kingdom of Zembla on Tuesday accused neighbouring Grenzmark of cutting the undersea cable that carries "
                    + "most of the island's telephone traffic.",
            "\"The cable did not cut itself,\" Zemblan communications minister Oda Brandvik told reporters in the capital.",
            "Grenzmark's embassy rejected the charge, calling it \"a fairy tale for the tourist season\".",
            "Engineers said that repairs to the cable would take at least two weeks.");

    private Pages() {}

    static String lines(String... lines) {
        return String.join("\n", lines);
    }

    static Article html(String page) {
        return raw("page.html", page.getBytes(StandardCharsets.UTF_8));
    }

    static Article raw(String name, byte[] bytes) {
        try {
            return new Ingest().article(source(name, bytes), Progress.NONE);
        } catch (UnreadableException | java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    static RawSource source(String name, byte[] bytes) {
        return new RawSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public java.io.InputStream open() {
                return new java.io.ByteArrayInputStream(bytes);
            }
        };
    }

    /** The words of all blocks with a role, one a line. */
    static String words(Article article, BlockRole role) {
        return article.blocks().stream()
                .filter(block -> block.role() == role)
                .map(block -> block.span().of(article.text()))
                .collect(Collectors.joining("\n"));
    }

    static BlockRole roleOf(Article article, String start) {
        return article.blocks().stream()
                .filter(block -> block.span().of(article.text()).startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no block starts with '" + start + "'"))
                .role();
    }
}
