package org.rejoinder.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.casefile.CaseMerge.Conflict;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Topic;

/** Finds what two analysts decided differently. */
final class Conflicts {
    private final History one;
    private final History other;
    /** Where in the merged case each edit stands. */
    private final Map<String, Integer> place = new LinkedHashMap<>();
    private final Map<Topic, Edit> mine;
    private final Map<Topic, Edit> theirs;

    Conflicts(History one, History other, History merged) {
        this.one = one;
        this.other = other;
        merged.done().forEach(edit -> place.put(edit.id(), place.size()));
        mine = last(own(one, other));
        theirs = last(own(other, one));
    }

    List<Conflict> all() {
        List<Conflict> found = new ArrayList<>();
        mine.forEach((topic, edit) -> Optional.ofNullable(theirs.get(topic))
                .filter(their -> Topic.differ(edit.change(), their.change()))
                .ifPresent(their -> found.add(conflict(topic, edit, their))));
        inVain(mine, theirs).forEach(found::add);
        inVain(theirs, mine).forEach(conflict -> found.add(new Conflict(conflict.topic(),
                conflict.other(), conflict.one(), conflict.stands())));
        joinedAndParted().forEach(found::add);
        takenBack(one, other)
                .map(edit -> new Conflict(Topic.of(edit.change()), Optional.of(edit), Optional.empty(), edit))
                .forEach(found::add);
        takenBack(other, one)
                .map(edit -> new Conflict(Topic.of(edit.change()), Optional.empty(), Optional.of(edit), edit))
                .forEach(found::add);
        found.sort(Comparator.comparingInt(conflict -> place.getOrDefault(conflict.stands().id(), Integer.MAX_VALUE)));
        return found;
    }

    private Conflict conflict(Topic topic, Edit edit, Edit their) {
        boolean mineIsLater = place.get(edit.id()) > place.get(their.id());
        // What is there already is not added again: of two that add the same thing the earlier stands.
        return new Conflict(topic, Optional.of(edit), Optional.of(their), mineIsLater == !adds(edit) ? edit : their);
    }

    static boolean adds(Edit edit) {
        return edit.change() instanceof Edit.AddStatement || edit.change() instanceof Edit.AddActor;
    }

    /** Edits that count in one case and that the other has never seen. */
    private static List<Edit> own(History one, History other) {
        Set<String> known = other.log().stream().map(entry -> entry.edit().id()).collect(Collectors.toSet());
        other.done().forEach(edit -> known.add(edit.id()));
        return one.done().stream().filter(edit -> !known.contains(edit.id())).toList();
    }

    private static Map<Topic, Edit> last(List<Edit> edits) {
        Map<Topic, Edit> last = new LinkedHashMap<>();
        edits.forEach(edit -> last.put(Topic.of(edit.change()), edit));
        return last;
    }

    /** One took away a statement or an event that the other has worked on: that work would not be seen any more. */
    private static List<Conflict> inVain(Map<Topic, Edit> some, Map<Topic, Edit> others) {
        List<Conflict> found = new ArrayList<>();
        some.forEach((topic, edit) -> {
            if (takesAway(edit) && !others.containsKey(topic)) {
                others.values().stream()
                        .filter(their -> touches(their.change(), topic))
                        .reduce((first, second) -> second)
                        .ifPresent(their -> found.add(
                                new Conflict(topic, Optional.of(edit), Optional.of(their), edit)));
            }
        });
        return found;
    }

    static boolean takesAway(Edit edit) {
        return edit.change() instanceof Edit.Reject || edit.change() instanceof Edit.RemoveEvent;
    }

    /** Links and merges are work on both of the statements that they name. */
    private static boolean touches(Edit.Change change, Topic gone) {
        Topic topic = Topic.of(change);
        return topic.thing() == gone.thing() && topic.id().equals(gone.id())
                || gone.thing() == Topic.Thing.STATEMENT && switch (change) {
                    case Edit.AddLink c -> c.from().equals(gone.id()) || c.to().equals(gone.id());
                    case Edit.Merge c -> c.all().contains(gone.id());
                    case Edit.AttachToEvent c -> c.statement().equals(gone.id());
                    default -> false;
                };
    }

    /**
     * One says that two statements are the same act, the other that one of them stands alone; or each answers the
     * other.
     */
    private List<Conflict> joinedAndParted() {
        List<Conflict> found = new ArrayList<>();
        mine.forEach((topic, edit) -> theirs.forEach((topicToo, their) -> {
            if (!topic.equals(topicToo)
                    && (opposed(edit.change(), their.change()) || opposed(their.change(), edit.change()))) {
                found.add(conflict(topic, edit, their));
            }
        }));
        return found;
    }

    private static boolean opposed(Edit.Change one, Edit.Change other) {
        return switch (one) {
            case Edit.Merge merge -> other instanceof Edit.Split split
                    && merge.all().contains(split.statement());
            case Edit.AddLink link -> switch (other) {
                case Edit.AddLink back -> link.from().equals(back.to()) && link.to().equals(back.from());
                case Edit.RemoveLink back -> link.from().equals(back.to()) && link.to().equals(back.from());
                default -> false;
            };
            default -> false;
        };
    }

    /** Edits that count in one case and that the other took back. */
    private static java.util.stream.Stream<Edit> takenBack(History one, History other) {
        Set<String> counting = other.done().stream().map(Edit::id).collect(Collectors.toSet());
        Set<String> seen = other.log().stream().map(entry -> entry.edit().id()).collect(Collectors.toSet());
        return one.done().stream().filter(edit -> seen.contains(edit.id()) && !counting.contains(edit.id()));
    }
}
