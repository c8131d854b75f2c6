package org.rejoinder.casefile;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Article;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.Link;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Published;
import org.rejoinder.model.Said;
import org.rejoinder.model.Source;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;
import org.rejoinder.model.StatementKind;
import tools.jackson.databind.JsonNode;

/**
 * A JSON tree that its schema has passed to a parsed article. Every span's words are compared with the article's, so
 * that nothing is ever shown as a quotation that does not stand there.
 */
final class ParsedArticleReader {
    private final Optional<String> text;
    private final Optional<CodePoints> points;

    private ParsedArticleReader(Optional<String> text) {
        this.text = text;
        this.points = text.map(CodePoints::new);
    }

    /**
     * @throws IllegalArgumentException if a span lies outside the text or its words are not the text's, or if
     *         something is named that is not there; the message says what
     */
    static ParsedArticle parsed(JsonNode root) {
        return new ParsedArticleReader(Optional.of(root.path("text").stringValue(""))).read(root);
    }

    /** The parts of the format that other formats share, in this article. */
    static ParsedArticleReader in(Article article) {
        return new ParsedArticleReader(Optional.of(article.text()));
    }

    /** The same where the article is not at hand: offsets are UTF-16 units, and words cannot be compared. */
    static ParsedArticleReader inUnits() {
        return new ParsedArticleReader(Optional.empty());
    }

    private ParsedArticle read(JsonNode root) {
        List<Block> blocks = new ArrayList<>();
        for (JsonNode node : root.path("blocks")) {
            String reason = Json.text(node, "reason").filter(r -> !r.isBlank()).orElse("file");
            blocks.add(new Block(offsets(node, "a block"), constant(BlockRole.class, node, "role"), reason));
        }
        Article article = new Article(root.path("id").stringValue(), source(root.path("source")), text.orElseThrow(),
                present(root, "title").map(node -> span(node, "the title")), filled(root, "outlet"),
                filled(root, "byline"), present(root, "published").map(this::published), blocks);
        List<Actor> actors = new ArrayList<>();
        root.path("actors").forEach(node -> actors.add(actor(node)));
        List<Statement> statements = new ArrayList<>();
        root.path("statements").forEach(node -> statements.add(statement(node)));
        List<Link> links = new ArrayList<>();
        root.path("links").forEach(node -> links.add(link(node)));
        return new ParsedArticle(article, actors, statements, links);
    }

    private static Source source(JsonNode node) {
        return new Source(node.path("name").stringValue(), node.path("sha256").stringValue(),
                Json.text(node, "mediaType").orElse("text/plain"), filled(node, "url").map(URI::create));
    }

    Published published(JsonNode node) {
        return new Published(LocalDate.parse(node.path("date").stringValue()),
                Json.text(node, "time").map(LocalTime::parse), Json.text(node, "zone").map(ZoneId::of),
                constant(DatePrecision.class, node, "precision"), basis(node.path("basis")));
    }

    static Actor actor(JsonNode node) {
        return new Actor(node.path("id").stringValue(), node.path("name").stringValue(),
                constant(ActorType.class, node, "type"), filled(node, "role"), filled(node, "organisation"),
                filled(node, "side"), strings(node.path("aliases")));
    }

    Statement statement(JsonNode node) {
        String id = node.path("id").stringValue();
        return new Statement(id, strings(node.path("speakers")), filled(node, "via"),
                spans(node.path("source"), "the source of statement " + id),
                spans(node.path("cue"), "the cue of statement " + id),
                spans(node.path("content"), "statement " + id), constant(StatementKind.class, node, "kind"),
                constant(Stance.class, node, "stance"), optional(Stance.class, node, "secondStance"),
                strings(node.path("targets")), node.path("reportedPast").asBoolean(false), filled(node, "nestedIn"),
                present(node, "said").map(this::said), node.path("confidence").asDouble(1),
                strings(node.path("rules")));
    }

    Said said(JsonNode node) {
        return new Said(LocalDate.parse(node.path("earliest").stringValue()),
                LocalDate.parse(node.path("latest").stringValue()), constant(DatePrecision.class, node, "precision"),
                basis(node.path("basis")));
    }

    static Link link(JsonNode node) {
        return new Link(node.path("from").stringValue(), node.path("to").stringValue(),
                constant(LinkType.class, node, "type"), node.path("confidence").asDouble(1));
    }

    private Basis basis(JsonNode node) {
        Optional<Span> span = node.path("start").isNumber() && node.path("end").isNumber()
                ? Optional.of(offsets(node, "the words of a date"))
                : Optional.empty();
        return new Basis(node.path("rule").stringValue(), span, Json.text(node, "text").orElse(""));
    }

    List<Span> spans(JsonNode array, String what) {
        List<Span> spans = new ArrayList<>();
        array.forEach(node -> spans.add(span(node, what)));
        return spans;
    }

    private Span span(JsonNode node, String what) {
        Span span = offsets(node, what);
        text.ifPresent(whole -> compare(node, what, span.of(whole)));
        return span;
    }

    private static void compare(JsonNode node, String what, String there) {
        String words = node.path("text").stringValue("");
        if (!words.equals(there)) {
            throw new IllegalArgumentException(what + " does not stand in the article: at " + node.path("start") + ".."
                    + node.path("end") + " it has \"" + brief(there, words) + "\", not \"" + brief(words, there)
                    + "\"");
        }
    }

    private Span offsets(JsonNode node, String what) {
        try {
            int start = node.path("start").asInt();
            int end = node.path("end").asInt();
            return points.map(table -> table.toUnits(start, end)).orElseGet(() -> new Span(start, end));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(what + ": " + e.getMessage(), e);
        }
    }

    /** A few of the words, those where they begin to differ from the others among them. */
    private static String brief(String words, String others) {
        if (words.length() <= 40) {
            return words;
        }
        int from = Math.max(0, Arrays.mismatch(words.toCharArray(), others.toCharArray()) - 15);
        int to = Math.min(words.length(), from + 30);
        return (from > 0 ? "…" : "") + words.substring(within(words, from), within(words, to))
                + (to < words.length() ? "…" : "");
    }

    /** Never between the two halves of a character. */
    private static int within(String words, int at) {
        return at > 0 && at < words.length() && Character.isLowSurrogate(words.charAt(at)) ? at - 1 : at;
    }

    private static Optional<JsonNode> present(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    /** A string with something in it; blank counts as missing. */
    static Optional<String> filled(JsonNode object, String field) {
        return Json.text(object, field).filter(value -> !value.isBlank());
    }

    static List<String> strings(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(value -> values.add(value.stringValue()));
        return values;
    }

    static <E extends Enum<E>> E constant(Class<E> type, JsonNode object, String field) {
        return Enum.valueOf(type, object.path(field).stringValue().toUpperCase(Locale.ROOT));
    }

    static <E extends Enum<E>> Optional<E> optional(Class<E> type, JsonNode object, String field) {
        return present(object, field).map(value -> constant(type, object, field));
    }
}
