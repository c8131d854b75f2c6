package org.rejoinder.ui.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Link;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Report;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Topic;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Tone;

/** A case with the look-ups that panes ask for again and again. Made once for each state of the case. */
public final class CaseIndex {
    private final Case theCase;
    private final Map<String, Actor> actors;
    private final Map<String, ParsedArticle> articles;
    private final Lookup<Utterance> utterances;
    private final Lookup<List<Link>> answers;
    private final Lookup<List<Link>> answeredBy;
    private final Places places;
    private final ToldIn toldIn;
    private final EditsByThing edits;
    private final Lookup<Utterance> byStatement;
    private final long answered;

    public CaseIndex(Case theCase) {
        this.theCase = theCase;
        actors = by(theCase.actors(), Actor::id);
        articles = by(theCase.articles(), parsed -> parsed.article().id());
        utterances = Lookup.of(by(theCase.utterances(), Utterance::id));
        answers = Lookup.of(theCase.links().stream().collect(Collectors.groupingBy(Link::from)));
        answeredBy = Lookup.of(theCase.links().stream().collect(Collectors.groupingBy(Link::to)));
        places = new Places(theCase.utterances());
        toldIn = ToldIn.of(theCase.utterances());
        edits = new EditsByThing();
        byStatement = Lookup.of(byStatement(theCase.utterances()));
        answered = theCase.links().stream().map(Link::to).distinct().filter(this::isWithAnswer).count();
    }

    private CaseIndex(CaseIndex before, Case theCase) {
        Case old = before.theCase;
        this.theCase = theCase;
        actors = areSame(old.actors(), theCase.actors()) ? before.actors : by(theCase.actors(), Actor::id);
        articles = areSame(old.articles(), theCase.articles()) ? before.articles
                : by(theCase.articles(), parsed -> parsed.article().id());
        Stretch<Utterance> told = Stretch.between(old.utterances(), theCase.utterances());
        Map<String, Optional<Utterance>> others = new HashMap<>();
        told.gone().forEach(gone -> others.put(gone.id(), Optional.empty()));
        told.come().forEach(come -> others.put(come.id(), Optional.of(come)));
        utterances = before.utterances.with(others);
        Stretch<Link> links = Stretch.between(old.links(), theCase.links());
        answers = regrouped(before.answers, links, Link::from);
        answeredBy = regrouped(before.answeredBy, links, Link::to);
        places = before.places.after(theCase.utterances());
        toldIn = before.toldIn.after(told, theCase.utterances());
        edits = before.edits;
        Map<String, Optional<Utterance>> tellers = new HashMap<>();
        byStatement(told.gone()).keySet().forEach(gone -> tellers.put(gone, Optional.empty()));
        byStatement(told.come()).forEach((statement, come) -> tellers.put(statement, Optional.of(come)));
        byStatement = before.byStatement.with(tellers);
        Set<String> touched = new HashSet<>(others.keySet());
        Stream.concat(links.gone().stream(), links.come().stream()).map(Link::to).forEach(touched::add);
        answered = before.answered + touched.stream().filter(this::isWithAnswer).count()
                - touched.stream().filter(before::isWithAnswer).count();
    }

    private static Lookup<List<Link>> regrouped(Lookup<List<Link>> before, Stretch<Link> other,
            Function<Link, String> end) {
        Map<String, List<Link>> groups = new HashMap<>();
        Function<String, List<Link>> known = key -> new ArrayList<>(before.get(key).orElse(List.of()));
        other.gone().forEach(link -> groups.computeIfAbsent(end.apply(link), known).remove(link));
        other.come().forEach(link -> groups.computeIfAbsent(end.apply(link), known).add(link));
        Map<String, Optional<List<Link>>> changes = new HashMap<>();
        groups.forEach((key, links) -> changes.put(key, Optional.of(links).filter(any -> !any.isEmpty())));
        return before.with(changes);
    }

    /** The index of the next state of the case; what did not change is taken over. */
    CaseIndex after(Case next) {
        return new CaseIndex(this, next);
    }

    private static boolean areSame(List<?> some, List<?> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i) == others.get(i);
        }
        return same;
    }

    private static Map<String, Utterance> byStatement(List<Utterance> utterances) {
        Map<String, Utterance> tellers = HashMap.newHashMap(utterances.size());
        utterances.forEach(one -> one.reports().forEach(report -> tellers.put(report.statement().id(), one)));
        return tellers;
    }

    private static <T> Map<String, T> by(List<T> values, Function<T, String> id) {
        return values.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }

    public Case theCase() {
        return theCase;
    }

    public Optional<Utterance> utterance(String id) {
        return utterances.get(id);
    }

    /** The utterance that a statement tells; empty where the case has none, as of one that was rejected. */
    public Optional<Utterance> utteranceOf(String statement) {
        return byStatement.get(statement);
    }

    /** What was decided about an utterance's statements, and about links from them, in the order of the decisions. */
    public List<Edit> decided(Utterance utterance) {
        return edits.about(utterance.reports().stream().map(report -> report.statement().id())
                .collect(Collectors.toSet()),
                theCase.edits());
    }

    /** The decisions of one topic, in their order. */
    public List<Edit> decided(Topic topic) {
        return edits.on(topic, theCase.edits());
    }

    /** The decisions about things of a kind, in their order. */
    public List<Edit> decided(Topic.Thing kind) {
        return edits.of(kind, theCase.edits());
    }

    /** Which place an utterance has in the case, 0 the first in time. */
    public OptionalInt place(String utterance) {
        Integer place = places.byId().get(utterance);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The ids of some of the case's utterances. */
    public Set<String> ids(List<Utterance> some) {
        Stream<String> ids = some.stream().map(Utterance::id);
        // A set of what is known to differ takes a third of the time.
        return places.byId().size() == theCase.utterances().size() ? Set.of(ids.toArray(String[]::new))
                : ids.collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    public Optional<ParsedArticle> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    /** The utterances that an article tells, in order of time. */
    public List<Utterance> toldIn(String article) {
        return toldIn.of(article);
    }

    /** What this utterance answers, the earliest first. */
    public List<Link> answers(String utterance) {
        return inOrder(answers.get(utterance).orElse(List.of()), Link::to);
    }

    /** What answers this utterance, the earliest first. */
    public List<Link> answeredBy(String utterance) {
        return inOrder(answeredBy.get(utterance).orElse(List.of()), Link::from);
    }

    private List<Link> inOrder(List<Link> links, Function<Link, String> end) {
        return links.size() < 2 ? List.copyOf(links) : links.stream()
                .sorted(Comparator.comparing(link -> places.byId().getOrDefault(end.apply(link), Integer.MAX_VALUE)))
                .toList();
    }

    public Tone stance(Utterance utterance) {
        boolean counters = answers.get(utterance.id()).orElse(List.of()).stream()
                .anyMatch(link -> link.type() == LinkType.COUNTER_ACCUSES);
        return Tone.of(utterance.stance(), counters);
    }

    /** An accusation that nobody has denied, countered or rejected. Support is no answer. */
    public boolean isUnanswered(Utterance utterance) {
        return utterance.stance() == Stance.ACCUSE && !isAnswered(utterance.id());
    }

    /** Whether anybody answers an utterance otherwise than by support. */
    public boolean isAnswered(String utterance) {
        return answeredBy.get(utterance).orElse(List.of()).stream().anyMatch(link -> link.type() != LinkType.SUPPORTS);
    }

    /** Whether an analyst should look at the date: unknown or no single day, and not reviewed yet. */
    public boolean hasDateToReview(Utterance utterance) {
        return !utterance.reviewed() && utterance.said().map(said -> !said.isExact()).orElse(true);
    }

    /** How many utterances have an answer. */
    public long answered() {
        return answered;
    }

    private boolean isWithAnswer(String id) {
        return answeredBy.get(id).isPresent()
                && utterance(id).filter(utterance -> !isUnanswered(utterance)).isPresent();
    }

    /** The speakers as actors, in the order in which the statement names them. */
    public List<Actor> speakers(Utterance utterance) {
        return utterance.speakers().stream().map(actors::get).filter(actor -> actor != null).toList();
    }

    public List<Actor> targets(Utterance utterance) {
        return utterance.targets().stream().map(actors::get).filter(actor -> actor != null).toList();
    }

    /** The words of a report, its stretches joined by an ellipsis where something stands between them. */
    public String words(Report report) {
        return words(report.articleId(), report.statement().content());
    }

    /** The words of some stretches of an article. */
    public String words(String article, List<Span> spans) {
        String text = article(article).map(parsed -> parsed.article().text()).orElse("");
        return spans.stream()
                .map(span -> span.of(text).replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(" … "));
    }

    public String outlet(Report report) {
        return article(report.articleId()).map(parsed -> parsed.article().outletOrSource()).orElse("");
    }
}
