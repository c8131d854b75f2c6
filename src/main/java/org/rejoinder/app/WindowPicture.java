package org.rejoinder.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import org.rejoinder.cli.ExitStatus;
import org.rejoinder.cli.Terminal;
import org.rejoinder.cli.WindowRequest;
import org.rejoinder.cli.WindowRequest.Screenshot;
import org.rejoinder.model.Utterance;
import org.rejoinder.render.Toolkit;
import org.rejoinder.task.InlineRunner;
import org.rejoinder.ui.action.Key;
import org.rejoinder.ui.intake.FileDialogs;
import org.rejoinder.ui.intake.ImportModel;
import org.rejoinder.ui.look.Theme;
import org.rejoinder.ui.words.Wording;

/** Draws the window as it would open, with no display: for documentation, and on machines without a screen. */
final class WindowPicture {
    private final ImportModel.Reader reader;
    private final Terminal terminal;
    private final Wording wording;

    WindowPicture(ImportModel.Reader reader, Terminal terminal, Wording wording) {
        this.reader = reader;
        this.terminal = terminal;
        this.wording = wording;
    }

    int write(WindowRequest request, Screenshot asked) {
        BufferedImage image = Toolkit.onThread(() -> draw(request, asked));
        try {
            if (!ImageIO.write(image, "png", asked.file().toFile())) {
                throw new IOException("no PNG writer");
            }
        } catch (IOException e) {
            terminal.note(asked.file() + ": cannot be written; check the folder");
            return ExitStatus.FAILED;
        }
        return ExitStatus.DONE;
    }

    private BufferedImage draw(WindowRequest request, Screenshot asked) {
        Models models = Models.of(wording, reader, new InlineRunner());
        Theme theme = request.theme().flatMap(Theme::named).orElse(Theme.LIGHT);
        Desk desk = new Desk(models, new NoDialogs(), theme);
        Scene scene = desk.scene(asked.width(), asked.height());
        models.timeline().returns().open(request.arranged().apply(models.timeline().view()));
        models.open(request.paths());
        if (models.workspace().theCase().utterances().size() > 0) {
            models.notices().close();
        }
        settle(scene);
        List<Utterance> shown = models.filters().shown().get();
        if (asked.select() > 0 && asked.select() <= shown.size()) {
            models.timeline().goTo(shown.get(asked.select() - 1).id());
        }
        settle(scene);
        if (asked.zoom() != 1) {
            double x = models.selection().utterance().flatMap(desk.timeline()::placeOf)
                    .map(place -> place.getX()).orElse(desk.timeline().getWidth() / 2);
            models.timeline().zoom(x, asked.zoom());
            models.selection().utterance().ifPresent(models.timeline()::goTo);
        }
        for (String key : asked.press().strip().split("\\s+")) {
            if (!key.isEmpty()) {
                press(key, scene, desk);
                settle(scene);
            }
        }
        settle(scene);
        BufferedImage image = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        models.caseFile().letGo();
        return image;
    }

    /** Presses a key where the focus is, or on the timeline at first. A character is typed as well. */
    static void press(String name, Scene scene, Desk desk) {
        Key key = Key.of(name);
        Node focus = scene.getFocusOwner();
        Node target = focus == null || focus == scene.getRoot() ? desk.timeline() : focus;
        KeyCode code = key.codes().stream().min(Comparator.naturalOrder()).orElse(KeyCode.UNDEFINED);
        target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, key.shift(), key.control(), key.alt(),
                false));
        if (name.length() == 1) {
            target.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, name, "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    /** Lists find the place to scroll to only on a second layout. */
    static void settle(Scene scene) {
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    static final class NoDialogs implements FileDialogs {
        @Override
        public List<Path> chooseFiles() {
            return List.of();
        }

        @Override
        public Optional<Path> chooseFolder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseOtherCase() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseCase(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> choosePicture(String suggestedName) {
            return Optional.empty();
        }
    }
}
