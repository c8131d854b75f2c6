package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays a timeline out. The same items and view state always give the same scene. What is costly (filtering, grouping,
 * counting) is remembered from one call to the next, so use one layout for each timeline, on one thread at a time.
 */
public final class TimelineLayout {
    /** So that each has room for a row of shapes, and the few crowded ones for counts. */
    private static final double NARROWEST_LANE = 30;
    /** Between two counts at the foot. */
    private static final double FOOT_GAP = 8;
    /** Where more marks are drawn, answers that leave the window have no pointers. */
    private static final int MOST_WITH_POINTERS = 400;

    private final TimelineItems items;
    private final Navigator navigator;
    private final Typesetter type;
    private final Labels labels;
    private final Medium medium;
    private final Drawing usual;
    private final Drawing worded;
    private final Backdrop backdrop;
    private ViewState groupedFor;
    private int groupedLanes;
    private Grouped grouped;

    /** In the words that pictures have where nothing else is asked for. */
    public TimelineLayout(TimelineItems items, TextMeasure measure) {
        this(items, measure, Labels.usual());
    }

    /** For the window. */
    public TimelineLayout(TimelineItems items, TextMeasure measure, Labels labels) {
        this(items, measure, labels, Medium.WINDOW);
    }

    public TimelineLayout(TimelineItems items, TextMeasure measure, Labels labels, Medium medium) {
        this.items = items;
        this.labels = labels;
        this.navigator = new Navigator(items);
        this.type = new Typesetter(measure);
        this.medium = medium;
        this.usual = drawing(false);
        this.worded = drawing(true);
        this.backdrop = new Backdrop(items, navigator, type, labels);
    }

    /** Makes marks, and plans their sizes. */
    private record Drawing(MarkMaker maker, Planner planner) {}

    private Drawing drawing(boolean wording) {
        MarkMaker maker = new MarkMaker(items, type, labels, wording);
        return new Drawing(maker, new Planner(items, maker::width, maker::height, medium));
    }

    public TimelineItems items() {
        return items;
    }

    /** Pans, zooms and fits this timeline. */
    public Navigator navigator() {
        return navigator;
    }

    /** The timeline as this view shows it. */
    public Scene lay(ViewState view) {
        Geometry geometry = navigator.geometry(view);
        TimeScale scale = navigator.scale(view);
        double eventRoom = backdrop.eventRoom(scale);
        Grouped groups = grouped(view, geometry);
        // In a picture the name of a lane need not stand on each of its marks as well.
        Drawing drawing = medium == Medium.PAGE && view.grouping() == Grouping.SPEAKER ? worded : usual;
        MarkMaker maker = drawing.maker();
        Plan plan = drawing.planner().plan(view, geometry, scale, navigator.busy(view), groups, eventRoom);
        Set<Integer> selected = numbers(view.selection());
        IntFunction<Mark.Emphasis> emphasis = emphasis(view, selected);

        Backdrop.Layers layers = backdrop.layers(view, geometry, scale, plan, groups);
        List<Box> laneNames = layers.front().stream().filter(Mark.LaneLabel.class::isInstance).map(Mark::bounds)
                .toList();
        SlotMarks dated = new SlotMarks(items, maker, type, labels, scale, emphasis, laneNames);
        TrayMarks tray = new TrayMarks(items, maker, type, labels, emphasis);
        boolean bars = plan.size().level() == Level.DENSITY || !view.collapsed().isEmpty();
        double unit = bars ? SlotMarks.barUnit(plan.slots(), scale) : 0;
        for (Slot slot : plan.slots()) {
            dated.add(slot, plan.size(), unit);
            if (geometry.trayWidth() > 0) {
                tray.add(slot, geometry, Math.min(slot.box().y(), slot.strip().y()),
                        Math.max(slot.box().bottom(), slot.strip().bottom()));
            }
        }
        List<Mark> own = new ArrayList<>(dated.marks);
        own.addAll(tray.marks);
        List<Mark> marks = new ArrayList<>(layers.back());
        marks.addAll(dated.behind);
        List<Box> dates = layers.front().stream().filter(TimelineLayout::isOnAxis).map(Mark::bounds).toList();
        ArcRouter router = new ArcRouter(items, own, scale, plan.axis().centreY(), laneNames, dates);
        List<Mark> arcs = new ArrayList<>();
        List<Mark> pointers = new ArrayList<>();
        if (router.boxes().size() <= MOST_WITH_POINTERS) {
            List<Box> occupied = Stream.concat(own.stream(), layers.front().stream()).map(Mark::bounds)
                    .collect(Collectors.toCollection(ArrayList::new));
            occupied.add(new Box(0, 0, view.width(), geometry.top() + eventRoom));
            occupied.add(plan.axis());
            new EdgePointers(items, scale, geometry, type, labels.formats(), maker::name, router.boxes(), occupied)
                    .add(new Exchanges(items, selected), !selected.isEmpty(), arcs, pointers);
        }
        arcs.addAll(router.arcs(selected));
        marks.addAll(arcs);
        marks.addAll(layers.front());
        marks.addAll(pointers);
        marks.addAll(own);
        foot(marks, geometry, dated);
        marks.addAll(new ChosenPlaces(items, plan.slots()).rings(selected, marks));
        Scene.Tally tally = new Scene.Tally(dated.drawn + tray.drawn, dated.counted + tray.counted, dated.earlier,
                dated.later, items.size() - groups.shown());
        return new Scene(view.width(), view.height(), scale, plan.size().level(), marks, tally);
    }

    private static boolean isOnAxis(Mark mark) {
        return mark instanceof Mark.FoldBreak
                || mark instanceof Mark.Text text && text.role() == Mark.TextRole.AXIS;
    }

    /** True where two views show the same statements in the same lanes, whatever part of them is seen how. */
    public static boolean sameContent(ViewState one, ViewState other) {
        return one.grouping() == other.grouping() && one.order().equals(other.order())
                && one.filter().equals(other.filter());
    }

    /** True where the view's statements are filtered and grouped already, so that it is laid out within one frame. */
    public boolean isReadyFor(ViewState view) {
        return grouped != null && sameContent(groupedFor, view);
    }

    /** The view with what was filtered and grouped last, for as long as what it asks for is not ready. */
    public ViewState asReady(ViewState view) {
        return grouped == null ? view : view.withFilter(groupedFor.filter()).withGrouping(groupedFor.grouping())
                .withOrder(groupedFor.order()).withCollapsed(groupedFor.collapsed());
    }

    private Grouped grouped(ViewState view, Geometry geometry) {
        // The two halves are never put together, however low the view is.
        int fewest = view.grouping() == Grouping.SIDE ? 2 : 1;
        int mostLanes = Math.max(fewest, (int) ((geometry.height() - 60) / NARROWEST_LANE));
        if (!isReadyFor(view)
                || groupedLanes != mostLanes && !(grouped.isWhole() && grouped.lanes().size() <= mostLanes)) {
            grouped = Grouped.of(items, view, mostLanes);
        } else if (!groupedFor.collapsed().equals(view.collapsed())) {
            grouped = grouped.withCollapsed(view.collapsed());
        }
        groupedFor = view;
        groupedLanes = mostLanes;
        return grouped;
    }

    private Set<Integer> numbers(Set<String> ids) {
        Set<Integer> numbers = new HashSet<>();
        for (String id : ids) {
            items.item(id).ifPresent(numbers::add);
        }
        return numbers;
    }

    private IntFunction<Mark.Emphasis> emphasis(ViewState view, Set<Integer> selected) {
        OptionalInt hovered = view.hover().map(items::item).orElse(OptionalInt.empty());
        int hover = hovered.orElse(-1);
        if (selected.isEmpty() && hover < 0) {
            return item -> Mark.Emphasis.PLAIN;
        }
        Exchanges exchanges = new Exchanges(items, selected);
        return item -> selected.contains(item) ? Mark.Emphasis.SELECTED : item == hover ? Mark.Emphasis.HOVERED
                : exchanges.isRelated(item) ? Mark.Emphasis.RELATED : Mark.Emphasis.PLAIN;
    }

    /** What is counted below the lanes: what the window does not show, and what it has no room for. */
    private void foot(List<Mark> marks, Geometry geometry, SlotMarks dated) {
        int[] here = dated.foot.stream().flatMapToInt(Arrays::stream).sorted().toArray();
        List<String> earlier = dated.earlier == 0 ? List.of() : labels.earlier(dated.earlier);
        List<String> more = here.length == 0 ? List.of() : labels.here(here.length);
        List<String> later = dated.later == 0 ? List.of() : labels.later(dated.later);
        List<List<String>> all = Stream.of(earlier, more, later).filter(label -> !label.isEmpty()).toList();
        boolean small = footWidth(all, 0) > geometry.plotWidth() - FOOT_GAP;
        boolean wide = small && footWidth(all, 1) > geometry.plotWidth() - FOOT_GAP;
        double left = wide ? Math.max(0, geometry.right() - footWidth(all, 1)) : geometry.left() + FOOT_GAP;
        if (!earlier.isEmpty()) {
            left = pill(marks, geometry, left, earlier.get(small ? 1 : 0), Mark.MoreCount.Place.EARLIER, new int[0])
                    .right() + FOOT_GAP;
        }
        if (!more.isEmpty()) {
            pill(marks, geometry, left, more.get(small ? 1 : 0), Mark.MoreCount.Place.FOOT, here);
        }
        if (!later.isEmpty()) {
            String label = later.get(small ? 1 : 0);
            pill(marks, geometry, geometry.right() - 8 - pillWidth(label), label, Mark.MoreCount.Place.LATER,
                    new int[0]);
        }
    }

    /** How wide the counts at the foot are in their long (0) or short (1) words; in a narrow window even too wide. */
    private double footWidth(List<List<String>> labels, int words) {
        return labels.stream().mapToDouble(label -> pillWidth(label.get(words)) + FOOT_GAP).sum();
    }

    private Box pill(List<Mark> marks, Geometry geometry, double x, String label, Mark.MoreCount.Place place,
            int[] some) {
        Box box = new Box(x, geometry.bottom() + 7, pillWidth(label), 20);
        marks.add(new Mark.MoreCount(box, label, place, new Mark.Items(some), items.hues(some)));
        return box;
    }

    private double pillWidth(String label) {
        return Math.ceil(type.width(label, TextStyle.PILL)) + 18;
    }
}
