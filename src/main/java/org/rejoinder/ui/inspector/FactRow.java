package org.rejoinder.ui.inspector;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;

/**
 * What is asked, and beside it what is known. What is told as before stays as it is and other words take the place of
 * words, for nodes and their styles take their time to be made.
 */
final class FactRow {
    private final Label key;
    private final VBox values = new VBox();
    /** By what they tell. */
    private Map<Object, Node> parts = Map.of();

    FactRow(String asked) {
        key = Texts.wrapped(asked, "fact-key");
        GridPane.setValignment(key, VPos.TOP);
        values.getStyleClass().add("fact-values");
    }

    Label key() {
        return key;
    }

    VBox values() {
        return values;
    }

    /** Labels one below the other, made with {@code labels} the first time; those without words take no room. */
    void words(List<String> words, Function<Integer, Label> labels) {
        for (int i = 0; i < words.size(); i++) {
            if (i == values.getChildren().size()) {
                values.getChildren().add(labels.apply(i));
            }
            Label label = (Label) values.getChildren().get(i);
            label.setText(words.get(i));
            Presence.set(label, !words.get(i).isEmpty());
        }
    }

    /** One node for each thing that is told. */
    <T> void parts(List<T> told, Function<T, Node> maker) {
        parts(told, (one, spare) -> maker.apply(one));
    }

    /**
     * The same, where a node that tells what is not told any more can tell something else.
     *
     * @param maker  makes a node, or has the spare one tell it
     */
    <T> void parts(List<T> told, BiFunction<T, Optional<Node>, Node> maker) {
        Deque<Node> spare = new ArrayDeque<>();
        parts.forEach((what, node) -> {
            if (!told.contains(what)) {
                spare.add(node);
            }
        });
        Map<Object, Node> next = new LinkedHashMap<>();
        List<Node> nodes = new ArrayList<>(told.size());
        for (T one : told) {
            Node known = parts.get(one);
            Node node = known == null || next.containsKey(one)
                    ? maker.apply(one, Optional.ofNullable(spare.poll())) : known;
            next.putIfAbsent(one, node);
            nodes.add(node);
        }
        parts = next;
        if (!values.getChildren().equals(nodes)) {
            values.getChildren().setAll(nodes);
        }
    }
}
