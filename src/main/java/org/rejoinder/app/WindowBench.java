package org.rejoinder.app;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import org.rejoinder.cli.BenchTimes;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;
import org.rejoinder.render.Toolkit;
import org.rejoinder.task.InlineRunner;
import org.rejoinder.ui.intake.ImportModel;
import org.rejoinder.ui.look.Theme;
import org.rejoinder.ui.words.Wording;

/**
 * Times the window with no display. All of its work is done on one thread, what it does in the background too: what is
 * measured is the time until all that is seen is right again.
 */
final class WindowBench {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    private static final int STEPS = 40;

    private final ImportModel.Reader reader;
    private final Wording wording;
    private final Map<String, Object> result = new LinkedHashMap<>();

    WindowBench(ImportModel.Reader reader, Wording wording) {
        this.reader = reader;
        this.wording = wording;
    }

    Map<String, Object> measure(Path caseFile) {
        long start = System.nanoTime();
        return Toolkit.onThread(() -> {
            result.put("toolkitMs", BenchTimes.millis(start));
            return onThread(caseFile);
        });
    }

    private Map<String, Object> onThread(Path caseFile) {
        long start = System.nanoTime();
        Models models = Models.of(wording, reader, new InlineRunner());
        Desk desk = new Desk(models, new WindowPicture.NoDialogs(), Theme.LIGHT);
        Scene scene = desk.scene(WIDTH, HEIGHT);
        show(scene);
        result.put("emptyWindowMs", BenchTimes.millis(start));
        start = System.nanoTime();
        long before = cpu();
        models.open(List.of(caseFile));
        result.put("caseReadyMs", BenchTimes.millis(start));
        result.put("caseReadyCpuMs", Math.round((cpu() - before) / 1e6));
        show(scene);
        result.put("openWindowMs", BenchTimes.millis(start));
        List<Utterance> shown = models.workspace().theCase().utterances();
        models.timeline().goTo(shown.get(shown.size() / 2).id());
        WindowPicture.settle(scene);
        steps(models, scene, shown);
        models.caseFile().close();
        return result;
    }

    private void steps(Models models, Scene scene, List<Utterance> shown) {
        Times edits = new Times();
        Times undos = new Times();
        Times redos = new Times();
        for (int i = 0; i < STEPS; i++) {
            String statement = shown.get(shown.size() / 2 + i).bestReport().statement().id();
            Edit.Change change = new Edit.SetStance(statement, Stance.values()[i % Stance.values().length], Optional.empty());
            edits.take(i, () -> models.workspace().apply(change), scene);
        }
        for (int i = 0; i < STEPS; i++) {
            undos.take(i, models.workspace()::undo, scene);
        }
        for (int i = 0; i < STEPS; i++) {
            redos.take(i, models.workspace()::redo, scene);
        }
        result.put("editMs", BenchTimes.spread(edits.wall));
        result.put("editCpuMs", BenchTimes.spread(edits.cpu));
        result.put("undoMs", BenchTimes.spread(undos.wall));
        result.put("undoCpuMs", BenchTimes.spread(undos.cpu));
        result.put("redoMs", BenchTimes.spread(redos.wall));
        result.put("redoCpuMs", BenchTimes.spread(redos.cpu));
    }

    /** What steps took, and the processor time of the window's thread for it, which depends less on what else is done. */
    private static final class Times {
        private final double[] wall = new double[STEPS];
        private final double[] cpu = new double[STEPS];

        void take(int number, Runnable step, Scene scene) {
            long start = System.nanoTime();
            long before = cpu();
            step.run();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            wall[number] = BenchTimes.millis(start);
            cpu[number] = Math.round((cpu() - before) / 1e4) / 100.0;
        }
    }

    /** Of this thread, in nanoseconds. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void show(Scene scene) {
        WindowPicture.settle(scene);
        scene.snapshot(null);
    }
}
