package org.rejoinder.app;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.rejoinder.cli.BenchTimes;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;
import org.rejoinder.render.Toolkit;
import org.rejoinder.ui.intake.ImportModel;
import org.rejoinder.ui.look.Theme;
import org.rejoinder.ui.words.Wording;

/** Times the window with no display, its work beside it done as it is in a real one. */
final class WindowBench {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    private static final int STEPS = 40;

    private final ImportModel.Reader reader;
    private final Wording wording;
    private final Map<String, Object> result = new LinkedHashMap<>();
    private final BenchRunner beside = new BenchRunner();
    /** So small a picture costs next to nothing to draw. */
    private final WritableImage dot = new WritableImage(1, 1);

    WindowBench(ImportModel.Reader reader, Wording wording) {
        this.reader = reader;
        this.wording = wording;
    }

    /** To be the first that the program does: the window's start is counted from the program's own. */
    Map<String, Object> measure(Optional<Path> file) {
        Runners runners = Runners.of(beside::of, beside::afterFrame);
        Models models = Models.of(wording, reader, runners.reading());
        file.ifPresent(one -> models.open(List.of(one)));
        return Toolkit.onThread(() -> onThread(models, runners, file.isPresent()));
    }

    private Map<String, Object> onThread(Models models, Runners runners, boolean withCase) {
        Desk desk = new Desk(models, new WindowPicture.NoDialogs(), Theme.LIGHT);
        runners.workFor(models, desk);
        Scene scene = desk.scene(WIDTH, HEIGHT);
        show(scene);
        result.put("emptyWindowMs", System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
        result.put("emptyWindowCpuMs", processCpu());
        if (withCase) {
            inCase(models, desk, scene);
        }
        beside.close();
        return result;
    }

    private void inCase(Models models, Desk desk, Scene scene) {
        open(models, scene);
        List<Utterance> shown = models.workspace().theCase().utterances();
        models.timeline().goTo(shown.get(shown.size() / 2).id());
        settle(scene);
        steps(models, scene, shown);
        result.put("busyCpuMs", new BusyBench(models, desk, scene, beside, () -> frame(scene)).measure());
        models.caseFile().close();
    }

    /**
     * From the window on: until the case's statements are drawn, until all else has followed, until the case is settled
     * and decisions show at once, and until it is searched the first time.
     */
    private void open(Models models, Scene scene) {
        long start = System.nanoTime();
        long before = cpu();
        long longest = beside.follow(() -> !models.timeline().picture().get().isEmpty());
        long layout = System.nanoTime();
        frame(scene);
        longest = Math.max(longest, System.nanoTime() - layout);
        show(scene);
        result.put("caseShownMs", BenchTimes.millis(start));
        result.put("caseShownCpuMs", processCpu());
        longest = Math.max(longest, beside.follow(() -> models.workspace().isSettling() && beside.running() == 1));
        frame(scene);
        result.put("caseReadyMs", BenchTimes.millis(start));
        result.put("caseReadyCpuMs", processCpu());
        beside.follow();
        result.put("caseSettledMs", BenchTimes.millis(start));
        result.put("caseSettledCpuMs", processCpu());
        result.put("windowCpuMs", Math.round((cpu() - before) / 1e6));
        result.put("caseBusyMs", Math.round(longest / 1e6));
        scene.snapshot(null);
        long asked = System.nanoTime();
        models.filters().search("answer");
        beside.follow();
        result.put("firstSearchMs", BenchTimes.millis(asked));
        models.filters().search("");
        settle(scene);
    }

    private void steps(Models models, Scene scene, List<Utterance> shown) {
        Times edits = new Times("edit");
        Times undos = new Times("undo");
        Times redos = new Times("redo");
        List<String> statements = Stream.iterate(shown.size() / 2, i -> (i + 1) % shown.size()).limit(STEPS)
                .map(i -> shown.get(i).bestReport().statement().id()).toList();
        for (int i = 0; i < STEPS; i++) {
            String statement = statements.get(i);
            Edit.Change change =
                    new Edit.SetStance(statement, Stance.values()[i % Stance.values().length], Optional.empty());
            choose(statement, models, scene);
            edits.take(i, () -> models.workspace().apply(change), scene);
        }
        for (int i = 0; i < STEPS; i++) {
            choose(statements.get(STEPS - 1 - i), models, scene);
            undos.take(i, models.workspace()::undo, scene);
        }
        for (int i = 0; i < STEPS; i++) {
            choose(statements.get(i), models, scene);
            redos.take(i, models.workspace()::redo, scene);
        }
        List.of(edits, undos, redos).forEach(Times::tell);
        drawn("undo", models.workspace()::undo, scene);
        drawn("redo", models.workspace()::redo, scene);
    }

    /** What is decided about is what the inspector and the source show, which makes the most work. */
    private void choose(String statement, Models models, Scene scene) {
        models.workspace().index().get().utteranceOf(statement).ifPresent(one -> models.timeline().goTo(one.id()));
        settle(scene);
    }

    /** Tells what steps take until all of the window is drawn to its last pixel, in software. */
    private void drawn(String name, Runnable step, Scene scene) {
        double[] wall = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            long start = System.nanoTime();
            step.run();
            scene.snapshot(null);
            wall[i] = BenchTimes.millis(start);
            follow(scene);
        }
        result.put(name + "DrawnMs", BenchTimes.spread(wall));
    }

    /** Has everything follow that is done beside the window. */
    private void follow(Scene scene) {
        beside.follow();
        frame(scene);
        beside.follow();
    }

    /**
     * What steps took until they were on the disk and the case and what is told of the chosen statement were right;
     * until a frame of the window with that was laid out and the window's thread free again; until everything had
     * followed; and the processor time of the window's thread until it was free, which depends less on what else the
     * machine does.
     */
    private final class Times {
        private final String name;
        private final double[] kept = new double[STEPS];
        private final double[] wall = new double[STEPS];
        private final double[] all = new double[STEPS];
        private final double[] cpu = new double[STEPS];

        Times(String name) {
            this.name = name;
        }

        void take(int number, Runnable step, Scene scene) {
            long start = System.nanoTime();
            long before = cpu();
            step.run();
            kept[number] = BenchTimes.millis(start);
            frame(scene);
            wall[number] = BenchTimes.millis(start);
            cpu[number] = Math.round((cpu() - before) / 1e4) / 100.0;
            follow(scene);
            all[number] = BenchTimes.millis(start);
        }

        void tell() {
            result.put(name + "KeptMs", BenchTimes.spread(kept));
            result.put(name + "Ms", BenchTimes.spread(wall));
            result.put(name + "CpuMs", BenchTimes.spread(cpu));
            result.put(name + "FollowedMs", BenchTimes.spread(all));
        }
    }

    /**
     * All that the window's thread does for a frame: styles, layout and bounds of what changed, handed on to be drawn.
     * (To have styles applied from the root of the scene would apply them to all nodes anew, which no frame does.)
     */
    private void frame(Scene scene) {
        scene.snapshot(dot);
    }

    /** Laid out, with what is laid out beside it. */
    private void settle(Scene scene) {
        WindowPicture.settle(scene);
        beside.follow();
        frame(scene);
    }

    /** Of this thread, in nanoseconds. */
    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Of all threads of this program since it began. */
    private static long processCpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1_000_000 : -1;
    }

    private static void show(Scene scene) {
        WindowPicture.settle(scene);
        scene.snapshot(null);
    }
}
