package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.model.Utterance;

/** Making pictures from the window. */
class ExportJourneyTest extends Journey {
    private void openSheet() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        waitUntil("the sheet is open", () -> !all("#export-sheet").isEmpty());
    }

    @Test
    void aPdfOfPaperHasTheWordsAndIsRememberedAsTheLastChoice(@TempDir Path folder) throws Exception {
        openSeeds();
        openSheet();
        robot.clickOn("PDF");
        onWindow(() -> {
            this.<ChoiceBox<String>>node("#export-size").setValue("a4");
            this.<TextField>node("#export-title").setText("What was said");
            return null;
        });
        waitUntil("it is shown small", () -> ((Canvas) robot.lookup("#export-preview").queryParent()
                .getChildrenUnmodifiable().getFirst()).getWidth() > 100);
        Path file = folder.resolve("picture.pdf");
        dialogs.picture = Optional.of(file);
        robot.clickOn("#export-save");
        waitUntil("the picture is there", () -> Files.exists(file) && !models.export().busy().get());
        waitUntil("the sheet is closed", () -> all("#export-sheet").isEmpty());
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(297, document.getPage(0).getMediaBox().getWidth() / 72 * 25.4, 0.5);
            assertTrue(new PDFTextStripper().getText(document).contains("What was said"));
        }
        openSheet();
        assertEquals("a4", this.<ChoiceBox<String>>node("#export-size").getValue());
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aSizeThatCannotBeIsSaidAndNotSaved() throws Exception {
        openSeeds();
        openSheet();
        onWindow(() -> {
            this.<ChoiceBox<String>>node("#export-size").setValue("own");
            this.<TextField>node("#export-width").setText("20000");
            return null;
        });
        assertTrue(node("#export-save").isDisabled());
        onWindow(() -> {
            this.<TextField>node("#export-width").setText("1200");
            return null;
        });
        assertFalse(node("#export-save").isDisabled());
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void thePictureGoesOntoTheClipboard() throws Exception {
        openSeeds();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        waitUntil("it is copied", () -> Clipboard.getSystemClipboard().hasImage());
    }

    @Test
    void aPictureThatIsGivenUpLeavesNothing(@TempDir Path folder) throws Exception {
        openSeeds();
        openSheet();
        onWindow(() -> {
            this.<ChoiceBox<String>>node("#export-size").setValue("own");
            this.<TextField>node("#export-width").setText("9000");
            this.<TextField>node("#export-height").setText("9000");
            return null;
        });
        dialogs.picture = Optional.of(folder.resolve("large.png"));
        onWindow(() -> {
            this.<Button>node("#export-save").fire();
            this.<Button>node("#export-cancel").fire();
            return null;
        });
        waitUntil("it is given up", () -> !models.export().busy().get());
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void escGivesThePictureUpThatIsWritten(@TempDir Path folder) throws Exception {
        openSeeds();
        openSheet();
        onWindow(() -> {
            this.<ChoiceBox<String>>node("#export-size").setValue("own");
            this.<TextField>node("#export-width").setText("9000");
            this.<TextField>node("#export-height").setText("9000");
            return null;
        });
        dialogs.picture = Optional.of(folder.resolve("large.png"));
        onWindow(() -> {
            this.<Button>node("#export-save").fire();
            return null;
        });
        waitUntil("nothing else is begun", () -> !models.export().busy().get() || node("#export-save").isDisabled());
        robot.type(KeyCode.ESCAPE);
        waitUntil("it is given up", () -> !models.export().busy().get());
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void withLargeLettersNothingOfTheSheetIsSqueezedOrLeavesTheWindow() throws Exception {
        openSeeds();
        onWindow(() -> {
            for (int i = 0; i < 8; i++) {
                desk.actions().run("text-larger");
            }
            return null;
        });
        openSheet();
        onWindow(() -> {
            this.<ChoiceBox<String>>node("#export-size").setValue("own");
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            for (String field : List.of("#export-width", "#export-height", "#export-title")) {
                TextField shown = node(field);
                assertEquals(shown.prefHeight(-1), shown.getHeight(), 0.5, field);
            }
            Bounds sheet = node("#export-sheet").localToScene(node("#export-sheet").getLayoutBounds());
            assertTrue(sheet.getMinY() >= 0
                    && sheet.getMaxY() <= scene().getHeight() + 0.5, () -> sheet + " in the window");
            return null;
        });
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theSelectionAloneIsDrawn(@TempDir Path folder) throws Exception {
        openSeeds();
        Utterance one = visible(utterance -> models.workspace().index().get().answeredBy(utterance.id()).size() > 0);
        String other = onWindow(() -> {
            models.selection().select(one.id());
            return models.filters().shown().get().stream()
                    .filter(utterance -> !models.timeline().picks().exchange().orElseThrow().contains(utterance.id()))
                    .flatMap(utterance -> models.workspace().index().get().speakers(utterance).stream()).findFirst()
                    .orElseThrow().name();
        });
        onWindow(() -> {
            desk.actions().run("export-selection");
            return null;
        });
        waitUntil("the sheet is open", () -> !all("#export-sheet").isEmpty());
        Path file = folder.resolve("selection.svg");
        dialogs.picture = Optional.of(file);
        robot.clickOn("SVG");
        robot.clickOn("#export-save");
        waitUntil("the picture is there", () -> Files.exists(file) && !models.export().busy().get());
        String drawn = Files.readString(file);
        String speaker = onWindow(() -> models.workspace().index().get().speakers(one).getFirst().name());
        assertTrue(drawn.contains(speaker.split(" ")[0]), speaker);
        String counted = onWindow(() -> models.timeline().picks().exchange().orElseThrow().size() + " of "
                + models.filters().shown().get().size() + " statements");
        assertTrue(drawn.contains(counted),
                "it has more than the exchange, such as " + other);
    }
}
