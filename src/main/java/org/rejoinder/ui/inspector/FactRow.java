package org.rejoinder.ui.inspector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;

/**
 * What is asked, and beside it what is known. What is told as before stays as it is and other words take the place of
 * words, for nodes and their styles take their time to be made.
 */
final class FactRow {
    /** Nodes that are kept hidden. */
    private static final int MOST_SPARE = 3;

    private final Label key;
    private final VBox values = new VBox();
    /** By what they tell. */
    private LinkedHashMap<Object, Node> parts = new LinkedHashMap<>();
    private double keyHeight;
    private double height;

    /** Is not there until it has something to tell. */
    FactRow(String asked) {
        key = Texts.wrapped(asked, "fact-key");
        values.getStyleClass().add("fact-values");
        present(false);
    }

    /** Whether it tells something now. */
    void present(boolean there) {
        Presence.set(key, there);
        Presence.set(values, there);
    }

    boolean isPresent() {
        return values.isManaged();
    }

    /** @param keyWidth  and the other in pixels */
    void measure(double keyWidth, double valueWidth) {
        keyHeight = key.prefHeight(keyWidth);
        height = Math.max(keyHeight, values.prefHeight(valueWidth));
    }

    /** Pixels, as it was measured last. */
    double keyHeight() {
        return keyHeight;
    }

    /** Pixels, as it was measured last. */
    double height() {
        return height;
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

    /**
     * One node for each thing that is told. A few that tell what is not told any more stay, hidden: it is told again
     * when a step is taken back, and else they can tell something else.
     *
     * @param maker  makes a node, or has the spare one tell it
     */
    <T> void parts(List<T> told, BiFunction<T, Optional<Node>, Node> maker) {
        LinkedHashMap<Object, Node> spare = new LinkedHashMap<>(parts);
        told.forEach(spare::remove);
        Map<Object, Node> next = new LinkedHashMap<>();
        List<Node> nodes = new ArrayList<>(told.size());
        for (T one : told) {
            Node node = next.containsKey(one) ? null : parts.get(one);
            if (node == null) {
                node = maker.apply(one, Optional.ofNullable(spare.pollFirstEntry()).map(Map.Entry::getValue));
            }
            next.putIfAbsent(one, node);
            nodes.add(node);
        }
        while (spare.size() > MOST_SPARE) {
            spare.pollFirstEntry();
        }
        parts = new LinkedHashMap<>(spare);
        parts.putAll(next);
        place(nodes, spare.values());
    }

    /** Takes out and puts in no more than has to be: each node that comes into the scene is styled. */
    private void place(List<Node> nodes, Collection<Node> hidden) {
        List<Node> children = values.getChildren();
        children.removeIf(child -> !nodes.contains(child) && !hidden.contains(child));
        int at = 0;
        for (Node node : nodes) {
            int found = children.indexOf(node);
            if (found >= 0 && found < at) {
                children.remove(found);
                at--;
                found = -1;
            }
            if (found < 0) {
                children.add(at, node);
                found = at;
            }
            at = found + 1;
        }
        nodes.forEach(node -> Presence.set(node, true));
        hidden.forEach(node -> Presence.set(node, false));
    }
}
