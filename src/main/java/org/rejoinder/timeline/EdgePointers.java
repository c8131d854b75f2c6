package org.rejoinder.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.words.Formats;

/**
 * Answers whose other end lies outside the window: an arc to the window's edge, and there a pointer that says when and
 * who. Of many only those of what is selected are shown.
 */
final class EdgePointers {
    private static final int MOST_AT_EDGE = 8;
    private static final double HEIGHT = 18;
    /** Room for the triangle, and around the words. */
    private static final double PADDING = 24;
    private static final double WIDEST = 190;
    private static final double MARGIN = 4;
    /** An arc goes sideways only where there are so many pixels between mark and pointer. */
    private static final double LEAST_ROOM = 14;

    private final TimelineItems items;
    private final TimeScale scale;
    private final Typesetter type;
    private final Formats formats;
    private final Map<Integer, Box> boxes;
    private final List<Box> occupied;
    private final Geometry geometry;
    private final Names names;

    /** Speakers' names in at most so many pixels. */
    interface Names {
        String of(int item, double room);
    }

    /**
     * @param boxes     where items are drawn
     * @param occupied  what pointers must not cover
     */
    EdgePointers(TimelineItems items, TimeScale scale, Geometry geometry, Typesetter type, Formats formats, Names names,
            Map<Integer, Box> boxes, List<Box> occupied) {
        this.names = names;
        this.items = items;
        this.scale = scale;
        this.geometry = geometry;
        this.type = type;
        this.formats = formats;
        this.boxes = boxes;
        this.occupied = new ArrayList<>(occupied);
    }

    /**
     * @param seen     the item that is drawn
     * @param away     the one outside
     * @param answers  true where the one outside is answered by the one that is drawn
     */
    private record Cut(int seen, int away, boolean answers, boolean right, Mark.Arc.Strength strength) {}

    /** Adds arcs and pointers. */
    void add(Exchanges exchanges, boolean selection, List<Mark> arcs, List<Mark> pointers) {
        List<Cut> cuts = cuts(exchanges);
        for (boolean right : new boolean[] {false, true}) {
            List<Cut> edge = cuts.stream().filter(cut -> cut.right() == right)
                    .sorted(Comparator.comparing(Cut::strength).reversed()
                            .thenComparingDouble(cut -> boxes.get(cut.seen()).y()).thenComparingInt(Cut::away))
                            .toList();
            boolean few = edge.size() <= MOST_AT_EDGE;
            edge.stream().filter(cut -> few || selection && cut.strength() == Mark.Arc.Strength.STRONG)
                    .limit(MOST_AT_EDGE).forEach(cut -> add(cut, arcs, pointers));
        }
    }

    private List<Cut> cuts(Exchanges exchanges) {
        List<Cut> cuts = new ArrayList<>();
        Links links = items.links();
        for (int seen : boxes.keySet().stream().sorted().toList()) {
            for (int link = links.firstFrom(seen); link < links.size() && links.from(link) == seen; link++) {
                cut(cuts, seen, links.to(link), true, exchanges);
            }
            for (int at = links.firstTo(seen); at < links.size() && links.toAt(at) == seen; at++) {
                cut(cuts, seen, links.fromAt(at), false, exchanges);
            }
        }
        return cuts;
    }

    private void cut(List<Cut> cuts, int seen, int away, boolean answers, Exchanges exchanges) {
        if (!boxes.containsKey(away) && items.isDated(away)) {
            double x = scale.x(items.start(away));
            if (x < scale.left() || x > scale.right()) {
                int from = answers ? seen : away;
                int to = answers ? away : seen;
                cuts.add(new Cut(seen, away, answers, x > scale.right(), exchanges.strength(from, to, false)));
            }
        }
    }

    private void add(Cut cut, List<Mark> arcs, List<Mark> pointers) {
        Box seen = boxes.get(cut.seen());
        String name = names.of(cut.away(), WIDEST - PADDING - 50);
        String day = day(cut.away());
        for (String label : List.of(day + " · " + name, day, "")) {
            double width = Math.ceil(type.width(label, TextStyle.HOUR)) + (label.isEmpty() ? HEIGHT : PADDING);
            Optional<Box> place = place(seen, cut.right(), width);
            if (place.isPresent()) {
                Tone tone = items.tone(cut.answers() ? cut.seen() : cut.away());
                Box box = place.get();
                occupied.add(box);
                pointers.add(new Mark.Pointer(box, cut.away(), tone, cut.strength(), label, cut.right()));
                arcs.add(arc(cut, seen, box, tone));
                return;
            }
        }
    }

    private String day(int item) {
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(items.start(item), Window.DAY));
        int year = LocalDate.ofEpochDay(Math.floorDiv(scale.window().from(), Window.DAY)).getYear();
        return day.getYear() == year ? formats.dayOfYear(day) : formats.day(day);
    }

    /** The free place at the edge that is nearest to the height of the mark. */
    private Optional<Box> place(Box seen, boolean right, double width) {
        double x = right ? scale.right() - width - MARGIN : scale.left() + MARGIN;
        double wanted = seen.centreY() - HEIGHT / 2;
        for (int step = 0; step * 4 < geometry.height(); step++) {
            for (int sign : new int[] {1, -1}) {
                double y = Math.rint(wanted + sign * step * 4.0);
                Box box = new Box(x, y, width, HEIGHT);
                boolean inside = y >= geometry.top() + 4 && box.bottom() <= geometry.bottom();
                if (inside && occupied.stream().noneMatch(other -> other.grown(3).overlaps(box))) {
                    return Optional.of(box);
                }
            }
        }
        return Optional.empty();
    }

    private Mark.Arc arc(Cut cut, Box seen, Box pointer, Tone tone) {
        Cubic way = way(seen, pointer);
        int from = cut.answers() ? cut.seen() : cut.away();
        int to = cut.answers() ? cut.away() : cut.seen();
        return Mark.Arc.of(from, to, tone, cut.strength(), 1, List.of(cut.answers() ? way : way.reversed()));
    }

    /** From the mark to the pointer: sideways where there is room between them, else straight up or down. */
    private static Cubic way(Box seen, Box pointer) {
        boolean after = pointer.x() - seen.right() >= LEAST_ROOM;
        boolean before = seen.x() - pointer.right() >= LEAST_ROOM || seen.x() >= pointer.right();
        if (!after && !before) {
            double x = (Math.max(seen.x(), pointer.x()) + Math.min(seen.right(), pointer.right())) / 2;
            boolean below = pointer.y() > seen.centreY();
            return Cubic.upright(x, below ? seen.bottom() : seen.y(), x, below ? pointer.y() : pointer.bottom());
        }
        double x1 = after ? seen.right() : seen.x();
        double x2 = after ? pointer.x() : pointer.right();
        double y1 = seen.y() + Math.min(seen.h() / 2, 24);
        double middle = (x1 + x2) / 2;
        return new Cubic(x1, y1, middle, y1, middle, pointer.centreY(), x2, pointer.centreY());
    }
}
