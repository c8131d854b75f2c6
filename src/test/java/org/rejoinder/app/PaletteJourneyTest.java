package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rejoinder.timeline.Grouping;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.ActionMenus;

/** Menus, the sheet of keys and the command palette. */
class PaletteJourneyTest extends Journey {
    @Test
    void aFewLettersDoIt() throws Exception {
        openSeeds();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        waitUntil("the palette is open", () -> !all("#palette").isEmpty());
        robot.write("gbspeaker");
        robot.type(KeyCode.ENTER);
        waitUntil("it is closed", () -> all("#palette").isEmpty());
        assertEquals(Grouping.SPEAKER, models.timeline().view().grouping());
        assertEquals(desk.timeline(), onWindow(() -> scene().getFocusOwner()), "the focus is where it was");
    }

    @Test
    void arrowsChooseAndEscLeaves() throws Exception {
        openSeeds();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        TextField field = node("#palette-field");
        String first = onWindow(field::getAccessibleHelp);
        robot.type(KeyCode.DOWN);
        assertTrue(!first.equals(onWindow(field::getAccessibleHelp)), "another line is told");
        robot.type(KeyCode.TAB);
        assertEquals(field, onWindow(() -> scene().getFocusOwner()), "the focus stays in the palette");
        robot.type(KeyCode.ESCAPE);
        waitUntil("it is closed", () -> all("#palette").isEmpty());
    }

    @Test
    void goesToAStatementByItsWords() throws Exception {
        openSeeds();
        var wanted = models.filters().shown().get().get(5);
        String words = models.workspace().index().get().words(wanted.bestReport());
        robot.push(KeyCode.CONTROL, KeyCode.K);
        onWindow(() -> {
            this.<TextField>node("#palette-field").setText(words.substring(0, Math.min(40, words.length())));
            return null;
        });
        robot.type(KeyCode.ENTER);
        assertEquals(wanted.id(), models.selection().utterance().orElseThrow());
    }

    @Test
    void everyActionIsInAMenu() throws Exception {
        openSeeds();
        Set<String> inMenus = new HashSet<>();
        onWindow(() -> {
            collect(new ActionMenus(desk.actions()).all(), inMenus);
            return null;
        });
        for (Action action : desk.actions().fixed()) {
            assertTrue(inMenus.contains("menu-" + action.id()), action.id());
        }
    }

    /** On a screen of 900 pixels none needs to be scrolled. */
    @Test
    void noMenuIsTooLongToBeSeenAtOnce() throws Exception {
        openSeeds();
        onWindow(() -> {
            for (MenuItem menu : new ActionMenus(desk.actions()).all()) {
                long rows = ((Menu) menu).getItems().stream().filter(item -> !(item instanceof SeparatorMenuItem)).count();
                assertTrue(rows <= 26, menu.getText() + " has " + rows);
            }
            return null;
        });
    }

    private static void collect(List<MenuItem> items, Set<String> ids) {
        for (MenuItem item : items) {
            ids.add(item.getId());
            if (item instanceof Menu menu) {
                collect(menu.getItems(), ids);
            }
        }
    }
}
