package org.rejoinder.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.casework.Measures;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Article;
import org.rejoinder.model.Case;
import org.rejoinder.model.Event;
import org.rejoinder.model.Report;
import org.rejoinder.model.Said;
import org.rejoinder.model.Sides;
import org.rejoinder.model.Utterance;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An assembled case for other programs: actors, events, utterances with their reports, exchanges, links, measures. */
public final class AssembledCaseJson {
    static final String FORMAT = "rejoinder/assembled-case";
    static final int VERSION = 1;

    private final Case assembled;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, ParsedArticleTree> trees = new HashMap<>();

    public AssembledCaseJson(Case assembled) {
        this.assembled = assembled;
        assembled.articles().forEach(parsed -> articles.put(parsed.article().id(), parsed.article()));
        assembled.actors().forEach(actor -> actors.put(actor.id(), actor));
    }

    /** Writes one indented JSON object in UTF-8; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        write(out, Json.PRETTY, tree());
    }

    /** Writes one utterance a line, in UTF-8; the stream stays open. */
    public void writeLines(OutputStream out) throws IOException {
        for (Utterance utterance : assembled.utterances()) {
            write(out, Json.MAPPER.writer(), utterance(utterance));
        }
    }

    private static void write(OutputStream out, ObjectWriter writer, JsonNode tree) throws IOException {
        try {
            writer.writeValue(out, tree);
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getOriginalMessage(), e);
        }
        out.write('\n');
    }

    private ObjectNode tree() {
        ObjectNode tree = Json.NODES.objectNode();
        tree.put("format", FORMAT).put("version", VERSION).put("name", assembled.name());
        ArrayNode articleNodes = tree.putArray("articles");
        assembled.articles().forEach(parsed -> articleNodes.add(article(parsed.article())));
        ArrayNode actorNodes = tree.putArray("actors");
        assembled.actors().forEach(actor -> actorNodes.add(ParsedArticleTree.actor(actor)));
        ArrayNode events = tree.putArray("events");
        assembled.events().forEach(event -> events.add(event(event)));
        ArrayNode utterances = tree.putArray("utterances");
        assembled.utterances().forEach(utterance -> utterances.add(utterance(utterance)));
        ArrayNode exchanges = tree.putArray("exchanges");
        assembled.exchanges().forEach(exchange -> exchanges.addObject().put("id", exchange.id())
                .set("utterances", ParsedArticleTree.strings(exchange.utterances())));
        ArrayNode links = tree.putArray("links");
        assembled.links().forEach(link -> links.add(ParsedArticleTree.link(link)));
        tree.set("measures", measures(Measures.of(assembled)));
        return tree;
    }

    private static ObjectNode article(Article article) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("id", article.id()).put("source", article.source().name()).put("title", article.heading());
        node.set("outlet", Json.orNull(article.outlet()));
        node.set("published", Json.orNull(article.published().map(published -> published.date().toString())));
        node.set("url", Json.orNull(article.source().url().map(Object::toString)));
        return node;
    }

    private ObjectNode event(Event event) {
        ObjectNode node = Json.NODES.objectNode().put("id", event.id()).put("name", event.name());
        node.set("when", said(event.when(), List.of()));
        event.colour().ifPresent(colour -> node.put("colour", ParsedArticleTree.lower(colour)));
        node.set("utterances", ParsedArticleTree.strings(event.utterances()));
        return node;
    }

    private ObjectNode utterance(Utterance utterance) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("id", utterance.id()).put("kind", ParsedArticleTree.lower(utterance.kind()));
        node.put("stance", utterance.stance().name());
        node.set("secondStance", Json.orNull(utterance.secondStance().map(Enum::name)));
        node.put("cameo", utterance.stance().cameo());
        node.set("speakers", ParsedArticleTree.strings(utterance.speakers()));
        node.set("speakerNames", ParsedArticleTree.strings(names(utterance.speakers())));
        node.set("speakerSides", ParsedArticleTree.strings(sides(utterance.speakers())));
        node.set("targets", ParsedArticleTree.strings(utterance.targets()));
        node.set("targetNames", ParsedArticleTree.strings(names(utterance.targets())));
        node.set("said", utterance.said().<JsonNode>map(said -> said(said, utterance.reports()))
                .orElse(Json.NODES.nullNode()));
        node.put("confidence", utterance.confidence()).put("reviewed", utterance.reviewed());
        ArrayNode reports = node.putArray("reports");
        utterance.reports().forEach(report -> reports.add(report(report)));
        return node;
    }

    private List<String> names(List<String> ids) {
        return ids.stream().map(actors::get).map(Actor::name).toList();
    }

    private List<String> sides(List<String> ids) {
        return ids.stream().map(actors::get).flatMap(actor -> actor.side().stream()).map(Sides::name).distinct()
                .toList();
    }

    private ObjectNode report(Report report) {
        Article article = articles.get(report.articleId());
        ObjectNode node = Json.NODES.objectNode();
        node.put("article", article.source().name()).put("statement", report.statement().id());
        node.put("articleId", article.id()).set("outlet", Json.orNull(article.outlet()));
        node.set("content", tree(article).spans(report.statement().content()));
        return node;
    }

    private ParsedArticleTree tree(Article article) {
        return trees.computeIfAbsent(article.id(), id -> ParsedArticleTree.in(article));
    }

    /** The words of the basis stand in the article of the report that has this date, if any does. */
    private ObjectNode said(Said said, List<Report> reports) {
        Optional<Report> origin = reports.stream()
                .filter(report -> report.statement().said().filter(said::equals).isPresent())
                .findFirst();
        if (origin.isEmpty()) {
            return ParsedArticleTree.withoutSpan(said);
        }
        Article article = articles.get(origin.get().articleId());
        ObjectNode node = tree(article).said(said);
        return node.put("article", article.source().name());
    }

    private static ObjectNode measures(Measures measures) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("accusations", measures.accusations()).put("answered", measures.answered());
        if (measures.answeredShare().isPresent()) {
            node.put("answeredShare", measures.answeredShare().getAsDouble());
        } else {
            node.putNull("answeredShare");
        }
        node.set("unanswered", ParsedArticleTree.strings(measures.unanswered()));
        ObjectNode first = node.putObject("firstAnswerDays");
        measures.firstAnswerDays().forEach(first::put);
        ObjectNode medians = node.putObject("medianAnswerDays");
        measures.medianAnswerDays().forEach(medians::put);
        node.set("denialsWithoutPoint", ParsedArticleTree.strings(measures.pointless()));
        node.set("oneOutlet", ParsedArticleTree.strings(measures.oneOutlet()));
        if (measures.oneOutletShare().isPresent()) {
            node.put("oneOutletShare", measures.oneOutletShare().getAsDouble());
        } else {
            node.putNull("oneOutletShare");
        }
        ArrayNode reprints = node.putArray("reprints");
        measures.reprints().forEach(chain -> {
            ArrayNode steps = reprints.addObject().put("utterance", chain.utterance()).putArray("reports");
            chain.steps().forEach(step -> {
                ObjectNode report = steps.addObject().put("outlet", step.outlet()).put("statement", step.statement());
                report.set("published", Json.orNull(step.published().map(Object::toString)));
                step.daysLater()
                        .ifPresentOrElse(days -> report.put("daysLater", days), () -> report.putNull("daysLater"));
                report.put("likeness", Math.round(step.likeness() * 1000) / 1000.0);
            });
        });
        return node;
    }
}
