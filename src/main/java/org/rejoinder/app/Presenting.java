package org.rejoinder.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.present.PresentModel;
import org.rejoinder.ui.present.PresentView;
import org.rejoinder.ui.present.Slide;
import org.rejoinder.ui.shell.Middle;
import org.rejoinder.ui.shell.Shell;
import org.rejoinder.ui.shell.TableSplit;

/** Brings a presentation onto the whole screen, and the window back after it. */
final class Presenting {
    private final Models models;
    private final Shell shell;
    private final TableSplit split;
    private final Middle middle;
    private final Node root;
    private final PresentView view;
    private Optional<Node> focused = Optional.empty();
    private boolean on;
    private boolean wasFull;

    Presenting(Models models, Shell shell, TableSplit split, Middle middle, Node root) {
        this.models = models;
        this.shell = shell;
        this.split = split;
        this.middle = middle;
        this.root = root;
        view = new PresentView(models.present(), models.workspace(), models.timeline().clock(),
                models.wording());
        models.present().show().subscribe(this::show);
        view.barHeight().subscribe(height -> showView(models.present().show().get()));
    }

    Shell shell() {
        return shell;
    }

    PresentView view() {
        return view;
    }

    void addTo(ActionRegistry actions) {
        var something = models.filters().shown().map(shown -> !shown.isEmpty());
        actions.add(List.of(
                Action.of("present", Group.WINDOW, models.present()::statements).on("F5").under("present")
                        .enabledWhile(something),
                Action.of("present-exchange", Group.WINDOW, models.present()::exchange).under("present")
                        .enabledWhile(models.selection().choice().map(choice -> choice.utterance().isPresent())),
                Action.of("present-views", Group.WINDOW, models.present()::views).on("Shift+F5").under("present")
                        .enabledWhile(models.views().kept().map(kept -> !kept.isEmpty())),
                Action.of("full-screen", Group.WINDOW, this::switchFullScreen).on("F11")));
    }

    /** Without a frame there is nothing to be seen that leads back: so it is said. */
    private void switchFullScreen() {
        boolean full = !isFull();
        fullScreen(full);
        if (full) {
            models.notices().done(models.wording().messages().get("full-screen.back"));
        }
    }

    private void show(Optional<PresentModel.Show> now) {
        boolean wanted = now.isPresent();
        showView(now);
        if (wanted && !on) {
            focused = Optional.ofNullable(root.getScene()).map(scene -> scene.getFocusOwner());
            wasFull = isFull();
            fullScreen(true);
        }
        if (!wanted && on) {
            fullScreen(wasFull);
        }
        on = wanted;
        view.setVisible(on);
        (on ? Optional.<Node>of(view) : focused).ifPresent(Node::requestFocus);
    }

    /** A kept view has the whole screen but for the bar, which is to cover nothing of it. */
    private void showView(Optional<PresentModel.Show> now) {
        boolean ofView = now.map(PresentModel.Show::slide).filter(Slide.OfView.class::isInstance).isPresent();
        shell.showMiddleAlone(ofView, view.barHeight().get());
        split.showAboveAlone(ofView);
        middle.showTimelineAlone(ofView);
    }

    private Optional<Stage> stage() {
        return Optional.ofNullable(root.getScene()).map(scene -> scene.getWindow())
                .filter(Stage.class::isInstance).map(Stage.class::cast);
    }

    private boolean isFull() {
        return stage().map(Stage::isFullScreen).orElse(false);
    }

    private void fullScreen(boolean full) {
        stage().ifPresent(stage -> {
            // Esc ends the presentation first, so that it must not end the full screen by itself.
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreenExitHint("");
            stage.setFullScreen(full);
        });
    }
}
