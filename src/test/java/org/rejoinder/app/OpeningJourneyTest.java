package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.Group;

/** Coming back to cases: those that were open before, and one that was damaged meanwhile. */
class OpeningJourneyTest extends Journey {
    @AfterEach
    void letGo() {
        onWindow(() -> {
            models.caseFile().close();
            return null;
        });
    }

    private void saveAs(Path file) throws Exception {
        openSeeds();
        onWindow(() -> {
            models.caseFile().saveAs(file);
            return null;
        });
        Utterance one = visible(utterance -> !utterance.reviewed());
        clickOn(one);
        robot.clickOn("#confirm");
        onWindow(() -> {
            models.caseFile().close();
            models.workspace().open("Another", List.of(), List.of(), List.of());
            return null;
        });
    }

    private Action recent(Path file) {
        return onWindow(() -> desk.actions().all().stream()
                .filter(action -> action.id().equals("recent-" + file)).findFirst().orElseThrow());
    }

    @Test
    void aCaseThatWasOpenBeforeIsOneClickAway(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("before.rejoinder");
        saveAs(file);
        Action recent = recent(file);
        assertTrue(onWindow(() -> desk.actions().fullTitle(recent)).startsWith("Open recent: "));
        List<String> menu = onWindow(() -> desk.actions().of(Group.CASE).stream().map(Action::id).toList());
        assertEquals(menu.indexOf("import-files") + 1, menu.indexOf("recent-" + file), "beside opening a case: "
                + menu);
        onWindow(() -> {
            recent.run();
            return null;
        });
        waitUntil("the case is open again", () -> models.caseFile().file().get().isPresent());
        assertFalse(models.workspace().theCase().utterances().isEmpty());
        assertEquals(1, models.workspace().decided().size());
    }

    @Test
    void anEmptyCaseCountsNothing() throws Exception {
        assertEquals(List.of(), all(".case-counts"));
        openSeeds();
        assertFalse(all(".case-counts").isEmpty());
    }

    @Test
    void theLastGoodSaveOfADamagedCaseIsOneClickAway(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("damaged.rejoinder");
        saveAs(file);
        Files.writeString(file, "{\"format\":");
        assertFalse(desk.actions().get("open-last-good").isEnabled());
        Action recent = recent(file);
        onWindow(() -> {
            recent.run();
            return null;
        });
        waitUntil("the window offers the save before", () -> !all("#notice-offer").isEmpty());
        assertTrue(desk.actions().get("open-last-good").isEnabled());
        robot.clickOn("#notice-offer");
        waitUntil("the save before is open", () -> models.caseFile().file().get().isPresent());
        assertFalse(models.workspace().theCase().utterances().isEmpty());
    }
}
