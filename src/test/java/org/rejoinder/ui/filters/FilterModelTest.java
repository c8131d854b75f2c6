package org.rejoinder.ui.filters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Edit;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.state.Workspace;

class FilterModelTest {
    private Workspace workspace;
    private FilterModel model;

    @BeforeEach
    void open() {
        workspace = Dispute.workspace();
        model = new FilterModel(workspace, new FacetCounter("Nobody"));
    }

    private List<String> shownWords() {
        return model.shown().get().stream()
                .map(utterance -> workspace.index().get().words(utterance.bestReport())).toList();
    }

    @Test
    void showsAllAtFirst() {
        assertEquals(5, model.shown().get().size());
    }

    @Test
    void hidesAStanceAndStillCountsIt() {
        model.toggle(Tone.DENY);
        assertEquals(3, model.shown().get().size());
        Facets.StanceRow row = model.facets().get().stances().stream()
                .filter(stance -> stance.stance() == Tone.DENY).findFirst().orElseThrow();
        assertEquals(new Facets.StanceRow(Tone.DENY, 2, true), row);
        model.toggle(Tone.DENY);
        assertEquals(5, model.shown().get().size());
    }

    @Test
    void countsWhatOtherSectionsLeave() {
        model.toggle(Filter.Part.OUTLETS, Set.of("Gull Post"));
        assertEquals(2, model.shown().get().size());
        assertEquals(List.of(3, 2), model.facets().get().outlets().stream().map(Facets.ValueRow::count).toList());
        int stances = model.facets().get().stances().stream().mapToInt(Facets.StanceRow::count).sum();
        assertEquals(2, stances, "stances count only what the outlets show");
    }

    @Test
    void groupsSpeakersBySide() {
        List<Facets.SideRow> sides = model.facets().get().sides();
        assertEquals(List.of("Norway", "Iceland"), sides.stream().map(Facets.SideRow::name).toList());
        assertEquals(List.of("Odd Lund", "Norway"),
                sides.getFirst().rows().stream().map(Facets.SpeakerRow::name).toList());
        model.toggleSpeakers(sides.getFirst().speakers());
        assertEquals(2, model.shown().get().size());
        assertTrue(model.facets().get().sides().stream()
                .anyMatch(side -> side.name().equals("Norway") && side.hidden()));
    }

    @Test
    void showsOneSpeakerAlone() {
        model.onlySpeakers(Set.of("NOR-1"));
        assertEquals(2, model.shown().get().size());
    }

    @Test
    void searchesWordsNamesAndOutletsInAnyOrder() {
        model.search("BUOYS lund");
        assertEquals(List.of("Iceland itself had moved the buoys near Skarv"), shownWords());
        model.search("fisheries logbook");
        assertEquals(List.of("“Oslo should publish the logbook,”"), shownWords());
        model.search("\"invented\"");
        assertEquals(1, model.shown().get().size(), "straight marks find typographic ones");
        model.search("firth times");
        assertEquals(2, model.shown().get().size());
    }

    @Test
    void focusesOnWhatNeedsReview() {
        assertEquals(1, model.facets().get().unanswered());
        assertEquals(3, model.facets().get().datesToReview());
        model.focus(Filter.Focus.UNANSWERED);
        assertEquals(List.of("Iceland itself had moved the buoys near Skarv"), shownWords());
        model.focus(Filter.Focus.UNANSWERED);
        assertEquals(5, model.shown().get().size());
        model.search("logbook");
        assertEquals(0, model.facets().get().unanswered(), "of what is found");
        assertEquals(model.shown().get().stream().filter(one -> workspace.index().get().hasDateToReview(one)).count(),
                model.facets().get().datesToReview());
    }

    @Test
    void followsTheCase() {
        String statement = model.shown().get().getFirst().bestReport().statement().id();
        workspace.apply(new Edit.Reject(statement));
        assertEquals(4, model.shown().get().size());
        workspace.undo();
        assertEquals(5, model.shown().get().size());
        workspace.redo();
        assertEquals(4, model.shown().get().size());
    }
}
