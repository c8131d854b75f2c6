package org.rejoinder.ui.timeline;

import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rejoinder.ui.look.Texts;

/**
 * Asks for a line of text over the timeline. Enter takes it, Esc closes; what cannot be used is said below the line.
 */
final class Prompt extends VBox {
    private static final double WIDTH = 340;
    private static final double TOP = 12;

    private final Label question = Texts.label("", "prompt-question");
    private final TextField answer = new TextField();
    private final Label hint = Texts.wrapped("", "small-muted");
    private Predicate<String> taker = text -> true;
    private String complaint = "";
    private Node before;

    Prompt() {
        getStyleClass().add("prompt");
        setId("prompt");
        setManaged(false);
        setVisible(false);
        answer.setId("prompt-answer");
        question.setLabelFor(answer);
        HBox line = new HBox(8, question, answer);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(answer, javafx.scene.layout.Priority.ALWAYS);
        getChildren().addAll(line, hint);
        answer.setOnAction(event -> take());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /**
     * Asks.
     *
     * @param complaintOf  what is said of an answer that cannot be used
     * @param use          false where the answer cannot be used
     */
    void ask(String what, String help, String complaintOf, Predicate<String> use) {
        question.setText(what);
        hint.setText(help);
        hint.getStyleClass().remove("problem");
        complaint = complaintOf;
        taker = use;
        answer.clear();
        answer.setAccessibleText(what);
        answer.setAccessibleHelp(help);
        if (!isVisible()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        setVisible(true);
        place();
        answer.requestFocus();
    }

    private void place() {
        applyCss();
        Region area = (Region) getParent();
        double width = Math.min(WIDTH, area.getWidth());
        resizeRelocate(Math.floor((area.getWidth() - width) / 2), TOP, width, prefHeight(width));
    }

    private void take() {
        if (taker.test(answer.getText())) {
            close();
        } else {
            hint.setText(complaint);
            hint.getStyleClass().remove("problem");
            hint.getStyleClass().add("problem");
            answer.selectAll();
            place();
        }
    }

    /** False where it was closed already. */
    boolean close() {
        boolean open = isVisible();
        setVisible(false);
        if (open && before != null) {
            before.requestFocus();
        }
        return open;
    }
}
