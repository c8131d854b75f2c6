package org.rejoinder.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.model.Article;
import org.rejoinder.model.Case;
import org.rejoinder.model.Report;
import org.rejoinder.model.Span;
import org.rejoinder.model.Utterance;

/** Finds where in articles the words of a query stand outside all statements. */
final class PlaceFinder {
    /** No article has more places than these. */
    private static final int MOST_IN_ARTICLE = 50;

    private final Map<String, List<Span>> told = new HashMap<>();

    PlaceFinder(Case assembled) {
        for (Utterance utterance : assembled.utterances()) {
            for (Report report : utterance.reports()) {
                told.computeIfAbsent(report.articleId(), id -> new ArrayList<>()).addAll(report.statement().content());
            }
        }
    }

    /**
     * The lines with words outside statements. Where some line has all the words that are looked for, only such lines.
     */
    List<Places.Place> in(Article article, Highlighter words) {
        List<Places.Place> places = new ArrayList<>();
        List<Span> statements = told.getOrDefault(article.id(), List.of());
        int most = 1;
        String text = article.text();
        for (int start = 0; start < text.length() && places.size() < MOST_IN_ARTICLE;) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span line = new Span(start, end);
            List<Span> all = words.words(text, line);
            List<Span> outside = all.stream().filter(mark -> statements.stream().noneMatch(mark::overlaps)).toList();
            int different = outside.isEmpty() ? 0 : words.different(text, all);
            if (different > most) {
                places.clear();
                most = different;
            }
            if (different == most) {
                places.add(new Places.Place(article.id(), line, outside));
            }
            start = end + 1;
        }
        return places;
    }
}
