package org.rejoinder.ui.measures;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import org.rejoinder.casework.Reprints;

/** A small line through likenesses, the first at the top left; days run to the right where all of them are known. */
final class Trace extends Region {
    private static final double HEIGHT = 30;
    private static final double DOT = 3.5;
    private static final double EDGE = 7;

    private final List<Reprints.Step> steps;
    private final Polyline line = new Polyline();
    private final List<Circle> dots = new ArrayList<>();

    Trace(List<Reprints.Step> steps) {
        this.steps = steps;
        line.getStyleClass().add("trace-line");
        getChildren().add(line);
        for (int i = 0; i < steps.size(); i++) {
            Circle dot = new Circle(DOT);
            dot.getStyleClass().add(i == 0 ? "trace-first" : "trace-dot");
            dots.add(dot);
        }
        getChildren().addAll(dots);
        getStyleClass().add("trace");
        setMinSize(40, HEIGHT);
        setPrefHeight(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        boolean days = steps.stream().allMatch(step -> step.daysLater().isPresent());
        double longest = days ? Math.max(1, steps.getLast().daysLater().orElseThrow()) : steps.size() - 1;
        boolean same = days && steps.getLast().daysLater().orElseThrow() == 0;
        line.getPoints().clear();
        for (int i = 0; i < steps.size(); i++) {
            double along = days && !same ? steps.get(i).daysLater().orElseThrow() / longest
                    : (double) i / Math.max(1, steps.size() - 1);
            double x = EDGE + along * Math.max(1, getWidth() - 2 * EDGE);
            double y = EDGE + (1 - steps.get(i).likeness()) * (getHeight() - 2 * EDGE);
            line.getPoints().addAll(x, y);
            dots.get(i).setCenterX(x);
            dots.get(i).setCenterY(y);
        }
    }
}
