package org.rejoinder.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Article;
import org.rejoinder.model.Case;
import org.rejoinder.model.Event;
import org.rejoinder.model.Exchange;
import org.rejoinder.model.Link;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Report;
import org.rejoinder.model.Said;
import org.rejoinder.model.Sides;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;
import org.rejoinder.model.Utterance;

/** Makes the timeline's items of a case: one an utterance. */
public final class CaseItems {
    private final Case from;
    private final Map<String, Article> articles;
    private final Map<String, Actor> actors;
    private final Map<String, Integer> exchanges = new HashMap<>();
    private final Map<String, List<String>> events = new HashMap<>();
    private final Set<String> counters = new HashSet<>();

    private CaseItems(Case from) {
        this.from = from;
        this.articles = from.articles().stream()
                .collect(Collectors.toMap(parsed -> parsed.article().id(), parsed -> parsed.article()));
        this.actors = from.actors().stream().collect(Collectors.toMap(Actor::id, actor -> actor));
        int number = 0;
        for (Exchange exchange : from.exchanges()) {
            for (String id : exchange.utterances()) {
                exchanges.put(id, number);
            }
            number++;
        }
        for (Event event : from.events()) {
            event.utterances().forEach(id ->
                    events.computeIfAbsent(id, key -> new java.util.ArrayList<>()).add(event.name()));
        }
        from.links().stream().filter(link -> link.type() == LinkType.COUNTER_ACCUSES).map(Link::from)
                .forEach(counters::add);
    }

    public static TimelineItems of(Case from) {
        return new CaseItems(from).build();
    }

    private TimelineItems build() {
        List<Utterance> utterances = from.utterances();
        TimelineItemsBuilder builder = new TimelineItemsBuilder(utterances.size());
        Map<String, Integer> numbers = new HashMap<>();
        for (Utterance utterance : utterances) {
            numbers.put(utterance.id(), add(builder, utterance));
        }
        for (Link link : from.links()) {
            if (numbers.containsKey(link.from()) && numbers.containsKey(link.to())) {
                builder.link(numbers.get(link.from()), numbers.get(link.to()), link.type());
            }
        }
        for (Event event : from.events()) {
            builder.event(new TimelineEvent(event.id(), event.name(), window(event.when())));
        }
        return builder.build(item -> utterances.get(item).id(), item -> words(utterances.get(item)),
                id -> numbers.getOrDefault(id, -1));
    }

    private int add(TimelineItemsBuilder builder, Utterance utterance) {
        Tone tone = Tone.of(utterance.stance(), counters.contains(utterance.id()));
        int exchange = exchanges.getOrDefault(utterance.id(), -1);
        var keys = new TimelineItemsBuilder.Keys(
                names(utterance.speakers()), sides(utterance.speakers()), outlets(utterance),
                events.getOrDefault(utterance.id(), List.of()));
        int reports = (int) utterance.reports().stream().map(Report::articleId).distinct().count();
        if (utterance.said().isEmpty()) {
            return builder.addUndated(tone, reports, exchange, keys);
        }
        Window when = window(utterance.said().get());
        return builder.add(when.from(), when.to(), tone, reports, exchange, keys);
    }

    private static Window window(Said said) {
        return Window.ofDays(said.earliest(), said.latest());
    }

    private Collection<String> names(List<String> speakers) {
        return speakers.stream().filter(actors::containsKey).map(id -> name(actors.get(id), speakers.size())).toList();
    }

    /** The actor's name; among several, a state's short one. */
    private static String name(Actor actor, int among) {
        boolean state = actor.type() == ActorType.STATE && actor.side().isPresent();
        return among > 1 && state ? Sides.shortName(actor.side().get()) : actor.name();
    }

    private Collection<String> sides(List<String> speakers) {
        Set<String> sides = new LinkedHashSet<>();
        for (String id : speakers) {
            Actor actor = actors.get(id);
            if (actor != null) {
                sides.add(actor.side().map(Sides::name).orElse(actor.name()));
            }
        }
        return sides;
    }

    private Collection<String> outlets(Utterance utterance) {
        Set<String> outlets = new LinkedHashSet<>();
        for (Report report : utterance.reports()) {
            Article article = articles.get(report.articleId());
            if (article != null) {
                outlets.add(article.outletOrSource());
            }
        }
        return outlets;
    }

    private String words(Utterance utterance) {
        Report report = utterance.bestReport();
        Article article = articles.get(report.articleId());
        if (article == null) {
            return "";
        }
        String words = report.statement().content().stream().map((Span span) -> span.of(article.text()))
                .collect(Collectors.joining(" … ")).replaceAll("\\s+", " ").strip();
        if (report.statement().kind() != StatementKind.DIRECT) {
            return words;
        }
        return "“" + words.replaceAll("^[\"“”'‘]+|[\"“”'’,]+$", "") + "”";
    }
}
