package org.rejoinder.timeline;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.rejoinder.model.Sides;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;
import org.rejoinder.model.Utterance;

/** Makes the timeline's items of a case: one an utterance. */
public final class CaseItems {
    private static final Set<Tone> CHARGES = Set.of(Tone.ACCUSE, Tone.CONDEMN, Tone.MEASURE);

    private final Case from;
    private final Optional<ZoneId> zone;
    private final Map<String, Article> articles;
    private final SourceClock clock;
    private final Map<String, Actor> actors;
    private final Map<String, Integer> exchanges = new HashMap<>();
    private final Map<String, List<String>> events = new HashMap<>();
    private final Set<String> counters = new HashSet<>();
    private final Map<List<String>, Set<String>> sides = new HashMap<>();
    private final Map<Keyed, TimelineItemsBuilder.Place> places = new HashMap<>();

    /** What decides where an utterance stands, shared by many: its speakers, its reports' articles, its events. */
    private record Keyed(List<String> speakers, List<String> articles, List<String> events) {}

    private CaseItems(Case from, Optional<ZoneId> zone) {
        this.from = from;
        this.zone = zone;
        this.articles = from.articles().stream()
                .collect(Collectors.toMap(parsed -> parsed.article().id(), parsed -> parsed.article()));
        this.clock = new SourceClock(id -> Optional.ofNullable(articles.get(id)), zone);
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

    /** By the clocks of the sources. */
    public static TimelineItems of(Case from) {
        return of(from, Optional.empty());
    }

    /**
     * By the clock of a zone. A day moves by the hours between the zone of its source and that zone; where the source
     * names no zone, it stays the day that the source says.
     *
     * @param zone  empty for each source's own
     */
    public static TimelineItems of(Case from, Optional<ZoneId> zone) {
        return new CaseItems(from, zone).build();
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
            Window days = shown(event, numbers);
            builder.event(new TimelineEvent(event.id(), event.name(), days, event.colour().map(Hue::of)));
        }
        return builder.build(item -> utterances.get(item).id(), item -> words(utterances.get(item)),
                id -> numbers.getOrDefault(id, -1));
    }

    private int add(TimelineItemsBuilder builder, Utterance utterance) {
        Tone tone = Tone.of(utterance.stance(), counters.contains(utterance.id()));
        int exchange = exchanges.getOrDefault(utterance.id(), -1);
        Keyed keyed = new Keyed(utterance.speakers(), articles(utterance),
                events.getOrDefault(utterance.id(), List.of()));
        TimelineItemsBuilder.Place place = places.computeIfAbsent(keyed, key -> builder.place(
                new TimelineItemsBuilder.Keys(names(key.speakers()), sides(key.speakers()), outlets(key.articles()),
                        key.events())));
        charges(utterance, tone).forEach(builder::charge);
        int reports = keyed.articles().size();
        int item = utterance.said().map(said -> clock.shown(said, utterance))
                .map(when -> builder.add(when.from(), when.to(), tone, reports, exchange, place))
                .orElseGet(() -> builder.addUndated(tone, reports, exchange, place));
        if (!from.annotations().statements().isEmpty()) {
            from.annotations().of(utterance).flag().ifPresent(flag -> builder.flag(item, Hue.of(flag)));
        }
        return item;
    }

    /** The sides that it charges with something, its own left out; an accusation in return is no charge. */
    private Collection<String> charges(Utterance utterance, Tone tone) {
        if (!CHARGES.contains(tone)) {
            return Set.of();
        }
        Set<String> charged = new LinkedHashSet<>(sides(utterance.targets()));
        charged.removeAll(sides(utterance.speakers()));
        return charged;
    }

    /** The articles that tell it, each once. */
    private static List<String> articles(Utterance utterance) {
        List<Report> reports = utterance.reports();
        return reports.size() == 1 ? List.of(reports.getFirst().articleId())
                : reports.stream().map(Report::articleId).distinct().toList();
    }

    /** An event's days move with those of the first statement about it: they are days by the same clock. */
    private Window shown(Event event, Map<String, Integer> numbers) {
        Optional<Utterance> first = zone.isEmpty() ? Optional.empty() : event.utterances().stream()
                .filter(numbers::containsKey).map(numbers::get).sorted().map(from.utterances()::get)
                .filter(utterance -> utterance.said().isPresent())
                .min(Comparator.comparing(utterance -> utterance.said().get().earliest()));
        return clock.shown(event.when(), first.flatMap(clock::source));
    }

    private Collection<String> names(List<String> speakers) {
        return speakers.stream().filter(actors::containsKey).map(id -> name(actors.get(id), speakers.size())).toList();
    }

    /** The actor's name; among several, a state's short one. */
    private static String name(Actor actor, int among) {
        boolean state = actor.type() == ActorType.STATE && actor.side().isPresent();
        return among > 1 && state ? Sides.shortName(actor.side().get()) : actor.name();
    }

    private Set<String> sides(List<String> of) {
        return sides.computeIfAbsent(of, this::sidesOf);
    }

    private Set<String> sidesOf(List<String> speakers) {
        Set<String> found = new LinkedHashSet<>();
        for (String id : speakers) {
            Actor actor = actors.get(id);
            if (actor != null) {
                found.add(actor.side().map(Sides::name).orElse(actor.name()));
            }
        }
        return found;
    }

    private Collection<String> outlets(List<String> of) {
        Set<String> outlets = new LinkedHashSet<>();
        for (String id : of) {
            Article article = articles.get(id);
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
