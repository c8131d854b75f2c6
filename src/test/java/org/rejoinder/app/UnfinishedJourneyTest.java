package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.casefile.TypedForm;
import org.rejoinder.model.Utterance;

/** What is typed into a form is there again after the case was closed, whichever form it was. */
class UnfinishedJourneyTest extends Journey {
    @TempDir
    private Path folder;

    private Path file;

    private void saveSeeds() throws Exception {
        openSeeds();
        file = folder.resolve("seeds.rejoinder");
        dialogs.caseFile = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitUntil("the case has a file", () -> models.caseFile().file().get().isPresent());
    }

    /** In place of the open case comes none, and then the same again. */
    private void reopen() throws Exception {
        onWindow(() -> {
            desk.actions().run("new-case");
            models.caseFile().opening().open(file);
            return null;
        });
        waitUntil("the case is there again", () -> models.caseFile().file().get().isPresent()
                && models.timeline().items().size() > 0);
        layOut();
        robot.clickOn("#notice-offer");
    }

    private double foot(String query) {
        return onWindow(() -> node(query).localToScene(node(query).getLayoutBounds()).getMaxY());
    }

    private String text(String field) {
        return onWindow(() -> node(field) instanceof TextArea area ? area.getText() : this.<TextField>node(field)
                .getText());
    }

    @Test
    void halfACorrectionIsThereAgain() throws Exception {
        saveSeeds();
        Utterance one = visible(utterance -> utterance.said().isPresent());
        clickOn(one);
        robot.push(KeyCode.SHIFT, KeyCode.N);
        layOut();
        assertTrue(foot("#edit-note") <= foot("#inspector"), "nobody types into what is out of sight");
        assertTrue(foot("#edit-save") <= onWindow(() -> node("#inspector").localToScene(0, 0).getY()),
                "the form scrolls below its buttons");
        robot.write("Ask the desk whether");
        assertEquals("All else saved", onWindow(() -> this.<Label>node("#saved").getText()));
        robot.clickOn("#edit-said");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("19 Ju");
        reopen();
        assertEquals(Optional.of(one.id()), models.selection().utterance());
        assertEquals("Ask the desk whether", text("#edit-note"));
        assertEquals("19 Ju", text("#edit-said"));
        robot.clickOn("#edit-said");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("19 Jul 2021");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(2, models.workspace().decided().size());
        assertFalse(Files.exists(TypedForm.beside(file)), "it is saved, and nothing lies beside the case");
    }

    @Test
    void whatWasTypedOfAnActorIsThereAgainAndCanBeThrownAway() throws Exception {
        saveSeeds();
        robot.push(KeyCode.CONTROL, KeyCode.U);
        String name = text("#actor-name");
        robot.clickOn("#actor-note");
        double place = foot("#actor-note");
        robot.write("See the list of 2019");
        layOut();
        assertEquals(place, foot("#actor-note"), "nothing moves under the hands of whoever types");
        robot.type(KeyCode.ESCAPE);
        robot.clickOn("#unfinished");
        assertEquals("See the list of 2019", text("#actor-note"), "the bar below leads there");
        robot.type(KeyCode.ESCAPE);
        reopen();
        assertEquals(name, text("#actor-name"));
        assertEquals("See the list of 2019", text("#actor-note"));
        robot.clickOn("#typed-drop");
        assertEquals("", text("#actor-note"));
        assertEquals(List.of(), models.unfinished().all().get());
        assertFalse(onWindow(() -> node("#unfinished").isVisible()));
        assertFalse(Files.exists(TypedForm.beside(file)));
    }

    @Test
    void aNewEventIsThereAgainAndItsNoteIsSavedWithIt() throws Exception {
        saveSeeds();
        clickOn(visible(utterance -> utterance.said().isPresent()));
        robot.push(KeyCode.SHIFT, KeyCode.E);
        robot.write("The servers are emptied");
        robot.clickOn("#event-note");
        robot.write("Day not sure");
        robot.type(KeyCode.ESCAPE);
        reopen();
        assertEquals("The servers are emptied", text("#event-name"));
        robot.clickOn("#event-when");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("2 Mar 2021");
        robot.clickOn("#event-save");
        assertTrue(onWindow(() -> models.workspace().theCase().events().stream()
                .anyMatch(event -> event.name().equals("The servers are emptied"))));
        assertTrue(models.workspace().theCase().annotations().events().containsValue("Day not sure"));
        assertEquals(List.of(), models.unfinished().all().get());
    }
}
