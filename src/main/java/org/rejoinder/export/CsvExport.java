package org.rejoinder.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Article;
import org.rejoinder.model.Case;
import org.rejoinder.model.Link;
import org.rejoinder.model.Report;
import org.rejoinder.model.Said;
import org.rejoinder.model.Span;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Utterance;

/**
 * A case as a table for spreadsheets and statistics: a row for each report of each utterance, comma-separated as RFC
 * 4180 has it, in UTF-8. Several values in one cell are separated by {@code "; "}. Offsets are code points.
 */
public final class CsvExport {
    private static final List<String> HEADER = List.of("utterance", "stance", "second_stance", "cameo", "kind",
            "speakers", "speaker_roles", "speaker_sides", "targets", "target_sides", "said_earliest", "said_latest",
            "said_precision", "said_basis", "words", "start", "end", "article", "title", "outlet", "published", "url",
            "statement", "answers", "answered_by", "confidence", "reviewed");

    private final Case assembled;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, List<String>> answers = new HashMap<>();
    private final Map<String, List<String>> answeredBy = new HashMap<>();

    public CsvExport(Case assembled) {
        this.assembled = assembled;
        assembled.articles().forEach(parsed -> articles.put(parsed.article().id(), parsed.article()));
        assembled.actors().forEach(actor -> actors.put(actor.id(), actor));
        for (Link link : assembled.links()) {
            answers.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(link.to());
            answeredBy.computeIfAbsent(link.to(), id -> new ArrayList<>()).add(link.from());
        }
    }

    /** Writes the table; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        line(out, HEADER);
        for (Utterance utterance : assembled.utterances()) {
            for (Report report : utterance.reports()) {
                line(out, row(utterance, report));
            }
        }
    }

    private List<String> row(Utterance utterance, Report report) {
        Article article = articles.get(report.articleId());
        Statement statement = report.statement();
        Span cover = statement.contentCover();
        List<String> row = new ArrayList<>(List.of(utterance.id(), statement.stance().name(),
                statement.secondStance().map(Enum::name).orElse(""), statement.stance().cameo(),
                statement.kind().name().toLowerCase(Locale.ROOT)));
        row.addAll(List.of(join(utterance.speakers(), Actor::name),
                join(utterance.speakers(), actor -> actor.role().orElse("")),
                join(utterance.speakers(), actor -> actor.side().orElse("")), join(utterance.targets(), Actor::name),
                join(utterance.targets(), actor -> actor.side().orElse(""))));
        row.addAll(said(utterance));
        row.addAll(List.of(
                statement.content().stream().map(span -> span.of(article.text())).collect(Collectors.joining(" […] ")),
                Integer.toString(article.text().codePointCount(0, cover.start())),
                Integer.toString(article.text().codePointCount(0, cover.end())), article.source().name(),
                article.heading(), article.outlet().orElse(""),
                article.published().map(published -> published.date().toString()).orElse(""),
                article.source().url().map(Object::toString).orElse(""), statement.id()));
        row.addAll(List.of(String.join("; ", answers.getOrDefault(utterance.id(), List.of())),
                String.join("; ", answeredBy.getOrDefault(utterance.id(), List.of())),
                Double.toString(statement.confidence()), Boolean.toString(utterance.reviewed())));
        return row;
    }

    private static List<String> said(Utterance utterance) {
        if (utterance.said().isEmpty()) {
            return List.of("", "", "", "");
        }
        Said said = utterance.said().get();
        String basis = said.basis().text().isBlank() ? said.basis().rule()
                : said.basis().rule() + ": " + said.basis().text();
        return List.of(said.earliest().toString(), said.latest().toString(),
                said.precision().name().toLowerCase(Locale.ROOT), basis);
    }

    private String join(List<String> ids, Function<Actor, String> field) {
        return ids.stream().map(actors::get).map(field).filter(value -> !value.isEmpty()).distinct()
                .collect(Collectors.joining("; "));
    }

    private static void line(OutputStream out, List<String> cells) throws IOException {
        String line = cells.stream().map(CsvExport::cell).collect(Collectors.joining(",")) + "\r\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
