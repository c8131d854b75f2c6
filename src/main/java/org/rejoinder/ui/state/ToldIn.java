package org.rejoinder.ui.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.model.Report;
import org.rejoinder.model.Utterance;

/** Which utterances each article tells, taken over from one state of a case to the next where nothing changed. */
record ToldIn(Map<String, List<Utterance>> byArticle) {
    /** More changes than these are worked out anew altogether. */
    private static final int FEW = 200;

    static ToldIn of(List<Utterance> utterances) {
        Map<String, List<Utterance>> all = new HashMap<>();
        utterances.forEach(one -> articles(one).forEach(id ->
                all.computeIfAbsent(id, key -> new ArrayList<>()).add(one)));
        return new ToldIn(all);
    }

    private static Set<String> articles(Utterance utterance) {
        Set<String> articles = new LinkedHashSet<>();
        for (Report report : utterance.reports()) {
            articles.add(report.articleId());
        }
        return articles;
    }

    /** In no particular order. */
    List<Utterance> of(String article) {
        return byArticle.getOrDefault(article, List.of());
    }

    ToldIn after(List<Utterance> before, List<Utterance> now) {
        int start = 0;
        int most = Math.min(before.size(), now.size());
        while (start < most && before.get(start) == now.get(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.get(before.size() - 1 - end) == now.get(now.size() - 1 - end)) {
            end++;
        }
        List<Utterance> old = before.subList(start, before.size() - end);
        List<Utterance> fresh = now.subList(start, now.size() - end);
        if (old.isEmpty() && fresh.isEmpty()) {
            return this;
        }
        Set<Utterance> gone = identical(old);
        Set<Utterance> come = identical(fresh);
        gone.removeAll(come);
        come.removeAll(identical(old));
        return gone.size() + come.size() > FEW ? of(now) : changed(gone, come);
    }

    private ToldIn changed(Set<Utterance> gone, Set<Utterance> come) {
        Map<String, List<Utterance>> all = new HashMap<>(byArticle);
        gone.forEach(one -> articles(one).forEach(id -> {
            List<Utterance> left = new ArrayList<>(all.get(id));
            left.removeIf(other -> other == one);
            all.put(id, left);
        }));
        come.forEach(one -> articles(one).forEach(id -> {
            List<Utterance> more = new ArrayList<>(all.getOrDefault(id, List.of()));
            more.add(one);
            all.put(id, more);
        }));
        return new ToldIn(all);
    }

    private static Set<Utterance> identical(List<Utterance> utterances) {
        Set<Utterance> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(utterances);
        return set;
    }
}
