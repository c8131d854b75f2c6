package org.rejoinder.ui.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Utterance;
import org.rejoinder.task.InlineRunner;
import org.rejoinder.ui.filters.FacetCounter;
import org.rejoinder.ui.filters.Filter;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.measures.Charts.Bar;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;

class MeasuresModelTest {
    private final Workspace workspace = Dispute.workspace();
    private final Selection selection = new Selection();
    private final FilterModel filters = new FilterModel(workspace, new FacetCounter("nobody"));
    private final MeasuresModel model = new MeasuresModel(workspace, filters, selection, new InlineRunner());

    private Charts.Chart chart(Measure measure) {
        return model.charts().get().parts().get(measure);
    }

    private Set<String> shown() {
        return filters.shown().get().stream().map(Utterance::id).collect(Collectors.toSet());
    }

    @Test
    void nothingIsCountedWhileNobodyLooks() {
        assertSame(Charts.NONE, model.charts().get());
        model.watch(true);
        assertEquals(Measure.values().length, model.charts().get().parts().size());
    }

    @Test
    void countsBySideAndAmongHowMany() {
        model.watch(true);
        assertEquals(2, chart(Measure.UNANSWERED).of());
        Bar norway = chart(Measure.UNANSWERED).bars().getFirst();
        assertEquals("Norway", norway.name());
        assertEquals(1, norway.statements().size());
        assertEquals(1, norway.of());
        assertTrue(chart(Measure.REPRINTS).bars().isEmpty(), "each is told once");
    }

    @Test
    void eachOutletCountsWhatItAloneTells() {
        model.watch(true);
        assertEquals(Set.of("Gull Post", "Firth Times"),
                chart(Measure.ONE_OUTLET).bars().stream().map(Bar::name).collect(Collectors.toSet()));
        assertEquals("Gull Post", chart(Measure.ONE_OUTLET).bars().getFirst().name(), "the largest first");
        assertEquals(3, chart(Measure.ONE_OUTLET).bars().getFirst().statements().size());
    }

    @Test
    void aDayThatIsNotExactHasNoAnswerTime() {
        model.watch(true);
        assertTrue(model.charts().get().times().isEmpty(), "the accusation was made on the 4th or the 5th");
        assertEquals(1, model.charts().get().longest());
    }

    @Test
    void aBarShowsItsStatementsAloneAndAgainEverything() {
        model.watch(true);
        filters.search("buoys");
        Set<String> counted = chart(Measure.ONE_OUTLET).bars().getFirst().statements();
        model.choose(counted, "Seen through one outlet only");
        assertEquals("Seen through one outlet only", filters.figure());
        assertEquals(counted, shown());
        assertEquals(counted, model.only().getValue());
        model.choose(counted, "Seen through one outlet only");
        assertEquals(Filter.NONE, filters.filter().get());
    }

    @Test
    void aFigureIsNamedForAsLongAsWhatItCountsIsShown() {
        model.watch(true);
        Set<String> counted = chart(Measure.ONE_OUTLET).bars().getFirst().statements();
        model.choose(counted, "Seen through one outlet only");
        filters.search("buoys");
        assertEquals("Seen through one outlet only", filters.figure());
        filters.show(Filter.NONE.withOnly(Optional.of(Set.of("another"))));
        assertEquals("", filters.figure());
    }

    @Test
    void aBarOfOneStatementChoosesIt() {
        model.watch(true);
        model.choose(chart(Measure.UNANSWERED).statements(), "Never answered");
        assertEquals(chart(Measure.UNANSWERED).statements(), selection.picked().get());
    }

    @Test
    void nothingCountedChangesNothing() {
        model.choose(Set.of(), "None");
        assertEquals(Filter.NONE, filters.filter().get());
    }

    @Test
    void followsTheCase() {
        model.watch(true);
        Utterance open = workspace.index().get()
                .utterance(chart(Measure.UNANSWERED).statements().iterator().next()).orElseThrow();
        workspace.apply(new Edit.Reject(open.reports().getFirst().statement().id()));
        assertTrue(chart(Measure.UNANSWERED).bars().isEmpty());
        assertFalse(chart(Measure.ONE_OUTLET).statements().contains(open.id()));
    }
}
