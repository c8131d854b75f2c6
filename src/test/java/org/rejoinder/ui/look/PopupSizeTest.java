package org.rejoinder.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rejoinder.render.Toolkit;

@Tag("window")
class PopupSizeTest {
    @Test
    void menusAndTooltipsTakeTheSizeOfTheLetters() {
        SimpleDoubleProperty scale = new SimpleDoubleProperty(1.5);
        PopupSize size = new PopupSize(scale);
        String style = Toolkit.onThread(() -> {
            ContextMenu menu = new ContextMenu();
            menu.setStyle("-fx-opacity: 0.9");
            size.dress(menu);
            scale.set(2);
            size.dress(menu);
            return menu.getStyle();
        });
        assertEquals("-fx-opacity: 0.9;-fx-font-size: 26.00px;", style);
        assertEquals("-fx-font-size: 24.00px;", Toolkit.onThread(() -> {
            Tooltip tip = new Tooltip();
            size.dress(tip);
            return tip.getStyle();
        }));
    }
}
