package org.rejoinder.analysis.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;

/** What an article retells beside its news: standing positions ("has denied") and the history of a dispute. */
final class Background {
    /** Further back than this, in days, is not the news of the day. */
    private static final int OLD_DAYS = 14;
    /** The paragraphs of running text in which the news itself is told. */
    private static final int LEAD = 2;
    private static final Pattern PERFECT = Pattern.compile("(?i)^(?:has|have|'ve|’ve)\\b(?!.*\\b(?:also|now|just|since|today)\\b).*");

    private final Reading reading;
    private final LocalDate published;
    private final DateWordFinder finder = new DateWordFinder();

    Background(Reading reading, LocalDate published) {
        this.reading = reading;
        this.published = published;
    }

    /** "Elbonia has denied it", behind the lead and with no day told: true, but nobody knows since when. */
    boolean isStanding(Draft draft) {
        return !draft.cue().isEmpty() && PERFECT.matcher(draft.cue().getFirst().of(reading.text())).matches()
                && !isLead(draft);
    }

    /** A paragraph that told before of a day long past goes on telling of it. */
    boolean isHistory(Draft draft) {
        Span anchor = ClauseDates.anchor(draft);
        Optional<Sentence> sentence = sentence(anchor.start());
        if (draft.cue().isEmpty() || isLead(draft) || sentence.isEmpty()) {
            return false;
        }
        List<Sentence> before = reading.sentences().stream().filter(other -> other.paragraph() == sentence.get().paragraph()
                && other.span().start() <= anchor.start()).toList();
        return before.stream().flatMap(other -> finder.find(reading.text(), new Span(other.span().start(),
                        Math.max(other.span().start(), Math.min(other.span().end(), anchor.start())))).stream())
                .filter(words -> reading.drafts().stream().noneMatch(other -> other.content().stream()
                        .anyMatch(content -> content.contains(words.span()))))
                .flatMap(words -> words.when().resolve(Optional.of(published)).stream())
                .anyMatch(range -> range.latest().isBefore(published.minusDays(OLD_DAYS)));
    }

    private boolean isLead(Draft draft) {
        int start = ClauseDates.anchor(draft).start();
        return reading.sentences().stream().filter(sentence -> sentence.role() == BlockRole.BODY
                && sentence.span().end() <= start).map(Sentence::paragraph).distinct()
                .filter(paragraph -> sentence(start).filter(now -> now.paragraph() == paragraph).isEmpty())
                .count() < LEAD;
    }

    private Optional<Sentence> sentence(int offset) {
        return reading.sentences().stream().filter(sentence -> sentence.span().contains(offset)).findFirst();
    }
}
