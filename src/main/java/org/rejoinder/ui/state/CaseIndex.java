package org.rejoinder.ui.state;

import java.util.Comparator;
import java.util.HashMap;
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
    private final Map<String, List<Link>> answers;
    private final Map<String, List<Link>> answeredBy;
    private final Map<String, Integer> order;
    private final ToldIn toldIn;
    private final EditsByThing edits;
    private final Tellers tellers;

    public CaseIndex(Case theCase) {
        this.theCase = theCase;
        actors = by(theCase.actors(), Actor::id);
        articles = by(theCase.articles(), parsed -> parsed.article().id());
        answers = theCase.links().stream().collect(Collectors.groupingBy(Link::from));
        answeredBy = theCase.links().stream().collect(Collectors.groupingBy(Link::to));
        order = order(theCase.utterances());
        toldIn = ToldIn.of(theCase.utterances());
        edits = new EditsByThing();
        tellers = new Tellers();
    }

    private CaseIndex(CaseIndex before, Case theCase) {
        Case old = before.theCase;
        this.theCase = theCase;
        actors = areSame(old.actors(), theCase.actors()) ? before.actors : by(theCase.actors(), Actor::id);
        articles = areSame(old.articles(), theCase.articles()) ? before.articles
                : by(theCase.articles(), parsed -> parsed.article().id());
        boolean linked = old.links().equals(theCase.links());
        answers = linked ? before.answers : theCase.links().stream().collect(Collectors.groupingBy(Link::from));
        answeredBy = linked ? before.answeredBy : theCase.links().stream().collect(Collectors.groupingBy(Link::to));
        order = haveSameIds(old.utterances(), theCase.utterances()) ? before.order : order(theCase.utterances());
        toldIn = before.toldIn.after(old.utterances(), theCase.utterances());
        edits = before.edits;
        tellers = before.tellers;
    }

    /** The index of the next state of the case; what did not change is taken over. */
    CaseIndex after(Case next) {
        return new CaseIndex(this, next);
    }

    private static Map<String, Integer> order(List<Utterance> utterances) {
        Map<String, Integer> order = HashMap.newHashMap(utterances.size());
        for (int i = 0; i < utterances.size(); i++) {
            order.put(utterances.get(i).id(), i);
        }
        return order;
    }

    private static boolean areSame(List<?> some, List<?> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i) == others.get(i);
        }
        return same;
    }

    private static boolean haveSameIds(List<Utterance> some, List<Utterance> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i) == others.get(i) || some.get(i).id().equals(others.get(i).id());
        }
        return same;
    }

    private static <T> Map<String, T> by(List<T> values, Function<T, String> id) {
        return values.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }

    public Case theCase() {
        return theCase;
    }

    public Optional<Utterance> utterance(String id) {
        Integer place = order.get(id);
        return place == null ? Optional.empty() : Optional.of(theCase.utterances().get(place));
    }

    /** The utterance that a statement tells; empty where the case has none, as of one that was rejected. */
    public Optional<Utterance> utteranceOf(String statement) {
        return tellers.of(statement, theCase.utterances());
    }

    /** What was decided about an utterance's statements, and about links from them, in the order of the decisions. */
    public List<Edit> decided(Utterance utterance) {
        return edits.about(utterance.reports().stream().map(report -> report.statement().id()).collect(Collectors.toSet()),
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
        Integer place = order.get(utterance);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The ids of some of the case's utterances. */
    public Set<String> ids(List<Utterance> some) {
        Stream<String> ids = some.stream().map(Utterance::id);
        // A set of what is known to differ takes a third of the time.
        return order.size() == theCase.utterances().size() ? Set.of(ids.toArray(String[]::new))
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
        return toldIn.of(article).stream()
                .sorted(Comparator.comparing(utterance -> order.get(utterance.id()))).toList();
    }

    /** What this utterance answers, the earliest first. */
    public List<Link> answers(String utterance) {
        return inOrder(answers.getOrDefault(utterance, List.of()), Link::to);
    }

    /** What answers this utterance, the earliest first. */
    public List<Link> answeredBy(String utterance) {
        return inOrder(answeredBy.getOrDefault(utterance, List.of()), Link::from);
    }

    private List<Link> inOrder(List<Link> links, Function<Link, String> end) {
        return links.stream()
                .sorted(Comparator.comparing(link -> order.getOrDefault(end.apply(link), Integer.MAX_VALUE)))
                .toList();
    }

    public Tone stance(Utterance utterance) {
        boolean counters = answers.getOrDefault(utterance.id(), List.of()).stream()
                .anyMatch(link -> link.type() == LinkType.COUNTER_ACCUSES);
        return Tone.of(utterance.stance(), counters);
    }

    /** An accusation that nobody has denied, countered or rejected. Support is no answer. */
    public boolean isUnanswered(Utterance utterance) {
        return utterance.stance() == Stance.ACCUSE && !isAnswered(utterance.id());
    }

    /** Whether anybody answers an utterance otherwise than by support. */
    public boolean isAnswered(String utterance) {
        return answeredBy.getOrDefault(utterance, List.of()).stream().anyMatch(link -> link.type() != LinkType.SUPPORTS);
    }

    /** Whether an analyst should look at the date: unknown or no single day, and not reviewed yet. */
    public boolean hasDateToReview(Utterance utterance) {
        return !utterance.reviewed() && utterance.said().map(said -> !said.isExact()).orElse(true);
    }

    public long answered() {
        return answeredBy.keySet().stream().flatMap(id -> utterance(id).stream())
                .filter(utterance -> !isUnanswered(utterance)).count();
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
