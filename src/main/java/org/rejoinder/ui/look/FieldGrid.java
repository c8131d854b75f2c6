package org.rejoinder.ui.look;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Fields below each other, each behind its name. */
public final class FieldGrid extends GridPane {
    private static final double BETWEEN = 12;
    private static final double BELOW = 8;

    private final Runnable entered;

    /** @param entered  done when Enter is pressed in a field */
    public FieldGrid(Runnable entered) {
        super(BETWEEN, BELOW);
        this.entered = entered;
    }

    public void field(String name, TextField field, String id) {
        Label label = Texts.label(name, "edit-key");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setId(id);
        field.setOnAction(event -> entered.run());
        setHgrow(field, Priority.ALWAYS);
        addRow(getRowCount(), label, field);
    }

    /** Something below the fields so far. */
    public void below(Node node) {
        add(node, 1, getRowCount());
    }
}
