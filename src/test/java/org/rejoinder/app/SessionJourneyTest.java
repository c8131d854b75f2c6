package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.state.Notices;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A working session: three articles are imported, ten statements reviewed, a date fixed, actors merged, a denial linked,
 * five steps undone, the case saved and worked on in the window of another process ({@link SessionAnalyst}), which is
 * killed; here the case is opened again, searched, read as a matrix and cited.
 */
class SessionJourneyTest extends Journey {
    @Test
    void aWorkingSession(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("session.rejoinder");
        String decided = workAndBeKilled(file);
        openAgain(file, decided);
        readAgain();
        searchAndReadTheMatrix();
        cite();
    }

    /** What the killed process had said that it had decided. */
    private static String workAndBeKilled(Path file) throws IOException, InterruptedException {
        Process analyst = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(), "-Xmx1500m",
                "--enable-native-access=ALL-UNNAMED", "-Dtestfx.robot=glass", "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-Djava.awt.headless=true", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SessionAnalyst.class.getName(), file.toString()).redirectErrorStream(true).start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = analyst.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.startsWith("worked ")) {
                    analyst.toHandle().destroyForcibly();
                }
            }
        } finally {
            analyst.destroyForcibly();
        }
        assertTrue(analyst.waitFor(60, TimeUnit.SECONDS));
        return said.stream().filter(line -> line.startsWith("worked ")).findFirst()
                .orElseThrow(() -> new AssertionError("the session failed: " + String.join("\n", said))).substring(7);
    }

    private void openAgain(Path file, String decided) throws Exception {
        onWindow(() -> {
            models.open(List.of(file));
            return null;
        });
        waitUntil("it is open again", () -> models.caseFile().file().get().isPresent());
        assertEquals(decided, models.workspace().decided().stream().map(Edit::id).collect(Collectors.joining(" ")));
        assertTrue(theCase().utterances().stream().filter(Utterance::reviewed).count() >= 8);
        assertEquals(Notices.Kind.DONE, models.notices().current().get().orElseThrow().kind(), "nothing is wrong");
        assertTrue(models.notices().current().get().orElseThrow().title().contains("came back"));
        assertTrue(desk.actions().title(desk.actions().get("undo"))
                .startsWith("Undo: confirm"), "with the steps' names");
    }

    /** The articles once more, as after an update of the program: all that was decided stays. */
    private void readAgain() throws Exception {
        Case before = theCase();
        onWindow(() -> {
            desk.actions().run("reread");
            return null;
        });
        waitUntil("all is read again", () -> models.imports().progress().get().isEmpty());
        assertEquals(before.utterances(), theCase().utterances());
        assertEquals(before.edits(), theCase().edits());
        assertEquals(List.of(), theCase().orphans());
    }

    private Case theCase() {
        return models.workspace().theCase();
    }

    private Utterance chosen() {
        return models.corrections().chosen().orElseThrow();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void searchAndReadTheMatrix() throws Exception {
        int all = models.filters().shown().get().size();
        onWindow(() -> {
            desk.timeline().requestFocus();
            return null;
        });
        typeCharacter("/");
        robot.write("china");
        assertTrue(models.filters().shown().get().size() < all);
        press(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        waitUntil("the matrix is there", () -> !all(".matrix-cell").isEmpty());
        Button cell = (Button) all(".matrix-cell").getFirst();
        robot.clickOn(cell);
        assertFalse(models.matrix().statements().isEmpty());
        assertTrue(models.selection().utterance().isPresent());
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertTrue(node("#conversation").isVisible());
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
    }

    private void cite() throws Exception {
        press(KeyCode.Y);
        String copied = onWindow(() -> Clipboard.getSystemClipboard().getString());
        String words = models.workspace().index().get().words(chosen().bestReport());
        assertTrue(copied.contains(words.substring(1, Math.min(words.length() - 1, 20))), copied);
        onWindow(() -> {
            models.caseFile().close();
            return null;
        });
    }
}
