package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leads arcs round the marks that stand between a mark and the open: out of its side, and along the gutter beside the
 * marks in the way. Arcs in one gutter run beside each other.
 */
final class Detours {
    private static final double GUTTER = 7;
    private static final double STEP = 4;
    private static final double TURN = 12;
    private static final int MOST_IN_GUTTER = 4;
    /** How far a bow beside two marks reaches. */
    private static final double BOW = 12;

    private final List<Box> marks;
    private final double left;
    private final double right;
    private final Map<Long, Integer> taken = new HashMap<>();

    /**
     * @param left   the pixel left of which no arc is led
     * @param right  the pixel right of which none is
     */
    Detours(List<Box> marks, double left, double right) {
        this.marks = marks;
        this.left = left;
        this.right = right;
    }

    /**
     * How an arc gets from a mark's edge to a place from which its way is free.
     *
     * @param x     of that place
     * @param y     of that place
     * @param path  from the mark to that place; empty where the place is on the mark's edge
     */
    record Leg(double x, double y, List<Cubic> path) {}

    /**
     * The way out of a mark.
     *
     * @param box    the mark
     * @param other  the mark at the arc's other end, which is no hindrance
     * @param port   where the arc would leave the facing edge
     * @param reach  the height up to which the arc goes upright, roughly
     * @param up     whether it leaves upwards
     */
    Leg leave(Box box, Box other, double port, double reach, boolean up) {
        double edge = up ? box.y() : box.bottom();
        List<Box> blocking = up == reach < edge ? blocking(port, edge, reach, box, other) : List.of();
        Leg straight = new Leg(port, edge, List.of());
        if (blocking.isEmpty()) {
            return straight;
        }
        double free = free(blocking, up);
        Leg best = straight;
        int fewest = blocking.size();
        boolean leftFirst = other.centreX() <= box.centreX();
        for (boolean toLeft : leftFirst ? new boolean[] {true, false} : new boolean[] {false, true}) {
            double gutter = gutter(box, toLeft);
            int hindrances = gutter < left || gutter > right ? Integer.MAX_VALUE
                    : blocking(gutter, box.centreY(), free, box, other).size();
            if (hindrances < fewest) {
                fewest = hindrances;
                best = aside(box, toLeft, gutter, free, up);
            }
        }
        if (best != straight) {
            taken.merge(key(box, best.x() < box.x()), 1, Integer::sum);
        }
        return best;
    }

    /**
     * A bow from one mark to another right above or below it, on the side where there is room or the way is shorter.
     */
    Cubic beside(Box from, Box to) {
        double outLeft = Math.min(from.x(), to.x()) - BOW;
        double outRight = Math.max(from.right(), to.right()) + BOW;
        int hindranceLeft = outLeft < left ? Integer.MAX_VALUE : blocking(outLeft, from, to);
        int hindranceRight = outRight > right ? Integer.MAX_VALUE : blocking(outRight, from, to);
        boolean shorterLeft = Math.abs(from.x() - to.x()) < Math.abs(from.right() - to.right());
        boolean toLeft = hindranceLeft == hindranceRight ? shorterLeft : hindranceLeft < hindranceRight;
        double x1 = toLeft ? from.x() : from.right();
        double x2 = toLeft ? to.x() : to.right();
        // A curve's middle is three quarters of the way to where both its handles are.
        double handle = toLeft ? outLeft - BOW / 3 : outRight + BOW / 3;
        return new Cubic(x1, from.centreY(), handle, from.centreY(), handle, to.centreY(), x2, to.centreY());
    }

    private int blocking(double x, Box from, Box to) {
        return blocking(x, from.centreY(), to.centreY(), from, to).size();
    }

    private double gutter(Box box, boolean toLeft) {
        double out = GUTTER + STEP * (taken.getOrDefault(key(box, toLeft), 0) % MOST_IN_GUTTER);
        return toLeft ? box.x() - out : box.right() + out;
    }

    private static long key(Box box, boolean toLeft) {
        return 2 * Math.round(toLeft ? box.x() : box.right()) + (toLeft ? 1 : 0);
    }

    private static Leg aside(Box box, boolean toLeft, double gutter, double free, boolean up) {
        double x = toLeft ? box.x() : box.right();
        double y = box.y() + Math.min(box.h() / 2, 24);
        double turned = up ? Math.max(free, y - TURN) : Math.min(free, y + TURN);
        List<Cubic> path = new ArrayList<>();
        path.add(new Cubic(x, y, x + (gutter - x) * 0.6, y, gutter, y + (turned - y) * 0.4, gutter, turned));
        if (Math.abs(free - turned) > 1) {
            path.add(Cubic.upright(gutter, turned, gutter, free));
        }
        return new Leg(gutter, free, path);
    }

    /** Just beyond the last of the marks in the way. */
    private static double free(List<Box> blocking, boolean up) {
        return up ? blocking.stream().mapToDouble(Box::y).min().orElseThrow() - 3
                : blocking.stream().mapToDouble(Box::bottom).max().orElseThrow() + 3;
    }

    private List<Box> blocking(double x, double fromY, double toY, Box one, Box other) {
        double top = Math.min(fromY, toY);
        double bottom = Math.max(fromY, toY);
        List<Box> found = new ArrayList<>();
        for (Box mark : marks) {
            if (mark != one && mark != other && mark.x() - 2 < x && x < mark.right() + 2 && mark.y() < bottom
                    && mark.bottom() > top) {
                found.add(mark);
            }
        }
        return found;
    }
}
