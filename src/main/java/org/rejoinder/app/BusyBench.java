package org.rejoinder.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.table.Column;
import org.rejoinder.ui.table.RowOrder;

/**
 * For how long the window's thread is busy at a stretch when an analyst does one thing or another: so long at most a
 * key or the pointer has to wait. A stretch ends with a frame laid out and handed on to be drawn; what is done on other
 * threads does not count.
 */
final class BusyBench {
    private static final int TIMES = 5;

    private final Models models;
    private final Desk desk;
    private final Scene scene;
    private final BenchRunner beside;
    private final Runnable frame;
    private final Map<String, Object> result = new LinkedHashMap<>();

    /** @param frame  lays out a frame and hands it on */
    BusyBench(Models models, Desk desk, Scene scene, BenchRunner beside, Runnable frame) {
        this.models = models;
        this.desk = desk;
        this.scene = scene;
        this.beside = beside;
        this.frame = frame;
    }

    /** Of each thing the first time, and the median and the longest of some more; milliseconds of processor time. */
    Map<String, Object> measure() {
        List<Utterance> shown = models.workspace().theCase().utterances();
        take("fit", this::zoomIn, () -> run("fit"));
        take("groupBySpeaker", () -> run("group-by-side"), () -> run("group-by-speaker"));
        take("groupByStance", () -> run("group-by-side"), () -> run("group-by-stance"));
        take("groupBySide", () -> run("group-by-outlet"), () -> run("group-by-side"));
        select("select", shown);
        TextInputControl field = (TextInputControl) scene.lookup("#search");
        String[] letters = {"b", "ba", "bat", "bato", "bat"};
        int[] typed = new int[1];
        take("type", () -> { }, () -> field.setText(letters[typed[0]++ % letters.length]));
        take("search", () -> models.filters().search(""), () -> models.filters().search("bato"));
        take("searchLetGo", () -> models.filters().search("bato"), () -> models.filters().search(""));
        field.clear();
        follow();
        for (String view : List.of("list", "conversation", "matrix", "measures", "wordings")) {
            take(view, () -> run("view-timeline"), () -> run("view-" + view));
        }
        run("view-timeline");
        follow();
        take("table", () -> hideTable(), () -> run("switch-table"));
        sorts();
        select("selectWithTable", shown);
        hideTable();
        steps(shown);
        return result;
    }

    private void run(String action) {
        desk.actions().run(action);
    }

    private void zoomIn() {
        for (int i = 0; i < 3; i++) {
            run("zoom-in");
        }
    }

    private void hideTable() {
        if (scene.lookup("#statement-table") != null) {
            run("switch-table");
        }
    }

    private void sorts() {
        for (Column column : List.of(Column.SPEAKER, Column.WORDS, Column.DATE)) {
            take("sortBy" + column, () -> models.table().sort(List.of()),
                    () -> models.table().sort(List.of(new RowOrder.Key(column, false))));
        }
    }

    private void select(String name, List<Utterance> shown) {
        int[] next = {shown.size() / 3};
        take(name, () -> { }, () -> models.timeline().goTo(shown.get((next[0] += 7) % shown.size()).id()));
    }

    private void steps(List<Utterance> shown) {
        int[] next = {shown.size() / 2};
        take("decide", () -> { }, () -> {
            int number = next[0]++ % shown.size();
            models.workspace().apply(new Edit.SetStance(shown.get(number).bestReport().statement().id(),
                    Stance.values()[number % Stance.values().length], Optional.empty()));
        });
        take("undo", () -> { }, () -> run("undo"));
        take("redo", () -> { }, () -> run("redo"));
    }

    /** @param prepare  not timed */
    private void take(String name, Runnable prepare, Runnable step) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            prepare.run();
            follow();
            times.add(stretch(step));
        }
        double[] again = times.stream().skip(1).mapToDouble(Double::doubleValue).sorted().toArray();
        result.put(name, Map.of("first", times.getFirst(), "again", again[again.length / 2],
                "most", again[again.length - 1]));
    }

    /** The longest in milliseconds of processor time, which depends less on what else the machine does. */
    private double stretch(Runnable step) {
        long start = WindowBench.cpu();
        step.run();
        frame.run();
        long longest = WindowBench.cpu() - start;
        longest = Math.max(longest, beside.follow(() -> false, frame, WindowBench::cpu));
        return Math.round(longest / 1e5) / 10.0;
    }

    private void follow() {
        frame.run();
        beside.follow();
        frame.run();
    }
}
