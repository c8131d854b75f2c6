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
    private static final double EDGE = 18;

    private final TimelineItems items;
    private final Map<Integer, Box> boxes = new HashMap<>();

    ArcRouter(TimelineItems items, List<Mark> marks) {
        this.items = items;
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
            Mark.Arc.Strength strength = strength(route, selected);
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

    private Mark.Arc.Strength strength(Route route, Set<Integer> selected) {
        if (selected.isEmpty()) {
            return Mark.Arc.Strength.PLAIN;
        }
        if (selected.contains(route.from()) || selected.contains(route.to())) {
            return Mark.Arc.Strength.STRONG;
        }
        int exchange = items.exchange(route.from());
        boolean related = exchange >= 0 && selected.stream().anyMatch(item -> items.exchange(item) == exchange);
        return related ? Mark.Arc.Strength.RELATED : Mark.Arc.Strength.DIMMED;
    }

    /** Where on its edge each arc begins and ends, as pixels; keys are links, doubled, plus one for the end. */
    private static Map<Long, Double> ports(List<Route> routes) {
        Map<Long, List<long[]>> edges = new HashMap<>();
        Map<Long, Double> towards = new HashMap<>();
        Map<Long, Box> box = new HashMap<>();
        for (Route route : routes) {
            long start = 2L * route.link();
            long end = start + 1;
            boolean up = route.start().centreY() > route.end().centreY();
            edges.computeIfAbsent(edge(route.from(), up), key -> new ArrayList<>()).add(new long[] {start});
            edges.computeIfAbsent(edge(route.to(), !up), key -> new ArrayList<>()).add(new long[] {end});
            towards.put(start, route.end().centreX());
            towards.put(end, route.start().centreX());
            box.put(start, route.start());
            box.put(end, route.end());
        }
        Map<Long, Double> ports = new HashMap<>();
        for (List<long[]> list : edges.values()) {
            list.sort(Comparator.comparingDouble((long[] key) -> towards.get(key[0])).thenComparing(key -> key[0]));
            for (int i = 0; i < list.size(); i++) {
                ports.put(list.get(i)[0], port(box.get(list.get(i)[0]), towards.get(list.get(i)[0]), i, list.size()));
            }
        }
        return ports;
    }

    private static long edge(int item, boolean top) {
        return 2L * item + (top ? 1 : 0);
    }

    private static double port(Box box, double towards, int index, int count) {
        double inset = Math.min(EDGE, box.w() / 2);
        double room = box.w() - 2 * inset;
        if (count == 1) {
            double pull = Math.clamp((towards - box.x()) / Math.max(1, box.w()), 0.25, 0.75);
            return box.x() + inset + room * pull;
        }
        return box.x() + inset + room * (index + 0.5) / count;
    }

    private Mark.Arc arc(Route route, Mark.Arc.Strength strength, Map<Long, Double> ports) {
        double x1 = ports.get(2L * route.link());
        double x2 = ports.get(2L * route.link() + 1);
        boolean up = route.start().centreY() > route.end().centreY();
        double y1 = up ? route.start().y() : route.start().bottom();
        double y2 = up ? route.end().bottom() : route.end().y();
        if (up ? y1 < y2 : y1 > y2) {
            y1 = up ? route.start().y() : route.start().bottom();
            y2 = y1;
        }
        double bend = Math.max(Math.abs(y2 - y1) / 2, Math.min(40, Math.abs(x2 - x1) / 4));
        Box bounds = new Box(Math.min(x1, x2) - 6, Math.min(y1, y2) - 4, Math.abs(x2 - x1) + 12, Math.abs(y2 - y1) + 8);
        return new Mark.Arc(bounds, route.from(), route.to(), items.tone(route.from()), strength, x1, y1, x2, y2, bend);
    }
}
