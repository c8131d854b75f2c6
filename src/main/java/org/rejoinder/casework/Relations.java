package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.model.LinkType;

/**
 * What the analyst decided about two statements: that they tell one speech act or two, and that one answers the other.
 */
final class Relations {
    private final Trail trail;
    private final List<ActDecision> acts = new ArrayList<>();
    private final Map<List<String>, Tie> links = new HashMap<>();
    private Optional<List<ActDecision>> actsNow = Optional.empty();
    private Optional<Map<List<String>, Optional<LinkType>>> linksInOrder = Optional.empty();

    /**
     * What the analyst made of a link.
     *
     * @param number  of the decision
     * @param type    nothing where it was cut
     */
    private record Tie(int number, Optional<LinkType> type) {}

    Relations(Trail trail) {
        this.trail = trail;
    }

    /** What tells one act and what does not, in the order of the decisions; the same list until another is taken. */
    List<ActDecision> acts() {
        actsNow = Optional.of(actsNow.orElseGet(() -> List.copyOf(acts)));
        return actsNow.get();
    }

    /**
     * From both ends of a link to what the analyst made of it, in the order of the decisions; the same map until one
     * changes it.
     */
    Map<List<String>, Optional<LinkType>> links() {
        if (linksInOrder.isEmpty()) {
            Map<List<String>, Optional<LinkType>> all = new LinkedHashMap<>();
            links.entrySet().stream().sorted(Comparator.comparingInt(entry -> entry.getValue().number()))
                    .forEach(entry -> all.put(entry.getKey(), entry.getValue().type()));
            linksInOrder = Optional.of(all);
        }
        return linksInOrder.get();
    }

    void link(int number, String from, String to, Optional<LinkType> type) {
        linksInOrder = Optional.empty();
        trail.made(() -> linksInOrder = Optional.empty());
        trail.put(links, List.of(from, to), new Tie(number, type));
    }

    void decide(ActDecision decision) {
        actsNow = Optional.empty();
        trail.made(() -> actsNow = Optional.empty());
        trail.add(acts, decision);
    }
}
