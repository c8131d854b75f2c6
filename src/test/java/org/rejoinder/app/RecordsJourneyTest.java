package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Event;
import org.rejoinder.model.Utterance;
import org.testfx.util.WaitForAsyncUtils;

/** The log of decisions and the events of a case, worked by keyboard. */
class RecordsJourneyTest extends Journey {
    @Test
    void aRejectedStatementIsTakenBackFromTheLog() throws Exception {
        openSeeds();
        int all = models.workspace().theCase().utterances().size();
        clickOn(visible(utterance -> utterance.reports().size() == 1));
        robot.type(KeyCode.DELETE);
        assertEquals(all - 1, models.workspace().theCase().utterances().size());
        robot.push(KeyCode.CONTROL, KeyCode.H);
        waitUntil("the log is open", () -> !all("#decisions-sheet").isEmpty());
        robot.clickOn("#decisions-rejected");
        ListView<?> list = node("#decisions-list");
        assertEquals(1, list.getItems().size());
        robot.clickOn("#decisions-search").type(KeyCode.DOWN).type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(all, models.workspace().theCase().utterances().size());
        assertEquals(0, list.getItems().size());
        robot.type(KeyCode.ESCAPE);
        waitUntil("the log is closed", () -> all("#decisions-sheet").isEmpty());
    }

    @Test
    void theLogLeadsToTheStatement() throws Exception {
        openSeeds();
        Utterance one = visible(utterance -> true);
        clickOn(one);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.H);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        waitUntil("the log is closed", () -> all("#decisions-sheet").isEmpty());
        assertEquals(one.id(), models.selection().utterance().orElseThrow());
    }

    @Test
    void anEventIsAddedAboutTheSelectionRenamedAndDeleted() throws Exception {
        openSeeds();
        int before = models.workspace().theCase().events().size();
        clickOn(visible(utterance -> utterance.said().isPresent()));
        String chosen = models.selection().utterance().orElseThrow();
        robot.push(KeyCode.SHIFT, KeyCode.E);
        waitUntil("the events are open", () -> !all("#events-sheet").isEmpty());
        robot.write("Patches are out").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before + 1, models.workspace().theCase().events().size());
        Event added = models.workspace().theCase().events().stream()
                .filter(event -> event.name().equals("Patches are out")).findFirst().orElseThrow();
        assertTrue(added.utterances().contains(chosen));
        onWindow(() -> {
            node("#event-name").requestFocus();
            return null;
        });
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Patches").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(models.workspace().theCase().events().stream().anyMatch(event -> event.name().equals("Patches")));
        Button delete = node("#event-remove");
        assertFalse(delete.isDisabled());
        robot.clickOn(delete);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, models.workspace().theCase().events().size());
    }

    @Test
    void anArticleIsGivenAnAddressWhichOpensOnlyAfterAYes() throws Exception {
        openSeeds();
        List<URI> opened = new ArrayList<>();
        onWindow(() -> {
            desk.browseWith(opened::add);
            return null;
        });
        clickOn(visible(utterance -> true));
        robot.type(KeyCode.I);
        waitUntil("the articles are open", () -> !all("#sources-sheet").isEmpty());
        robot.clickOn("#source-outlet").push(KeyCode.CONTROL, KeyCode.A).write("The Gull");
        robot.clickOn("#source-address").write("https://gull.example/light").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Undo: change source", desk.actions().title(desk.actions().get("undo")));
        assertTrue(models.workspace().theCase().articles().stream()
                .anyMatch(parsed -> parsed.article().outlet().equals(Optional.of("The Gull"))));
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.SHIFT, KeyCode.I);
        waitUntil("the question is there", () -> isSeen("#address-open"));
        assertTrue(opened.isEmpty(), "nothing is opened before the yes");
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(URI.create("https://gull.example/light")), opened);
    }

    @Test
    void aSideIsOfferedWhileItIsTypedAndTheStepThatIsUndoneIsNamed() throws Exception {
        openSeeds();
        Utterance one = visible(utterance -> utterance.speakers().size() == 1);
        clickOn(one);
        robot.push(KeyCode.CONTROL, KeyCode.U);
        waitUntil("the actors are shown", () -> !all("#actors-sheet").isEmpty());
        assertTrue(this.<Button>node("#actor-merge").isDisabled(), "with nobody, before somebody is chosen");
        assertTrue(this.<Button>node("#actor-split").isDisabled());
        String name = this.<TextField>node("#actor-name").getText();
        TextField side = node("#actor-side");
        robot.interact(() -> {
            side.requestFocus();
            side.setText("norw");
        });
        assertTrue(isSeen("#actor-sides .hyperlink"));
        robot.interact(() -> this.<Hyperlink>node("#actor-sides .hyperlink").fire());
        assertEquals("Norway", side.getText());
        assertFalse(isSeen("#actor-sides"));
        robot.interact(() -> this.<Button>node("#actor-save").fire());
        assertEquals(1, models.workspace().decided().size());
        robot.type(KeyCode.ESCAPE);
        waitUntil("the actors are closed", () -> all("#actors-sheet").isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Undone: change side · " + name, this.<Label>node("#done").getText());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals("Redone: change side · " + name, this.<Label>node("#done").getText());
    }
}
