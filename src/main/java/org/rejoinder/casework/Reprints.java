package org.rejoinder.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rejoinder.casework.linking.ContentWords;
import org.rejoinder.model.Article;
import org.rejoinder.model.Case;
import org.rejoinder.model.Published;
import org.rejoinder.model.Report;
import org.rejoinder.model.Utterance;

/** Who repeated whom, and how the words changed on the way. */
public final class Reprints {
    private Reprints() {}

    /**
     * One outlet's report of an utterance.
     *
     * @param daysLater  days from the first publication; empty where either day is unknown
     * @param likeness   of its words to the first report's, 0..1: shared words of content against the geometric mean of
     *         both
     */
    public record Step(String outlet, String article, String statement, Optional<LocalDate> published,
            Optional<Long> daysLater, double likeness) {}

    /** The reports of one utterance, the first published first; each outlet once. At least two. */
    public record Chain(String utterance, List<Step> steps) {
        public Chain {
            steps = List.copyOf(steps);
        }

        /** The first outlet; those that published on a later day repeated it. */
        public Step first() {
            return steps.getFirst();
        }
    }

    /** In the case's order. */
    static List<Chain> of(Case assembled) {
        Texts texts = new Texts(assembled);
        return assembled.utterances().stream().map(utterance -> chain(utterance, texts))
                .filter(chain -> chain.steps().size() > 1).toList();
    }

    static List<String> oneOutlet(Case assembled) {
        Texts texts = new Texts(assembled);
        return assembled.utterances().stream()
                .filter(utterance -> utterance.reports().stream().map(texts::outlet).distinct().count() == 1)
                .map(Utterance::id).toList();
    }

    private static Chain chain(Utterance utterance, Texts texts) {
        List<Report> ordered = utterance.reports().stream()
                .sorted(Comparator.comparing((Report report) -> texts.published(report).orElse(LocalDate.MAX))
                        .thenComparing(texts::outlet).thenComparing(report -> report.statement().id()))
                .toList();
        List<Step> steps = new ArrayList<>();
        for (Report report : ordered) {
            String outlet = texts.outlet(report);
            if (steps.stream().noneMatch(step -> step.outlet().equals(outlet))) {
                Optional<LocalDate> day = texts.published(report);
                steps.add(new Step(outlet, report.articleId(), report.statement().id(), day,
                        texts.published(ordered.getFirst())
                        .flatMap(first -> day.map(then -> ChronoUnit.DAYS.between(first, then))),
                        report == ordered.getFirst() ? 1
                        : texts.words(report).cosine(texts.words(ordered.getFirst()))));
            }
        }
        return new Chain(utterance.id(), steps);
    }

    /** Looks up what reports say, and where. */
    static final class Texts {
        private final Map<String, Article> articles = new HashMap<>();

        Texts(Case assembled) {
            assembled.articles().forEach(parsed -> articles.put(parsed.article().id(), parsed.article()));
        }

        String outlet(Report report) {
            return articles.get(report.articleId()).outletOrSource();
        }

        Optional<LocalDate> published(Report report) {
            return articles.get(report.articleId()).published().map(Published::date);
        }

        ContentWords words(Report report) {
            String text = articles.get(report.articleId()).text();
            return ContentWords.of(report.statement().content().stream().map(span -> span.of(text))
                    .collect(Collectors.joining(" ")));
        }

        /** Of all its reports. */
        ContentWords words(Utterance utterance) {
            return ContentWords.of(utterance.reports().stream().map(report -> report.statement().content().stream()
                    .map(span -> span.of(articles.get(report.articleId()).text())).collect(Collectors.joining(" ")))
                    .collect(Collectors.joining(" ")));
        }
    }
}
