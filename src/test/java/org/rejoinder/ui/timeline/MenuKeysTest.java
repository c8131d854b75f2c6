package org.rejoinder.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class MenuKeysTest {
    private static boolean calls(KeyCode code, boolean shift, boolean control) {
        return TimelineGestures.callsMenu(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false,
                false));
    }

    @Test
    void theMenuKeyAndShiftF10CallTheMenu() {
        assertTrue(calls(KeyCode.CONTEXT_MENU, false, false));
        assertTrue(calls(KeyCode.F10, true, false));
        assertFalse(calls(KeyCode.F10, false, false), "F10 alone is the window's own menu");
        assertFalse(calls(KeyCode.F10, true, true));
    }
}
