package org.rejoinder.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rejoinder.casefile.ParsedArticleJson.Layout;
import org.rejoinder.model.Article;
import org.rejoinder.model.Ids;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Source;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;
import org.rejoinder.model.StatementKind;

class ParsedArticleRoundTripTest {
    private final ParsedArticleJson json = new ParsedArticleJson();

    @Property(tries = 300)
    void writtenAndReadIsTheSame(@ForAll("articles") ParsedArticle article, @ForAll Layout layout)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.write(out, List.of(StoredArticle.of(article)).iterator(), layout);

        assertEquals(article, json.read(new ByteArrayInputStream(out.toByteArray())).getFirst().parsed());
    }

    /** Whatever the quick way takes, the thorough way takes too, and to the same article. */
    @Property(tries = 1000)
    void theQuickWayIsNoLaxer(@ForAll("articles") ParsedArticle article, @ForAll("changes") List<String> changes,
            @ForAll @IntRange(max = 1_000_000) int place) throws IOException {
        String line = new String(written(article), StandardCharsets.UTF_8).strip();
        int at = place % line.length();
        String changed = line.substring(0, at) + changes.getFirst()
                + line.substring(Math.min(line.length(), at + changes.getLast().length()));
        byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
        Optional<ParsedArticle> quick = PlainArticle.read(bytes, new ArticleSlices.Slice(0, bytes.length));
        if (quick.isPresent()) {
            assertEquals(quick.get(), json.read(new ByteArrayInputStream(bytes)).getFirst().parsed());
        }
    }

    @Property(tries = 300)
    void theQuickWayReadsWhatIsWritten(@ForAll("articles") ParsedArticle article) throws IOException {
        byte[] bytes = written(article);
        assertEquals(Optional.of(article), PlainArticle.read(bytes, new ArticleSlices.Slice(0, bytes.length)));
    }

    private byte[] written(ParsedArticle article) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.write(out, List.of(StoredArticle.of(article)).iterator(), Layout.JSONL);
        return out.toByteArray();
    }

    @Provide
    Arbitrary<List<String>> changes() {
        return Arbitraries.of("", "", "1", "-", "}", "{", "]", "[", ",", ":", "\"", "e", "x", "null", "\"a\"", "0.5",
                "\\")
                .list().ofSize(2);
    }

    @Property(tries = 300)
    void offsetsGoThereAndBack(@ForAll("texts") String text) {
        CodePoints points = new CodePoints(text);
        for (int i = 0; i <= text.codePointCount(0, text.length()); i++) {
            int units = text.offsetByCodePoints(0, i);
            assertEquals(units, points.toUnits(i));
            assertEquals(i, points.fromUnits(units));
        }
        for (int i = 1; i < text.length(); i++) {
            int cut = i;
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                assertThrows(IllegalArgumentException.class, () -> points.fromUnits(cut));
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "\uD83D\uDE00", "中", "\uD834\uDD1E", "\n", "\"", "\\", "\u0000", "\u2028",
                "e\u0301")
                .list().ofMinSize(1).ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<ParsedArticle> articles() {
        return texts().flatMap(text -> Combinators.combine(span(text), span(text),
                        Arbitraries.doubles().between(0, 1).ofScale(3), Arbitraries.of(Stance.class))
                .as((title, content, confidence, stance) -> article(text, title, content, confidence, stance)));
    }

    /** A span of whole characters, not empty. */
    private static Arbitrary<Span> span(String text) {
        int count = text.codePointCount(0, text.length());
        return Arbitraries.integers().between(0, count - 1).flatMap(start ->
                Arbitraries.integers().between(start + 1, count).map(end ->
                        new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))));
    }

    private static ParsedArticle article(String text, Span title, Span content, double confidence, Stance stance) {
        Article article = new Article(Ids.article(text), new Source("n", "f".repeat(64), "text/html", Optional.empty()),
                text, Optional.of(title), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        Statement statement = new Statement("s-1", List.of(), Optional.of("a paper"), List.of(), List.of(),
                List.of(content), StatementKind.MIXED, stance, Optional.of(Stance.THREATEN), List.of(), true,
                Optional.empty(), Optional.empty(), confidence, List.of());
        return new ParsedArticle(article, List.of(), List.of(statement), List.of());
    }
}
