package org.rejoinder.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rejoinder.render.Toolkit;

@Tag("window")
class WholePartsTest {
    private static final String PARTS = "3 articles · 14 statements";

    @Test
    void wholePartsGoBeforeTheNameIsCut() {
        assertEquals(List.of("A case", "3 articles", " · 14 statements"), shown(PARTS, 1000));
        assertEquals(List.of("A case", "3 articles"), shown(PARTS, -10));
        assertEquals(List.of("A case"), shown(PARTS, 20));
    }

    @Test
    void aNameMayStandAlone() {
        assertEquals(List.of("A case"), shown("", 1000));
    }

    /** @param width  in pixels; below nothing: so much less than all would take */
    private static List<String> shown(String words, double width) {
        return Toolkit.onThread(() -> {
            WholeParts parts = new WholeParts("name", "part");
            parts.show("A case", words);
            new Scene(parts);
            parts.applyCss();
            parts.resize(width < 0 ? parts.prefWidth(-1) + width : width, 20);
            parts.layout();
            return parts.getChildrenUnmodifiable().stream()
                    .filter(Node::isVisible).map(part -> ((Label) part).getText()).toList();
        });
    }
}
