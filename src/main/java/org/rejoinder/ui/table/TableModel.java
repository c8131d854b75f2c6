package org.rejoinder.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.rejoinder.search.Highlighter;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.Progress;
import org.rejoinder.task.Running;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.ShownClock;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.table.RowOrder.Key;
import org.rejoinder.ui.words.Wording;

/**
 * What the table shows: what passes the filters and the table's own words, sorted. It works only while somebody looks
 * ({@link #follow}), and with many rows in the background.
 */
public final class TableModel {
    /** Put in an order at once that is known already; more rows are in the background. */
    private static final int AT_ONCE = 20_000;
    /** Of so many rows all texts are read, to sort by them or to look for words, at once; of more in the background. */
    private static final int READ_AT_ONCE = 1_000;

    private final Source source;
    private final Selection selection;
    private final TaskRunner runner;
    private final Ranks ranker;
    private final ReadOnlyObjectWrapper<RowOrder> shown;
    private Map<Column, int[]> ranks = new ConcurrentHashMap<>();
    private Rows rows;
    private List<Key> keys = List.of();
    private String words = "";
    private Running running;
    private int asked;

    /** Where rows come from. */
    interface Source {
        /** The rows as they stand; others once what they tell has changed. */
        Rows rows();

        /** How many of them pass the filters. */
        int passing();

        /** Which of them do, in order of time; may be called on any thread. */
        Supplier<int[]> order();

        /** Finds in texts what is searched for. */
        default Highlighter highlighter() {
            return Highlighter.NONE;
        }

        /** Tells of every change. */
        Subscription watch(Runnable changed);
    }

    public TableModel(
            Workspace workspace, FilterModel filters, Selection selection, ShownClock clock, TaskRunner runner,
            Wording wording) {
        this(new CaseSource(workspace, filters, clock, wording), selection, runner, wording.messages().locale());
    }

    TableModel(Source source, Selection selection, TaskRunner runner, Locale locale) {
        this.source = source;
        this.selection = selection;
        this.runner = runner;
        ranker = new Ranks(locale);
        rows = source.rows();
        shown = new ReadOnlyObjectWrapper<>(RowOrder.of(rows, new int[0]));
    }

    /** Finds in texts what is searched for. */
    Highlighter highlighter() {
        return source.highlighter();
    }

    public ReadOnlyObjectProperty<RowOrder> shown() {
        return shown.getReadOnlyProperty();
    }

    /** How many rows pass the filters, whatever the table's own words. */
    public int passing() {
        return source.passing();
    }

    /** Keeps up with the case and the filters until it is told to stop. */
    public Subscription follow() {
        return source.watch(this::refresh);
    }

    /** Sorts by these, the first the most; by none in order of time. */
    public void sort(List<Key> by) {
        if (!keys.equals(by)) {
            keys = List.copyOf(by);
            refresh();
        }
    }

    /** Shows only rows in which all of these words occur, in any column. */
    public void narrow(String newWords) {
        if (!words.equals(newWords)) {
            words = newWords;
            refresh();
        }
    }

    /** Picks the statements at these places; {@code chosen} is the one that is read. */
    public void pick(List<Integer> places, int chosen) {
        RowOrder now = shown.get();
        if (places.size() <= 1) {
            selection.select(now.rows().id(now.row(chosen)));
        } else {
            selection.selectAll(places.stream().map(place -> now.rows().id(now.row(place))).toList());
        }
    }

    public Selection selection() {
        return selection;
    }

    private void refresh() {
        if (rows != source.rows()) {
            rows = source.rows();
            ranks = new ConcurrentHashMap<>();
        }
        if (running != null) {
            running.cancel();
        }
        Supplier<RowOrder> work = work();
        if (rows.size() <= (isOrdered() ? AT_ONCE : READ_AT_ONCE)) {
            asked++;
            shown.set(work.get());
            return;
        }
        int mine = ++asked;
        running = runner.run((Progress progress) -> work.get(), update -> { }, (Outcome<RowOrder> outcome) -> {
            if (outcome instanceof Outcome.Done<RowOrder>(RowOrder order) && mine == asked) {
                shown.set(order);
            }
        });
    }

    /** Nothing of the rows has to be read to put them in order. */
    private boolean isOrdered() {
        return words.isBlank() && keys.stream().allMatch(key -> ranks.containsKey(key.column()));
    }

    private Supplier<RowOrder> work() {
        Rows all = rows;
        Map<Column, int[]> known = ranks;
        List<Key> by = keys;
        String narrow = words;
        Supplier<int[]> inTime = source.order();
        return () -> arrange(all, inTime.get(), narrow, by, known);
    }

    private RowOrder arrange(Rows all, int[] inTime, String narrow, List<Key> by, Map<Column, int[]> known) {
        RowOrder order = RowOrder.of(all, inTime).narrowed(narrow);
        for (Key key : by.reversed()) {
            // Not computed within the map: the window's thread must never wait for that.
            int[] column = known.get(key.column());
            if (column == null) {
                column = ranker.of(all, key.column());
                known.put(key.column(), column);
            }
            order = order.sorted(column, key.descending());
        }
        return order;
    }
}
