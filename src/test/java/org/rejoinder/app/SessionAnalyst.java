package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Topic;
import org.rejoinder.model.Utterance;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A morning's work on a case in a window of a process of its own, up to the moment at which that process is killed:
 * import, review, correct, link, undo, save, and decide something more.
 */
class SessionAnalyst extends Journey {
    private static final int REVIEWED = 10;

    /**
     * @param arguments  where the case is saved. Says {@code worked} and what was decided, and then waits for its end.
     */
    public static void main(String[] arguments) {
        try {
            SessionAnalyst analyst = new SessionAnalyst();
            analyst.open();
            analyst.work(Path.of(arguments[0]));
            System.out.println("worked " + analyst.decided());
            Thread.currentThread().join();
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private String decided() {
        return onWindow(() -> models.workspace().decided().stream().map(Edit::id).collect(Collectors.joining(" ")));
    }

    private void work(Path file) throws Exception {
        importThreeArticles();
        reviewTen();
        fixADate();
        mergeTwoActors();
        linkADenial();
        undoFiveSteps();
        save(file);
        decideOnceMore(file);
    }

    private void importThreeArticles() throws Exception {
        try (Stream<Path> seeds = Files.list(SeedsReader.SEEDS)) {
            dialogs.files = seeds.sorted().toList();
        }
        robot.push(KeyCode.CONTROL, KeyCode.O);
        waitUntil("all articles are read", () -> theCase().articles().size() == 3
                && models.imports().progress().get().isEmpty() && models.timeline().items().size() > 0);
        assertFalse(models.review().queue().get().tasks().isEmpty(), "something is to be reviewed");
    }

    private Case theCase() {
        return models.workspace().theCase();
    }

    private int toReview() {
        return models.review().queue().get().tasks().size();
    }

    private Utterance chosen() {
        return models.corrections().chosen().orElseThrow();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** By keyboard alone: from one task to the next and, when none is left, on along the timeline. */
    private void reviewTen() {
        press(KeyCode.R);
        for (int i = 0; i < REVIEWED; i++) {
            int before = toReview();
            if (models.corrections().chosen().filter(one -> !one.reviewed()).isEmpty()) {
                choose(unreviewed());
            }
            // One has another stance than the machine gave it.
            press(i == 3 && chosen().stance() != Stance.CONDEMN ? KeyCode.C : KeyCode.ENTER);
            assertEquals(i + 1, models.workspace().decided().size(), () -> "nothing was decided of " + chosen());
            assertTrue(toReview() <= before, "what is decided leaves the queue");
        }
        assertEquals(REVIEWED, models.workspace().decided().stream().map(edit -> Topic.of(edit.change()).id())
                .distinct().count());
    }

    private Utterance unreviewed() {
        return theCase().utterances().stream().filter(one -> !one.reviewed()).findFirst().orElseThrow();
    }

    private void choose(Utterance utterance) {
        onWindow(() -> {
            models.timeline().goTo(utterance.id());
            desk.timeline().requestFocus();
            return null;
        });
    }

    private void fixADate() throws Exception {
        choose(theCase().utterances().getFirst());
        press(KeyCode.SHIFT, KeyCode.D);
        waitUntil("the editor is open", () -> !all("#edit-said").isEmpty());
        TextField said = node("#edit-said");
        assertTrue(said.isFocused());
        onWindow(() -> {
            said.clear();
            return null;
        });
        robot.write("4 March 2021 to 5 March 2021");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("4 – 5 Mar 2021", models.inspector().details().get().orElseThrow().said());
        assertEquals("Undo: change date said", undoTitle());
    }

    private String undoTitle() {
        return desk.actions().title(desk.actions().get("undo"));
    }

    private void linkADenial() throws Exception {
        Utterance denial = theCase().utterances().stream().filter(one -> one.stance() == Stance.DENY).findFirst()
                .orElseThrow();
        choose(denial);
        press(KeyCode.L);
        waitUntil("the other statement is asked for", () -> !all("#link-sheet").isEmpty());
        ListView<Utterance> list = node("#link-list");
        Utterance other = list.getSelectionModel().getSelectedItem();
        press(KeyCode.ENTER);
        assertTrue(all("#link-sheet").isEmpty());
        assertTrue(theCase().links().stream()
                .anyMatch(link -> link.from().equals(denial.id()) && link.to().equals(other.id())));
        assertEquals("Undo: link", undoTitle());
    }

    private void mergeTwoActors() throws Exception {
        int before = theCase().actors().size();
        press(KeyCode.CONTROL, KeyCode.U);
        waitUntil("the actors are shown", () -> !all("#actors-sheet").isEmpty());
        ComboBox<Actor> other = node("#actor-other");
        onWindow(() -> {
            other.setValue(other.getItems().getFirst());
            return null;
        });
        robot.clickOn("#actor-merge");
        assertEquals(before - 1, theCase().actors().size());
        press(KeyCode.ESCAPE);
        assertTrue(all("#actors-sheet").isEmpty());
    }

    private void undoFiveSteps() {
        int decided = models.workspace().decided().size();
        List<Edit> all = models.workspace().decided();
        for (int i = 0; i < 5; i++) {
            press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(decided - 5, models.workspace().decided().size());
        assertEquals(all.subList(0, decided - 5), models.workspace().decided());
        assertEquals(all.reversed().subList(0, 5), models.workspace().undone().reversed().reversed());
    }

    private void save(Path file) throws Exception {
        dialogs.caseFile = Optional.of(file);
        press(KeyCode.CONTROL, KeyCode.S);
        waitUntil("it is saved", () -> models.caseFile().file().get().isPresent());
        assertEquals(models.workspace().history(), CaseFile.read(file).history());
    }

    /** What no save has: two steps come back, and one decision more is made. */
    private void decideOnceMore(Path file) throws Exception {
        byte[] saved = Files.readAllBytes(file);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        choose(theCase().utterances().getLast());
        press(KeyCode.ENTER);
        org.junit.jupiter.api.Assertions.assertArrayEquals(saved, Files.readAllBytes(file), "only the journal has it");
    }
}
