package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.List;

/** What stands behind the items: grid lines, headings, dates, events, breaks, the tray and the lanes' names. */
final class Backdrop {
    private static final double EVENT_LINE = 16;
    private static final double EVENT_NARROWEST = 44;
    private static final double PILL_HEIGHT = 24;
    private static final int EVENT_LINES = 2;
    /** From a lane label's left edge to its name; before it is the triangle. */
    private static final double NAME_AT = 26;
    private static final double HALF_NAME = 220;
    /** Lanes of this height have names of two lines. */
    private static final double TWO_LINES = 26;
    private static final int NOTE_LINES = 8;

    private final TimelineItems items;
    private final Typesetter type;
    private final Navigator navigator;
    private final Labels labels;
    private final AxisDates dates;

    Backdrop(TimelineItems items, Navigator navigator, Typesetter type, Labels labels) {
        this.items = items;
        this.navigator = navigator;
        this.type = type;
        this.labels = labels;
        this.dates = new AxisDates(labels.formats(), type);
    }

    /** The height that events' names take at the top of the grid, at this zoom. */
    double eventRoom(TimeScale scale) {
        if (items.eventList().isEmpty()) {
            return 0;
        }
        Packer packer = eventPacker();
        for (TimelineEvent event : items.eventList()) {
            packer.place(scale.x(event.when().from()), EVENT_NARROWEST, 0);
        }
        return 14 + packer.used * EVENT_LINE;
    }

    private static Packer eventPacker() {
        return new Packer(EVENT_LINES, 0, Double.MAX_VALUE);
    }

    /** What is drawn before the items and their arcs, and what after them: the dates stay legible where arcs pass. */
    record Layers(List<Mark> back, List<Mark> front) {}

    Layers layers(ViewState view, Geometry geometry, TimeScale scale, Plan plan, Grouped grouped) {
        List<Mark> marks = new ArrayList<>();
        List<Mark> front = new ArrayList<>();
        if (geometry.trayWidth() > 0) {
            marks.add(new Mark.Tray(new Box(geometry.right(), 0, geometry.trayWidth(), view.height())));
        }
        stripes(marks, plan, view);
        boolean axisOnTop = plan.axis().y() <= geometry.top();
        List<Mark> laneNames = new ArrayList<>();
        laneNames(laneNames, view, geometry, plan, grouped);
        List<Mark> names = events(marks, geometry, scale, axisOnTop ? plan.axis().bottom() : geometry.top(),
                laneNames.stream().map(Mark::bounds).toList());
        Ticks ticks = items.hasDates() ? Ticks.of(scale, dates) : new Ticks(Ticks.Unit.DAY, List.of(), List.of());
        for (Ticks.Tick tick : ticks.ticks()) {
            double x = Math.round(scale.x(tick.time()));
            if (x >= geometry.left() && x < geometry.right()) {
                marks.add(new Mark.GridLine(new Box(x, geometry.top(), 1, geometry.height())));
            }
        }
        marks.add(new Mark.AxisBand(plan.axis()));
        List<Box> pills = breaks(marks, front, geometry, scale, plan.axis());
        opened(front, pills, navigator.opened(view), geometry, scale, plan.axis());
        dates(front, ticks, geometry, scale, plan.axis(), pills);
        headings(marks, ticks, geometry, scale, zone(front, view, ticks, geometry));
        marks.addAll(names);
        front.addAll(laneNames);
        tray(front, geometry, plan, grouped);
        if (!items.hasDates() && items.size() > 0) {
            nothingDated(front, geometry, axisOnTop ? plan.axis().bottom() : geometry.top());
        }
        return new Layers(marks, front);
    }

    /** Says in the empty part why it is empty, and what helps. */
    private void nothingDated(List<Mark> marks, Geometry geometry, double top) {
        double x = geometry.left() + 16;
        double baseline = top + 26;
        for (String line : type.wrap(labels.nothingDated(), TextStyle.WORDS, geometry.plotWidth() - 32, NOTE_LINES)) {
            marks.add(text(x, baseline, line, TextStyle.WORDS, Mark.TextRole.LANE));
            baseline += Mark.LaneLabel.LINE + 2;
        }
    }

    private void stripes(List<Mark> marks, Plan plan, ViewState view) {
        if (view.grouping() == Grouping.SIDE || view.grouping() == Grouping.NONE) {
            return;
        }
        double top = plan.slots().isEmpty() ? 0 : plan.slots().getFirst().box().y() - 3;
        for (int i = 0; i < plan.slots().size(); i++) {
            Slot slot = plan.slots().get(i);
            double end = Math.max(slot.strip().bottom(), slot.box().bottom());
            double bottom = i + 1 < plan.slots().size() ? (end + plan.slots().get(i + 1).box().y()) / 2 : end + 3;
            marks.add(new Mark.LaneStripe(new Box(0, top, view.width(), Math.max(0, bottom - top)),
                    labels.lane(slot.lane().name()), i % 2 == 1));
            top = bottom;
        }
    }

    /** Adds the bands, and gives back their names, which are drawn later and keep clear of what is taken. */
    private List<Mark> events(List<Mark> marks, Geometry geometry, TimeScale scale, double top, List<Box> taken) {
        List<Mark> names = new ArrayList<>();
        List<TimelineEvent> events = items.eventList();
        Packer packer = eventPacker();
        int[] row = new int[events.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = packer.place(scale.x(events.get(i).when().from()), EVENT_NARROWEST, 0) ? packer.row : -1;
        }
        double[] nextInRow = new double[EVENT_LINES];
        java.util.Arrays.fill(nextInRow, geometry.right());
        for (int i = row.length - 1; i >= 0; i--) {
            TimelineEvent event = events.get(i);
            double from = Math.max(geometry.left(), scale.x(event.when().from()));
            double to = Math.min(geometry.right(), scale.x(event.when().to()));
            if (to - from < 0.5) {
                continue;
            }
            marks.add(new Mark.Band(new Box(from, geometry.top(), to - from, geometry.height()), event.id(),
                    event.name(), event.colour()));
            if (row[i] >= 0) {
                double baseline = top + 18 + row[i] * EVENT_LINE;
                double x = clear(from + 8, baseline, taken);
                String name = eventName(event.name(), nextInRow[row[i]] - x - 8);
                if (!name.isEmpty()) {
                    names.add(text(x, baseline, name, TextStyle.EVENT,
                            event.colour().isPresent() ? Mark.TextRole.COLOURED_EVENT : Mark.TextRole.EVENT));
                }
                nextInRow[row[i]] = from;
            }
        }
        return names;
    }

    /** All of a name, or at least two words of it: the beginning of one says nothing. */
    private String eventName(String name, double room) {
        String elided = type.elide(name, TextStyle.EVENT, room);
        return elided.equals(name) || elided.contains(" ") && type.endsAtWord(elided, name) ? elided : "";
    }

    /** Where on its line a name may begin: after what is taken there. */
    private static double clear(double x, double baseline, List<Box> taken) {
        Box line = new Box(x, baseline - TextStyle.EVENT.size(), 1, TextStyle.EVENT.size() + 3);
        return taken.stream().filter(box -> box.grown(4).overlaps(line)).mapToDouble(box -> box.right() + 8)
                .max().orElse(x);
    }

    private Mark.Text text(double x, double baseline, String text, TextStyle style, Mark.TextRole role) {
        double height = Math.ceil(style.size() * 1.3);
        return new Mark.Text(new Box(x, baseline - style.size(), type.width(text, style), height), baseline, text,
                style, role);
    }

    private List<Box> breaks(List<Mark> marks, List<Mark> front, Geometry geometry, TimeScale scale, Box axis) {
        List<Box> pills = new ArrayList<>();
        double free = geometry.left() + 2;
        for (Fold fold : scale.folds().list()) {
            double from = scale.x(fold.from());
            double to = scale.x(fold.to());
            if (to <= geometry.left() || from >= geometry.right()) {
                continue;
            }
            double centre = Math.max(geometry.left() + 8,
                    Math.min(Math.round((from + to) / 2), geometry.right() - 8));
            marks.add(new Mark.Zigzag(new Box(centre - 8, geometry.top(), 16, geometry.height())));
            for (String label : labels.quiet(fold)) {
                double width = Math.ceil(type.width(label, TextStyle.PILL)) + 16;
                double x = Math.min(Math.max(geometry.left() + 2, centre - width / 2), geometry.right() - width - 2);
                if (x >= free && width <= scale.gap() - 2) {
                    Box pill = new Box(x, axis.centreY() - PILL_HEIGHT / 2, width, PILL_HEIGHT);
                    front.add(new Mark.FoldBreak(pill, fold, label, false));
                    pills.add(pill);
                    free = pill.right() + 2;
                    break;
                }
            }
        }
        return pills;
    }

    /** Pills that fold again what was unfolded, in the middle of what is in view of it. */
    private void opened(List<Mark> front, List<Box> pills, List<Fold> opened, Geometry geometry, TimeScale scale,
            Box axis) {
        for (Fold fold : opened) {
            double from = Math.max(geometry.left(), scale.x(fold.from()));
            double to = Math.min(geometry.right(), scale.x(fold.to()));
            for (String label : labels.foldAgain(fold)) {
                double width = Math.ceil(type.width(label, TextStyle.PILL)) + 16;
                Box pill = new Box(Math.round((from + to - width) / 2), axis.centreY() - PILL_HEIGHT / 2, width,
                        PILL_HEIGHT);
                if (width <= to - from - 4 && pills.stream().noneMatch(other -> other.grown(2).overlaps(pill))) {
                    front.add(new Mark.FoldBreak(pill, fold, label, true));
                    pills.add(pill);
                    break;
                }
            }
        }
    }

    /**
     * Says whose clock the axis shows, where it is not the sources' or hours can be told apart; returns its left edge.
     */
    private double zone(List<Mark> front, ViewState view, Ticks ticks, Geometry geometry) {
        double right = geometry.right() - 6;
        if (view.zone().isEmpty() && !ticks.unit().isFinerThanDay()) {
            return right;
        }
        for (String label : labels.clock(view.zone())) {
            double width = type.width(label, TextStyle.HOUR);
            double x = Math.floor(right - 4 - width);
            if (x > geometry.left() + geometry.plotWidth() / 2) {
                double baseline = Geometry.HEADING_BASELINE;
                front.add(new Mark.ZoneLabel(new Box(x - 3, baseline - 13, width + 6, 18), baseline, label));
                return x - 8;
            }
        }
        return right;
    }

    private void dates(List<Mark> marks, Ticks ticks, Geometry geometry, TimeScale scale, Box axis, List<Box> pills) {
        for (int i = 0; i < ticks.ticks().size(); i++) {
            Ticks.Tick tick = ticks.ticks().get(i);
            double x = Math.round(scale.x(tick.time())) + (tick.minor() ? 6 : 8);
            double end = i + 1 < ticks.ticks().size()
                    ? scale.x(ticks.ticks().get(i + 1).time()) : geometry.right() - 4;
            for (Box pill : pills) {
                end = pill.right() > x && pill.x() < end ? Math.max(x, pill.x() - 4) : end;
            }
            if (x < geometry.left()) {
                continue;
            }
            TextStyle style = tick.minor() ? TextStyle.HOUR : TextStyle.AXIS;
            for (String label : List.of(tick.label(), tick.shortLabel())) {
                if (x + type.width(label, style) <= Math.min(end, geometry.right() - 4)) {
                    marks.add(text(x, axis.y() + 22, label, style, Mark.TextRole.AXIS));
                    break;
                }
            }
        }
    }

    /** A month over years is the window's or a break's beginning alone, and must not head the years after it. */
    private static double beforeNextYear(Ticks ticks, Ticks.Tick heading, TimeScale scale) {
        if (ticks.unit() != Ticks.Unit.YEAR) {
            return Double.POSITIVE_INFINITY;
        }
        return ticks.ticks().stream().filter(tick -> tick.time() > heading.time()).findFirst()
                .map(tick -> scale.x(tick.time()) - 10).orElse(Double.POSITIVE_INFINITY);
    }

    private void headings(List<Mark> marks, Ticks ticks, Geometry geometry, TimeScale scale, double right) {
        for (int i = 0; i < ticks.headings().size(); i++) {
            Ticks.Tick heading = ticks.headings().get(i);
            double x = Math.max(geometry.left() + (geometry.left() > 0 ? 8 : 14), Math.round(scale.x(heading.time())));
            double end = Math.min(beforeNextYear(ticks, heading, scale), i + 1 < ticks.headings().size()
                    ? scale.x(ticks.headings().get(i + 1).time()) - 10 : right);
            for (String label : List.of(heading.label(), heading.shortLabel())) {
                if (x + type.width(label, TextStyle.HEADING) <= Math.min(end, right)) {
                    marks.add(text(x, Geometry.HEADING_BASELINE, label, TextStyle.HEADING, Mark.TextRole.HEADING));
                    break;
                }
            }
        }
    }

    private void laneNames(List<Mark> marks, ViewState view, Geometry geometry, Plan plan, Grouped grouped) {
        if (view.grouping() == Grouping.NONE) {
            return;
        }
        if (view.grouping() == Grouping.SIDE) {
            double above = plan.axis().y() - 11;
            double below = plan.axis().bottom() + 21;
            marks.add(label(4, above, plan.slots().get(0)
                    .lane(), TextStyle.LANE, HALF_NAME, grouped.isCollapsed(0), 1));
            marks.add(label(4, below, plan.slots().get(1)
                    .lane(), TextStyle.LANE, HALF_NAME, grouped.isCollapsed(1), 1));
            return;
        }
        for (int i = 0; i < plan.slots().size(); i++) {
            Slot slot = plan.slots().get(i);
            double middle = slot.rows().count() > 1 ? slot.box().y() + slot.height(0) / 2 : slot.box().centreY();
            if (slot.box().h() < 8) {
                continue;
            }
            marks.add(label(0, middle + 4.5, slot.lane(), TextStyle.NOTE, geometry.left(), grouped.isCollapsed(i),
                    slot.box().h() >= TWO_LINES ? 2 : 1));
        }
    }

    /** A lane's name and how many it has; the number stays where the name must be elided. */
    private Mark label(double x, double baseline, Lane lane, TextStyle style, double room, boolean shut, int most) {
        String count = "  " + labels.count(lane.size());
        String name = labels.lane(lane.name());
        double free = room - NAME_AT - 8;
        List<String> lines = new ArrayList<>(type.wrap(name, style, free, most, type.width(count, style)));
        if (lines.isEmpty()) {
            lines.add("");
        }
        lines.set(lines.size() - 1, lines.getLast() + count);
        double more = (lines.size() - 1) * Mark.LaneLabel.LINE / 2;
        double width = style == TextStyle.LANE ? NAME_AT + type.width(lines.getFirst(), style) + 4 : room;
        Box box = new Box(x, baseline - 15.5 - more, width, 22 + 2 * more);
        return new Mark.LaneLabel(box, baseline - more, lines, style, lane.name().key(), name, shut);
    }

    private void tray(List<Mark> marks, Geometry geometry, Plan plan, Grouped grouped) {
        if (geometry.trayWidth() <= 0) {
            return;
        }
        int count = grouped.lanes().stream().mapToInt(lane -> lane.undated().length).sum();
        double x = geometry.right() + 12;
        double room = geometry.trayWidth() - 18;
        for (String label : labels.undated()) {
            if (type.width(label, TextStyle.HEADING) <= room) {
                marks.add(text(x, Geometry.HEADING_BASELINE, label, TextStyle.HEADING, Mark.TextRole.HEADING));
                break;
            }
        }
        List<String> many = labels.statements(count);
        String label = type.width(many.getFirst(), TextStyle.AXIS) <= room ? many.getFirst() : many.getLast();
        marks.add(text(x, plan.axis().y() + 22, label, TextStyle.AXIS, Mark.TextRole.AXIS));
    }
}
