package org.rejoinder.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rejoinder.timeline.Box;
import org.rejoinder.timeline.Mark;
import org.rejoinder.timeline.Scene;

/**
 * The way from one scene to another: marks of the same statement move from where they were to where they will be, what
 * is only in one of them fades, moving with time. Both scenes must have the same items and size.
 */
public final class SceneMotion {
    /** Scenes with more marks than this change at once. */
    private static final int MOST = 1500;

    private final Scene from;
    private final Scene to;
    private final ScenePainter painter;
    private final int ground;
    private final Map<Integer, Mark> before = new HashMap<>();
    private final Map<Integer, Mark> after = new HashMap<>();
    private final Map<String, Mark> lanesBefore;
    private final Map<String, Mark> lanesAfter;
    /** At which place among their marks the scenes have the axis. */
    private final int axisFrom;
    private final int axisTo;

    public SceneMotion(Scene from, Scene to, Theme theme) {
        this.from = from;
        this.to = to;
        this.painter = new ScenePainter(theme);
        this.ground = theme.ground();
        from.ownMarks().forEach(mark -> before.put(mark.item(), mark));
        to.ownMarks().forEach(mark -> after.put(mark.item(), mark));
        this.lanesBefore = lanes(from);
        this.lanesAfter = lanes(to);
        this.axisFrom = axisPlace(from);
        this.axisTo = axisPlace(to);
    }

    /** True where there are not so many marks that each frame would take long, and the sizes agree. */
    public static boolean isPossible(Scene from, Scene to) {
        return from.width() == to.width() && from.height() == to.height() && from.marks().size() <= MOST
                && to.marks().size() <= MOST;
    }

    /** The same way to another end, because something has changed meanwhile that moves nothing. */
    public SceneMotion to(Scene end, Theme theme) {
        return new SceneMotion(from, end, theme);
    }

    /** True where both begin with the same scene. */
    public boolean hasStartOf(SceneMotion other) {
        return from == other.from;
    }

    /** @param t  from 0, the first scene, to 1, the second */
    public void paint(double t, Pen pen) {
        pen.fillRect(0, 0, to.width(), to.height(), ground);
        Mark axis = to.marks().get(axisTo);
        paintAround(from.marks().subList(0, axisFrom), to.marks().subList(0, axisTo), t, pen);
        painter.paint(axis, moved(pen, axis.bounds(), between(from.marks().get(axisFrom), axis, t)));
        paintAround(from.marks().subList(axisFrom + 1, from.marks().size()),
                to.marks().subList(axisTo + 1, to.marks().size()), t, pen);
        for (Mark mark : before.values()) {
            Mark next = after.get(mark.item());
            if (next == null) {
                painter.paint(mark, leaving(mark, t, pen));
            } else if (next.getClass() != mark.getClass()) {
                painter.paint(mark, moved(new FadedPen(pen, 1 - t), mark.bounds(), between(mark, next, t)));
            }
        }
        for (Mark mark : to.marks()) {
            if (isStatement(mark)) {
                Mark last = before.get(mark.item());
                if (last == null) {
                    painter.paint(mark, coming(mark, t, pen));
                } else {
                    Pen own = last.getClass() == mark.getClass() ? pen : new FadedPen(pen, t);
                    painter.paint(mark, moved(own, mark.bounds(), between(last, mark, t)));
                }
            }
        }
    }

    /** Paints what stands around the statements: the old on its way out, and over it the new on its way in. */
    private void paintAround(List<Mark> old, List<Mark> fresh, double t, Pen pen) {
        for (Mark mark : old) {
            if (!isStatement(mark) && !(mark instanceof Mark.LaneLabel label && lanesAfter.containsKey(label.lane()))) {
                painter.paint(mark, leaving(mark, t, pen));
            }
        }
        for (Mark mark : fresh) {
            if (mark instanceof Mark.LaneLabel label && lanesBefore.containsKey(label.lane())) {
                painter.paint(mark, moved(pen, mark.bounds(), between(lanesBefore.get(label.lane()), mark, t)));
            } else if (!isStatement(mark)) {
                painter.paint(mark, coming(mark, t, pen));
            }
        }
    }

    /** The dates are painted on it, whether they come or go, and it is never without them. */
    private static int axisPlace(Scene scene) {
        return IntStream.range(0, scene.marks().size())
                .filter(place -> scene.marks().get(place) instanceof Mark.AxisBand).findFirst().orElseThrow();
    }

    private static Map<String, Mark> lanes(Scene scene) {
        Map<String, Mark> lanes = new HashMap<>();
        for (Mark mark : scene.marks()) {
            if (mark instanceof Mark.LaneLabel label) {
                lanes.put(label.lane(), label);
            }
        }
        return lanes;
    }

    private static boolean isStatement(Mark mark) {
        return mark instanceof Mark.Card || mark instanceof Mark.Chip || mark instanceof Mark.Glyph;
    }

    /** Where the upper left corner of a mark is on its way. */
    private static double[] between(Mark from, Mark to, double t) {
        return new double[] {from.bounds().x() + (to.bounds().x() - from.bounds().x()) * t,
                from.bounds().y() + (to.bounds().y() - from.bounds().y()) * t};
    }

    private static Pen moved(Pen pen, Box from, double[] to) {
        return new MovedPen(pen, to[0] - from.x(), to[1] - from.y());
    }

    /** Goes to where its time will be, and fades. */
    private Pen leaving(Mark mark, double t, Pen pen) {
        double dx = isFixed(mark) ? 0 : shift(mark.bounds().x(), from, to) * t;
        return new MovedPen(new FadedPen(pen, share(mark, 1 - t)), dx, isOnAxis(mark) ? sink() * t : 0);
    }

    /** Comes from where its time was, and appears. */
    private Pen coming(Mark mark, double t, Pen pen) {
        double dx = isFixed(mark) ? 0 : shift(mark.bounds().x(), to, from) * (1 - t);
        double share = mark instanceof Mark.Tray ? 1 : share(mark, t);
        return new MovedPen(new FadedPen(pen, share), dx, isOnAxis(mark) ? -sink() * (1 - t) : 0);
    }

    /** How far the axis goes down. */
    private double sink() {
        return to.marks().get(axisTo).bounds().y() - from.marks().get(axisFrom).bounds().y();
    }

    private static boolean isOnAxis(Mark mark) {
        return mark instanceof Mark.FoldBreak || mark instanceof Mark.Text text && text.role() == Mark.TextRole.AXIS;
    }

    /** Arcs go before marks move, and come when they have nearly arrived. */
    private static double share(Mark mark, double t) {
        boolean late = mark instanceof Mark.Arc || mark instanceof Mark.Pointer || mark instanceof Mark.Whisker
                || mark instanceof Mark.Leader;
        return late ? Math.max(0, 2 * t - 1) : t;
    }

    private static boolean isFixed(Mark mark) {
        return mark instanceof Mark.Tray || mark instanceof Mark.LaneStripe
                || mark instanceof Mark.LaneLabel || mark instanceof Mark.ZoneLabel || mark instanceof Mark.Pointer
                || mark instanceof Mark.MoreCount || mark instanceof Mark.ChosenIn || mark instanceof Mark.Band
                || mark instanceof Mark.Text text && text.role() == Mark.TextRole.HEADING;
    }

    /** How far what is at a pixel of one scene's scale lies from there on the other's; at most a width. */
    private static double shift(double x, Scene one, Scene other) {
        if (x >= one.scale().right()) {
            return 0;
        }
        double there = other.scale().x(one.scale().time(x));
        return Math.clamp(there - x, -one.width(), one.width());
    }
}
