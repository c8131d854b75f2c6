package org.rejoinder.analysis.dates;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Said;
import org.rejoinder.model.Span;

/** Dates counted from another statement's: "a day after X said, Y answered", "the next day". */
final class CountedDates {
    /** Further apart than this, in days, "weeks after" is no certain day. */
    private static final int MOST_DAYS = 6;
    /** How far back, in UTF-16 units, the statement stands from which "came a day after X said" counts. */
    private static final int NEAR = 700;

    /** The rule of what was said so many days before another statement. */
    static final String BACK = "counted-back";

    private final Reading reading;
    private final List<Draft> drafts;
    private final DateWordFinder finder = new DateWordFinder();

    /**
     * @param drafts  changed in place
     */
    CountedDates(Reading reading, List<Draft> drafts) {
        this.reading = reading;
        this.drafts = drafts;
    }

    void count(Map<Integer, DateWords> words) {
        forward(words);
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).said().isEmpty() && !drafts.get(i).cue().isEmpty() && !words.containsKey(i)) {
                back(i);
            }
        }
    }

    /** "A day after X said", "the next day". */
    private void forward(Map<Integer, DateWords> words) {
        words.forEach((index, found) -> {
            if (drafts.get(index).said().isEmpty() && found.when() instanceof When.After after) {
                counterpart(index, found, after).ifPresent(other -> {
                    Said from = other.said().get();
                    When.Range range = new When.Range(from.earliest().plusDays(after.days()),
                            from.latest().plusDays(after.days()), from.precision());
                    boolean possible = DateStage.published(reading).filter(range.earliest()::isAfter).isEmpty();
                    if (possible) {
                        drafts.set(index, DateStage.said(drafts.get(index), range,
                                Basis.at(found.when().rule(), found.span(), reading.text())));
                    }
                });
            }
        });
    }

    private Optional<Draft> counterpart(int index, DateWords found, When.After after) {
        Span sentence = reading.sentenceAt(found.span().start()).map(Sentence::span).orElse(found.span());
        if (after.previous()) {
            return drafts.stream()
                    .filter(other -> DateStage.fromText(other)
                    && ClauseDates.anchor(other).start() < found.span().start())
                    .max(Comparator.comparingInt(other -> ClauseDates.anchor(other).start()));
        }
        return ClauseDates.withCueIn(reading, sentence).stream()
                .filter(other -> other != index && ClauseDates.anchor(drafts.get(other)).start() > found.span().start())
                .map(drafts::get)
                .filter(DateStage::fromText)
                .filter(other -> !other.said().get().basis().span().equals(Optional.of(found.span())))
                .min(Comparator.comparingInt(other -> ClauseDates.anchor(other).start()));
    }

    /** "On Tuesday Y answered, one day after X | said": what X said is of the day before Tuesday. */
    private void back(int index) {
        Span cue = drafts.get(index).cue().getFirst();
        int start = cue.start();
        Optional<Sentence> sentence = reading.sentenceAt(start);
        if (sentence.isEmpty() || sentence.get().span().start() >= start) {
            return;
        }
        finder.find(reading.text(), new Span(sentence.get().span().start(), start)).stream()
                .filter(words -> words.when() instanceof When.After after && !after.previous() && after.days() > 0
                        && after.days() <= MOST_DAYS)
                .filter(words -> reading.text().substring(words.span().end(), start).matches("[^,.;:\"“”]{2,90}"))
                .filter(words -> drafts.stream().noneMatch(other -> !other.cue().isEmpty()
                        && other.cue().getFirst().start() >= words.span().end()
                        && other.cue().getFirst().end() <= start))
                .findFirst()
                .ifPresent(words -> base(index, words.span().start()).ifPresent(from -> {
                    int days = ((When.After) words.when()).days();
                    When.Range range = new When.Range(from.earliest().minusDays(days), from.latest().minusDays(days),
                            from.precision());
                    drafts.set(index, DateStage.said(drafts.get(index), range,
                            Basis.at(BACK, words.span(), reading.text())));
                }));
    }

    /** The last dated statement before the words, if near. */
    private Optional<Said> base(int index, int before) {
        return drafts.stream()
                .filter(other -> other != drafts.get(index) && DateStage.fromText(other)
                && other.said().get().isExact())
                .filter(other -> ClauseDates.anchor(other).start() < before
                && ClauseDates.anchor(other).start() > before - NEAR)
                .max(Comparator.comparingInt(other -> ClauseDates.anchor(other).start()))
                .flatMap(Draft::said);
    }
}
