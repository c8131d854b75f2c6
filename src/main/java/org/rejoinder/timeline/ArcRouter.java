package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws the answers between marks. What is selected, and its exchange, is brought out. A few arcs are led round the
 * marks in their way; many run in bundles; of very many each bundle is drawn as one strand that counts.
 */
final class ArcRouter {
    private static final int MOST = 400;
    private static final int FEW = 40;
    /** Arcs whose ends lie in the same cells run together; pixels. */
    private static final double CELL = 90;
    private static final int FEWEST_IN_BUNDLE = 3;
    /** A count of more items than this is no end of arcs. */
    private static final int COUNT = 60;

    private final TimelineItems items;
    private final double axisY;
    private final TimeScale scale;
    private final List<Box> names;
    private final Crossings crossings;
    private final Map<Integer, Box> boxes = new HashMap<>();

    /**
     * @param names  of lanes, which arrows keep clear of
     * @param dates  what is written on the axis, which a few arcs are led past
     */
    ArcRouter(TimelineItems items, List<Mark> marks, TimeScale scale, double axisY, List<Box> names,
            List<Box> dates) {
        this.names = names;
        this.crossings = new Crossings(Stream.concat(dates.stream(), names.stream()).toList(), axisY);
        this.items = items;
        this.scale = scale;
        this.axisY = axisY;
        for (Mark mark : marks) {
            if (mark instanceof Mark.Chip chip) {
                boxes.put(chip.item(), chip.port());
            } else if (mark instanceof Mark.Card || mark instanceof Mark.Glyph) {
                boxes.put(mark.item(), mark.bounds());
            } else if (mark instanceof Mark.MoreCount more && more.items().size() <= COUNT) {
                more.items().stream().forEach(item -> boxes.putIfAbsent(item, mark.bounds()));
            }
        }
    }

    /** Where each item is drawn, or the count in which it is. */
    Map<Integer, Box> boxes() {
        return boxes;
    }

    List<Mark> arcs(Set<Integer> selected) {
        Exchanges exchanges = new Exchanges(items, selected);
        List<ArcRoute> routes = routes();
        boolean many = routes.size() > MOST;
        List<Mark.Arc> arcs = new ArrayList<>();
        if (many) {
            List<ArcRoute> related = routes.stream()
                    .filter(route -> exchanges.strength(route.from(), route.to(), true)
                            .compareTo(Mark.Arc.Strength.RELATED) >= 0).limit(MOST).toList();
            arcs.addAll(strands(routes, selected.isEmpty() ? Mark.Arc.Strength.FAINT : Mark.Arc.Strength.DIMMED));
            routes = related;
        }
        ArcPorts ports = new ArcPorts(routes, axisY, names);
        boolean crowded = routes.size() > FEW;
        Map<Long, double[]> waists = crowded ? waists(routes) : Map.of();
        Detours detours = new Detours(crowded ? List.of() : boxes.values().stream().distinct().toList(),
                scale.left() + 3, scale.right() - 3);
        for (ArcRoute route : routes) {
            Mark.Arc.Strength strength = exchanges.strength(route.from(), route.to(), crowded);
            arcs.add(arc(route, strength, path(route, ports, detours, waists.get(bundle(route)), !crowded)));
        }
        arcs.sort(Comparator.comparing(Mark.Arc::strength));
        return List.copyOf(arcs);
    }

    private List<ArcRoute> routes() {
        List<ArcRoute> routes = new ArrayList<>();
        Links links = items.links();
        for (int from : boxes.keySet().stream().sorted().toList()) {
            for (int link = links.firstFrom(from); link < links.size() && links.from(link) == from; link++) {
                Box start = boxes.get(from);
                Box end = boxes.get(links.to(link));
                if (end != null && end != start) {
                    routes.add(new ArcRoute(link, from, links.to(link), start, end));
                }
            }
        }
        return routes;
    }

    private List<Cubic> path(ArcRoute route, ArcPorts ports, Detours detours, double[] waist, boolean few) {
        ArcRoute.Way way = route.way(axisY);
        if (way == ArcRoute.Way.BESIDE) {
            return List.of(detours.beside(route.start(), route.end()));
        }
        double x1 = ports.start(route);
        double x2 = ports.end(route);
        if (way == ArcRoute.Way.OVER || way == ArcRoute.Way.UNDER) {
            boolean over = way == ArcRoute.Way.OVER;
            double away = Math.min(44, 14 + Math.abs(x2 - x1) / 8) * (over ? -1 : 1);
            double y1 = over ? route.start().y() : route.start().bottom();
            double y2 = over ? route.end().y() : route.end().bottom();
            return List.of(new Cubic(x1, y1, x1, y1 + away, x2, y2 + away, x2, y2));
        }
        boolean up = way == ArcRoute.Way.UP;
        double end = up ? route.end().bottom() : route.end().y();
        Detours.Leg out = detours.leave(route.start(), route.end(), x1, end, up);
        Detours.Leg in = detours.leave(route.end(), route.start(), x2, out.y(), !up);
        if (up != in.y() < out.y()) {
            in = new Detours.Leg(x2, end, List.of());
        }
        List<Cubic> path = new ArrayList<>(out.path());
        boolean squeezed = waist != null && up == waist[1] < out.y() && up == in.y() < waist[1];
        if (squeezed) {
            path.add(Cubic.upright(out.x(), out.y(), waist[0], waist[1]));
            path.add(Cubic.upright(waist[0], waist[1], in.x(), in.y()));
        } else {
            path.addAll(few ? crossings.way(out.x(), out.y(), in.x(), in.y())
                    : List.of(Cubic.upright(out.x(), out.y(), in.x(), in.y())));
        }
        in.path().reversed().forEach(part -> path.add(part.reversed()));
        return path;
    }

    private Mark.Arc arc(ArcRoute route, Mark.Arc.Strength strength, List<Cubic> path) {
        return Mark.Arc.of(route.from(), route.to(), items.tone(route.from()), strength, 1, path);
    }

    // Bundles

    /** Arcs with one number run together. */
    private long bundle(ArcRoute route) {
        long from = Math.round(route.start().centreX() / CELL);
        long to = Math.round(route.end().centreX() / CELL);
        long rows = (route.start().centreY() < axisY ? 1 : 0) + (route.end().centreY() < axisY ? 2 : 0);
        return ((from & 0xFFFFF) << 22 | (to & 0xFFFFF) << 2 | rows) * Tone.count()
                + items.toneOrdinal(route.from());
    }

    /** The point through which the arcs of each bundle of some size pass. */
    private Map<Long, double[]> waists(List<ArcRoute> routes) {
        Map<Long, List<ArcRoute>> bundles = routes.stream().collect(Collectors.groupingBy(this::bundle));
        Map<Long, double[]> waists = new HashMap<>();
        bundles.forEach((key, bundle) -> {
            if (bundle.size() >= FEWEST_IN_BUNDLE) {
                waists.put(key, new double[] {
                        bundle.stream().mapToDouble(r -> (r.start().centreX() + r.end().centreX()) / 2).average()
                                .orElse(0),
                        bundle.stream().mapToDouble(r -> (r.start().centreY() + r.end().centreY()) / 2).average()
                        .orElse(0)});
            }
        });
        return waists;
    }

    /** One strand a bundle, the largest. */
    private List<Mark.Arc> strands(List<ArcRoute> routes, Mark.Arc.Strength strength) {
        Map<Long, List<ArcRoute>> bundles = routes.stream()
                .collect(Collectors.groupingBy(this::bundle, TreeMap::new, Collectors.toList()));
        Comparator<List<ArcRoute>> largest = Comparator.comparingInt(bundle -> -bundle.size());
        List<Mark.Arc> strands = new ArrayList<>();
        for (List<ArcRoute> bundle : bundles.values().stream().sorted(largest).limit(MOST).toList()) {
            ArcRoute first = bundle.getFirst();
            Detours none = new Detours(List.of(), 0, 0);
            List<Cubic> path = path(first, new ArcPorts(List.of(first), axisY, names), none, null, false);
            strands.add(Mark.Arc.of(first.from(), first.to(), items.tone(first.from()), strength, bundle.size(), path));
        }
        return strands;
    }
}
