package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Toggle;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rejoinder.render.Contrast;
import org.rejoinder.ui.look.Theme;

/**
 * Tab through every pane and sheet: it comes to whatever takes the focus, never gets stuck, and each stop shows that it
 * has the focus, in every look. What shows it must differ from what was there by 3 : 1 along half of the control's edge
 * at least (WCAG 2.2, success criteria 2.4.7, 2.4.11 and 1.4.11).
 */
class FocusJourneyTest extends Journey {
    private static final double LEAST_CONTRAST = 3;
    private static final double ROOM = 6;
    private static final List<String> VIEWS = List.of("view-timeline", "view-list", "view-conversation", "view-matrix",
            "view-article", "view-wordings", "view-measures", "switch-table", "review", "edit-statement");
    private static final List<String> SHEETS = List.of("go-to-date", "link-statement", "help", "palette", "export",
            "actors", "decisions", "events", "sources", "keep-view", "manage-views", "tour", "present");

    /** Kinds of controls that were looked at, so that of many alike one is enough. */
    private final Set<String> known = new HashSet<>();
    private final List<String> unseen = new ArrayList<>();
    private final List<String> unreached = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = "PRINT", mode = EnumSource.Mode.EXCLUDE)
    void theFocusIsSeenWhereverItGoes(Theme theme) throws Exception {
        openSeeds();
        onWindow(() -> {
            desk.actions().run("theme-" + theme.label());
            models.timeline().goTo(models.filters().shown().get().getFirst().id());
            WindowPicture.settle(scene());
            for (String view : VIEWS) {
                walk(view, theme);
            }
            desk.actions().run("view-timeline");
            models.views().keep("All of it");
            for (String sheet : SHEETS) {
                walk(sheet, theme);
                Node focus = scene().getFocusOwner();
                press(focus, KeyCode.ESCAPE);
            }
            return null;
        });
        assertAll(() -> assertEquals(List.of(), unreached, "Tab does not come to these"),
                () -> assertEquals(List.of(), unseen, "these do not show that they have the focus"));
    }

    /** Once round with Tab, with a picture of each new kind of control with and without the focus. */
    private void walk(String action, Theme theme) {
        desk.actions().run(action);
        WindowPicture.settle(scene());
        Node first = scene().getFocusOwner();
        Set<Node> round = new LinkedHashSet<>();
        boolean begun = false;
        for (Node at = first; round.add(at) || !begun; at = scene().getFocusOwner()) {
            assertTrue(round.size() < 400, action + ": Tab never comes round");
            // What had the focus at first got it without Tab, and shows nothing before Tab comes round.
            boolean looked = begun && !isWhole(at) && known.add(name(at));
            WritableImage with = looked ? picture(at, theme) : null;
            press(at, KeyCode.TAB);
            if (looked && scene().getFocusOwner() != at && !isSeen(with, picture(at, theme))) {
                unseen.add(action + ": " + name(at));
            }
            if (!begun) {
                begun = true;
                round.clear();
            }
        }
        reachable().stream().filter(node -> !round.contains(node) && !isReachedByArrows(node, round))
                .forEach(node -> unreached.add(action + ": " + name(node)));
        first.requestFocus();
    }

    /** A sheet or presentation as a whole, which has the focus when it opens. */
    private static boolean isWhole(Node node) {
        return node.getStyleClass().contains("dialog-sheet") || node.getStyleClass().contains("present");
    }

    private static void press(Node on, KeyCode key) {
        on.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    /** Of toggles in a group Tab comes to one, and the arrows from there to the others. */
    private static boolean isReachedByArrows(Node node, Set<Node> round) {
        return node instanceof Toggle toggle && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(round::contains);
    }

    /** What can be seen and takes the focus; where a sheet is open, what is in it. */
    private List<Node> reachable() {
        List<Node> found = new ArrayList<>();
        Node over = List.of(".overlay", ".present").stream().map(scene()::lookup)
                .filter(node -> node != null && node.isVisible()).findFirst().orElse(scene().getRoot());
        collect(over, found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /** A control with what may stand round it. */
    private static WritableImage picture(Node node, Theme theme) {
        node.applyCss();
        Bounds box = node.getLayoutBounds();
        SnapshotParameters how = new SnapshotParameters();
        int panel = org.rejoinder.render.Theme.named(theme.label()).orElseThrow().panel();
        how.setFill(Color.rgb(panel >> 16 & 0xFF, panel >> 8 & 0xFF, panel & 0xFF));
        Bounds inParent = node.localToParent(box);
        how.setViewport(new Rectangle2D(inParent.getMinX() - ROOM, inParent.getMinY() - ROOM,
                Math.min(1600, inParent.getWidth()) + 2 * ROOM, Math.min(1000, inParent.getHeight()) + 2 * ROOM));
        return node.snapshot(how, null);
    }

    private static boolean isSeen(WritableImage with, WritableImage without) {
        PixelReader one = with.getPixelReader();
        PixelReader other = without.getPixelReader();
        int width = (int) Math.min(with.getWidth(), without.getWidth());
        int height = (int) Math.min(with.getHeight(), without.getHeight());
        int changed = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (one.getArgb(x, y) != other.getArgb(x, y)
                        && Contrast.of(one.getArgb(x, y), other.getArgb(x, y)) >= LEAST_CONTRAST) {
                    changed++;
                }
            }
        }
        return changed >= Math.min(300, width + height - 4 * ROOM);
    }

    private static String name(Node node) {
        Parent parent = node.getParent();
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId()) + " "
                + String.join(".", node.getStyleClass()) + " in "
                + (parent == null ? "" : String.join(".", parent.getStyleClass()));
    }
}
