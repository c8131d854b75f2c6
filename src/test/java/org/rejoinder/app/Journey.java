package org.rejoinder.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.rejoinder.model.Utterance;
import org.rejoinder.render.FxFonts;
import org.rejoinder.task.BackgroundRunner;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.ui.intake.FileDialogs;
import org.rejoinder.ui.look.Theme;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Wording;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window with everything in it, used as an analyst does. */
@Tag("window")
abstract class Journey {
    final FxRobot robot = new FxRobot();
    final Answers dialogs = new Answers();
    Models models;
    Desk desk;
    private TaskRunner runner;

    /** Answers what dialogs ask, as the test told it to. */
    static final class Answers implements FileDialogs {
        List<Path> files = List.of();
        Optional<Path> picture = Optional.empty();
        Optional<Path> caseFile = Optional.empty();
        Optional<Path> otherCase = Optional.empty();

        @Override
        public List<Path> chooseFiles() {
            return files;
        }

        @Override
        public Optional<Path> chooseFolder() {
            return files.stream().findFirst();
        }

        @Override
        public Optional<Path> chooseOtherCase() {
            return otherCase;
        }

        @Override
        public Optional<Path> chooseCase(String suggestedName) {
            return caseFile;
        }

        @Override
        public Optional<Path> choosePicture(String suggestedName) {
            return picture;
        }
    }

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(this::show);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void show(Stage stage) {
        FxFonts.load();
        runner = new BackgroundRunner(1, Platform::runLater);
        models = Models.of(Wording.of(Messages.in(Locale.ENGLISH)), SeedsReader.reader(), runner);
        desk = new Desk(models, dialogs, Theme.LIGHT);
        // The headless screen has 1000 x 1000 pixels; a window that is wider must be a little less high.
        stage.setScene(desk.scene(1600, 960));
        // Whatever size the journey before left it with.
        stage.setFullScreen(false);
        stage.sizeToScene();
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @AfterEach
    void close() throws TimeoutException {
        runner.close();
        FxToolkit.cleanupStages();
    }

    void openSeeds() throws TimeoutException {
        onWindow(() -> {
            models.imports().read(List.of(SeedsReader.SEEDS));
            return null;
        });
        waitUntil("the seeds are open", () -> !models.workspace().theCase().utterances().isEmpty()
                && models.imports().progress().get().isEmpty() && models.timeline().items().size() > 0);
        layOut();
    }

    /** Whatever waits to be laid out is, so that nothing moves any more under the pointer. */
    void layOut() {
        for (int pass = 0; pass < 3; pass++) {
            onWindow(() -> {
                desk.timeline().getScene().getRoot().applyCss();
                desk.timeline().getScene().getRoot().layout();
                return null;
            });
        }
    }

    static void waitUntil(String what, Callable<Boolean> condition) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException e) {
            throw new TimeoutException("waited in vain until " + what);
        }
    }

    static <T> T onWindow(Callable<T> work) {
        T value = WaitForAsyncUtils.waitForAsyncFx(60_000, work);
        WaitForAsyncUtils.waitForFxEvents();
        return value;
    }

    /** The first utterance like that whose mark stands alone on the timeline. */
    Utterance visible(Predicate<Utterance> wanted) {
        return onWindow(() -> models.filters().shown().get().stream()
                .filter(wanted)
                .filter(utterance -> desk.timeline().placeOf(utterance.id()).isPresent())
                .findFirst().orElseThrow());
    }

    void clickOn(Utterance utterance) {
        clickTimeline(onWindow(() -> desk.timeline().placeOf(utterance.id()).orElseThrow()));
    }

    void clickTimeline(Point2D place) {
        Point2D onScreen = onWindow(() -> desk.timeline().localToScreen(place));
        robot.moveTo(onScreen).clickOn(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Turns the wheel over the timeline; above 0 away from the user. The headless robot knows no wheel with Ctrl. */
    void wheel(double x, double y, double delta, boolean control) {
        onWindow(() -> {
            Point2D scene = desk.timeline().localToScene(x, y);
            desk.timeline().fireEvent(new ScrollEvent(ScrollEvent.SCROLL, scene.getX(), scene.getY(), scene.getX(),
                    scene.getY(), false, control, false, false, false, false, 0, delta, 0, delta,
                    ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
            return null;
        });
    }

    /** A character as a keyboard gives it, whatever keys it takes. */
    void typeCharacter(String character) {
        onWindow(() -> {
            scene().getFocusOwner().fireEvent(new KeyEvent(
                    KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
            return null;
        });
    }

    <T extends Node> T node(String query) {
        return robot.lookup(query).<T>query();
    }

    /** True where neither the node nor anything around it is hidden. */
    boolean isSeen(String query) throws Exception {
        return onWindow(() -> {
            for (Node node = node(query); node != null; node = node.getParent()) {
                if (!node.isVisible()) {
                    return false;
                }
            }
            return true;
        });
    }

    List<Node> all(String query) {
        return new ArrayList<>(robot.lookup(query).queryAll());
    }

    Scene scene() {
        return desk.timeline().getScene();
    }
}
