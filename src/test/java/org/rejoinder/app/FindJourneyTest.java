package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.model.Edit;
import org.rejoinder.task.BackgroundRunner;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.ui.filters.Filter;

/** Typing a search, seeing its hits, keeping it, and coming back to it another day. */
class FindJourneyTest extends Journey {
    @TempDir
    java.nio.file.Path folder;

    private boolean isMarked(String query) {
        return onWindow(() ->
                all(query + " .hit").stream().map(Path.class::cast).anyMatch(path -> !path.getElements().isEmpty()));
    }

    private void type(String text) throws Exception {
        typeCharacter("/");
        robot.write(text);
        waitUntil("it is found", () -> models.filters().search().get().typed().equals(text)
                && !models.filters().search().get().isBusy());
    }

    @Test
    void hitsAreMarkedCountedAndStepped() throws Exception {
        try (TaskRunner searches = new BackgroundRunner(2, Platform::runLater)) {
            models.filters().runWith(searches);
            models.find().runWith(searches);
            openSeeds();
            type("hackers");
            int found = models.filters().shown().get().size();
            assertTrue(found > 1, "more than one statement has it");
            robot.type(KeyCode.ENTER);
            assertEquals(models.filters().shown().get().getFirst().id(), models.selection().utterance().orElseThrow());
            robot.type(KeyCode.F3);
            assertEquals(models.filters().shown().get().get(1).id(), models.selection().utterance().orElseThrow());
            assertTrue(this.<Label>node("#find-count").getText().startsWith("2 of " + found));
            assertTrue(isMarked("#inspector"), "in the quotation");
            waitUntil("the source is marked", () -> isMarked("#source"));
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
            waitUntil("the list is marked", () -> isMarked("#statements"));
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
            waitUntil("the conversation is marked", () -> isMarked("#conversation"));
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
            waitUntil("the wordings are marked", () -> isMarked("#wordings"));
        }
    }

    @Test
    void whatAnotherReportHasIsMarkedInItsOwnWords() throws Exception {
        openSeeds();
        // of several reports one alone has the word, far from where its words begin
        type("patches OR sophisticated");
        onWindow(() -> {
            models.selection().select(models.filters().shown().get().stream()
                    .filter(utterance -> utterance.reports().size() > 2).findFirst().orElseThrow().id());
            return null;
        });
        waitUntil("the report is marked", () -> isMarked("#inspector .report-entry"));
        onWindow(() -> {
            models.filters().showAll();
            return null;
        });
        waitUntil("nothing is searched for", () -> !isMarked("#inspector .report-entry"));
    }

    @Test
    void whatStandsOutsideStatementsIsOpenedInItsArticle() throws Exception {
        openSeeds();
        type("advertisement");
        assertEquals(0, models.filters().shown().get().size());
        waitUntil("there is a place", () -> !models.find().places().get().places().isEmpty());
        robot.clickOn("#in-sources");
        ListView<?> places = node("#places");
        onWindow(() -> {
            places.requestFocus();
            places.getSelectionModel().selectFirst();
            return null;
        });
        robot.type(KeyCode.ENTER);
        assertTrue(isSeen("#reader"));
        assertTrue(models.source().hits().shown().get().current().isPresent(), "at the place");
        robot.clickOn("#clear-filters");
        assertEquals(Filter.NONE, models.filters().filter().get());
    }

    @Test
    void aMistypedFieldIsSaidAndMended() throws Exception {
        openSeeds();
        type("stnce:deny ");
        assertEquals(1, models.filters().search().get().misread().size());
        assertFalse(all(".find-misread .misread-line").isEmpty());
        robot.clickOn(all(".find-misread .hyperlink").getFirst());
        assertEquals("stance:deny ", models.filters().filter().get().search());
        assertTrue(models.filters().search().get().misread().isEmpty());
    }

    @Test
    void suggestionsAreTakenByKeyboard() throws Exception {
        openSeeds();
        type("stance:de");
        waitUntil("there are suggestions", () -> !all("#search-assist .assist-row").isEmpty());
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertTrue(models.filters().filter().get().search().matches("stance:(deny|demand) "), models.filters().filter()
                .get().search());
        assertEquals("#search", "#" + onWindow(() -> scene().getFocusOwner().getId()), "and typing goes on");
    }

    @Test
    void aSearchIsKeptReopenedAndUndone() throws Exception {
        openSeeds();
        type("stance:deny");
        int found = models.filters().shown().get().size();
        onWindow(() -> {
            desk.actions().run("keep-search");
            return null;
        });
        TextField name = node("#view-name");
        onWindow(() -> {
            name.setText("All denials");
            return null;
        });
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("All denials"), models.searches().names());
        dialogs.caseFile = Optional.of(folder.resolve("kept.rejoinder"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitUntil("it is saved", () -> models.caseFile().file().get().isPresent());

        onWindow(() -> {
            models.filters().showAll();
            models.caseFile().close();
            models.workspace().open("Another", List.of(), List.of(), List.of());
            return null;
        });
        assertTrue(models.searches().names().isEmpty());
        onWindow(() -> {
            models.caseFile().opening().open(folder.resolve("kept.rejoinder"));
            return null;
        });
        waitUntil("it is there again", () -> models.searches().names().equals(List.of("All denials")));
        robot.push(KeyCode.CONTROL, KeyCode.K);
        waitUntil("the palette is open", () -> !all("#palette").isEmpty());
        robot.write("all denials");
        robot.type(KeyCode.ENTER);
        waitUntil("the denials are shown", () -> models.filters().shown().get().size() == found);
        assertEquals("stance:deny", models.filters().filter().get().search());
        onWindow(() -> {
            models.workspace().undo();
            return null;
        });
        assertEquals(Map.of(), models.searches().kept().get());
        assertTrue(models.workspace().nextRedo().get().getFirst().change() instanceof Edit.KeepSearch);
    }
}
