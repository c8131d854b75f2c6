package org.rejoinder.ui.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Topic;

/**
 * A case's edits by what they are about. It goes from one state's edits to the next one's by what differs at their end,
 * and may be asked about any state on any thread.
 */
final class EditsByThing {
    private final Map<String, List<Placed>> byThing = new HashMap<>();
    private final Map<Topic.Thing, List<Edit>> byKind = new EnumMap<>(Topic.Thing.class);
    private List<Edit> edits = List.of();

    private record Placed(int place, Edit edit, Topic topic) {}

    /**
     * Those of a state that are about any of these, and of links those from any of these; in the order of the edits.
     */
    synchronized List<Edit> about(Set<String> things, List<Edit> now) {
        become(now);
        return things.stream().flatMap(id -> byThing.getOrDefault(id, List.of()).stream())
                .sorted(Comparator.comparingInt(Placed::place)).map(Placed::edit).toList();
    }

    /** Those of a state that decide the same thing, in their order. */
    synchronized List<Edit> on(Topic topic, List<Edit> now) {
        become(now);
        return byThing.getOrDefault(thing(topic), List.of()).stream().filter(one -> one.topic().equals(topic))
                .map(Placed::edit).toList();
    }

    /** Those of a state that are about things of a kind, in their order. */
    synchronized List<Edit> of(Topic.Thing kind, List<Edit> now) {
        become(now);
        return List.copyOf(byKind.getOrDefault(kind, List.of()));
    }

    private void become(List<Edit> now) {
        if (now == edits) {
            return;
        }
        int common = 0;
        int most = Math.min(edits.size(), now.size());
        while (common < most && edits.get(common) == now.get(common)) {
            common++;
        }
        for (int i = edits.size() - 1; i >= common; i--) {
            Topic topic = Topic.of(edits.get(i).change());
            byThing.get(thing(topic)).removeLast();
            byKind.get(topic.thing()).removeLast();
        }
        for (int i = common; i < now.size(); i++) {
            Topic topic = Topic.of(now.get(i).change());
            byThing.computeIfAbsent(thing(topic), key -> new ArrayList<>()).add(new Placed(i, now.get(i), topic));
            byKind.computeIfAbsent(topic.thing(), key -> new ArrayList<>()).add(now.get(i));
        }
        edits = now;
    }

    /** A link is listed where it begins. */
    private static String thing(Topic topic) {
        return topic.thing() == Topic.Thing.LINK ? topic.id().substring(0, topic.id().indexOf(' ')) : topic.id();
    }
}
