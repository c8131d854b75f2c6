package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import org.rejoinder.ui.table.Column;

/** The table of statements under the timeline. */
class TableJourneyTest extends Journey {
    private TableView<Integer> table() {
        return node("#statement-table");
    }

    private void openTable() throws Exception {
        openSeeds();
        robot.push(KeyCode.CONTROL, KeyCode.J);
        waitUntil("the table is there", () -> !all("#statement-table").isEmpty()
                && table().getItems().size() == models.filters().shown().get().size()
                && table().getHeight() > 100);
        layOut();
    }

    @Test
    void choosesWhatTheTimelineShowsAndTheOtherWayRound() throws Exception {
        openTable();
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        String chosen = models.selection().utterance().orElseThrow();
        assertEquals(Set.of(chosen), models.timeline().view().selection());
        String other = models.filters().shown().get().getLast().id();
        onWindow(() -> {
            models.timeline().goTo(other);
            return null;
        });
        assertEquals(models.filters().shown().get().size() - 1, table().getSelectionModel().getSelectedIndex());
    }

    @Test
    void severalAreChosenTogether() throws Exception {
        openTable();
        robot.type(KeyCode.HOME);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, KeyCode.DOWN).release(KeyCode.SHIFT);
        assertEquals(3, models.selection().picked().get().size());
        assertEquals(models.selection().picked().get(), models.timeline().view().selection());
    }

    @Test
    void aHeadingThatIsDraggedCoversTheOnesUnderIt() throws Exception {
        openTable();
        Region heading = (Region) node(".column-drag-header");
        Paint ground = onWindow(() -> {
            heading.setVisible(true);
            heading.applyCss();
            return heading.getBackground().getFills().getLast().getFill();
        });
        assertTrue(ground.isOpaque() && heading.getOpacity() == 1, "two headings are read through each other");
    }

    @Test
    void chosenRowsAreCopied() throws Exception {
        openTable();
        robot.type(KeyCode.HOME);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        String copied = onWindow(() -> Clipboard.getSystemClipboard().getString());
        var rows = models.table().shown().get();
        assertEquals(3, copied.lines().count(), copied);
        assertTrue(copied.lines().toList().get(1).contains(rows.rows().text(Column.WORDS, rows.row(0))), copied);
    }

    @Test
    void narrowsAndSorts() throws Exception {
        openTable();
        int all = table().getItems().size();
        robot.clickOn("#table-words").write("microsoft");
        int found = onWindow(() -> table().getItems().size());
        assertTrue(found > 0 && found < all, found + " of " + all);
        assertEquals(found + " of " + all, this.<Label>node("#table-count").getText());
        assertEquals(all, models.filters().shown().get().size(), "the timeline keeps all");
        robot.type(KeyCode.ESCAPE);
        choose("#table-sort", "sort-speaker");
        choose("#table-sort", "sort-speaker");
        assertEquals(1, table().getSortOrder().size());
        assertEquals(all, table().getItems().size());
        var rows = models.table().shown().get();
        assertTrue(rows.rows().text(Column.SPEAKER, rows.row(0))
                .compareTo(rows.rows().text(Column.SPEAKER, rows.row(all - 1))) > 0, "chosen twice: the last first");
    }

    /** Chooses from a menu; the headless robot cannot click into menus. */
    private void choose(String button, String item) {
        MenuButton menu = node(button);
        onWindow(() -> {
            menu.show();
            menu.getItems().stream().filter(one -> item.equals(one.getId())).findFirst().orElseThrow().fire();
            menu.hide();
            return null;
        });
    }

    @Test
    void chosenColumnsStay() throws Exception {
        openTable();
        choose("#table-columns", "show-target");
        choose("#table-columns", "show-kind");
        List<String> ids = table().getColumns().stream().map(column -> column.getId()).toList();
        assertFalse(ids.contains("column-target"));
        assertTrue(ids.contains("column-kind"));
        String kept = models.settings().get("table.columns").orElseThrow();
        assertTrue(kept.contains("kind:") && !kept.contains("target:"), kept);
    }

    @Test
    void closesAgain() throws Exception {
        openTable();
        // Pressed by hand: the button stands beyond the headless screen, where the robot's clicks may get lost.
        onWindow(() -> {
            this.<Button>node("#close-table").fire();
            return null;
        });
        waitUntil("it is gone", () -> all("#statement-table").isEmpty());
    }
}
