package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Case;
import org.rejoinder.model.Utterance;
import org.testfx.util.WaitForAsyncUtils;

/** Words are marked in the source with the pointer, and something is made of them. */
class MarkingJourneyTest extends Journey {
    private static final String BAR = ".right .marking-bar";

    /** The quotation's paragraph as it lies in the window. */
    private Bounds quotation() {
        return onWindow(() -> {
            layOut();
            Node box = node(".right .mark-content");
            Node cell = box;
            while (!cell.getStyleClass().contains("list-cell")) {
                cell = cell.getParent();
            }
            return cell.localToScreen(cell.getBoundsInLocal());
        });
    }

    private void markFrom(Bounds paragraph) {
        robot.moveTo(new Point2D(paragraph.getMinX() + 40, paragraph.getMinY() + 20)).press(MouseButton.PRIMARY);
        robot.moveTo(new Point2D(paragraph.getMinX() + 200, paragraph.getMinY() + 24));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void markedWordsBecomeAStatementAndDoNotMoveUnderThePointer() throws Exception {
        openSeeds();
        clickOn(visible(utterance -> utterance.reports().size() == 1));
        Bounds before = quotation();
        markFrom(before);
        assertFalse(models.source().marked().isEmpty());
        assertFalse(isSeen(BAR), "it would take room from the words while they are marked");
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isSeen(BAR));
        assertEquals(before.getMinY(), quotation().getMinY(), 1.5, "what is read stays where it is");
        assertFalse(isSeen(BAR + " #marked-rescue-block"), "it is a part of the story already");
        Case was = models.workspace().theCase();
        String words = models.source().marked().map(marked -> marked.span().of(
                models.source().page().get().orElseThrow().text())).orElseThrow();
        robot.push(KeyCode.INSERT);
        assertEquals(was.utterances().size() + 1, models.workspace().theCase().utterances().size());
        assertTrue(models.source().marked().isEmpty(), "they are made something of");
        assertEquals(words, models.source().page().get().orElseThrow().marked(
                org.rejoinder.ui.source.SourcePage.Mark.CONTENT));
    }

    @Test
    void keysWorkOnceANewStatementIsGivenUp() throws Exception {
        openSeeds();
        Utterance chosen = visible(utterance -> utterance.reports().size() == 1);
        clickOn(chosen);
        markFrom(quotation());
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        layOut();
        press(BAR + " #marked-add-statement");
        waitUntil("the form is open", () -> isSeen("#edit-cancel"));
        layOut();
        press("#edit-cancel");
        assertEquals(Optional.of(chosen.id()), models.selection().utterance());
        robot.push(KeyCode.ESCAPE);
        assertTrue(models.selection().utterance().isEmpty(), "the button that had the focus is gone");
    }

    private void press(String query) {
        robot.moveTo(onWindow(() -> {
            Bounds there = node(query).localToScreen(node(query).getBoundsInLocal());
            return new Point2D(there.getCenterX(), there.getCenterY());
        })).clickOn(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theQuotationIsInSightWhereRoomIsShort() throws Exception {
        openSeeds();
        clickOn(visible(utterance -> utterance.reports().size() == 1));
        robot.push(KeyCode.E);
        waitUntil("the form is open", () -> !all("#edit-save").isEmpty()
                || models.corrections().editing().get().isPresent());
        layOut();
        Bounds seen = onWindow(() -> {
            ListView<?> source = node(".right #source");
            return source.localToScreen(source.getBoundsInLocal());
        });
        Bounds words = onWindow(() -> {
            Node box = node(".right .mark-content");
            return box.localToScreen(box.getBoundsInLocal());
        });
        assertTrue(words.getMinY() >= seen.getMinY() - 1
                && words.getMinY() + 10 <= seen.getMaxY(), words + " in " + seen);
    }

    @Test
    void wordsMarkedWhileAStatementIsCorrectedLeaveTheFormAsItIs() throws Exception {
        openSeeds();
        clickOn(visible(utterance -> utterance.reports().size() == 1));
        robot.push(KeyCode.E);
        waitUntil("the form is open", () -> !all("#edit-note").isEmpty());
        TextInputControl note = node("#edit-note");
        robot.interact(() -> note.setText("compare the wire"));
        layOut();
        markFrom(quotation());
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        String words = models.source().marked().map(marked -> marked.span().of(
                models.source().page().get().orElseThrow().text())).orElseThrow();
        robot.push(KeyCode.SHIFT, KeyCode.W);
        waitUntil("the form has the words", () -> this.<Label>node(".edit-words").getText().equals(words));
        assertEquals("compare the wire", note.getText());
        assertTrue(models.workspace().decided().isEmpty());
        robot.push(KeyCode.DOWN);
        robot.interact(() -> models.selection().clear());
        waitUntil("what was filled in is offered", () -> isSeen("#notice-offer"));
        robot.interact(() -> this.<Button>node("#notice-offer").fire());
        waitUntil("the form is there again", () -> !all("#edit-note").isEmpty());
        assertEquals("compare the wire", this.<TextInputControl>node("#edit-note").getText());
        assertEquals(words, this.<Label>node(".edit-words").getText());
        robot.interact(() -> this.<Button>node("#edit-save").fire());
        assertEquals(2, models.workspace().decided().size());
    }
}
