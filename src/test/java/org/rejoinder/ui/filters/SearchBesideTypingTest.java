package org.rejoinder.ui.filters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rejoinder.casework.Cases;
import org.rejoinder.model.Edit;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.Progress;
import org.rejoinder.task.Running;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.task.Work;
import org.rejoinder.ui.filters.SearchState.Phase;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Workspace;

/** Searches end when they end; what is asked for later wins. */
class SearchBesideTypingTest {
    private final Workspace workspace = Dispute.workspace();
    private final FilterModel model = new FilterModel(workspace, new FacetCounter("Nobody"), new Slow());
    private final Later later = new Later();
    private boolean ready = true;
    private boolean broken;

    /** Finds what the words are in, and says whether it is ready as the test tells it. */
    private final class Slow implements Searcher {
        @Override
        public Found find(CaseIndex index, String typed, Progress progress) {
            if (broken) {
                throw new IllegalStateException("broken");
            }
            return Searcher.BY_WORDS.find(index, typed, progress);
        }

        @Override
        public boolean isReady(CaseIndex index) {
            return ready;
        }
    }

    /** Runs work when the test says so, and reports its end then. */
    private static final class Later implements TaskRunner {
        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public <T> Running run(Work<T> work, Consumer<Update> watcher, Consumer<Outcome<T>> end) {
            waiting.add(() -> end.accept(Outcome.of(work, Progress.NONE)));
            return new Running() {
                @Override
                public void cancel() {}

                @Override
                public boolean isDone() {
                    return false;
                }
            };
        }

        void end(int which) {
            waiting.get(which).run();
        }

        @Override
        public void close() {}
    }

    private int shown() {
        return model.shown().get().size();
    }

    @Test
    void whatWasShownStaysUntilTheSearchEnds() {
        model.runWith(later);
        ready = false;
        model.search("buoys");
        assertEquals(Phase.PREPARING, model.search().get().phase());
        assertTrue(model.search().get().isBusy());
        assertEquals(5, shown());
        later.end(0);
        assertEquals(Phase.DONE, model.search().get().phase());
        assertEquals(1, shown());
    }

    @Test
    void anOlderSearchNeverOverwritesANewerOne() {
        model.runWith(later);
        model.search("buoys");
        model.search("buoys nothing");
        later.end(1);
        assertEquals(0, shown());
        later.end(0);
        assertEquals(0, shown(), "the older one ended later");
        assertEquals("buoys nothing", model.search().get().typed());
    }

    @Test
    void aSearchThatIsTakenBackFindsNothingAnyMore() {
        model.runWith(later);
        model.search("buoys");
        model.search("");
        later.end(0);
        assertEquals(5, shown());
        assertEquals(SearchState.NONE, model.search().get());
    }

    @Test
    void aDecisionIsShownAtOnceAndSearchedAgain() {
        model.search("lund");
        int before = shown();
        model.runWith(later);
        workspace.apply(new Edit.Reject(model.shown().get().getFirst().bestReport().statement().id()));
        assertEquals(before - 1, shown());
        assertTrue(model.search().get().isBusy());
        later.end(0);
        assertEquals(before - 1, shown());
    }

    @Test
    void aFailedSearchSaysSoAndTheNextOneWorks() {
        broken = true;
        model.search("buoys");
        assertEquals(Phase.FAILED, model.search().get().phase());
        assertEquals(5, shown());
        broken = false;
        model.search("buoys near");
        assertEquals(1, shown());
    }

    @Test
    void tagsAndEventsAreFacetsOnceThereAreAny() {
        Workspace real = new Workspace("Lighthouse", Cases::assemble, () -> "Ana", Clock.systemUTC());
        real.add(Dispute.articles());
        FilterModel filters = new FilterModel(real, new FacetCounter("Nobody"));
        int all = filters.shown().get().size();
        assertTrue(filters.facets().get().tags().isEmpty());
        real.apply(new Edit.Tag(filters.shown().get().getFirst().bestReport().statement().id(), "lamp"));
        assertEquals(List.of(new Facets.ValueRow("lamp", "lamp", 1, false),
                new Facets.ValueRow("", "", all - 1, false)),
                filters.facets().get().tags());
        filters.only(Filter.Part.TAGS, "lamp");
        assertEquals(1, filters.shown().get().size());
        filters.toggle(Filter.Part.TAGS, Set.of("lamp"));
        assertEquals(0, filters.shown().get().size());
        assertEquals(1, filters.facets().get().tags().getFirst().count(), "a facet leaves its own choice out");
        assertFalse(filters.facets().get().outlets().stream().anyMatch(row -> row.count() > 0), "others follow it");
    }
}
