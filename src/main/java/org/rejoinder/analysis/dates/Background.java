package org.rejoinder.analysis.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern PERFECT =
            Pattern.compile("(?i)^(?:has|have|'ve|’ve)\\b(?!.*\\b(?:also|now|just|since|today)\\b).*");

    /** "Turkey disputes", "they blame": a position held for long, unlike "says". */
    private static final Pattern POSITION = Pattern.compile(
            "(?i)^(?:\\w+ly\\s+)?(?:blames?|disputes?|opposes?|considers?|regards?|believes?|views?"
                    + "|recogni[sz]es?)\\b");
    /** "was accused of fraud by a rival". */
    private static final Pattern PASSIVE =
            Pattern.compile("(?i)\\b(?:was|were)\\s+(?:\\w+ly\\s+)?(?:accused|suspected|blamed|charged)\\b");
    private static final String DOCUMENTS =
            "(reports?|analys[ie]s|stud(?:y|ies)|indictments?|complaints?|affidavits?|filings?"
            + "|lawsuits?|court papers|court documents|papers?|assessments?|investigations?|surveys?|memoirs?|reviews?"
            + "|audits?)";
    private static final Pattern DOCUMENT = Pattern.compile("(?i)\\b" + DOCUMENTS + "$");
    private static final Pattern IN_DOCUMENT = Pattern.compile(
            "(?i)^\\W*in\\s+(?:an?|the|its|their|his|her)\\s+(?:[\\p{L}\\d-]+\\s+){0,3}?" + DOCUMENTS + "\\s*,");

    private final Reading reading;
    private final Optional<LocalDate> published;
    private final DateWordFinder finder = new DateWordFinder();

    Background(Reading reading) {
        this.reading = reading;
        this.published = DateStage.published(reading);
    }

    /** "Elbonia has denied it", behind the lead and with no day told: true, but nobody knows since when. */
    boolean isStanding(Draft draft) {
        if (draft.cue().isEmpty() || isLead(draft)) {
            return false;
        }
        Span cue = draft.cue().getFirst();
        String before = reading.text().substring(Math.max(0, cue.start() - 10), cue.end());
        return PERFECT.matcher(cue.of(reading.text())).matches() || POSITION.matcher(cue.of(reading.text())).find()
                || PASSIVE.matcher(before).find();
    }

    /** "a Defence Ministry analysis says", "in their indictment, prosecutors said": a document that is not the news. */
    boolean isOldDocument(Draft draft) {
        if (draft.cue().isEmpty() || isLead(draft)) {
            return false;
        }
        String source = draft.source().stream().map(span -> span.of(reading.text())).collect(Collectors.joining(" "));
        Matcher own = DOCUMENT.matcher(source);
        Matcher opening = IN_DOCUMENT.matcher(reading.sentenceAt(ClauseDates.anchor(draft).start())
                .map(sentence -> sentence.span().of(reading.text())).orElse(""));
        String noun = own.find() ? own.group(1) : opening.find() ? opening.group(1) : "";
        return !noun.isEmpty()
                && !lead().contains(noun.toLowerCase(Locale.ROOT).replaceFirst("(?:ments?|[iey]s|ies|y|s)$", ""));
    }

    private String lead() {
        StringBuilder lead = new StringBuilder();
        reading.article().title().ifPresent(title -> lead.append(title.of(reading.text())).append('\n'));
        List<Integer> paragraphs = reading.sentences().stream().filter(sentence -> sentence.role() == BlockRole.BODY)
                .map(Sentence::paragraph).distinct().limit(LEAD + 1).toList();
        reading.sentences().stream().filter(sentence -> paragraphs.contains(sentence.paragraph()))
                .forEach(sentence -> lead.append(sentence.span().of(reading.text())).append('\n'));
        return lead.toString().toLowerCase(Locale.ROOT);
    }

    /** A paragraph that told before of a day long past goes on telling of it. */
    boolean isHistory(Draft draft) {
        Span anchor = ClauseDates.anchor(draft);
        Optional<Sentence> sentence = reading.sentenceAt(anchor.start());
        if (draft.cue().isEmpty() || isLead(draft) || sentence.isEmpty() || published.isEmpty()) {
            return false;
        }
        List<Sentence> before = reading.sentences().stream()
                .filter(other -> other.paragraph() == sentence.get().paragraph()
                && other.span().start() <= anchor.start()).toList();
        return before.stream().flatMap(other -> finder.find(reading.text(), new Span(other.span().start(),
                        Math.max(other.span().start(), Math.min(other.span().end(), anchor.start())))).stream())
                .filter(words -> reading.drafts().stream().noneMatch(other -> other.content().stream()
                        .anyMatch(content -> content.contains(words.span()))))
                .flatMap(words -> words.when().resolve(published).stream())
                .anyMatch(range -> range.latest().isBefore(published.get().minusDays(OLD_DAYS)));
    }

    private boolean isLead(Draft draft) {
        int start = ClauseDates.anchor(draft).start();
        return reading.sentences().stream().filter(sentence -> sentence.role() == BlockRole.BODY
                && sentence.span().end() <= start).map(Sentence::paragraph).distinct()
                .filter(paragraph -> reading.sentenceAt(start).filter(now -> now.paragraph() == paragraph).isEmpty())
                .count() < LEAD;
    }
}
