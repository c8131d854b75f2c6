package org.rejoinder.ui.filters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rejoinder.ui.look.Texts;

/** A heading with rows under it. Rows live as long as what they stand for, so that focus stays where it was. */
final class FilterSection extends VBox {
    private final VBox rows = new VBox();
    private final Map<String, FilterRow> known = new HashMap<>();
    private final List<Node> next = new ArrayList<>();

    FilterSection(String heading) {
        getStyleClass().add("filter-section");
        Label title = Texts.label(heading, "section-heading");
        rows.getStyleClass().add("filter-rows");
        rows.setAccessibleRole(AccessibleRole.PARENT);
        rows.setAccessibleText(heading);
        getChildren().addAll(title, rows);
    }

    /** Puts the row of that key next in line, made where it is new. */
    FilterRow next(String key, Supplier<FilterRow> maker) {
        FilterRow row = known.computeIfAbsent(key, unknown -> maker.get());
        next.add(row);
        return row;
    }

    /** Shows the rows put in line since the last time. */
    void finish() {
        known.values().retainAll(next);
        if (!rows.getChildren().equals(next)) {
            rows.getChildren().setAll(next);
        }
        next.clear();
    }
}
