package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.model.Case;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;
import org.rejoinder.render.Theme;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.state.Notices;

/** Working on a case: filters, search, decisions, imports. */
class WorkingJourneyTest extends Journey {
    @Test
    void whereNoArticleIsReadTheReviewSaysSo() throws Exception {
        robot.clickOn("Review");
        assertEquals("Nothing to review yet",
                onWindow(() -> this.<Label>node("#review-empty-title").getText()));
    }

    @Test
    void aClickOnAStanceHidesItsMarks() throws Exception {
        openSeeds();
        int all = models.filters().shown().get().size();
        long denials = models.filters().shown().get().stream()
                .filter(utterance -> utterance.stance() == Stance.DENY).count();
        assertTrue(denials > 0, "the seeds hold denials");
        robot.clickOn("Denial");
        assertEquals(all - denials, models.filters().shown().get().size());
        assertTrue(onWindow(() -> desk.timeline().scene().orElseThrow().ownMarks().stream()
                .map(mark -> models.timeline().items().id(mark.item()))
                .noneMatch(id -> models.workspace().theCase().utterance(id).orElseThrow().stance() == Stance.DENY)));
        Label status = node("#shown");
        assertTrue(status.getText().endsWith((all - denials) + " of " + all + " shown"), status.getText());
        robot.clickOn("Denial");
        assertEquals(all, models.filters().shown().get().size());
    }

    @Test
    void slashSearches() throws Exception {
        openSeeds();
        int all = models.filters().shown().get().size();
        typeCharacter("/");
        robot.write("microsoft");
        int found = models.filters().shown().get().size();
        assertTrue(found > 0 && found < all, found + " of " + all + " found for '"
                + models.filters().filter().get().search() + "'");
        robot.type(KeyCode.ESCAPE);
        assertEquals(all, models.filters().shown().get().size());
    }

    @Test
    void aConfirmedStatementCanBeTakenBack() throws Exception {
        openSeeds();
        Utterance one = visible(utterance -> !utterance.reviewed());
        clickOn(one);
        robot.clickOn("#confirm");
        assertTrue(models.inspector().details().get().orElseThrow().reviewed());
        Button undo = node("#undo");
        assertFalse(undo.isDisabled());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(models.inspector().details().get().orElseThrow().reviewed());
        assertTrue(undo.isDisabled());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertTrue(models.inspector().details().get().orElseThrow().reviewed());
    }

    @Test
    void whatIsNoStatementLeavesTheTimelineAndComesBack() throws Exception {
        openSeeds();
        int all = models.workspace().theCase().utterances().size();
        Utterance one = visible(utterance -> utterance.reports().size() == 1);
        clickOn(one);
        robot.clickOn("#reject");
        assertEquals(all - 1, models.workspace().theCase().utterances().size());
        robot.clickOn("#undo");
        assertEquals(all, models.workspace().theCase().utterances().size());
    }

    @Test
    void aLongNoticeIsToldInFull() throws Exception {
        openSeeds();
        String told = "One of all the decisions no longer fits the articles that were read again. ".repeat(3).strip();
        onWindow(() -> {
            models.notices().problem(told, List.of(), new Notices.Offer("Show", () -> { }));
            return null;
        });
        layOut();
        assertEquals(told, onWindow(() -> ((Text) node("#notice .notice-title .text")).getText()).replace("\n", " "));
    }

    @Test
    void badFilesAreToldAndLeaveTheCaseAsItWas(@TempDir Path folder) throws Exception {
        openSeeds();
        Case before = models.workspace().theCase();
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path binary = Files.write(folder.resolve("noise.bin"), new byte[] {0, 1, 2, 3, 0, 0, 7});
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"format\": \"rejoinder/parsed-article\", ");
        dialogs.files = List.of(empty, binary, broken, folder.resolve("missing.txt"));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        waitUntil("a notice is there", () -> models.notices().current().get()
                .filter(notice -> notice.title().contains("could not be read")).isPresent());
        List<String> lines = models.notices().current().get().orElseThrow().lines();
        assertEquals(4, lines.size(), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("empty.txt: ")), lines.toString());
        assertTrue(onWindow(() -> node("#notice").isVisible()));
        layOut();
        assertTrue(onWindow(() -> node("#notice").localToScene(node("#notice").getLayoutBounds()).getMinY()
                >= desk.timeline().localToScene(desk.timeline().getLayoutBounds()).getMaxY()), "it covers nothing");
        assertEquals(before, models.workspace().theCase());
        robot.clickOn("#close-notice");
        waitUntil("the notice is closed", () -> !node("#notice").isVisible());
    }

    @Test
    void anExportedPictureShowsTheTimeline(@TempDir Path folder) throws Exception {
        openSeeds();
        Path file = folder.resolve("picture.png");
        dialogs.picture = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        waitUntil("the sheet is open", () -> !all("#export-sheet").isEmpty());
        robot.clickOn("#export-save");
        waitUntil("the picture is there", () -> Files.exists(file) && !models.export().busy().get());
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(3200, image.getWidth());
        assertEquals(2000, image.getHeight());
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertTrue(colours.contains(Theme.LIGHT.ground()), "the timeline's ground");
        assertTrue(colours.contains(Theme.LIGHT.tone(Tone.ACCUSE)), "accusations in their colour");
        assertTrue(colours.contains(Theme.LIGHT.tone(Tone.DENY)), "denials in theirs");
    }

    @Test
    void aSavedCaseKeepsWhatWasDecided(@TempDir Path folder) throws Exception {
        openSeeds();
        Utterance one = visible(utterance -> !utterance.reviewed());
        clickOn(one);
        robot.clickOn("#confirm");
        assertTrue(models.caseFile().isUnsaved());
        Path file = folder.resolve("dispute.rejoinder");
        dialogs.caseFile = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitUntil("it is saved", () -> models.caseFile().file().get().isPresent());
        Label saved = node("#saved");
        assertEquals("All changes saved", saved.getText());
        assertEquals("Saved as dispute.rejoinder.", this.<Label>node("#done").getText());
        assertFalse(node("#notice").isVisible(), "nothing lies over the timeline");
        Utterance other = visible(utterance -> !utterance.reviewed());
        clickOn(other);
        robot.clickOn("#confirm");
        Case before = models.workspace().theCase();
        onWindow(() -> {
            models.caseFile().close();
            models.open(List.of(file));
            return null;
        });
        waitUntil("it is open again", () -> models.caseFile().file().get().isPresent());
        assertEquals(before, models.workspace().theCase());
        robot.clickOn("#undo");
        assertFalse(models.workspace().theCase().utterance(other.id()).orElseThrow().reviewed());
        onWindow(() -> {
            models.caseFile().close();
            return null;
        });
    }

    @Test
    void aCaseIsSavedUnderAnotherNameRenamedAndLeftForANewOne(@TempDir Path folder) throws Exception {
        openSeeds();
        Path first = folder.resolve("first.rejoinder");
        Path second = folder.resolve("second.rejoinder");
        dialogs.caseFile = Optional.of(first);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitUntil("it is saved", () -> models.caseFile().file().get().isPresent());
        dialogs.caseFile = Optional.of(second);
        robot.push(KeyCode.F12);
        assertEquals(second, models.caseFile().file().get().orElseThrow().path());
        clickOn(visible(utterance -> !utterance.reviewed()));
        robot.clickOn("#confirm");
        assertEquals(List.of(), CaseFile.read(first).history().done(), "the first file is left as it was");
        onWindow(() -> {
            desk.actions().run("rename-case");
            return null;
        });
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Ferry dispute");
        robot.push(KeyCode.ENTER);
        waitUntil("the new name is in the file", () -> CaseFile.read(second).name().equals("Ferry dispute"));
        assertEquals("Ferry dispute", models.caseFile().recent().get().getFirst().name());
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertEquals(List.of(), models.workspace().articles());
        assertTrue(models.caseFile().file().get().isEmpty());
        assertFalse(models.workspace().isNamed(), "it is named after what comes into it");
        assertEquals(1, CaseFile.read(second).history().done().size());
        waitUntil("the cases that were open are offered", () -> all("#recent-cases .hyperlink").size() == 2);
        robot.clickOn("Ferry dispute  (second.rejoinder)");
        waitUntil("it is open again", () -> models.caseFile().file().get().isPresent());
        assertEquals("Ferry dispute", models.workspace().theCase().name());
        onWindow(() -> {
            models.caseFile().close();
            return null;
        });
    }

    @Test
    void anotherCaseIsOpenedOnlyOnceDecisionsAreSavedOrGivenUp(@TempDir Path folder) throws Exception {
        openSeeds();
        Path other = folder.resolve("other.rejoinder");
        CaseFile.create(other, CaseDocument.of("Other", models.workspace().articles())).close();
        clickOn(visible(utterance -> !utterance.reviewed()));
        robot.clickOn("#confirm");
        Case decided = models.workspace().theCase();
        dialogs.files = List.of(other);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        waitUntil("it asks", () -> !all(".dialog-sheet").isEmpty());
        robot.type(KeyCode.ESCAPE);
        assertEquals(decided, models.workspace().theCase());
        robot.push(KeyCode.CONTROL, KeyCode.O);
        dialogs.caseFile = Optional.of(folder.resolve("mine.rejoinder"));
        robot.clickOn("Save…");
        waitUntil("the other is open", () -> models.workspace().theCase().name().equals("Other"));
        assertTrue(all(".dialog-sheet").isEmpty());
        assertEquals(decided, CaseFile.read(folder.resolve("mine.rejoinder")).assemble());
        onWindow(() -> {
            models.caseFile().close();
            return null;
        });
    }
}
