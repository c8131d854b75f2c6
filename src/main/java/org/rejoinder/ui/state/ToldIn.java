package org.rejoinder.ui.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.rejoinder.model.Report;
import org.rejoinder.model.Utterance;

/** Which utterances each article tells, taken over from one state of a case to the next where nothing changed. */
record ToldIn(Lookup<List<Utterance>> byArticle) {
    /** More changes than these are worked out anew altogether. */
    private static final int FEW = 200;

    static ToldIn of(List<Utterance> utterances) {
        Map<String, List<Utterance>> all = new HashMap<>();
        utterances.forEach(one -> articles(one).forEach(id ->
                all.computeIfAbsent(id, key -> new ArrayList<>()).add(one)));
        return new ToldIn(Lookup.of(all));
    }

    private static Set<String> articles(Utterance utterance) {
        Set<String> articles = new LinkedHashSet<>();
        for (Report report : utterance.reports()) {
            articles.add(report.articleId());
        }
        return articles;
    }

    /** In order of time. */
    List<Utterance> of(String article) {
        return byArticle.get(article).orElse(List.of());
    }

    /** @param now  all in order of time, of which those came */
    ToldIn after(Stretch<Utterance> other, List<Utterance> now) {
        if (other.gone().isEmpty() && other.come().isEmpty()) {
            return this;
        }
        if (other.gone().size() + other.come().size() > FEW) {
            return of(now);
        }
        Map<String, List<Utterance>> all = new HashMap<>();
        Function<String, List<Utterance>> known = id -> new ArrayList<>(of(id));
        other.gone().forEach(one -> articles(one).forEach(id ->
                all.computeIfAbsent(id, known).removeIf(told -> told == one)));
        for (int i = other.come().size() - 1; i >= 0; i--) {
            Utterance one = other.come().get(i);
            int place = other.places().get(i);
            articles(one).forEach(id -> insert(all.computeIfAbsent(id, known), one, now, place));
        }
        Map<String, Optional<List<Utterance>>> changes = new HashMap<>();
        all.forEach((id, told) -> changes.put(id, Optional.of(told)));
        return new ToldIn(byArticle.with(changes));
    }

    /** Before the next in order of time that the same article tells. */
    private static void insert(List<Utterance> told, Utterance one, List<Utterance> now, int place) {
        Set<Utterance> others = identical(told);
        for (int i = place + 1; i < now.size() && !others.isEmpty(); i++) {
            if (others.contains(now.get(i))) {
                Utterance next = now.get(i);
                told.add(IntStream.range(0, told.size()).filter(at -> told.get(at) == next).findFirst()
                        .orElseThrow(), one);
                return;
            }
        }
        told.add(one);
    }

    private static Set<Utterance> identical(List<Utterance> utterances) {
        Set<Utterance> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(utterances);
        return set;
    }
}
