package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where on the edges of marks arcs begin and end: at ports of their own, in the order of where they come from, so that
 * they can be told apart and cross as little as can be.
 */
final class ArcPorts {
    /** Marks above each other begin their arcs a little apart: a step for each so many pixels. */
    private static final double STAGGER = 70;
    private static final double EDGE = 18;
    /** The least width of an edge that is clear of names. */
    private static final double LEAST = 8;
    /** How high an arrow is. */
    private static final double ARROW = 10;

    private final Map<Long, Double> ports = new HashMap<>();

    private record End(long key, Box box, Box towards) {}

    /** @param names  of lanes, under which no arrow is to end */
    ArcPorts(List<ArcRoute> routes, double axisY, List<Box> names) {
        Map<Long, List<End>> edges = new HashMap<>();
        for (ArcRoute route : routes) {
            ArcRoute.Way way = route.way(axisY);
            if (way == ArcRoute.Way.BESIDE) {
                continue;
            }
            boolean fromTop = way == ArcRoute.Way.UP || way == ArcRoute.Way.OVER;
            boolean toTop = way == ArcRoute.Way.DOWN || way == ArcRoute.Way.OVER;
            edges.computeIfAbsent(edge(route.from(), fromTop), key -> new ArrayList<>())
                    .add(new End(2L * route.link(), clear(route.start(), fromTop, names), route.end()));
            edges.computeIfAbsent(edge(route.to(), toTop), key -> new ArrayList<>())
                    .add(new End(2L * route.link() + 1, clear(route.end(), toTop, names), route.start()));
        }
        for (List<End> ends : edges.values()) {
            ends.sort(Comparator.comparingDouble((End end) -> Math.rint(end.towards().x()))
                    .thenComparingDouble(end -> far(end.box(), end.towards())).thenComparing(End::key));
            for (int i = 0; i < ends.size(); i++) {
                End end = ends.get(i);
                ports.put(end.key(), port(end.box(), end.towards().centreX(), i, ends.size()));
            }
        }
    }

    /** The x at which an arc leaves the answering mark. */
    double start(ArcRoute route) {
        return ports.get(2L * route.link());
    }

    /** The x at which it reaches the answered mark. */
    double end(ArcRoute route) {
        return ports.get(2L * route.link() + 1);
    }

    private static long edge(int item, boolean top) {
        return 2L * item + (top ? 1 : 0);
    }

    /** The part of a mark on whose edge no lane's name lies, where that is wide enough. */
    private static Box clear(Box box, boolean top, List<Box> names) {
        Box arrow = new Box(box.x(), top ? box.y() - ARROW : box.bottom(), box.w(), ARROW);
        double from = names.stream().filter(arrow::overlaps).mapToDouble(Box::right).max().orElse(box.x());
        return box.right() - from < LEAST ? box : new Box(from, box.y(), box.right() - from, box.h());
    }

    /** Of arcs to one column the far ones take the ports away from it, so that they do not cross the near ones. */
    private static double far(Box box, Box towards) {
        double rise = Math.abs(towards.centreY() - box.centreY());
        return towards.centreX() > box.centreX() ? -rise : rise;
    }

    private static double port(Box box, double towards, int index, int count) {
        double inset = Math.min(EDGE, box.w() / 2);
        double room = box.w() - 2 * inset;
        if (count == 1) {
            double pull = Math.clamp((towards - box.x()) / Math.max(1, box.w()), 0.25, 0.75);
            double stagger = (Math.floorMod(Math.round(box.y() / STAGGER), 3) - 1) * 0.1;
            return box.x() + inset + room * (pull + stagger);
        }
        return box.x() + inset + room * (index + 0.5) / count;
    }
}
