package org.rejoinder.timeline;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which items are shown. An empty set leaves everything; several sets must all agree.
 *
 * @param tones     wanted tones
 * @param sides     wanted sides, by label
 * @param speakers  wanted speakers, by label
 * @param outlets   wanted outlets, by label
 * @param ids       wanted items, such as what a search found; empty for no such limit
 */
public record Filter(
        Set<Tone> tones, Set<String> sides, Set<String> speakers, Set<String> outlets, Optional<Set<String>> ids) {
    public static final Filter ALL = new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty());

    public Filter {
        tones = Set.copyOf(tones);
        sides = Set.copyOf(sides);
        speakers = Set.copyOf(speakers);
        outlets = Set.copyOf(outlets);
        Objects.requireNonNull(ids, "ids");
        ids = ids.map(Set::copyOf);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public Filter withTones(Set<Tone> wanted) {
        return new Filter(wanted, sides, speakers, outlets, ids);
    }

    public Filter withSpeakers(Set<String> wanted) {
        return new Filter(tones, sides, wanted, outlets, ids);
    }

    public Filter withOutlets(Set<String> wanted) {
        return new Filter(tones, sides, speakers, wanted, ids);
    }

    public Filter withIds(Optional<Set<String>> wanted) {
        return new Filter(tones, sides, speakers, outlets, wanted);
    }

    /** The items that pass, in order. */
    int[] apply(TimelineItems items) {
        int[] found = new int[items.size()];
        if (isAll()) {
            Arrays.setAll(found, item -> item);
            return found;
        }
        int count = 0;
        IntPredicate passes = over(items);
        for (int item = 0; item < found.length; item++) {
            if (passes.test(item)) {
                found[count++] = item;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** True where an item without a date passes. */
    boolean hasUndated(TimelineItems items) {
        return IntStream.range(items.dated(), items.size()).anyMatch(isAll() ? item -> true : over(items));
    }

    private IntPredicate over(TimelineItems items) {
        boolean[] tone = new boolean[Tone.count()];
        tones.forEach(wanted -> tone[wanted.ordinal()] = true);
        boolean[] side = wanted(items.sides(), sides);
        boolean[] speaker = wanted(items.speakers(), speakers);
        boolean[] outlet = wanted(items.outlets(), outlets);
        return item -> (tones.isEmpty() || tone[items.toneOrdinal(item)])
                && (side.length == 0 || items.sides().any(item, side))
                && (speaker.length == 0 || items.speakers().any(item, speaker))
                && (outlet.length == 0 || items.outlets().any(item, outlet))
                && (ids.isEmpty() || ids.get().contains(items.id(item)));
    }

    private static boolean[] wanted(KeyColumn column, Set<String> names) {
        boolean[] wanted = new boolean[names.isEmpty() ? 0 : column.labels().size() + 1];
        for (int i = 0; i < wanted.length - 1; i++) {
            wanted[i] = names.contains(column.labels().get(i));
        }
        return wanted;
    }
}
