package org.rejoinder.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.model.Edit;

/** Two analysts' decisions made into one list, in order of time, each case's own order kept. */
final class MergedHistory {
    private MergedHistory() {}

    static History of(History one, History other) {
        List<Edit> done = byTime(one.done(), other.done(), Edit::id, Comparator.comparing(Edit::at));
        Set<String> counting = done.stream().map(Edit::id).collect(Collectors.toSet());
        Map<String, Edit> undone = new LinkedHashMap<>();
        List.of(one, other).forEach(history -> history.undone().stream()
                .filter(edit -> !counting.contains(edit.id())).forEach(edit -> undone.put(edit.id(), edit)));
        List<History.Entry> log = byTime(one.log(), other.log(),
                entry -> entry.act() + " " + entry.edit().id() + " " + entry.at() + " " + entry.author(),
                Comparator.comparing((History.Entry entry) -> entry.at().orElse(entry.edit().at())));
        return new History(done, List.copyOf(undone.values()), log);
    }

    /** With other ids for edits that only have the same id as quite different ones of the other case. */
    static History apart(History history, History from) {
        Map<String, Edit> known = new HashMap<>();
        from.log().forEach(entry -> known.put(entry.edit().id(), entry.edit()));
        Map<Edit, Edit> renamed = new HashMap<>();
        history.log().stream().map(History.Entry::edit)
                .filter(edit -> known.containsKey(edit.id()) && !known.get(edit.id()).equals(edit))
                .forEach(edit ->
                renamed.put(edit, new Edit(edit.id() + " (2)", edit.author(), edit.at(), edit.change(),
                        edit.step().map(step -> step + " (2)"))));
        return renamed.isEmpty() ? history
                : new History(named(history.done(), renamed), named(history.undone(), renamed),
                history.log().stream().map(entry -> new History.Entry(entry.act(),
                        renamed.getOrDefault(entry.edit(), entry.edit()), entry.author(), entry.at())).toList());
    }

    private static List<Edit> named(List<Edit> edits, Map<Edit, Edit> renamed) {
        return edits.stream().map(edit -> renamed.getOrDefault(edit, edit)).toList();
    }

    /** What both have once; each list in its own order, and else the earlier first. */
    private static <T> List<T> byTime(List<T> some, List<T> others, Function<T, String> id, Comparator<T> time) {
        Set<String> mine = some.stream().map(id).collect(Collectors.toCollection(HashSet::new));
        Set<String> theirs = others.stream().map(id).collect(Collectors.toCollection(HashSet::new));
        List<T> all = new ArrayList<>();
        Set<String> taken = new LinkedHashSet<>();
        int next = 0;
        for (T edit : some) {
            if (theirs.contains(id.apply(edit))) {
                while (!taken.contains(id.apply(edit)) && next < others.size()
                        && !id.apply(others.get(next)).equals(id.apply(edit))) {
                    next = take(others, next, id, mine, taken, all);
                }
            } else {
                while (next < others.size() && (taken.contains(id.apply(others.get(next)))
                        || time.compare(others.get(next), edit) < 0 && !mine.contains(id.apply(others.get(next))))) {
                    next = take(others, next, id, mine, taken, all);
                }
            }
            if (taken.add(id.apply(edit))) {
                all.add(edit);
            }
        }
        while (next < others.size()) {
            next = take(others, next, id, mine, taken, all);
        }
        return all;
    }

    private static <T> int take(List<T> others, int next, Function<T, String> id, Set<String> mine, Set<String> taken,
            List<T> all) {
        T edit = others.get(next);
        if (!mine.contains(id.apply(edit)) && taken.add(id.apply(edit))) {
            all.add(edit);
        }
        return next + 1;
    }
}
