package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws the answers between marks. Arcs leave and arrive at ports of their own, in the order of where they come from,
 * so that they can be told apart. What is selected, and its exchange, is brought out; where there are very many, only
 * that is drawn.
 */
final class ArcRouter {
    private static final int MOST = 400;
    private static final int FEW = 40;
    /** Marks above each other begin their arcs a little apart: a step for each so many pixels. */
    private static final double STAGGER = 70;
    private static final double EDGE = 18;
    /** Facing edges must be so far apart that an arc can leave one and reach the other upright. */
    private static final double LEAST_RISE = 8;

    private final TimelineItems items;
    private final double axisY;
    private final Map<Integer, Box> boxes = new HashMap<>();

    ArcRouter(TimelineItems items, List<Mark> marks, double axisY) {
        this.items = items;
        this.axisY = axisY;
        for (Mark mark : marks) {
            if (mark instanceof Mark.Card || mark instanceof Mark.Chip || mark instanceof Mark.Glyph) {
                boxes.put(mark.item(), mark.bounds());
            }
        }
    }

    private record Route(int link, int from, int to, Box start, Box end) {}

    List<Mark> arcs(Set<Integer> selected) {
        List<Route> routes = routes();
        boolean many = routes.size() > MOST;
        Map<Long, Double> ports = ports(routes);
        List<Mark.Arc> arcs = new ArrayList<>();
        for (Route route : routes) {
            Mark.Arc.Strength strength = strength(route, selected, routes.size() > FEW);
            if (!many || strength.compareTo(Mark.Arc.Strength.RELATED) >= 0) {
                arcs.add(arc(route, strength, ports));
            }
        }
        arcs.sort(Comparator.comparing(Mark.Arc::strength));
        return List.copyOf(arcs);
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        Links links = items.links();
        for (int from : boxes.keySet().stream().sorted().toList()) {
            for (int link = links.firstFrom(from); link < links.size() && links.from(link) == from; link++) {
                Box end = boxes.get(links.to(link));
                if (end != null) {
                    routes.add(new Route(link, from, links.to(link), boxes.get(from), end));
                }
            }
        }
        return routes;
    }

    private Mark.Arc.Strength strength(Route route, Set<Integer> selected, boolean crowded) {
        if (selected.isEmpty()) {
            return crowded ? Mark.Arc.Strength.FAINT : Mark.Arc.Strength.PLAIN;
        }
        if (selected.contains(route.from()) || selected.contains(route.to())) {
            return Mark.Arc.Strength.STRONG;
        }
        int exchange = items.exchange(route.from());
        boolean related = exchange >= 0 && selected.stream().anyMatch(item -> items.exchange(item) == exchange);
        return related ? Mark.Arc.Strength.RELATED : Mark.Arc.Strength.DIMMED;
    }

    /** Where on its edge each arc begins and ends, as pixels; keys are links, doubled, plus one for the end. */
    private Map<Long, Double> ports(List<Route> routes) {
        Map<Long, List<long[]>> edges = new HashMap<>();
        Map<Long, Box> towards = new HashMap<>();
        Map<Long, Box> box = new HashMap<>();
        for (Route route : routes) {
            long start = 2L * route.link();
            long end = start + 1;
            Direction way = direction(route.start(), route.end());
            boolean fromTop = way == Direction.UP || way == Direction.OVER;
            boolean toTop = way == Direction.DOWN || way == Direction.OVER;
            edges.computeIfAbsent(edge(route.from(), fromTop), key -> new ArrayList<>()).add(new long[] {start});
            edges.computeIfAbsent(edge(route.to(), toTop), key -> new ArrayList<>()).add(new long[] {end});
            towards.put(start, route.end());
            towards.put(end, route.start());
            box.put(start, route.start());
            box.put(end, route.end());
        }
        Map<Long, Double> ports = new HashMap<>();
        for (List<long[]> list : edges.values()) {
            list.sort(Comparator.comparingDouble((long[] key) -> Math.rint(towards.get(key[0]).x()))
                    .thenComparingDouble(key -> far(box.get(key[0]), towards.get(key[0])))
                    .thenComparing(key -> key[0]));
            for (int i = 0; i < list.size(); i++) {
                ports.put(list.get(i)[0], port(box.get(list.get(i)[0]), towards.get(list.get(i)[0]).centreX(), i, list.size()));
            }
        }
        return ports;
    }

    private static long edge(int item, boolean top) {
        return 2L * item + (top ? 1 : 0);
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

    private Mark.Arc arc(Route route, Mark.Arc.Strength strength, Map<Long, Double> ports) {
        double x1 = ports.get(2L * route.link());
        double x2 = ports.get(2L * route.link() + 1);
        Direction way = direction(route.start(), route.end());
        double y1 = way == Direction.UP || way == Direction.OVER ? route.start().y() : route.start().bottom();
        double y2 = way == Direction.UP || way == Direction.UNDER ? route.end().bottom() : route.end().y();
        double away = switch (way) {
            case UP, DOWN -> Math.abs(y2 - y1) / 2;
            case OVER, UNDER -> Math.min(44, 14 + Math.abs(x2 - x1) / 8);
        };
        double control1 = way == Direction.UP || way == Direction.OVER ? y1 - away : y1 + away;
        double control2 = way == Direction.UP || way == Direction.UNDER ? y2 + away : y2 - away;
        double top = Math.min(Math.min(y1, y2), Math.min(control1, control2));
        double bottom = Math.max(Math.max(y1, y2), Math.max(control1, control2));
        Box bounds = new Box(Math.min(x1, x2) - 6, top - 2, Math.abs(x2 - x1) + 12, bottom - top + 4);
        return new Mark.Arc(bounds, route.from(), route.to(), items.tone(route.from()), strength, x1, y1, control1, x2, y2,
                control2);
    }

    /** From edge to facing edge where one mark is clear above the other; else over both, or under both. */
    private enum Direction { UP, DOWN, OVER, UNDER }

    private Direction direction(Box start, Box end) {
        if (start.y() >= end.bottom() + LEAST_RISE) {
            return Direction.UP;
        }
        if (end.y() >= start.bottom() + LEAST_RISE) {
            return Direction.DOWN;
        }
        return start.centreY() < axisY ? Direction.OVER : Direction.UNDER;
    }
}
