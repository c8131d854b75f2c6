package org.rejoinder.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rejoinder.timeline.Box;
import org.rejoinder.timeline.Mark;
import org.rejoinder.timeline.TimeScale;
import org.rejoinder.timeline.Window;

/** What is drawn and done while something is dragged over the timeline: a period, a box, or a lane's name. */
final class TimelineDrags {
    private final TimelineView view;
    private final TimelineModel model;
    private final Hints hints;
    private final SelectionBar selectionBar;
    private final RubberBand band = new RubberBand();

    TimelineDrags(TimelineView view, TimelineModel model, Hints hints, SelectionBar selectionBar) {
        this.view = view;
        this.model = model;
        this.hints = hints;
        this.selectionBar = selectionBar;
    }

    RubberBand band() {
        return band;
    }

    /** True where lanes stand below each other, so that they can be put into another order. */
    boolean isStacked() {
        return !model.groups().isMirrored();
    }

    /** Shows the stretch of time between two pixels while it is drawn. */
    void drawPeriod(double fromX, double toX) {
        Window period = period(fromX, toX);
        band.show(new Box(Math.min(fromX, toX), 0, Math.abs(toX - fromX), view.getHeight()), hints.period(period));
    }

    private Window period(double fromX, double toX) {
        TimeScale scale = view.scene().orElseThrow().scale();
        long from = scale.time(Math.clamp(Math.min(fromX, toX), scale.left(), scale.right()));
        long to = scale.time(Math.clamp(Math.max(fromX, toX), scale.left(), scale.right()));
        return new Window(from, Math.max(from + 1, to));
    }

    void pickPeriod(double fromX, double toX) {
        Window period = period(fromX, toX);
        model.picks().within(period);
        selectionBar.picked(period);
    }

    void drawBox(Box box) {
        band.show(box, "");
    }

    /** Picks the statements whose marks the box touches, and those that are counted where it is. */
    void pickBox(Box box, boolean more) {
        List<String> inside = new ArrayList<>();
        for (Mark mark : view.scene().orElseThrow().marks()) {
            if (mark.bounds().overlaps(box)) {
                switch (mark) {
                    case Mark.Card card -> inside.add(model.items().id(card.item()));
                    case Mark.Chip chip -> inside.add(model.items().id(chip.item()));
                    case Mark.Glyph glyph -> inside.add(model.items().id(glyph.item()));
                    case Mark.MoreCount count ->
                            count.items().stream().mapToObj(model.items()::id).forEach(inside::add);
                    case Mark.FlagCount flags ->
                            flags.items().stream().mapToObj(model.items()::id).forEach(inside::add);
                    default -> { }
                }
            }
        }
        model.picks().set(inside, more);
    }

    /** Shows where a lane would come while its name is dragged. */
    void drawLane(double fromY, double toY) {
        double line = labels().stream().skip(place(toY)).findFirst()
                .map(label -> label.bounds().y()).orElse(view.getHeight() - 3);
        band.show(new Box(0, line - 2, view.getWidth(), 3), "");
    }

    void dropLane(double x, double fromY, double toY) {
        view.markAt(x, fromY).filter(Mark.LaneLabel.class::isInstance).map(Mark.LaneLabel.class::cast)
                .ifPresent(lane -> {
            List<String> order = labels().stream().map(Mark.LaneLabel::lane).toList();
            int to = place(toY);
            int from = order.indexOf(lane.lane());
            model.groups().move(lane.lane(), to > from ? to - 1 - from : to - from);
        });
    }

    /** How many lanes stand above what is dropped there. */
    private int place(double y) {
        return (int) labels().stream().filter(label -> label.bounds().centreY() < y).count();
    }

    private List<Mark.LaneLabel> labels() {
        return view.scene().orElseThrow().marks().stream().filter(Mark.LaneLabel.class::isInstance)
                .map(Mark.LaneLabel.class::cast).sorted(Comparator.comparingDouble(label -> label.bounds().y()))
                .toList();
    }
}
