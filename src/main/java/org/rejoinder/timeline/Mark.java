package org.rejoinder.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Something on the timeline, with where it stands. What colour it has is the painter's business. */
public sealed interface Mark {
    /** All that it covers. */
    Box bounds();

    /** The item that it stands for, or -1. */
    default int item() {
        return -1;
    }

    /** True where a pointer can find it. */
    default boolean isTarget() {
        return false;
    }

    /** How much an item is brought out. */
    enum Emphasis { PLAIN, RELATED, HOVERED, SELECTED }

    /** What a text says. */
    enum TextRole { HEADING, AXIS, LANE, EVENT, COLOURED_EVENT, NOTE }

    /** The line at which a day, week, month or hour begins. */
    record GridLine(Box bounds) implements Mark {}

    /**
     * The days of an event.
     *
     * @param colour  that an analyst gave it; empty for that of all events
     */
    record Band(Box bounds, String event, String name, Optional<Hue> colour) implements Mark {
        @Override
        public boolean isTarget() {
            return true;
        }
    }

    /** The strip with the dates. */
    record AxisBand(Box bounds) implements Mark {}

    /** The background of a lane; every other one is shaded. */
    record LaneStripe(Box bounds, String label, boolean shaded) implements Mark {}

    /** A text; {@code bounds} is as wide as the text, and as high as its line. */
    record Text(Box bounds, double baseline, String text, TextStyle style, TextRole role) implements Mark {}

    /**
     * The name of a lane, which opens and shuts it.
     *
     * @param baseline  of the first line
     * @param lines     what is written: the name, elided where there is little room, and how many items the lane has
     * @param lane      what saved views know the lane by
     * @param name      the whole name
     */
    record LaneLabel(Box bounds, double baseline, List<String> lines, TextStyle style, String lane, String name,
            boolean collapsed)
            implements Mark {
        /** From one line to the next, in pixels. */
        public static final double LINE = 15;

        public LaneLabel {
            lines = List.copyOf(lines);
        }

        /** What is written, on one line. */
        public String text() {
            return String.join(" ", lines);
        }

        @Override
        public boolean isTarget() {
            return true;
        }
    }

    /** The break at a folded quiet period. */
    record Zigzag(Box bounds) implements Mark {}

    /**
     * The pill on the axis that says how long a quiet period is. A click unfolds it, or folds it again.
     *
     * @param opened  true where it was unfolded by hand
     */
    record FoldBreak(Box bounds, Fold fold, String label, boolean opened) implements Mark {
        @Override
        public boolean isTarget() {
            return true;
        }
    }

    /** Whose clock the axis shows. */
    record ZoneLabel(Box bounds, double baseline, String text) implements Mark {
        @Override
        public boolean isTarget() {
            return true;
        }
    }

    /** The range in which an uncertain date lies. */
    record Whisker(Box bounds, int item, Tone tone) implements Mark {}

    /** A hairline from a mark back to the one before it, whose date it shares. */
    record Leader(Box bounds) implements Mark {}

    /**
     * An item with name and words.
     *
     * @param names  the name on one line or two
     * @param badge  empty, or how many reports there are
     * @param flag   that an analyst gave it
     */
    record Card(Box bounds, int item, Tone tone, List<String> names, List<String> lines, String badge,
            Emphasis emphasis, Optional<Hue> flag) implements Mark {
        public Card {
            names = List.copyOf(names);
            lines = List.copyOf(lines);
        }

        /** The name on one line. */
        public String name() {
            return String.join(" ", names);
        }

        @Override
        public boolean isTarget() {
            return true;
        }
    }

    /**
     * An item with its name.
     *
     * @param style  of the name; that of words where words stand in its place
     */
    record Chip(Box bounds, int item, Tone tone, String name, TextStyle style, Emphasis emphasis, Optional<Hue> flag)
            implements Mark {
        /** Pixels of height from which it has a frame; a lower one is shape and name alone, as on printed charts. */
        public static final double FRAMED = 20;

        public boolean isFramed() {
            return bounds.h() >= FRAMED;
        }

        /** Where arcs begin and end: at the frame, or at the shape where there is none. */
        Box port() {
            return isFramed() ? bounds : bounds.withWidth(Math.min(bounds.w(), MarkSize.SHAPE.width()));
        }

        @Override
        public boolean isTarget() {
            return true;
        }
    }

    /** An item as its shape. */
    record Glyph(Box bounds, int item, Tone tone, Emphasis emphasis, Optional<Hue> flag) implements Mark {
        @Override
        public boolean isTarget() {
            return true;
        }
    }

    /** How many items of a tone begin in a stretch of time. */
    record DensityBar(Box bounds, Tone tone, int count, Window when) implements Mark {
        @Override
        public boolean isTarget() {
            return true;
        }
    }

    /**
     * An answer: a curve from the answering item's mark to the answered one's, with an arrow head at its end; or a
     * strand of many answers.
     *
     * @param from   the answering item, or the first of those that answer
     * @param to     the answered item
     * @param count  how many answers run together in it
     * @param path   the curve, each part beginning where the one before it ends
     */
    record Arc(Box bounds, int from, int to, Tone tone, Strength strength, int count, List<Cubic> path)
            implements Mark {
        /** How strongly it is drawn. */
        public enum Strength { DIMMED, FAINT, PLAIN, RELATED, STRONG }

        public Arc {
            path = List.copyOf(path);
            if (path.isEmpty() || count < 1) {
                throw new IllegalArgumentException("an arc needs a way and something that goes it");
            }
        }

        static Arc of(int from, int to, Tone tone, Strength strength, int count, List<Cubic> path) {
            Box bounds = path.stream().map(Cubic::bounds).reduce(Box::cover).orElseThrow().grown(4);
            return new Arc(bounds, from, to, tone, strength, count, path);
        }

        @Override
        public int item() {
            return from;
        }

        @Override
        public boolean isTarget() {
            return true;
        }
    }

    /**
     * Says over bars which flags an analyst gave to some of what they count. A click opens these.
     *
     * @param hues   the flags, each once
     * @param label  how many items have one; empty where it is one item
     * @param when   the time of the bars
     */
    record FlagCount(Box bounds, List<Hue> hues, String label, Items items, Window when) implements Mark {
        /** From one flag to the next, in pixels. */
        public static final double STEP = 9;

        public FlagCount {
            hues = List.copyOf(hues);
        }

        @Override
        public boolean isTarget() {
            return true;
        }
    }

    /**
     * Says at the window's edge where an answer leads that goes on outside.
     *
     * @param item   the item outside
     * @param label  when and who; empty where there is no room
     * @param right  at the right edge
     */
    record Pointer(Box bounds, int item, Tone tone, Arc.Strength strength, String label, boolean right)
            implements Mark {
        @Override
        public boolean isTarget() {
            return true;
        }
    }

    /**
     * Items that found no place of their own, counted. A click opens them.
     *
     * @param flags  that an analyst gave to some of them, each once
     */
    record MoreCount(Box bounds, String label, Place place, Items items, List<Hue> flags) implements Mark {
        public MoreCount {
            flags = List.copyOf(flags);
        }

        public MoreCount(Box bounds, String label, Place place, Items items) {
            this(bounds, label, place, items, List.of());
        }

        /** The first of these marks that counts an item. */
        public static Optional<MoreCount> of(int item, Collection<Mark> marks) {
            return marks.stream().filter(MoreCount.class::isInstance).map(MoreCount.class::cast)
                    .filter(count -> count.items().has(item)).findFirst();
        }

        /** Where the counted items are; {@link #HERE} where the count stands, {@link #FOOT} anywhere in the window. */
        public enum Place { HERE, FOOT, EARLIER, LATER, UNDATED }

        @Override
        public boolean isTarget() {
            return true;
        }
    }

    /** Round the count or the bar in which a chosen item is that has no mark of its own. */
    record ChosenIn(Box bounds) implements Mark {}

    /** The column of statements whose date is unknown. */
    record Tray(Box bounds) implements Mark {}

    /** A list of item numbers. */
    final class Items {
        private final int[] numbers;

        Items(int[] numbers) {
            this.numbers = numbers;
        }

        public int size() {
            return numbers.length;
        }

        public int get(int index) {
            return numbers[index];
        }

        public boolean has(int item) {
            return stream().anyMatch(one -> one == item);
        }

        public java.util.stream.IntStream stream() {
            return java.util.Arrays.stream(numbers);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Items that && java.util.Arrays.equals(numbers, that.numbers);
        }

        @Override
        public int hashCode() {
            return java.util.Arrays.hashCode(numbers);
        }

        @Override
        public String toString() {
            return size() + " items";
        }
    }
}
