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
        Stretch<Utterance> other = Stretch.between(before, now);
        if (other.gone().isEmpty() && other.come().isEmpty()) {
            return this;
        }
        Set<Utterance> gone = identical(other.gone());
        Set<Utterance> come = identical(other.come());
        gone.removeAll(come);
        come.removeAll(identical(other.gone()));
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
