package org.rejoinder.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Article;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Link;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Published;
import org.rejoinder.model.Said;
import org.rejoinder.model.Source;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A parsed article to its JSON tree, field by field in the order of the format. */
final class ParsedArticleTree {
    private final Optional<String> text;
    private final Optional<CodePoints> points;

    private ParsedArticleTree(Optional<String> text) {
        this.text = text;
        this.points = text.map(CodePoints::new);
    }

    static ObjectNode of(ParsedArticle parsed) {
        return in(parsed.article()).root(parsed);
    }

    /** The parts of the format that other formats share, for statements of this article. */
    static ParsedArticleTree in(Article article) {
        return new ParsedArticleTree(Optional.of(article.text()));
    }

    /** The same where the article is not at hand: offsets stay UTF-16 units, and words cannot be repeated. */
    static ParsedArticleTree inUnits() {
        return new ParsedArticleTree(Optional.empty());
    }

    private ObjectNode root(ParsedArticle parsed) {
        Article article = parsed.article();
        ObjectNode root = Json.NODES.objectNode();
        root.put("format", ParsedArticleJson.FORMAT).put("version", ParsedArticleJson.VERSION);
        root.put("id", article.id());
        root.set("source", source(article.source()));
        root.set("title", article.title().<JsonNode>map(this::span).orElse(Json.NODES.nullNode()));
        root.set("outlet", Json.orNull(article.outlet()));
        root.set("byline", Json.orNull(article.byline()));
        root.set("published", article.published().<JsonNode>map(this::published).orElse(Json.NODES.nullNode()));
        root.put("text", article.text());
        ArrayNode blocks = root.putArray("blocks");
        article.blocks().forEach(block -> offsets(blocks.addObject(), block.span())
                .put("role", lower(block.role()))
                .put("reason", block.reason()));
        ArrayNode actors = root.putArray("actors");
        parsed.actors().forEach(actor -> actors.add(actor(actor)));
        ArrayNode statements = root.putArray("statements");
        parsed.statements().forEach(statement -> statements.add(statement(statement)));
        ArrayNode links = root.putArray("links");
        parsed.links().forEach(link -> links.add(link(link)));
        return root;
    }

    private static ObjectNode source(Source source) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("name", source.name()).put("sha256", source.sha256()).put("mediaType", source.mediaType());
        node.set("url", Json.orNull(source.url().map(Object::toString)));
        return node;
    }

    ObjectNode published(Published published) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("date", published.date().toString());
        node.set("time", Json.orNull(published.time().map(Object::toString)));
        node.set("zone", Json.orNull(published.zone().map(Object::toString)));
        node.put("precision", lower(published.precision()));
        node.set("basis", basis(published.basis()));
        return node;
    }

    static ObjectNode actor(Actor actor) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("id", actor.id()).put("name", actor.name()).put("type", lower(actor.type()));
        node.set("role", Json.orNull(actor.role()));
        node.set("organisation", Json.orNull(actor.organisation()));
        node.set("side", Json.orNull(actor.side()));
        node.set("aliases", strings(actor.aliases()));
        return node;
    }

    ObjectNode statement(Statement statement) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("id", statement.id());
        node.set("speakers", strings(statement.speakers()));
        node.set("via", Json.orNull(statement.via()));
        node.set("source", spans(statement.source()));
        node.set("cue", spans(statement.cue()));
        node.set("content", spans(statement.content()));
        node.put("kind", lower(statement.kind()));
        node.put("stance", statement.stance().name());
        node.set("secondStance", Json.orNull(statement.secondStance().map(Stance::name)));
        node.put("cameo", statement.stance().cameo());
        node.set("targets", strings(statement.targets()));
        node.put("reportedPast", statement.reportedPast());
        node.set("nestedIn", Json.orNull(statement.nestedIn()));
        node.set("said", statement.said().<JsonNode>map(this::said).orElse(Json.NODES.nullNode()));
        node.put("confidence", statement.confidence());
        node.set("rules", strings(statement.rules()));
        return node;
    }

    ObjectNode said(Said said) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("earliest", said.earliest().toString()).put("latest", said.latest().toString());
        node.put("precision", lower(said.precision()));
        node.set("basis", basis(said.basis()));
        return node;
    }

    /** A date whose words stand in no article at hand. */
    static ObjectNode withoutSpan(Said said) {
        Basis bare = new Basis(said.basis().rule(), Optional.empty(), said.basis().text());
        return inUnits().said(new Said(said.earliest(), said.latest(), said.precision(), bare));
    }

    static ObjectNode link(Link link) {
        return Json.NODES.objectNode()
                .put("from", link.from())
                .put("to", link.to())
                .put("type", lower(link.type()))
                .put("confidence", link.confidence());
    }

    private ObjectNode basis(Basis basis) {
        ObjectNode node = Json.NODES.objectNode().put("rule", basis.rule());
        Optional<Span> span = basis.span();
        if (span.isPresent()) {
            offsets(node, span.get());
        } else {
            node.putNull("start").putNull("end");
        }
        return node.put("text", basis.text());
    }

    private ObjectNode span(Span span) {
        return offsets(words(Json.NODES.objectNode(), span), span);
    }

    ArrayNode spans(List<Span> spans) {
        ArrayNode array = Json.NODES.arrayNode();
        spans.forEach(span -> words(offsets(array.addObject(), span), span));
        return array;
    }

    private ObjectNode words(ObjectNode node, Span span) {
        text.ifPresent(whole -> node.put("text", span.of(whole)));
        return node;
    }

    private ObjectNode offsets(ObjectNode node, Span span) {
        return node.put("start", offset(span.start())).put("end", offset(span.end()));
    }

    private int offset(int units) {
        return points.map(table -> table.fromUnits(units)).orElse(units);
    }

    static ArrayNode strings(List<String> values) {
        ArrayNode array = Json.NODES.arrayNode();
        values.forEach(array::add);
        return array;
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
