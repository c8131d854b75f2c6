package org.rejoinder.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/**
 * A name and, behind it, what stands between middle dots. Where it gets narrow whole parts go, the last first, before
 * the name is cut; the hover text has all of it.
 */
public final class WholeParts extends Region {
    private static final String DOT = " · ";
    private static final Pattern PARTS = Pattern.compile(DOT, Pattern.LITERAL);
    /** Between the name and the first part, in pixels. */
    private static final double GAP = 10;

    private final Label name;
    private final String partStyle;
    private final Tooltip whole = new Tooltip();
    private List<String> shown = List.of();

    public WholeParts(String nameStyle, String partStyle) {
        this.name = Texts.label("", nameStyle);
        this.partStyle = partStyle;
        Tooltip.install(this, whole);
    }

    /** @param parts  with middle dots between them; may be empty */
    public void show(String named, String parts) {
        if (List.of(named, parts).equals(shown)) {
            return;
        }
        shown = List.of(named, parts);
        name.setText(named);
        whole.setText(parts.isEmpty() ? named : named + DOT + parts);
        List<Node> now = new ArrayList<>(List.of(name));
        PARTS.splitAsStream(parts).filter(part -> !part.isEmpty()).forEach(part ->
                now.add(label(now.size(), now.size() == 1 ? part : DOT + part)));
        if (!getChildren().equals(now)) {
            getChildren().setAll(now);
        }
        requestLayout();
    }

    /** The one that stood there before where there is one: a new one would have to be styled anew. */
    private Label label(int place, String text) {
        Label label = place < getChildren().size() ? (Label) getChildren().get(place) : Texts.label("", partStyle);
        label.setText(text);
        return label;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream().mapToDouble(WholeParts::width).sum() + GAP;
    }

    @Override
    protected void layoutChildren() {
        double left = 0;
        for (Node part : getManagedChildren()) {
            double width = part == name ? Math.min(width(part), getWidth()) : width(part);
            layoutInArea(part, left, 0, width, getHeight(), 0, HPos.LEFT, VPos.CENTER);
            left += width;
            part.setVisible(left <= getWidth());
            left += part == name ? GAP : 0;
        }
    }

    private static double width(Node part) {
        return Math.ceil(part.prefWidth(-1));
    }
}
