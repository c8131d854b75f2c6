package org.rejoinder.ui.filters;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.model.Utterance;
import org.rejoinder.search.Highlighter;
import org.rejoinder.task.InlineRunner;
import org.rejoinder.task.Newest;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.task.Work;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.filters.Filter.Focus;
import org.rejoinder.ui.filters.Filter.Part;
import org.rejoinder.ui.filters.SearchState.Phase;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Workspace;

/**
 * The filter in force, what it shows of the open case, and what else could be filtered by. Searching, and filtering of
 * many statements, is done by a runner; until it has ended what was shown stays, and what is asked for later wins.
 */
public final class FilterModel {
    /** More statements than these are filtered and counted by the runner. */
    private static final int AT_ONCE = 5_000;

    private final ReadOnlyObjectProperty<CaseIndex> index;
    private final FacetCounter counter;
    private final Searcher searcher;
    private final Newest work = new Newest(new InlineRunner());
    /** What was last asked for to be shown alone. */
    private Named named = new Named(Set.of(), "");
    private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.NONE);
    private final ReadOnlyObjectWrapper<List<Utterance>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Facets> facets = new ReadOnlyObjectWrapper<>(Facets.NONE);
    private final ReadOnlyObjectWrapper<SearchState> search = new ReadOnlyObjectWrapper<>(SearchState.NONE);
    private final ReadOnlyObjectWrapper<Highlighter> highlighter = new ReadOnlyObjectWrapper<>(Highlighter.NONE);
    private Optional<Answer> answer = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<Set<String>>> passing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private CaseIndex counted;
    private String highlighted = "";

    /** What a search of one state of the case found. */
    private record Answer(CaseIndex index, String typed, Searcher.Found found) {}

    /** @param matcher  told them apart, and can count them */
    private record Result(CaseIndex index, Optional<Answer> answer, List<Utterance> shown, Optional<Set<String>> ids,
            Matcher matcher) {}

    public FilterModel(Workspace workspace, FacetCounter counter) {
        this(workspace, counter, Searcher.BY_WORDS);
    }

    /** @param searcher  finds what is typed into the search field */
    public FilterModel(Workspace workspace, FacetCounter counter, Searcher searcher) {
        this.searcher = searcher;
        this.index = workspace.index();
        this.counter = counter;
        index.subscribe(() -> refresh(true));
        filter.subscribe(() -> refresh(false));
        refresh(false);
    }

    /** Searches and filters with this runner from now on. */
    public void runWith(TaskRunner runner) {
        runWith(runner, Runnable::run);
    }

    private record Named(Set<String> statements, String figure) {}

    /**
     * @param pause  what was decided is seen first, and what passes before all is counted; typing is followed at once
     */
    public void runWith(TaskRunner runner, Executor pause) {
        work.runWith(runner, pause);
    }

    public Searcher searcher() {
        return searcher;
    }

    public ReadOnlyObjectProperty<Filter> filter() {
        return filter.getReadOnlyProperty();
    }

    /** The utterances that pass, in the order of the case. */
    public ReadOnlyObjectProperty<List<Utterance>> shown() {
        return shown.getReadOnlyProperty();
    }

    /**
     * The ids of what is {@link #shown}; empty where that is everything. Made beside the list, for look-ups by id. It
     * may change where the list does not: when what is added to the case does not pass.
     */
    public ReadOnlyObjectProperty<Optional<Set<String>>> passing() {
        return passing.getReadOnlyProperty();
    }

    /** What else could be filtered by; counted behind {@link #shown} where the case has many statements. */
    public ReadOnlyObjectProperty<Facets> facets() {
        return facets.getReadOnlyProperty();
    }

    /** How far the search is. */
    public ReadOnlyObjectProperty<SearchState> search() {
        return search.getReadOnlyProperty();
    }

    /** Finds in texts what the search that is shown hits. */
    public ReadOnlyObjectProperty<Highlighter> highlighter() {
        return highlighter.getReadOnlyProperty();
    }

    public void toggle(Tone stance) {
        filter.set(filter.get().withStances(Filter.toggled(filter.get().stances(), Set.of(stance))));
    }

    /** Hides these speakers, or shows them again where all of them are hidden. */
    public void toggleSpeakers(Set<String> speakers) {
        toggle(Part.SPEAKERS, speakers);
    }

    /** Hides these, or shows them again where all of them are hidden. */
    public void toggle(Part part, Set<String> these) {
        filter.set(filter.get().with(part, Filter.toggled(filter.get().hidden(part), these)));
    }

    /** Shows this stance alone. */
    public void only(Tone stance) {
        filter.set(filter.get().withStances(
                facets.get().stances().stream().map(Facets.StanceRow::stance).filter(other -> other != stance)
                        .collect(Collectors.toSet())));
    }

    /** Shows these speakers alone. */
    public void onlySpeakers(Set<String> speakers) {
        Set<String> others = new HashSet<>();
        facets.get().sides().forEach(side -> others.addAll(side.speakers()));
        others.removeAll(speakers);
        filter.set(filter.get().withSpeakers(others));
    }

    /** Shows this outlet alone. */
    public void onlyOutlet(String outlet) {
        only(Part.OUTLETS, outlet);
    }

    /** Shows this outlet, tag or event alone. */
    public void only(Part part, String value) {
        filter.set(filter.get().with(part, facets.get().values(part).stream().map(Facets.ValueRow::key)
                .filter(other -> !other.equals(value)).collect(Collectors.toSet())));
    }

    public void search(String words) {
        filter.set(filter.get().withSearch(words));
    }

    /** Narrows to this focus, or widens again where it is in force already. */
    public void focus(Focus focus) {
        filter.set(filter.get().withFocus(filter.get().focus() == focus ? Focus.ALL : focus));
    }

    /** Shows these statements and nothing else, or everything again where they are what is shown already. */
    public void only(Set<String> statements) {
        only(statements, "");
    }

    /**
     * The same.
     *
     * @param figure  what counts them, in words; empty for nothing that has a name
     */
    public void only(Set<String> statements, String figure) {
        named = new Named(Set.copyOf(statements), figure);
        filter.set(filter.get().only().filter(statements::equals).isPresent()
                ? Filter.NONE : Filter.NONE.withOnly(Optional.of(statements)));
    }

    /** What counts the only statements that are shown, in words; empty where nothing that has a name does. */
    public String figure() {
        return filter.get().only().filter(named.statements()::equals).map(only -> named.figure()).orElse("");
    }

    /** Filters by this alone, such as a kept view's. */
    public void show(Filter newFilter) {
        filter.set(newFilter);
    }

    /** Hides nothing any more. */
    public void showAll() {
        filter.set(Filter.NONE);
    }

    private void refresh(boolean pauseFirst) {
        CaseIndex now = index.get();
        Filter wanted = filter.get();
        boolean asks = !wanted.search().isBlank();
        Optional<Answer> known = asks ? answer : Optional.empty();
        boolean told = !asks
                || known.filter(one -> one.index() == now && one.typed().equals(wanted.search())).isPresent();
        boolean few = now.theCase().utterances().size() <= AT_ONCE;
        if (few && (told || counted != now)) {
            // After a decision what was found before is shown in its new state until it is searched again.
            publish(result(now, wanted, known));
        }
        if (told && few) {
            work.giveUp();
            return;
        }
        if (!told) {
            search.set(new SearchState(wanted.search(), searcher.isReady(now) ? Phase.SEARCHING : Phase.PREPARING,
                    search.get().misread()));
        }
        Work<Result> filtering = progress -> {
            Optional<Answer> found = told ? known : Optional.of(
                    new Answer(now, wanted.search(), searcher.find(now, wanted.search(), progress)));
            progress.checkCancelled();
            return result(now, wanted, found);
        };
        if (pauseFirst) {
            work.runAfterPause(filtering, this::end);
        } else {
            work.run(filtering, this::end);
        }
    }

    private Result result(CaseIndex now, Filter wanted, Optional<Answer> found) {
        Matcher matcher = new Matcher(now, wanted, found.map(one -> one.found().utterances()));
        List<Utterance> all = now.theCase().utterances();
        List<Utterance> matching = walk(all).filter(matcher::matches).toList();
        Optional<Set<String>> ids = matching.size() == all.size() ? Optional.empty()
                : Optional.of(now.ids(matching));
        return new Result(now, found, matching, ids, matcher);
    }

    private static Stream<Utterance> walk(List<Utterance> all) {
        return all.size() <= AT_ONCE ? all.stream() : all.parallelStream();
    }

    private void end(Outcome<Result> outcome) {
        switch (outcome) {
            case Outcome.Done<Result>(Result result) -> publish(result);
            case Outcome.Failed<Result> failed ->
                    search.set(new SearchState(filter.get().search(), Phase.FAILED, List.of()));
            case Outcome.Cancelled<Result> cancelled -> { }
        }
    }

    /** Few are counted at once; many are shown first and counted then. */
    private void publish(Result result) {
        if (result.index().theCase().utterances().size() <= AT_ONCE) {
            facets.set(counter.count(result.index(), result.matcher()));
            publishShown(result);
            return;
        }
        publishShown(result);
        work.runAfterPause(progress -> counter.count(result.index(), result.matcher()), outcome -> {
            if (outcome instanceof Outcome.Done<Facets>(Facets counted)) {
                facets.set(counted);
            }
        });
    }

    private void publishShown(Result result) {
        answer = result.answer();
        counted = result.index();
        String found = answer.map(Answer::typed).orElse("");
        if (!found.equals(highlighted)) {
            highlighted = found;
            highlighter.set(Highlighter.of(found));
        }
        passing.set(result.ids());
        shown.set(result.shown());
        String typed = filter.get().search();
        search.set(typed.isBlank() ? SearchState.NONE : new SearchState(typed, Phase.DONE,
                answer.map(one -> one.found().misread()).orElse(List.of())));
    }
}
