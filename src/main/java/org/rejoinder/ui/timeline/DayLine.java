package org.rejoinder.ui.timeline;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.rejoinder.timeline.Box;
import org.rejoinder.timeline.Mark;
import org.rejoinder.timeline.Scene;
import org.rejoinder.timeline.Window;
import org.rejoinder.ui.look.Texts;

/** The day that was gone to: a line where it begins, over all its width, with its date on the axis. */
final class DayLine extends Pane {
    private static final double LINE = 2;
    /** Between the line and the date, in pixels. */
    private static final double GAP = 5;

    private final Hints hints;
    private final Region day = new Region();
    private final Region line = new Region();
    private final Label date = Texts.label("", "day-line-date");

    DayLine(Hints hints) {
        this.hints = hints;
        setId("day-line");
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
        day.getStyleClass().add("day-line-day");
        line.getStyleClass().add("day-line");
        getChildren().addAll(day, line, date);
        getChildren().forEach(part -> part.setManaged(false));
    }

    /** Marks a day of a scene; hides where there is none to be marked, or the scene ends before it. */
    void show(Optional<Window> when, Optional<Scene> scene) {
        setVisible(when.isPresent() && scene.isPresent());
        if (isVisible()) {
            show(when.get(), scene.get());
        }
    }

    private void show(Window when, Scene scene) {
        double left = scene.scale().left();
        double right = scene.scale().right();
        double from = Math.round(scene.scale().x(when.from()));
        double to = Math.min(right, Math.round(scene.scale().x(when.to())));
        setVisible(from >= left && from < right);
        Box axis = scene.marks().stream().filter(Mark.AxisBand.class::isInstance).map(Mark::bounds)
                .findFirst().orElse(new Box(0, 0, scene.width(), scene.height()));
        resizeRelocate(0, 0, scene.width(), scene.height());
        day.resizeRelocate(from, 0, Math.max(0, to - from), scene.height());
        line.resizeRelocate(from - LINE / 2, 0, LINE, scene.height());
        date.setText(hints.period(when));
        date.applyCss();
        double width = Math.ceil(date.prefWidth(-1));
        double height = Math.ceil(date.prefHeight(-1));
        double x = from + GAP + width > right ? from - GAP - width : from + GAP;
        date.resizeRelocate(Math.max(left, x), Math.round(axis.centreY() - height / 2), width, height);
    }
}
