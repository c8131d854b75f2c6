package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.rejoinder.timeline.LaneName.Kind;

/** Divides items among lanes. */
final class Lanes {
    private Lanes() {}

    /**
     * The lanes of a grouping, in the order in which they are drawn. Lanes without items are left out, but for sides.
     */
    static List<Lane> of(TimelineItems items, int[] shown, Grouping grouping, LaneOrder order) {
        return switch (grouping) {
            case SIDE -> sides(items, shown);
            case NONE -> List.of(lane(items, LaneName.of(Kind.ALL), false, shown));
            case STANCE -> stances(items, shown, order);
            case SPEAKER -> byKey(items, shown, order, items.speakers(), Kind.NO_SPEAKER);
            case OUTLET -> byKey(items, shown, order, items.outlets(), Kind.NO_OUTLET);
            case EVENT -> byKey(items, shown, order, items.events(), Kind.NO_EVENT);
        };
    }

    private static List<Lane> sides(TimelineItems items, int[] shown) {
        int[] above = new int[shown.length];
        int[] below = new int[shown.length];
        int aboves = 0;
        int belows = 0;
        for (int item : shown) {
            if (items.isAccused(item)) {
                below[belows++] = item;
            } else {
                above[aboves++] = item;
            }
        }
        return List.of(
                lane(items, LaneName.of(Kind.ACCUSERS), true, Arrays.copyOf(above, aboves)),
                lane(items, LaneName.of(Kind.ACCUSED), false, Arrays.copyOf(below, belows)));
    }

    private static List<Lane> stances(TimelineItems items, int[] shown, LaneOrder order) {
        int[] key = new int[items.size()];
        for (int item : shown) {
            key[item] = items.toneOrdinal(item);
        }
        List<LaneName> names = Arrays.stream(Tone.values()).map(LaneName::of).toList();
        List<Lane> lanes = split(items, shown, key, names);
        Comparator<Lane> legend = Comparator.comparingInt(lane -> names.indexOf(lane.name()));
        return lanes.stream().sorted(chosen(items, order, legend)).toList();
    }

    /** One lane a key; usually accusers first, then by number of items and name. */
    private static List<Lane> byKey(
            TimelineItems items, int[] shown, LaneOrder order, KeyColumn column, Kind none) {
        List<LaneName> names = new ArrayList<>(column.labels().stream().map(LaneName::of).toList());
        names.add(LaneName.of(none));
        int[] key = new int[items.size()];
        for (int item : shown) {
            key[item] = column.of(item) < 0 ? names.size() - 1 : column.of(item);
        }
        List<Lane> lanes = new ArrayList<>(split(items, shown, key, names));
        Comparator<Lane> accusersFirst = Comparator.comparing(lane -> isAccused(items, lane));
        Comparator<Lane> nameless = Comparator.comparing(lane -> lane.name().isNameless());
        lanes.sort(nameless.thenComparing(chosen(items, order,
                accusersFirst.thenComparing(lane -> -lane.size()).thenComparing(lane -> lane.name().key()))));
        return List.copyOf(lanes);
    }

    private static Comparator<Lane> chosen(TimelineItems items, LaneOrder order, Comparator<Lane> usual) {
        Comparator<Lane> byName = Comparator.comparing(lane -> lane.name().key(), String.CASE_INSENSITIVE_ORDER);
        Comparator<Lane> byCount = Comparator.comparingInt(lane -> -lane.size());
        Comparator<Lane> byTime = Comparator.comparingLong(lane ->
                lane.dated().length == 0 ? Long.MAX_VALUE : items.start(lane.dated()[0]));
        Comparator<Lane> byHand = Comparator.comparingInt(lane -> order.place(lane.name().key()));
        return switch (order.by()) {
            case USUAL -> usual;
            case TIME -> byTime.thenComparing(usual);
            case NAME -> byName.thenComparing(usual);
            case COUNT -> byCount.thenComparing(byName);
            case OWN -> byHand.thenComparing(usual);
        };
    }

    private static boolean isAccused(TimelineItems items, Lane lane) {
        return items.isAccused(lane.dated().length > 0 ? lane.dated()[0] : lane.undated()[0]);
    }

    private static List<Lane> split(TimelineItems items, int[] shown, int[] key, List<LaneName> names) {
        int[] count = new int[names.size()];
        for (int item : shown) {
            count[key[item]]++;
        }
        int[][] members = new int[names.size()][];
        for (int i = 0; i < members.length; i++) {
            members[i] = new int[count[i]];
            count[i] = 0;
        }
        for (int item : shown) {
            members[key[item]][count[key[item]]++] = item;
        }
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < members.length; i++) {
            if (members[i].length > 0) {
                lanes.add(lane(items, names.get(i), false, members[i]));
            }
        }
        return lanes;
    }

    private static Lane lane(TimelineItems items, LaneName name, boolean upwards, int[] members) {
        int dated = 0;
        while (dated < members.length && items.isDated(members[dated])) {
            dated++;
        }
        return new Lane(name, upwards, Arrays.copyOf(members, dated),
                Arrays.copyOfRange(members, dated, members.length));
    }

    /** The lanes, of which all after the first {@code most - 1} are put together where there are more than that. */
    static List<Lane> atMost(TimelineItems items, List<Lane> lanes, int most) {
        if (lanes.size() <= most) {
            return lanes;
        }
        List<Lane> kept = new ArrayList<>(lanes.subList(0, Math.max(0, most - 1)));
        List<Lane> rest = lanes.subList(kept.size(), lanes.size());
        int[] members = rest.stream()
                .flatMapToInt(lane -> java.util.stream.IntStream.concat(
                        Arrays.stream(lane.dated()), Arrays.stream(lane.undated())))
                .sorted().toArray();
        kept.add(lane(items, LaneName.others(rest.size()), false, members));
        return List.copyOf(kept);
    }
}
