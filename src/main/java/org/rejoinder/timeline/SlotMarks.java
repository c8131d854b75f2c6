package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Makes the marks of one lane's dated items: cards, chips and glyphs in rows, or bars that count; what is left over.
 */
final class SlotMarks {
    private static final double BAR = 5;
    private static final double LEAST_BAR = 2;
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
    void add(Slot slot, MarkSize size, Packing whole, double barUnit) {
        if (size.level() == Level.DENSITY || slot.rows() == 0 && whole == null) {
            bars(slot, barUnit);
            return;
        }
        if (whole != null) {
            whole.widen(item -> maker.wantedWidth(item, size), size, scale);
            place(slot, size, whole);
            leftOver(slot, whole.left, whole.leftX, whole.leftCount);
        } else {
            chunks(slot, size);
        }
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
        int[] left = new int[to - from];
        double[] leftX = new double[to - from];
        int leftCount = 0;
        earlier += from;
        later += lane.dated().length - to;
        for (long chunk = first; chunk <= last; chunk++) {
            Packing packing = Packing.of(items, lane, slot.crowding().indexOf(chunk << shift),
                    slot.crowding().indexOf(chunk + 1 << shift), size, scale, slot.rows(), scale.x(chunk + 1 << shift),
                    maker::width);
            place(slot, size, packing);
            System.arraycopy(packing.left, 0, left, leftCount, packing.leftCount);
            System.arraycopy(packing.leftX, 0, leftX, leftCount, packing.leftCount);
            leftCount += packing.leftCount;
        }
        leftOver(slot, left, leftX, leftCount);
    }

    private void place(Slot slot, MarkSize size, Packing packing) {
        boolean up = slot.lane().upwards();
        double offset = Math.rint(scale.x(0)) - scale.x(0);
        for (int i = 0; i < packing.count; i++) {
            double x = Math.rint(packing.x[i] + offset);
            if (x + packing.width[i] < scale.left()) {
                earlier++;
                continue;
            }
            if (x > scale.right()) {
                later++;
                continue;
            }
            Box box = new Box(x, Math.rint(slot.top(packing.row[i], size.height())), packing.width[i], size.height());
            Optional<Mark> mark = maker.mark(packing.item[i], box, size, up, scale.left() + 2, scale.right() - 2,
                    emphasis.apply(packing.item[i]));
            if (mark.isEmpty()) {
                earlier += x < scale.left() + 2 ? 1 : 0;
                later += x < scale.left() + 2 ? 0 : 1;
                continue;
            }
            drawn++;
            marks.add(mark.get());
            Mark whisker = Whiskers.of(items, scale, packing.item[i], mark.get().bounds());
            if (whisker != null) {
                behind.add(whisker);
            }
            if (packing.chained[i] && x - size.gapX() >= scale.left()) {
                double y = Math.rint(mark.get().bounds().y() + Math.min(12, mark.get().bounds().h() / 2));
                behind.add(new Mark.Leader(new Box(x - size.gapX(), y, size.gapX(), 1)));
            }
        }
    }

    private void leftOver(Slot slot, int[] left, double[] leftX, int leftCount) {
        int i = 0;
        double free = scale.left() + 2;
        while (i < leftCount) {
            if (leftX[i] < scale.left()) {
                earlier++;
                i++;
            } else if (leftX[i] >= scale.right()) {
                later++;
                i++;
            } else {
                int end = i + 1;
                double width = pillWidth(end - i);
                double x = Math.max(free, leftX[i]);
                while (end < leftCount && leftX[end] < scale.right()
                        && (leftX[end] < x + width + 4 || leftX[end] + 40 > scale.right())) {
                    end++;
                    width = pillWidth(end - i);
                }
                x = Math.max(scale.left() + 2, Math.min(x, scale.right() - width - 2));
                pill(slot, left, i, end, Math.rint(x), width);
                free = x + width + 4;
                i = end;
            }
        }
    }

    private void pill(Slot slot, int[] left, int from, int to, double x, double width) {
        double height = Math.max(0, Math.min(18, slot.strip().h() - 4));
        double y = slot.lane().upwards() ? slot.strip().y() : slot.strip().bottom() - height;
        int[] more = java.util.Arrays.copyOfRange(left, from, to);
        marks.add(new Mark.MoreCount(new Box(x, y, width, height), labels.plus(to - from), Mark.MoreCount.Place.HERE,
                new Mark.Items(more), items.hues(more)));
        counted += to - from;
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
        earlier += from;
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
        double whole = Math.min(room, Math.max(LEAST_BAR, total * unit));
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
