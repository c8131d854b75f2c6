package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;

/** Another analyst's case is merged into the open one. */
class MergeJourneyTest extends Journey {
    @Test
    void theOtherCaseComesInAndWhatDiffersIsSettled(@TempDir Path folder) throws Exception {
        openSeeds();
        Utterance one = models.workspace().theCase().utterances().stream()
                .filter(utterance -> utterance.stance() == Stance.DENY).findFirst().orElseThrow();
        String statement = one.bestReport().statement().id();
        CaseDocument theirs = CaseDocument.of("theirs", models.workspace().articles()).with(new Edit("e-1", "Bo",
                Instant.parse("2030-01-01T00:00:00Z"), new Edit.SetStance(statement, Stance.REJECT, Optional.empty())));
        Path file = folder.resolve("theirs.rejoinder");
        CaseFile.create(file, theirs).close();
        onWindow(() -> {
            models.workspace().apply(new Edit.SetStance(statement, Stance.CONDEMN, Optional.empty()));
            return null;
        });
        dialogs.otherCase = Optional.of(file);
        dialogs.caseFile = Optional.of(folder.resolve("both.rejoinder"));
        onWindow(() -> {
            desk.actions().run("merge-case");
            return null;
        });
        waitUntil("the difference is shown", () -> all("#merge-sheet").size() == 1
                && ((ListView<?>) node("#merge-list")).getItems().size() == 1);
        onWindow(() -> {
            node("#merge-list").requestFocus();
            return null;
        });
        robot.type(KeyCode.LEFT);
        robot.clickOn("#merge-save");
        waitUntil("the merged case is open", () -> models.caseFile().file().get()
                .filter(open -> open.path().endsWith("both.rejoinder")).isPresent());
        assertEquals(Stance.CONDEMN, models.workspace().index().get().utteranceOf(statement).orElseThrow().stance());
        assertTrue(Files.exists(file), "the other case stays");
        assertEquals(3, models.workspace().decided().size(), "both decisions, and the one that settles");
    }
}
