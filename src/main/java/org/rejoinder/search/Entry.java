package org.rejoinder.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Article;
import org.rejoinder.model.Case;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Mark;
import org.rejoinder.model.Report;
import org.rejoinder.model.Sides;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;

/** All that the index has of an utterance; a change of any of it makes it be indexed anew. */
record Entry(Utterance utterance, List<Actor> speakers, List<Actor> targets, List<Article> articles, boolean unanswered,
        Mark mark, List<String> events) {
    /** The entries of a case, in its order. */
    static List<Entry> of(Case assembled) {
        Map<String, Actor> actors = assembled.actors().stream()
                .collect(Collectors.toMap(Actor::id, Function.identity()));
        Map<String, Article> articles = new HashMap<>();
        assembled.articles().forEach(parsed -> articles.put(parsed.article().id(), parsed.article()));
        Set<String> answered = assembled.links().stream().filter(link -> link.type() != LinkType.SUPPORTS)
                .map(link -> link.to()).collect(Collectors.toSet());
        Map<String, List<String>> events = new HashMap<>();
        assembled.events().forEach(event -> event.utterances().forEach(
                id -> events.computeIfAbsent(id, key -> new ArrayList<>()).add(event.name())));
        List<Entry> entries = new ArrayList<>(assembled.utterances().size());
        for (Utterance utterance : assembled.utterances()) {
            boolean open = utterance.stance() == Stance.ACCUSE && !answered.contains(utterance.id());
            entries.add(new Entry(utterance, utterance.speakers().stream().map(actors::get).toList(),
                    utterance.targets().stream().map(actors::get).toList(),
                    utterance.reports().stream().map(report -> articles.get(report.articleId())).toList(), open,
                    assembled.annotations().of(utterance), events.getOrDefault(utterance.id(), List.of())));
        }
        return entries;
    }

    /** Names of a facet's values that this one counts for; each once. */
    Set<String> values(Facet facet) {
        Stream<String> values = switch (facet) {
            case STANCE -> Stream.of(utterance.stance().name());
            case SIDE -> speakers.stream().flatMap(actor -> actor.side().stream());
            case SPEAKER -> speakers.stream().map(Actor::id);
            case OUTLET -> articles.stream().map(Article::outletOrSource);
            case TAG -> mark.tags().stream();
            case YEAR -> utterance.said().stream().map(said -> Integer.toString(said.earliest().getYear()));
        };
        return values.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the index has of it, under that number. */
    Document document(int number) {
        Document document = new Document();
        document.add(new StringField("id", utterance.id(), Field.Store.NO));
        document.add(new NumericDocValuesField("number", number));
        for (int i = 0; i < articles.size(); i++) {
            Report report = utterance.reports().get(i);
            Article article = articles.get(i);
            report.statement().content().forEach(span -> text(document, "all", span.of(article.text())));
            text(document, "outlet", article.outletOrSource());
            article.outlet().ifPresent(outlet -> text(document, "all", outlet));
            // A title tells what a whole article is about: by it, one word would find everything that is told there.
            text(document, "title", article.heading());
        }
        speakers.forEach(actor -> names(actor).forEach(name -> both(document, "speaker", name)));
        targets.forEach(actor -> names(actor).forEach(name -> both(document, "target", name)));
        speakers.stream().flatMap(actor -> actor.side().stream()).distinct().forEach(side -> {
            text(document, "side", side);
            text(document, "side", Sides.name(side));
        });
        mark.tags().forEach(tag -> both(document, "tag", tag));
        events.forEach(event -> text(document, "event", event));
        mark.note().ifPresent(note -> both(document, "note", note));
        word(document, "stance", utterance.stance().name());
        utterance.secondStance().ifPresent(second -> word(document, "stance", second.name()));
        word(document, "kind", utterance.kind().name());
        mark.flag().ifPresent(flag -> {
            word(document, "flag", flag.name());
            word(document, "is", "flagged");
        });
        word(document, "is", unanswered ? "unanswered" : "settled");
        word(document, "is", utterance.reviewed() ? "reviewed" : "new");
        utterance.said().ifPresent(said -> {
            document.add(new LongPoint("earliest", said.earliest().toEpochDay()));
            document.add(new LongPoint("latest", said.latest().toEpochDay()));
        });
        return document;
    }

    private static Set<String> names(Actor actor) {
        Set<String> names = new LinkedHashSet<>(List.of(actor.name()));
        names.addAll(actor.aliases());
        actor.role().ifPresent(names::add);
        actor.organisation().ifPresent(names::add);
        return names;
    }

    private static void both(Document document, String field, String value) {
        text(document, field, value);
        text(document, "all", value);
    }

    private static void text(Document document, String field, String value) {
        document.add(new TextField(field, value, Field.Store.NO));
    }

    private static void word(Document document, String field, String value) {
        document.add(new StringField(field, value.toLowerCase(Locale.ROOT), Field.Store.NO));
    }
}
