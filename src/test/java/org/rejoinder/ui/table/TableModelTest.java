package org.rejoinder.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Edit;
import org.rejoinder.task.InlineRunner;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.filters.FacetCounter;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Settings;
import org.rejoinder.ui.fixture.LaterRunner;
import org.rejoinder.ui.state.ShownClock;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.table.RowOrder.Key;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Wording;

class TableModelTest {
    private final Workspace workspace = Dispute.workspace();
    private final FilterModel filters = new FilterModel(workspace, new FacetCounter("nobody"));
    private final Selection selection = new Selection();
    private final TableModel model = new TableModel(workspace, filters, selection, ShownClock.ofSources(),
            new InlineRunner(), Wording.of(Messages.in(Locale.ENGLISH)));

    private List<String> texts(Column column) {
        RowOrder order = model.shown().get();
        return IntStream.range(0, order.size()).mapToObj(place -> order.rows().text(column, order.row(place))).toList();
    }

    @Test
    void followsTheFiltersOnlyWhileSomebodyLooks() {
        assertEquals(0, model.shown().get().size());
        var following = model.follow();
        assertEquals(5, model.shown().get().size());
        filters.only(Tone.DENY);
        assertEquals(List.of("Denial", "Denial"), texts(Column.STANCE));
        following.unsubscribe();
        filters.showAll();
        assertEquals(2, model.shown().get().size());
    }

    @Test
    void sortsByTextAndBackwards() {
        model.follow();
        model.sort(List.of(new Key(Column.SPEAKER, false)));
        assertEquals(List.of("Jona Berg", "Jona Berg", "Norway", "Odd Lund", "Odd Lund"), texts(Column.SPEAKER));
        model.sort(List.of(new Key(Column.SPEAKER, true)));
        assertEquals("Odd Lund", texts(Column.SPEAKER).getFirst());
    }

    @Test
    void withinTheSameItSortsByTheNextColumn() {
        model.follow();
        model.sort(List.of(new Key(Column.SPEAKER, false), new Key(Column.STANCE, true)));
        assertEquals(List.of("Demand", "Accusation"), texts(Column.STANCE).subList(0, 2));
    }

    @Test
    void withoutADateComesLastBothWays() {
        model.follow();
        model.sort(List.of(new Key(Column.DATE, false)));
        assertEquals("date unknown", texts(Column.DATE).getLast());
        model.sort(List.of(new Key(Column.DATE, true)));
        assertEquals("date unknown", texts(Column.DATE).getLast());
        assertEquals("6 May 2022", texts(Column.DATE).getFirst());
    }

    @Test
    void narrowsByWordsOfAnyColumn() {
        model.follow();
        model.narrow("berg LOGBOOK");
        assertEquals(List.of("“Oslo should publish the logbook,”"), texts(Column.WORDS));
        model.narrow("denial firth");
        assertEquals(List.of("Firth Times"), texts(Column.OUTLET));
        model.narrow("");
        assertEquals(5, model.shown().get().size());
    }

    @Test
    void aDecisionShowsAtOnce() {
        model.follow();
        String statement = workspace.theCase().utterances().getFirst().bestReport().statement().id();
        workspace.apply(new Edit.Confirm(statement));
        assertTrue(texts(Column.REVIEWED).contains("reviewed"));
    }

    @Test
    void picksOneOrMore() {
        model.follow();
        model.pick(List.of(1), 1);
        assertEquals(model.shown().get().rows().id(1), selection.utterance().orElseThrow());
        model.pick(List.of(0, 2), 2);
        assertEquals(Set.of(model.shown().get().rows().id(0), model.shown().get().rows().id(2)),
                selection.picked().get());
    }

    @Test
    void tellsWhereAStatementStands() {
        model.follow();
        model.sort(List.of(new Key(Column.DATE, true)));
        RowOrder order = model.shown().get();
        for (int place = 0; place < order.size(); place++) {
            assertEquals(OptionalInt.of(place), order.place(order.rows().id(order.row(place))));
        }
        assertEquals(OptionalInt.empty(), order.place("u-nowhere"));
    }

    @Test
    void chosenColumnsAreKeptAndNonsenseIsNot() {
        Settings settings = Settings.forgotten();
        assertEquals(ColumnChoice.atFirst(), ColumnChoice.read(settings));
        ColumnChoice choice = new ColumnChoice(List.of(
                new ColumnChoice.Shown(Column.WORDS, 300), new ColumnChoice.Shown(Column.DATE, 90)));
        choice.keep(settings);
        assertEquals(choice, ColumnChoice.read(settings));
        settings.put("table.columns", "words:abc,nothing:50,date:1e9,date");
        assertEquals(ColumnChoice.atFirst(), ColumnChoice.read(settings));
    }

    @Test
    void aMillionRowsAreSortedByNumbersAlone() {
        ManyRows rows = new ManyRows(1_000_000);
        TableModel many = new TableModel(rows, selection, new InlineRunner(), Locale.ENGLISH);
        many.follow();
        many.sort(List.of(new Key(Column.CONFIDENCE, true), new Key(Column.DATE, false)));
        assertEquals(0, rows.texts.get(), "no text is made where none is compared");
        RowOrder order = many.shown().get();
        for (int place = 1; place < 5000; place++) {
            int before = rows.number(Column.CONFIDENCE, order.row(place - 1));
            assertTrue(before >= rows.number(Column.CONFIDENCE, order.row(place)));
        }
    }

    @Test
    void theTextsOfManyRowsAreReadBesideTheWindow() {
        ManyRows rows = new ManyRows(5_000);
        LaterRunner later = new LaterRunner();
        TableModel many = new TableModel(rows, selection, later, Locale.ENGLISH);
        many.follow();
        assertEquals(5_000, many.shown().get().size(), "nothing is read for the order of time");

        RowOrder before = many.shown().get();
        many.sort(List.of(new Key(Column.SPEAKER, false)));
        assertSame(before, many.shown().get());
        assertEquals(0, rows.texts.get());
        later.endFirst();
        RowOrder sorted = many.shown().get();
        assertTrue(rows.texts.get() > 0);

        many.sort(List.of(new Key(Column.SPEAKER, true)));
        assertTrue(later.isEmpty(), "what was read once is sorted at once");
        assertEquals(rows.text(Column.SPEAKER, sorted.row(0)),
                rows.text(Column.SPEAKER, many.shown().get().row(4_999)));

        RowOrder backwards = many.shown().get();
        many.narrow("lamp 4711");
        assertSame(backwards, many.shown().get());
        later.endFirst();
        assertEquals(1, many.shown().get().size());
    }

    @Test
    void columnsGiveWayUntilAllAreSeenAndNoFurther() {
        ColumnChoice first = ColumnChoice.atFirst();
        double least = first.shown().stream().mapToDouble(one -> one.column().least()).sum();
        for (double room : new double[] {least, 700, 900, 1200, 1900}) {
            double sum = first.fitted(room).shown().stream().mapToDouble(ColumnChoice.Shown::width).sum();
            assertTrue(sum <= room && sum > room - 7, room + ": " + sum);
        }
        first.fitted(300).shown().forEach(one -> assertEquals(one.column().least(), one.width(), 1));
    }
}
