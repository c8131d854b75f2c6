package org.rejoinder.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.rejoinder.casefile.FormatException;
import org.rejoinder.casefile.ParsedArticleJson;
import org.rejoinder.casefile.StoredArticle;
import org.rejoinder.ingest.Problem;
import org.rejoinder.ingest.RawSource;
import org.rejoinder.ingest.SourceFilter;

/** Takes the sources that hold JSON, and leaves the rest to be read as raw articles. */
final class JsonSources implements SourceFilter {
    private static final int HEAD = 512;
    private static final Pattern CASE = Pattern.compile("^\\{\\s*\"format\"\\s*:\\s*\"rejoinder/case\"");

    private final Supplier<ParsedArticleJson> json;
    private final Consumer<StoredArticle> articles;
    private final Consumer<Problem> problems;

    JsonSources(Supplier<ParsedArticleJson> json, Consumer<StoredArticle> articles, Consumer<Problem> problems) {
        this.json = json;
        this.articles = articles;
        this.problems = problems;
    }

    @Override
    public boolean takes(RawSource source) throws IOException {
        String head = new String(source.head(HEAD), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "").strip();
        if (CASE.matcher(head).find()) {
            problems.accept(new Problem(source.name(),
                    "is a case file; give it alone, to 'open', 'timeline' or 'export'"));
            return true;
        }
        if (head.isEmpty() || !named(source.name()) && !head.contains("\"" + ParsedArticleJson.FORMAT + "\"")) {
            return false;
        }
        read(source);
        return true;
    }

    private static boolean named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".json") || lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    }

    private void read(RawSource source) throws IOException {
        try (InputStream in = source.open()) {
            json.get().read(in, new ParsedArticleJson.Sink() {
                @Override
                public void article(StoredArticle article) {
                    articles.accept(article);
                }

                @Override
                public void problem(FormatException problem) {
                    problems.accept(new Problem(source.name(), problem.getMessage()));
                }
            });
        }
    }
}
