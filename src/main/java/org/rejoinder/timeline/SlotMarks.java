package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Makes the marks of one lane's dated items: cards, chips and glyphs in rows, or bars that count; what is left over.
 */
final class SlotMarks {
    private static final double BAR = 5;
    /**
     * Beside a day of a hundred, one statement is still seen: a bar is as high as this share of its lane, within
     * limits.
     */
    private static final double LEAST_BAR = 2;
    private static final double MOST_LEAST_BAR = 6;
    private static final double LEAST_SHARE = 0.25;
    /** Least width of a chunk in pixels, and in marks. */
    private static final double CHUNK = 2048;
    private static final double CHUNK_MARKS = 24;

    private final TimelineItems items;
    private final MarkMaker maker;
    private final Typesetter type;
    private final Labels labels;
    private final TimeScale scale;
    private final IntFunction<Mark.Emphasis> emphasis;
    private final BarFlags flags;
    private final List<Box> taken;

    final List<Mark> behind = new ArrayList<>();
    final List<Mark> marks = new ArrayList<>();
    /** What is in the window, counted where no lane has a place for the count. */
    final List<int[]> foot = new ArrayList<>();
    int drawn;
    int counted;
    int earlier;
    int later;

    /** @param taken  the names of lanes */
    SlotMarks(TimelineItems items, MarkMaker maker, Typesetter type, Labels labels, TimeScale scale,
            IntFunction<Mark.Emphasis> emphasis, List<Box> taken) {
        this.items = items;
        this.maker = maker;
        this.type = type;
        this.labels = labels;
        this.scale = scale;
        this.emphasis = emphasis;
        this.flags = new BarFlags(type, labels, scale);
        this.taken = taken;
    }

    /** @param barUnit  the height of one item in a bar, in pixels */
    void add(Slot slot, MarkSize size, double barUnit) {
        if (slot.packing().isPresent()) {
            whole(slot, slot.packing().get(), size);
        } else if (size.level() == Level.DENSITY || slot.rows().count() == 0) {
            bars(slot, barUnit);
        } else {
            chunks(slot, size);
        }
    }

    private void whole(Slot slot, Packing packing, MarkSize size) {
        packing.widen(item -> maker.wantedWidth(item, size), size, scale);
        LeftOver rest = new LeftOver(items, scale);
        place(slot, size, packing, rest);
        rest.add(packing);
        leftOver(slot, rest);
    }

    /**
     * Long lanes are packed in chunks that begin at round times. No mark reaches over the end of its chunk, so each
     * chunk is packed alone, and what is seen of it does not depend on where the window is.
     */
    private void chunks(Slot slot, MarkSize size) {
        Lane lane = slot.lane();
        int shift = Crowding.shift(Math.max(CHUNK, CHUNK_MARKS * size.width()), scale);
        long first = scale.window().from() >> shift;
        long last = scale.time(scale.right()) >> shift;
        int from = slot.crowding().indexOf(first << shift);
        int to = slot.crowding().indexOf(last + 1 << shift);
        LeftOver rest = new LeftOver(items, scale);
        for (int item : slot.crowding().over(first << shift, scale.window().from())) {
            rest.add(item, scale.left());
        }
        earlier += from - rest.count;
        later += lane.dated().length - to;
        for (long chunk = first; chunk <= last; chunk++) {
            Packing packing = Packing.of(items, lane, slot.crowding().indexOf(chunk << shift),
                    slot.crowding().indexOf(chunk + 1 << shift), size, scale, slot.rows().count(),
                    scale.x(chunk + 1 << shift), maker::width);
            place(slot, size, packing, rest);
            rest.add(packing);
        }
        leftOver(slot, rest);
    }

    private void place(Slot slot, MarkSize size, Packing packing, LeftOver rest) {
        boolean up = slot.lane().upwards();
        Standing standing = Standing.of(items, packing, size, scale);
        for (int i = 0; i < packing.count; i++) {
            switch (standing.place[i]) {
                case EARLIER -> earlier++;
                case LATER -> later++;
                case CROWDED -> rest.add(packing.item[i], packing.x[i]);
                case DRAWN -> {
                    double top = Math.rint(slot.top(packing.row[i]));
                    Box box = new Box(standing.x[i], top, standing.width[i], slot.height(packing.row[i]));
                    boolean cut = standing.width[i] < packing.width[i];
                    draw(maker.mark(packing.item[i], box, size, up, cut, emphasis.apply(packing.item[i])),
                            packing.item[i]);
                    if (packing.chained[i] && box.x() - size.gapX() >= scale.left() + Standing.EDGE) {
                        leader(marks.getLast().bounds(), size.gapX());
                    }
                }
            }
        }
    }

    private void draw(Mark mark, int item) {
        drawn++;
        marks.add(mark);
        Whiskers.of(items, scale, item, mark.bounds()).ifPresent(behind::add);
    }

    private void leader(Box mark, double gap) {
        double y = Math.rint(mark.y() + Math.min(12, mark.h() / 2));
        behind.add(new Mark.Leader(new Box(mark.x() - gap, y, gap, 1)));
    }

    /** Counts what found no room: where it is, or where its lane has no place for that, at the foot of all. */
    private void leftOver(Slot slot, LeftOver rest) {
        rest.sort();
        earlier += rest.earlier;
        later += rest.later;
        if (slot.strip().h() == 0) {
            inFoot(rest.items(0, rest.count));
            return;
        }
        int i = 0;
        double free = scale.left() + 2;
        while (i < rest.count) {
            int end = i + 1;
            double width = pillWidth(end - i);
            double x = Math.max(free, rest.x(i));
            while (end < rest.count && (rest.x(end) < x + width + 4 || rest.x(end) + 40 > scale.right())) {
                end++;
                width = pillWidth(end - i);
            }
            x = Math.max(scale.left() + 2, Math.min(x, scale.right() - width - 2));
            pill(slot, rest.items(i, end), Math.rint(x), width);
            free = x + width + 4;
            i = end;
        }
    }

    private void inFoot(int[] some) {
        foot.add(some);
        counted += some.length;
    }

    private void pill(Slot slot, int[] more, double x, double width) {
        double height = Math.max(0, Math.min(18, slot.strip().h() - 4));
        double y = slot.lane().upwards() ? slot.strip().y() : slot.strip().bottom() - height;
        marks.add(new Mark.MoreCount(new Box(x, y, width, height), labels.plus(more.length),
                Mark.MoreCount.Place.HERE, new Mark.Items(more), items.hues(more)));
        counted += more.length;
    }

    private double pillWidth(int count) {
        return Math.ceil(type.width(labels.plus(count), TextStyle.BADGE)) + 14;
    }

    // Bars

    /** The height of one item in a bar, the same in all lanes, so that the fullest bar fills its lane. */
    static double barUnit(java.util.List<Slot> slots, TimeScale scale) {
        double unit = Double.MAX_VALUE;
        for (Slot slot : slots) {
            int largest = slot.crowding().histogram(Crowding.shift(BAR, scale)).largest();
            unit = Math.min(unit, slot.box().h() / Math.max(1, largest));
        }
        return unit;
    }

    private void bars(Slot slot, double unit) {
        Lane lane = slot.lane();
        Crowding.Bins bins = slot.crowding().bins(Crowding.shift(BAR, scale), scale.window());
        int from = slot.crowding().indexOf(scale.window().from());
        int to = slot.crowding().indexOf(scale.window().to());
        long firstBin = Math.max(bins.first(), scale.window().from() >> bins.shift());
        long lastBin = Math.min(bins.first() + bins.count() - 1, (scale.window().to() - 1) >> bins.shift());
        double free = Double.NEGATIVE_INFINITY;
        List<Box> whole = new ArrayList<>();
        for (long bin = firstBin; bin <= lastBin; bin++) {
            free = bar(slot, bins, bin, unit, free, whole);
        }
        marks.addAll(flags.over(slot, slot.crowding().flags(bins.shift()), whole, growsUp(slot), taken));
        if (lane.dated().length > 0) {
            from = edge(slot, bins, firstBin, from);
            to = Math.max(from, edge(slot, bins, lastBin + 1, to));
        }
        int[] reaching = slot.crowding().over(from == 0 ? Long.MIN_VALUE : items.start(lane.dated()[from - 1]) + 1,
                scale.time(scale.left() + BAR));
        inFoot(reaching);
        earlier += from - reaching.length;
        counted += to - from;
        later += lane.dated().length - to;
    }

    /** A bin that the window cuts is drawn and counted whole. */
    private static int edge(Slot slot, Crowding.Bins bins, long bin, int otherwise) {
        return bin < bins.first() || bin > bins.first() + bins.count() ? otherwise
                : slot.crowding().indexOf(bin << bins.shift());
    }

    private static boolean growsUp(Slot slot) {
        return slot.lane().upwards() || slot.lane().name().kind() != LaneName.Kind.ACCUSED;
    }

    /** Adds a bin's bar, from {@code free} on where the bar before it reaches so far; returns where it ends. */
    private double bar(Slot slot, Crowding.Bins bins, long bin, double unit, double free, List<Box> wholes) {
        int at = (int) (bin - bins.first());
        int total = bins.total(at);
        if (total == 0) {
            return free;
        }
        long begin = bin << bins.shift();
        Window when = new Window(begin, begin + (1L << bins.shift()));
        double x = Math.max(free, Math.rint(Math.clamp(scale.x(when.from()), scale.left(), scale.right())));
        double right = Math.max(x + 1, Math.rint(Math.clamp(scale.x(when.to()), scale.left(), scale.right())));
        double width = right - x - (right - x > 3 ? 1 : 0);
        double room = slot.box().h();
        double least = Math.clamp(room * LEAST_SHARE, LEAST_BAR, MOST_LEAST_BAR);
        double whole = Math.min(room, Math.max(least, total * unit));
        boolean upwards = growsUp(slot);
        double base = Math.rint(upwards ? slot.box().bottom() : slot.box().y());
        double done = 0;
        int sum = 0;
        for (int tone = 0; tone < Tone.count(); tone++) {
            int count = bins.tones()[at * Tone.count() + tone];
            if (count == 0) {
                continue;
            }
            sum += count;
            double end = sum == total ? Math.ceil(whole) : Math.rint(whole * sum / total);
            end = end > done ? end : done + whole * count / total;
            double y = upwards ? base - end : base + done;
            marks.add(new Mark.DensityBar(new Box(x, y, width, end - done), Tone.at(tone), count, when));
            done = end;
        }
        wholes.add(new Box(x, upwards ? base - done : base, width, done));
        return right;
    }
}
