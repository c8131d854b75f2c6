package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.ParsedArticle;

/** The statements that count, kept from one state of the edits to the next: one that is as it was is the very same. */
final class InUse {
    /** More are gone through all together. */
    private static final int FEW = 200;

    private List<Telling> tellings = List.of();

    /** All that are not rejected, in the order of their ids, their actors by the ids that they have now. */
    List<Telling> of(Material material) {
        if (material.isAllTouched() || material.touched().size() > FEW) {
            tellings = Unchanged.same(tellings, all(material));
        } else if (!material.touched().isEmpty()) {
            tellings = some(material, material.touched());
        }
        material.seen();
        return tellings;
    }

    private static List<Telling> all(Material material) {
        List<Telling> found = material.found().sorted();
        Map<String, Telling> known = material.found().tellings();
        List<Telling> added = material.tellings().values().stream().filter(told -> !known.containsKey(told.id()))
                .sorted(Comparator.comparing(Telling::id)).toList();
        List<Telling> all = new ArrayList<>(found.size() + added.size());
        int next = 0;
        for (Telling telling : found) {
            while (next < added.size() && added.get(next).id().compareTo(telling.id()) < 0) {
                used(added.get(next++), material).ifPresent(all::add);
            }
            used(material.tellings().getOrDefault(telling.id(), telling), material).ifPresent(all::add);
        }
        added.subList(next, added.size()).forEach(telling -> used(telling, material).ifPresent(all::add));
        return all;
    }

    private List<Telling> some(Material material, Set<String> touched) {
        List<Telling> next = new ArrayList<>(tellings);
        for (String id : touched) {
            int at = place(next, id);
            Optional<Telling> now = material.telling(id).flatMap(telling -> used(telling, material));
            if (now.isEmpty() && at >= 0) {
                next.remove(at);
            } else if (now.isPresent() && at < 0) {
                next.add(-at - 1, now.get());
            } else if (now.isPresent() && !next.get(at).isLike(now.get())) {
                next.set(at, now.get());
            }
        }
        return next;
    }

    /** Where it stands; where it is not there, as {@link java.util.Collections#binarySearch} has it. */
    private static int place(List<Telling> sorted, String id) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = sorted.get(middle).id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return -low - 1;
    }

    private static Optional<Telling> used(Telling telling, Material material) {
        ParsedArticle parsed = material.articles().getOrDefault(telling.article(), telling.parsed());
        boolean counts = !telling.rejected()
                && (telling.added() || !Blocks.hides(parsed.article(), telling.statement()));
        return counts ? Optional.of(telling.in(parsed, material.roster())) : Optional.empty();
    }
}
