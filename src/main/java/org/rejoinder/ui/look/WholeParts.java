package org.rejoinder.ui.look;

import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/**
 * A name and, behind it, what stands between middle dots. Where it gets narrow whole parts go, the last first, before the
 * name is cut; the hover text has all of it.
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
        getChildren().setAll(name);
        PARTS.splitAsStream(parts).filter(part -> !part.isEmpty()).forEach(part ->
                getChildren().add(Texts.label(getChildren().size() == 1 ? part : DOT + part, partStyle)));
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
