package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Grouping;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.action.Key;

/**
 * Every key of every action, pressed on the timeline of the seeds where it has something to do: the window is another
 * after it. What exactly each does is asserted by the journey that {@code src/docs/gestures.md} names beside it.
 */
class KeysJourneyTest extends Journey {
    /** These need a dialog, a menu, a clipboard or marked words, which this platform lacks or another journey makes. */
    static final Set<String> ELSEWHERE = Set.of("new-case", "import-files", "save", "save-as", "copy-picture",
            "add-statement", "set-words", "rescue-block", "drop-block", "cite-plain", "open-address", "menu");

    private final Map<String, Runnable> before = new HashMap<>();
    private Utterance denial;
    private Utterance accusation;

    @Test
    void everyKeyDoesSomething() throws Exception {
        openSeeds();
        List<Action> keyed = onWindow(() -> {
            choose();
            prepare();
            return Stream.of(Group.values()).flatMap(group -> desk.actions().of(group).stream())
                    .filter(action -> !action.keys().isEmpty() && !ELSEWHERE.contains(action.id())).toList();
        });
        List<String> dead = new ArrayList<>();
        for (Action action : keyed) {
            for (Key key : action.keys()) {
                onWindow(() -> {
                    tryKey(action, key, dead);
                    return null;
                });
            }
        }
        assertEquals(List.of(), dead, "these keys do nothing");
    }

    /** A denial that several give to the same accusation, and the accusation. */
    private void choose() {
        var index = models.workspace().index().get();
        accusation = index.theCase().utterances().stream().filter(one -> one.said().isPresent()
                && index.answeredBy(one.id()).size() > 1).findFirst().orElseThrow();
        denial = index.answeredBy(accusation.id()).stream().map(link -> index.utterance(link.from()).orElseThrow())
                .filter(one -> one.stance() == Stance.DENY).findFirst().orElseThrow();
    }

    private void prepare() {
        before.put("to-answer", () -> models.selection().select(accusation.id()));
        before.put("redo", () -> {
            desk.actions().run("confirm-statement");
            models.workspace().undo();
        });
        Runnable decide = () -> desk.actions().run("confirm-statement");
        before.put("undo", decide);
        before.put("unconfirm-statement", decide);
        before.put("split-statement", () -> models.selection().select(models.workspace().theCase().utterances().stream()
                .filter(one -> one.reports().size() > 1).findFirst().orElseThrow().id()));
        before.put("set-stance-deny", () -> desk.actions().run("set-stance-comment"));
        before.put("clear-filters", () -> models.filters().search("cyber"));
        before.put("next-hit", () -> models.filters().search("cyber"));
        before.put("previous-hit", () -> models.filters().search("cyber"));
        before.put("view-back", () -> models.timeline().zoom(2));
        before.put("view-forward", () -> {
            models.timeline().zoom(2);
            models.timeline().returns().goBack();
        });
        before.put("fit", () -> models.timeline().zoom(4));
        before.put("reset", () -> models.timeline().zoom(4));
        before.put("open-all-lanes", () -> models.timeline().groups().shutAll(true));
        Runnable bySpeaker = () -> models.timeline().group(Grouping.SPEAKER);
        before.put("lane-up", bySpeaker);
        before.put("lane-down", bySpeaker);
        before.put("previous-in-lane", () -> models.timeline().steps().toEnd(true));
        before.put("view-timeline", () -> desk.actions().run("view-list"));
        before.put("present-views", () -> models.views().keep("All of it"));
        before.put("text-usual", () -> desk.actions().run("text-larger"));
    }

    private void tryKey(Action action, Key key, List<String> dead) {
        String name = (key.control() ? "Ctrl+" : "") + (key.shift() ? "Shift+" : "") + (key.alt() ? "Alt+" : "")
                + key.name();
        models.selection().select(denial.id());
        before.getOrDefault(action.id(), () -> { }).run();
        desk.timeline().requestFocus();
        String was = state();
        WindowPicture.press(name, scene(), desk);
        if (state().equals(was)) {
            dead.add(action.id() + " on " + name + (action.isEnabled() ? "" : ", which is not enabled"));
        }
        putBack();
    }

    private void putBack() {
        for (int i = 0; i < 3; i++) {
            Node focus = scene().getFocusOwner();
            (focus == null ? scene().getRoot() : focus).fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        }
        models.present().stop();
        models.corrections().cancel();
        models.filters().showAll();
        while (models.workspace().canUndo().get()) {
            models.workspace().undo();
        }
        models.timeline().group(Grouping.SIDE);
        models.timeline().groups().shutAll(false);
        models.timeline().reset();
        desk.actions().run("text-usual");
        desk.actions().run("view-timeline");
    }

    /** All that an analyst can see of the window, in a line: what is shown, what is decided, what is visible. */
    private String state() {
        scene().getRoot().applyCss();
        scene().getRoot().layout();
        List<String> seen = new ArrayList<>();
        visible(scene().getRoot(), seen);
        return models.timeline().view() + " " + models.selection().picked().get() + models.workspace().decided().size()
                + " "
                + models.workspace().undone().size() + models.filters().filter().get() + models.present().show().get()
                + ((javafx.stage.Stage) scene().getWindow()).isFullScreen() + scene().getRoot().getPseudoClassStates()
                + (scene().getFocusOwner() == null ? "" : scene().getFocusOwner().getId()) + seen;
    }

    private static void visible(Node node, List<String> seen) {
        if (!node.isVisible()) {
            return;
        }
        if (node.getId() != null) {
            seen.add(node.getId() + Math.round(node.localToScene(node.getLayoutBounds()).getWidth()));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> visible(child, seen));
        }
    }
}
