package org.rejoinder.ui.look;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.rejoinder.model.Span;

/** A label with what a search hit marked behind its letters, in one line or in many. */
public final class HitLabel extends StackPane {
    /** Where the first hit would be cut off, a label of one line begins so many letters before it. */
    private static final int BEFORE = 16;
    /** Pixels of a letter, about. */
    private static final double LETTER = 7;

    private final Label label;
    private final Path marks = new Path();
    private Function<String, List<Span>> finder;
    private String full = "";
    private double fitted;
    private List<Span> hits = List.of();
    private String text = "";

    public HitLabel(Label label) {
        this.label = label;
        marks.getStyleClass().add("hit");
        marks.setManaged(false);
        marks.setMouseTransparent(true);
        label.setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(marks, label);
    }

    public Label label() {
        return label;
    }

    /** @param found  as offsets of the text */
    public void show(String newText, List<Span> found) {
        if (finder != null || !newText.equals(text) || !found.equals(hits)) {
            finder = null;
            put(newText, found);
        }
    }

    private void put(String newText, List<Span> found) {
        text = newText;
        hits = found;
        label.setText(newText);
        marks.getElements().clear();
        requestLayout();
    }

    /** The same in one line, which begins where the first hit can be seen. */
    public void show(String newText, Function<String, List<Span>> newFinder) {
        finder = newFinder;
        full = newText;
        fitted = 0;
        put(newText, newFinder.apply(newText));
    }

    /** Begins where the first hit is not cut off at this width. */
    private void fit() {
        fitted = getWidth();
        List<Span> found = finder.apply(full);
        if (found.isEmpty() || found.getFirst().end() < fitted / LETTER || found.getFirst().start() <= BEFORE) {
            put(full, found);
            return;
        }
        int from = full.lastIndexOf(' ', found.getFirst().start() - BEFORE) + 1;
        String rest = from == 0 ? full : "\u2026 " + full.substring(from);
        put(rest, finder.apply(rest));
    }

    @Override
    protected void layoutChildren() {
        if (finder != null && fitted != getWidth()) {
            fit();
        }
        super.layoutChildren();
        marks.getElements().clear();
        if (hits.isEmpty()) {
            return;
        }
        label.layout();
        Node letters = label.lookup(".text");
        if (letters instanceof Text shown) {
            // What does not fit is cut, and ends in an ellipsis that no hit can be in.
            int same = same(shown.getText());
            for (Span hit : hits) {
                if (hit.start() < same) {
                    marks.getElements().addAll(shown.rangeShape(hit.start(), Math.min(hit.end(), same)));
                }
            }
            Point2D place = label.localToParent(shown.localToParent(0, 0));
            marks.setLayoutX(place.getX());
            marks.setLayoutY(place.getY());
        }
    }

    private int same(String shown) {
        int most = Math.min(shown.length(), text.length());
        int same = 0;
        while (same < most && shown.charAt(same) == text.charAt(same)) {
            same++;
        }
        return same;
    }
}
