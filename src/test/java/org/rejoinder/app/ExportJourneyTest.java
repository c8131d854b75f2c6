package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
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
    void whatWasTypedStaysWhereThePictureCouldNotBeWritten(@TempDir Path folder) throws Exception {
        openSeeds();
        openSheet();
        onWindow(() -> {
            this.<TextField>node("#export-title").setText("What was said");
            this.<TextField>node("#export-caption").setText("As of today");
            return null;
        });
        dialogs.picture = Optional.of(folder.resolve("gone").resolve("picture.png"));
        robot.clickOn("#export-save");
        waitUntil("it is told", () -> !models.export().busy().get() && isSeen("#export-trouble"));
        assertTrue(onWindow(() -> this.<Label>node("#export-trouble").getText())
                .contains("the file or its folder is not there"));
        Path file = folder.resolve("picture.png");
        dialogs.picture = Optional.of(file);
        assertEquals("What was said", onWindow(() -> this.<TextField>node("#export-title").getText()));
        assertEquals("As of today", onWindow(() -> this.<TextField>node("#export-caption").getText()));
        robot.clickOn("#export-save");
        waitUntil("the sheet is closed", () -> all("#export-sheet").isEmpty());
        assertTrue(Files.exists(file));
        assertEquals("", onWindow(() -> models.export().trouble().get()));
    }

    @Test
    void whatIsCopiedIsRememberedAsTheLastChoiceToo() throws Exception {
        openSeeds();
        openSheet();
        onWindow(() -> {
            this.<ChoiceBox<String>>node("#export-size").setValue("slide");
            return null;
        });
        robot.clickOn("#export-copy");
        waitUntil("it is copied", () -> all("#export-sheet").isEmpty() && !models.export().busy().get());
        openSheet();
        assertEquals("slide", this.<ChoiceBox<String>>node("#export-size").getValue());
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void whatAnArrowChoosesIsDrawnAndHasTheFocus() throws Exception {
        openSeeds();
        openSheet();
        onWindow(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            return null;
        });
        robot.type(KeyCode.TAB);
        waitUntil("the first choice has the focus", () -> focused() instanceof ToggleButton);
        String first = onWindow(() -> ((ToggleButton) focused()).getText());
        String size = onWindow(this::sizeInWords);
        robot.type(KeyCode.RIGHT);
        assertTrue(onWindow(() -> focused() instanceof ToggleButton now && now.isSelected() && now.isFocusVisible()
                && !now.getText().equals(first)), () -> focused() + " is seen to be chosen");
        assertNotEquals(size, onWindow(this::sizeInWords), "the picture is as large as what was chosen");
        robot.type(KeyCode.LEFT);
        assertEquals(size, onWindow(this::sizeInWords));
        robot.type(KeyCode.LEFT);
        assertEquals(first, onWindow(() -> ((ToggleButton) focused()).getText()), "the row ends at its first");
        robot.type(KeyCode.ESCAPE);
    }

    private void type(String width, String height) throws Exception {
        onWindow(() -> {
            this.<TextField>node("#export-width").setText(width);
            this.<TextField>node("#export-height").setText(height);
            return null;
        });
    }

    private double sheetWidth() {
        scene().getRoot().applyCss();
        scene().getRoot().layout();
        return node("#export-sheet").getLayoutBounds().getWidth();
    }

    private Node focused() {
        return scene().getFocusOwner();
    }

    private String sizeInWords() {
        return this.<Label>node("#export-pixels").getText();
    }

    @Test
    void aSizeThatCannotBeIsSaidAndNotSaved() throws Exception {
        openSeeds();
        openSheet();
        onWindow(() -> {
            this.<ChoiceBox<String>>node("#export-size").setValue("own");
            return null;
        });
        double wide = onWindow(this::sheetWidth);
        type("20000", "1000");
        assertTrue(node("#export-save").isDisabled());
        assertEquals(wide, onWindow(this::sheetWidth), 0.5, "saying so does not move what somebody types into");
        type("9000", "1000");
        assertFalse(node("#export-save").isDisabled());
        assertTrue(onWindow(this::sizeInWords).startsWith("9000 × 1000 pixels; 2× "),
                "it says why it is not as sharp as chosen");
        type("1200", "1000");
        assertEquals("2400 × 2000 pixels", onWindow(this::sizeInWords));
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
