package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.rejoinder.model.LinkType;

/**
 * Collects items and puts them in order of time. Items and links may be added in any order; items in order of time with
 * the undated last are taken as they are, which is quicker.
 */
public final class TimelineItemsBuilder {
    private static final long UNDATED = Long.MAX_VALUE;

    long[] start;
    long[] end;
    byte[] tone;
    short[] reports;
    int[] exchange;
    /** Empty where nothing has a flag. */
    byte[] flags = {};
    int dated;
    KeyColumn speakerColumn;
    KeyColumn sideColumn;
    KeyColumn outletColumn;
    KeyColumn eventColumn;
    Links links;
    final List<TimelineEvent> eventList = new ArrayList<>();
    final Map<String, Integer> charges = new HashMap<>();
    IntFunction<String> ids;
    IntFunction<String> texts;
    ToIntFunction<String> index;

    private final KeyColumnBuilder speakers;
    private final KeyColumnBuilder sides;
    private final KeyColumnBuilder outlets;
    private final KeyColumnBuilder events;
    private int[] linkFrom = new int[16];
    private int[] linkTo = new int[16];
    private byte[] linkType = new byte[16];
    private int linkCount;
    private int size;

    /** @param expected how many items will come, roughly */
    public TimelineItemsBuilder(int expected) {
        int capacity = Math.max(4, expected);
        start = new long[capacity];
        end = new long[capacity];
        tone = new byte[capacity];
        reports = new short[capacity];
        exchange = new int[capacity];
        speakers = new KeyColumnBuilder(capacity);
        sides = new KeyColumnBuilder(capacity);
        outlets = new KeyColumnBuilder(capacity);
        events = new KeyColumnBuilder(capacity);
    }

    /** Where an item belongs: names of its speakers, sides, outlets and events, the foremost first. */
    public record Keys(
            Collection<String> speakers, Collection<String> sides, Collection<String> outlets,
            Collection<String> events) {}

    /** Keys looked up once, for many items that share them; of use with the builder that made it. */
    public static final class Place {
        private final int[][] keys;

        private Place(int[][] keys) {
            this.keys = keys;
        }
    }

    /** Looks keys up. */
    public Place place(Keys keys) {
        return new Place(new int[][] {speakers.keys(keys.speakers()), sides.keys(keys.sides()),
                outlets.keys(keys.outlets()), events.keys(keys.events())});
    }

    /** Adds an item that may lie anywhere from {@code from} to {@code to}, and returns its number for links. */
    public int add(long from, long to, Tone itemTone, int reportCount, int exchangeNumber, Keys keys) {
        return add(from, to, itemTone, reportCount, exchangeNumber, place(keys));
    }

    /** The same with keys that were looked up before. */
    public int add(long from, long to, Tone itemTone, int reportCount, int exchangeNumber, Place place) {
        if (to < from) {
            throw new IllegalArgumentException("an item must not end before it begins: " + from + " to " + to);
        }
        if (size == start.length) {
            grow();
        }
        start[size] = from;
        end[size] = to;
        tone[size] = (byte) itemTone.ordinal();
        reports[size] = (short) Math.min(reportCount, Short.MAX_VALUE);
        exchange[size] = exchangeNumber;
        speakers.put(place.keys[0]);
        sides.put(place.keys[1]);
        outlets.put(place.keys[2]);
        events.put(place.keys[3]);
        return size++;
    }

    /** Adds an item whose date nobody knows. */
    public int addUndated(Tone itemTone, int reportCount, int exchangeNumber, Keys keys) {
        return add(UNDATED, UNDATED, itemTone, reportCount, exchangeNumber, keys);
    }

    /** The same with keys that were looked up before. */
    public int addUndated(Tone itemTone, int reportCount, int exchangeNumber, Place place) {
        return add(UNDATED, UNDATED, itemTone, reportCount, exchangeNumber, place);
    }

    /** An analyst gave the item a flag; the item is a number that {@link #add} gave. */
    public void flag(int item, Hue hue) {
        if (item >= flags.length) {
            flags = Arrays.copyOf(flags, start.length);
        }
        flags[item] = (byte) (hue.ordinal() + 1);
    }

    /** Item {@code from} answers item {@code to}; both are numbers that {@link #add} gave. */
    public void link(int from, int to, LinkType type) {
        if (linkCount == linkFrom.length) {
            linkFrom = Arrays.copyOf(linkFrom, linkCount * 2);
            linkTo = Arrays.copyOf(linkTo, linkCount * 2);
            linkType = Arrays.copyOf(linkType, linkCount * 2);
        }
        linkFrom[linkCount] = from;
        linkTo[linkCount] = to;
        linkType[linkCount++] = (byte) type.ordinal();
    }

    /** Somebody else brings a charge against this side, which tells who stands among the accused. */
    public void charge(String side) {
        charges.merge(side, 1, Integer::sum);
    }

    public void event(TimelineEvent event) {
        eventList.add(event);
    }

    /**
     * The items.
     *
     * @param idOf     an item's id, by the number that {@link #add} gave
     * @param textOf   its words, by the same number; called when they are drawn
     * @param numberOf the number of an id, or -1
     */
    public TimelineItems build(IntFunction<String> idOf, IntFunction<String> textOf, ToIntFunction<String> numberOf) {
        int[] order = order();
        trim(order);
        speakerColumn = speakers.build(order);
        sideColumn = sides.build(order);
        outletColumn = outlets.build(order);
        eventColumn = events.build(order);
        int[] place = order == null ? null : inverse(order);
        links = links(place);
        ids = order == null ? idOf : item -> idOf.apply(order[item]);
        texts = order == null ? textOf : item -> textOf.apply(order[item]);
        index = order == null ? numberOf : id -> {
            int number = numberOf.applyAsInt(id);
            return number < 0 ? -1 : place[number];
        };
        eventList.sort(Comparator.comparingLong((TimelineEvent event) -> event.when().from())
                .thenComparing(TimelineEvent::id));
        dated = 0;
        while (dated < size && start[dated] != UNDATED) {
            dated++;
        }
        return new TimelineItems(this);
    }

    /** Which item comes where, or null where they are in order. */
    private int[] order() {
        for (int i = 1; i < size; i++) {
            if (start[i - 1] > start[i]) {
                return IntStream.range(0, size).boxed()
                        .sorted(Comparator.comparingLong((Integer i1) -> start[i1]).thenComparing(i1 -> i1))
                        .mapToInt(Integer::intValue).toArray();
            }
        }
        return null;
    }

    private void trim(int[] order) {
        long[] oldStart = start;
        long[] oldEnd = end;
        byte[] oldTone = tone;
        short[] oldReports = reports;
        int[] oldExchange = exchange;
        flags = flags.length == 0 ? flags : flagsIn(order);
        if (order == null && size == start.length) {
            return;
        }
        start = new long[size];
        end = new long[size];
        tone = new byte[size];
        reports = new short[size];
        exchange = new int[size];
        for (int i = 0; i < size; i++) {
            int from = order == null ? i : order[i];
            start[i] = oldStart[from];
            end[i] = oldEnd[from];
            tone[i] = oldTone[from];
            reports[i] = oldReports[from];
            exchange[i] = oldExchange[from];
        }
    }

    private byte[] flagsIn(int[] order) {
        byte[] ordered = new byte[size];
        for (int i = 0; i < size; i++) {
            int from = order == null ? i : order[i];
            ordered[i] = from < flags.length ? flags[from] : 0;
        }
        return ordered;
    }

    private Links links(int[] place) {
        int[] from = Arrays.copyOf(linkFrom, linkCount);
        int[] to = Arrays.copyOf(linkTo, linkCount);
        for (int i = 0; place != null && i < linkCount; i++) {
            from[i] = place[from[i]];
            to[i] = place[to[i]];
        }
        byte[] type = Arrays.copyOf(linkType, linkCount);
        for (int i = 1; i < linkCount; i++) {
            if (from[i - 1] > from[i]) {
                return sorted(from, to, type);
            }
        }
        return new Links(from, to, type);
    }

    private static Links sorted(int[] from, int[] to, byte[] type) {
        int[] order = IntStream.range(0, from.length).boxed()
                .sorted(Comparator.comparingInt((Integer i) -> from[i]).thenComparingInt(i -> to[i]))
                .mapToInt(Integer::intValue).toArray();
        int[] sortedFrom = new int[order.length];
        int[] sortedTo = new int[order.length];
        byte[] sortedType = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            sortedFrom[i] = from[order[i]];
            sortedTo[i] = to[order[i]];
            sortedType[i] = type[order[i]];
        }
        return new Links(sortedFrom, sortedTo, sortedType);
    }

    private static int[] inverse(int[] order) {
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        return place;
    }

    private void grow() {
        int capacity = size * 2;
        start = Arrays.copyOf(start, capacity);
        end = Arrays.copyOf(end, capacity);
        tone = Arrays.copyOf(tone, capacity);
        reports = Arrays.copyOf(reports, capacity);
        exchange = Arrays.copyOf(exchange, capacity);
    }
}
