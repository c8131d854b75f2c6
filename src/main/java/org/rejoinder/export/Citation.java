package org.rejoinder.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Article;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Case;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Published;
import org.rejoinder.model.Report;
import org.rejoinder.model.Said;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;
import org.rejoinder.model.Utterance;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One report of a statement with all that is needed to find it again and to defend it.
 *
 * @param words      as they stand in the source, letter for letter; stretches apart are joined by {@code […]}
 * @param direct     the words are the speaker's own
 * @param speakers   by name; empty where nobody is named
 * @param published  empty where unknown
 * @param start      where the words begin in the article's text, in code points
 * @param end        one past where they end
 */
public record Citation(String statement, String words, boolean direct, List<String> speakers, Optional<Said> said,
        Optional<String> outlet, String title, Optional<String> byline, Optional<Published> published,
        Optional<String> address, String source, int start, int end) {
    /** One pair around all of the words. */
    private static final String OWN_MARKS = "^[“\"]([^“”\"]*)[”\"]$";

    public Citation {
        speakers = List.copyOf(speakers);
    }

    /** Of a statement of a case; empty where the case does not have it. */
    public static Optional<Citation> of(Case assembled, String statement) {
        for (Utterance utterance : assembled.utterances()) {
            for (Report report : utterance.reports()) {
                if (report.statement().id().equals(statement)) {
                    return assembled.article(report.articleId())
                            .map(parsed -> of(assembled, utterance, report, parsed));
                }
            }
        }
        return Optional.empty();
    }

    /** Of every report of every utterance, in order of time. */
    public static List<Citation> all(Case assembled) {
        Map<String, ParsedArticle> articles = new HashMap<>();
        assembled.articles().forEach(parsed -> articles.put(parsed.article().id(), parsed));
        return assembled.utterances().stream().flatMap(utterance -> utterance.reports().stream()
                .map(report -> of(assembled, utterance, report, articles.get(report.articleId())))).toList();
    }

    private static Citation of(Case assembled, Utterance utterance, Report report, ParsedArticle parsed) {
        Article article = parsed.article();
        String text = article.text();
        Span cover = report.statement().contentCover();
        List<String> speakers = utterance.speakers().stream()
                .flatMap(id -> assembled.actor(id).stream()).map(Actor::name).toList();
        return new Citation(report.statement().id(), report.statement().content().stream().map(span -> span.of(text))
                .collect(Collectors.joining(" […] ")), report.statement().kind() == StatementKind.DIRECT, speakers,
                report.statement().said().or(utterance::said), article.outlet(), article.heading(), article.byline(),
                article.published(), article.source().url().map(Object::toString), article.source().name(),
                text.codePointCount(0, cover.start()), text.codePointCount(0, cover.end()));
    }

    /** On one line, for a note or a mail. */
    public String text() {
        List<String> parts = new ArrayList<>(List.of(who() + ": " + quoted() + saidInWords()));
        outlet.ifPresent(parts::add);
        parts.add("“" + line(title) + "”");
        published.ifPresent(day -> parts.add(day.date().toString()));
        address.ifPresent(parts::add);
        return String.join(", ", parts) + " (" + place() + ").";
    }

    /** A block quotation and its source, in Markdown. */
    public String markdown() {
        String linked = address.map(url -> "[" + escaped(line(title)) + "](<" + url.replace(">", "%3E") + ">)")
                .orElse("*" + escaped(line(title)) + "*");
        String day = published.map(known -> ", " + known.date()).orElse("");
        return "> " + escaped(quoted()) + "\n>\n> — " + escaped(who() + saidInWords()) + "; "
                + outlet.map(name -> escaped(name) + ", ").orElse("") + linked + day + " (" + place() + ")\n";
    }

    /** An item for reference managers, in CSL-JSON (schema csl-data 1.0.2): an array of one. */
    public String cslJson() {
        return cslJson(List.of(this));
    }

    /** The same of several. */
    public static String cslJson(List<Citation> citations) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        citations.forEach(citation -> items.add(citation.csl()));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(items) + "\n";
    }

    private ObjectNode csl() {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        item.put("id", statement).put("type", "article-newspaper").put("title", line(title));
        outlet.ifPresent(name -> item.put("container-title", name));
        byline.ifPresent(name -> item.putArray("author").addObject().put("literal", line(name)));
        published.ifPresent(day -> item.putObject("issued").putArray("date-parts").addArray()
                .add(day.date().getYear()).add(day.date().getMonthValue()).add(day.date().getDayOfMonth()));
        address.ifPresent(url -> item.put("URL", url));
        item.put("locator", start + "-" + end);
        item.set("custom", named());
        item.put("note", who() + ": " + quoted() + saidInWords() + " (" + place() + ")");
        return item;
    }

    /** What CSL has no field for, each thing by its name. */
    private ObjectNode named() {
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        named.put("quotation", words).put("verbatim", direct);
        ArrayNode names = named.putArray("speakers");
        speakers.forEach(names::add);
        said.ifPresent(when -> {
            ObjectNode date = named.putObject("said").put("earliest", when.earliest().toString())
                    .put("latest", when.latest().toString());
            date.putObject("basis").put("rule", when.basis().rule()).put("text", when.basis().text());
        });
        named.put("source", source).put("start", start).put("end", end).put("unit", "code points");
        return named;
    }

    private String who() {
        return speakers.isEmpty() ? "Unnamed speaker" : String.join(", ", speakers);
    }

    /** The speaker's own words in quotation marks, once; the reporter's as they stand. */
    private String quoted() {
        return direct ? "“" + line(words).replaceFirst(OWN_MARKS, "$1") + "”" : line(words);
    }

    private String saidInWords() {
        return said.map(when -> {
            String days = when.isExact() ? when.earliest().toString() : when.earliest() + " to " + when.latest();
            Basis basis = when.basis();
            String rule = basis.rule().replace('-', ' ');
            String why = basis.text().isBlank() ? rule : rule + ": “" + line(basis.text()) + "”";
            return ", said " + days + " (" + why + ")";
        }).orElse(", date unknown");
    }

    private String place() {
        return source + ", characters " + start + "–" + end;
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
