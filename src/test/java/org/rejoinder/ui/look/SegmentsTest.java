package org.rejoinder.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rejoinder.render.Toolkit;

@Tag("window")
class SegmentsTest {
    private record Seen(double height, List<Double> buttons, List<Double> needed) {}

    /** @param width  in pixels */
    private static Seen at(double width) {
        return Toolkit.onThread(() -> {
            Segments segments = new Segments();
            segments.show(List.of(new ToggleButton("word for word"), new ToggleButton("in other words"),
                    new ToggleButton("partly word for word")));
            VBox box = new VBox(segments);
            new Scene(box);
            box.applyCss();
            box.resize(width, 300);
            box.layout();
            return new Seen(segments.getHeight(), segments.getButtons().stream().map(ToggleButton::getHeight).toList(),
                    segments.getButtons().stream().map(button -> button.prefHeight(button.getWidth())).toList());
        });
    }

    @Test
    void wordsBreakIntoLinesWhereThereIsLittleRoom() {
        Seen wide = at(600);
        Seen narrow = at(220);
        assertTrue(narrow.height() > wide.height() + 8, narrow + " against " + wide);
        for (int i = 0; i < narrow.buttons().size(); i++) {
            assertEquals(narrow.height(), narrow.buttons().get(i), 0.5, "as high as the others: " + narrow);
            assertTrue(narrow.buttons().get(i) >= narrow.needed().get(i) - 0.5, "no line is cut: " + narrow);
        }
    }

    @Test
    void oneOfThemIsDown() {
        assertEquals(List.of(false, true), Toolkit.onThread(() -> {
            Segments segments = new Segments();
            segments.show(List.of(new ToggleButton("left"), new ToggleButton("right")));
            segments.getButtons().forEach(button -> button.setSelected(true));
            return segments.getButtons().stream().map(ToggleButton::isSelected).toList();
        }));
    }
}
