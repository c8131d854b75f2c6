package org.rejoinder.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rejoinder.model.Article;
import org.rejoinder.model.Block;
import org.rejoinder.model.Ids;
import org.rejoinder.task.Progress;

/** What holds of every article, whatever was read. */
class IngestPropertyTest {
    private static final List<String> LINES = List.of("", " ", "Zembla accuses Grenzmark of cutting cable",
            Pages.STORY.get(0), Pages.STORY.get(1), "Advertisement", "Related Stories", "More For You",
            "Published May 3, 2022 at 10:00 GMT", "By Mila Ost", "Tags:", "* one", "Q    Why?", "3 May 2022", "\u00A0",
            "\u200B", "| | |", "-", "\uD83D\uDE00", "Image: Pixabay", "Support our journalism", "a, b and", "READ | "
            + Pages.STORY.get(2), "\uFEFFx", "\t\u2028z");

    private static final byte[] PDF = PdfReaderTest.sample();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> lines = Arbitraries.of(LINES).list().ofMaxSize(30).map(list -> String.join("\n", list));
        return Arbitraries.oneOf(lines, Arbitraries.strings().ofMaxLength(300),
                Combinators.combine(lines, Arbitraries.strings().ofMaxLength(40)).as((a, b) -> a + b + a));
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> tags = Arbitraries.of("<p>", "</p>", "<div class='related'>", "</div>", "<article>",
                "</article>", "<h1>", "</h1>", "<h2>", "<br>", "<li>", "<ul>", "</ul>", "<td>", "<table>",
                "<a href='x'>", "</a>", "<b>", "</b>", "<script>", "</script>", "<figure>", "<figcaption>", "<nav>",
                "</nav>", "<!--", "-->", "&amp;", "&#0;", "<time>", "<style>", "<noscript>",
                "<meta property='og:title' content='x'>", "<svg>", "<template>", "<form>", "\u0000",
                "<script type='application/ld+json'>{\"@type\":[\"NewsArticle\"],\"author\":[[[{}]]]}</script>");
        Arbitrary<String> words = Arbitraries.of(LINES);
        return Arbitraries.oneOf(tags, words).list().ofMaxSize(40)
                .map(parts -> "<html><body>" + String.join("", parts));
    }

    @Property(tries = 400)
    void everyTextIsCoveredByItsBlocks(@ForAll("texts") String text) {
        assertWhole(Ingest.article("x.txt", text));
    }

    @Property(tries = 300)
    void everyPageBecomesAnArticleOrAProblem(@ForAll("pages") String page) throws IOException {
        readOrRefuse("x.html", page.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 200)
    void everyRowOfBytesBecomesAnArticleOrAProblem(@ForAll byte[] bytes) throws IOException {
        readOrRefuse("x", bytes);
    }

    @Property(tries = 40)
    void aPdfWithSomeBytesChangedBecomesAnArticleOrAProblem(@ForAll long seed) throws IOException {
        byte[] bytes = PDF.clone();
        Random random = new Random(seed);
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        readOrRefuse("x.pdf", bytes);
    }

    @Property(tries = 20)
    void everyPieceOfAPdfBecomesAnArticleOrAProblem(@ForAll long seed) throws IOException {
        readOrRefuse("x.pdf", java.util.Arrays.copyOf(PDF, new Random(seed).nextInt(PDF.length)));
    }

    private static void readOrRefuse(String name, byte[] bytes) throws IOException {
        try {
            assertWhole(new Ingest().article(Pages.source(name, bytes), Progress.NONE));
        } catch (UnreadableException e) {
            assertEquals(1, e.getMessage().lines().count());
        }
    }

    /** Blocks lie in order inside the text, and what lies between them is blank. */
    private static void assertWhole(Article article) {
        int end = 0;
        for (Block block : article.blocks()) {
            assertBlank(article.text().substring(end, block.span().start()));
            assertTrue(!block.span().isEmpty());
            end = block.span().end();
        }
        assertBlank(article.text().substring(end));
        assertEquals(Ids.article(article.text()), article.id());
        article.published().flatMap(published -> published.basis().span()).ifPresent(span ->
                assertEquals(article.published().orElseThrow().basis().text(), span.of(article.text())));
    }

    private static void assertBlank(String between) {
        assertTrue(between.chars().allMatch(c -> Line.blank((char) c)), () -> "lost: '" + between + "'");
    }
}
