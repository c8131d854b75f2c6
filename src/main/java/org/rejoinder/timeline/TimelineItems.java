package org.rejoinder.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * What a timeline shows, in columns: one item an utterance, by its earliest possible time, the undated last. A million
 * of them take some fifty megabytes. Built by {@link CaseItems} or {@link TimelineItemsBuilder}.
 */
public final class TimelineItems {
    private final int dated;
    private final long[] start;
    private final long[] end;
    private final byte[] tone;
    private final short[] reports;
    private final int[] exchange;
    private final byte[] flags;
    private final int[] flagged;
    private final KeyColumn speakers;
    private final KeyColumn sides;
    private final KeyColumn outlets;
    private final KeyColumn events;
    private final Links links;
    private final List<TimelineEvent> eventList;
    private final IntFunction<String> ids;
    private final IntFunction<String> texts;
    private final ToIntFunction<String> index;
    private final boolean[] accused;
    private final byte[] degree;
    private final boolean timesOfDay;

    TimelineItems(TimelineItemsBuilder from) {
        this.dated = from.dated;
        this.start = from.start;
        this.end = from.end;
        this.tone = from.tone;
        this.reports = from.reports;
        this.exchange = from.exchange;
        this.flags = from.flags;
        this.flagged = IntStream.range(0, Math.min(dated, flags.length)).filter(item -> flags[item] != 0).toArray();
        this.speakers = from.speakerColumn;
        this.sides = from.sideColumn;
        this.outlets = from.outletColumn;
        this.events = from.eventColumn;
        this.links = from.links;
        this.eventList = List.copyOf(from.eventList);
        this.ids = Objects.requireNonNull(from.ids, "ids");
        this.texts = Objects.requireNonNull(from.texts, "texts");
        this.index = Objects.requireNonNull(from.index, "index");
        this.accused = Halves.accusedSides(this, from.charges);
        this.timesOfDay = anyMoment(start, end, dated);
        this.degree = links.degrees(start.length);
    }

    private static boolean anyMoment(long[] start, long[] end, int dated) {
        for (int item = 0; item < dated; item++) {
            if (end[item] - start[item] < Window.DAY) {
                return true;
            }
        }
        return false;
    }

    /** How many there are, dated and undated. */
    public int size() {
        return start.length;
    }

    /** How many have a date: these are items 0 to {@code dated() - 1}. */
    public int dated() {
        return dated;
    }

    /** True where a statement or an event has a date, so that there is a time to show. */
    boolean hasDates() {
        return dated > 0 || !eventList.isEmpty();
    }

    public boolean isDated(int item) {
        return item < dated;
    }

    /** The earliest possible time, in milliseconds. Meaningless for the undated. */
    public long start(int item) {
        return start[item];
    }

    /** The end of the latest possible day, or the start again where the moment itself is known. */
    public long end(int item) {
        return end[item];
    }

    public Tone tone(int item) {
        return Tone.at(tone[item]);
    }

    int toneOrdinal(int item) {
        return tone[item];
    }

    /** How many articles tell it. */
    public int reports(int item) {
        return reports[item];
    }

    /** The flag that an analyst gave it. */
    public Optional<Hue> flag(int item) {
        return flags.length == 0 || flags[item] == 0 ? Optional.empty() : Optional.of(Hue.at(flags[item] - 1));
    }

    /** The dated items among some that have a flag; these must be in order. */
    int[] flagged(int[] among) {
        return flagged.length == 0 ? flagged
                : Arrays.stream(flagged).filter(item -> Arrays.binarySearch(among, item) >= 0).toArray();
    }

    /** The flags of some items, each once. */
    List<Hue> hues(int[] of) {
        return flags.length == 0 ? List.of()
                : Arrays.stream(of).mapToObj(this::flag).flatMap(Optional::stream).distinct().sorted().toList();
    }

    /** A number that the items of one exchange share, or -1. */
    public int exchange(int item) {
        return exchange[item];
    }

    public KeyColumn speakers() {
        return speakers;
    }

    /** The state or bloc spoken for; for speakers without one, themselves. */
    public KeyColumn sides() {
        return sides;
    }

    public KeyColumn outlets() {
        return outlets;
    }

    public KeyColumn events() {
        return events;
    }

    /** Who answers whom. */
    public Links links() {
        return links;
    }

    /** True where some item is known to the moment, and not only to the day. */
    boolean hasTimesOfDay() {
        return timesOfDay;
    }

    /** How many answers an item gives and gets, up to 127. */
    int degree(int item) {
        return degree[item];
    }

    public List<TimelineEvent> eventList() {
        return eventList;
    }

    /** The utterance's id. */
    public String id(int item) {
        return ids.apply(item);
    }

    /** The item with this id. */
    public OptionalInt item(String id) {
        int item = index.applyAsInt(id);
        return item < 0 ? OptionalInt.empty() : OptionalInt.of(item);
    }

    /** Who speaks, such as "Ivo Maren, Lena Hart"; empty where nobody is named. */
    public String name(int item) {
        return speakers.text(item);
    }

    /** The words, on one line; in quotation marks where they are the speaker's. */
    public String text(int item) {
        return texts.apply(item);
    }

    /** True where the item's side is rather accused than accusing in this case. */
    public boolean isAccused(int item) {
        int side = sides.of(item);
        return side >= 0 && accused[side];
    }

    /** The first dated item that begins at {@code time} or later; {@link #dated()} where none does. */
    public int firstAtOrAfter(long time) {
        int low = 0;
        int high = dated;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start[middle] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
