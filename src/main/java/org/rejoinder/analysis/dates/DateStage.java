package org.rejoinder.analysis.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Stage;
import org.rejoinder.analysis.links.DraftActs;
import org.rejoinder.casework.linking.SameUtterance;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.model.Basis;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.OpenDate;
import org.rejoinder.model.Published;
import org.rejoinder.model.Said;
import org.rejoinder.model.Span;

/**
 * Tells when each draft was said and how that is known. In this order: date words of the cue's clause; "a day after X
 * said"; the date of the same utterance, then of the same speaker's other statements, elsewhere in the text; the day
 * of publication where the statement is the news itself. What is retold from the past stays unknown.
 */
public final class DateStage implements Stage {
    private static final int SAME_OCCASION_DAYS = 4;
    /** A quotation without cue goes on with what came before: what comes later dates it only where nothing else does. */
    private static final int LATER = 1000;
    /** How far back "at the time" looks, in UTF-16 units. */
    private static final int NEAR_BEFORE = 600;
    private static final Pattern LONG_AGO = Pattern.compile(
            "(?i)\\b(?:had|previously|earlier|in the past|long|repeatedly|regularly|consistently|routinely|recently|already|once|before|initially|originally|always)\\b");

    /** "where the police have confirmed": a relative clause in the perfect gives the background. */
    private static final Pattern BACKGROUND = Pattern.compile("(?i)\\b(?:where|who|which|whose)\\b[^,.;\\n]{0,60}\\bha(?:s|ve)\\s+\\w*$"
            + "|(?i)\\b(?:gangs?|groups?|men|women|people|hackers|movement|company|firm|body|state|country|[A-Z]\\w+|\\))"
            + "\\s+that\\s+ha(?:s|ve)\\s+\\w*$");

    /** "which accuses him of": a standing charge, told in passing. */
    private static final Pattern STANDING = Pattern.compile("(?i)\\b(?:which|who|whose)\\s+(?:\\w+\\s+)?accuses?$");

    /** "was accused of": by whom and when is not told, so it is no news of the day. */
    private static final Pattern ACCUSED = Pattern.compile("(?i)\\b(?:is|are|was|were|stands?)\\s+(?:\\w+ly\\s+)?(?:accused|suspected)$");

    /** "at the time": the time spoken of just before. */
    private static final Pattern AT_THAT_TIME = Pattern.compile("(?i)\\b(?:time|then)$");

    /** "was found by X to be": what is known by now, not what is said today. */
    private static final Pattern FOUND = Pattern.compile(
            "(?i)\\b(?:was|were|been)\\s+(?:found|identified|believed|thought|known|assessed|named)\\b");

    private final ClauseDates clauses = new ClauseDates();

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public Reading apply(Reading reading) {
        Reading dated = new PublicationDate().infer(reading);
        Map<Integer, DateWords> words = clauses.attach(dated);
        List<Draft> drafts = new ArrayList<>(dated.drafts());
        fromWords(dated, words, drafts);
        fromSameSpeech(dated, words, drafts);
        counted(dated, words, drafts);
        fromSameSpeech(dated, words, drafts);
        fromPublication(dated, words, drafts);
        unsolvedOfSameSpeaker(dated, drafts);
        return dated.withDrafts(drafts);
    }

    static Optional<LocalDate> published(Reading reading) {
        return reading.article().published().filter(known -> known.precision() != DatePrecision.MONTH
                && known.precision() != DatePrecision.YEAR).map(Published::date);
    }

    private static void fromWords(Reading reading, Map<Integer, DateWords> words, List<Draft> drafts) {
        words.forEach((index, found) -> {
            Optional<When.Range> range = found.when().resolve(published(reading));
            if (range.isPresent()) {
                drafts.set(index, said(drafts.get(index), range.get(), Basis.at(found.when().rule(), found.span(), reading.text())));
            } else if (found.when() instanceof When.BesideEvent) {
                drafts.set(index, atThatTime(reading, drafts.get(index), found));
            } else if (found.when() instanceof When.WeekdayAndDay || found.when() instanceof When.Weekday
                    || found.when() instanceof When.DayOfMonth) {
                drafts.set(index, drafts.get(index).withSaid(Optional.empty(),
                        OpenDate.RULE + found.when().rule() + ": " + found.span().of(reading.text())));
            }
        });
    }

    /** Dated by the date words before, if they are near and the words point back to them; else open. */
    private static Draft atThatTime(Reading reading, Draft draft, DateWords found) {
        String words = found.span().of(reading.text());
        Draft open = draft.withSaid(Optional.empty(), "date " + found.when().rule() + ": " + words);
        if (!AT_THAT_TIME.matcher(words).find()) {
            return open;
        }
        int from = Math.max(0, found.span().start() - NEAR_BEFORE);
        return new DateWordFinder().find(reading.text(), new Span(from, found.span().start())).reversed().stream()
                .filter(before -> before.when().resolve(published(reading)).isPresent())
                .findFirst()
                .map(before -> said(draft, before.when().resolve(published(reading)).get(),
                        Basis.at("at-that-time", before.span(), reading.text())))
                .orElse(open);
    }

    private static Draft said(Draft draft, When.Range range, Basis basis) {
        Said said = new Said(range.earliest(), range.latest(), range.precision(), basis);
        return draft.withSaid(Optional.of(said), "date " + basis.rule() + ": " + basis.text());
    }

    /** The same utterance told elsewhere in the text, then what else its speaker said on that occasion. */
    private static void fromSameSpeech(Reading reading, Map<Integer, DateWords> words, List<Draft> drafts) {
        List<Draft> known = List.copyOf(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = known.get(i);
            if (draft.said().isPresent() || words.containsKey(i)) {
                continue;
            }
            Optional<Draft> same = sameUtterance(reading, known, draft);
            Optional<Draft> occasion = same.isPresent() || isPast(reading, draft)
                    ? Optional.empty() : sameOccasion(reading, known, draft);
            Optional<Draft> from = same.or(() -> occasion);
            if (from.isPresent()) {
                Said said = from.get().said().get();
                Basis basis = new Basis(same.isPresent() ? "same-utterance" : "same-occasion", said.basis().span(), said.basis().text());
                drafts.set(i, said(draft, new When.Range(said.earliest(), said.latest(), said.precision()), basis));
            }
        }
    }

    private static Optional<Draft> sameUtterance(Reading reading, List<Draft> drafts, Draft draft) {
        SpeechAct act = DraftActs.of(reading, draft);
        return drafts.stream()
                .filter(other -> other != draft && fromText(other) && !draft.speakers().isEmpty())
                .filter(other -> overlap(act, DraftActs.of(reading, other)))
                .filter(other -> SameUtterance.same(act, DraftActs.of(reading, other)))
                .max(Comparator.comparingDouble(other -> SameUtterance.score(act, DraftActs.of(reading, other))));
    }

    /** A date is carried over only where the words themselves show that both are one. */
    private static boolean overlap(SpeechAct one, SpeechAct other) {
        return one.words().cosine(other.words()) >= 0.25 || one.words().containment(other.words()) >= 0.6;
    }

    /** The nearest dated statement of the same speakers, rather before than after, if recent news. */
    private static Optional<Draft> sameOccasion(Reading reading, List<Draft> drafts, Draft draft) {
        int at = ClauseDates.anchor(draft).start();
        return drafts.stream()
                .filter(other -> other != draft && fromText(other) && !isPast(reading, other))
                .filter(other -> !draft.speakers().isEmpty() && other.speakers().equals(draft.speakers()))
                .filter(other -> published(reading).isEmpty() || goesOn(reading, other, draft) || !other.said().get()
                        .latest().isBefore(published(reading).get().minus(SAME_OCCASION_DAYS, ChronoUnit.DAYS)))
                .min(Comparator.comparingInt(other -> {
                    int from = ClauseDates.anchor(other).start();
                    return from <= at ? at - from : (draft.cue().isEmpty() ? LATER : 2) * (from - at);
                }));
    }

    /** Told right behind the other, within a paragraph or two: one occasion, however long ago. */
    private static boolean goesOn(Reading reading, Draft other, Draft draft) {
        int from = ClauseDates.anchor(other).start();
        int to = ClauseDates.anchor(draft).start();
        return from < to && reading.sentences().stream().filter(sentence -> sentence.span().start() > from
                && sentence.span().start() <= to).mapToInt(Sentence::paragraph).distinct().count() <= 2;
    }

    private static boolean fromText(Draft draft) {
        return draft.said().filter(said -> said.precision() == DatePrecision.DAY || said.precision() == DatePrecision.RANGE)
                .filter(said -> !said.basis().rule().equals(Basis.PUBLICATION_DAY)).isPresent();
    }

    /** "A day after X said", "the next day". */
    private static void counted(Reading reading, Map<Integer, DateWords> words, List<Draft> drafts) {
        words.forEach((index, found) -> {
            if (drafts.get(index).said().isEmpty() && found.when() instanceof When.After after) {
                counterpart(reading, drafts, index, found, after).ifPresent(other -> {
                    Said from = other.said().get();
                    When.Range range = new When.Range(from.earliest().plusDays(after.days()),
                            from.latest().plusDays(after.days()), from.precision());
                    boolean possible = published(reading).isEmpty() || !range.earliest().isAfter(published(reading).get());
                    if (possible) {
                        drafts.set(index, said(drafts.get(index), range,
                                Basis.at(found.when().rule(), found.span(), reading.text())));
                    }
                });
            }
        });
    }

    private static Optional<Draft> counterpart(
            Reading reading, List<Draft> drafts, int index, DateWords found, When.After after) {
        Span sentence = reading.sentences().stream().map(Sentence::span)
                .filter(span -> span.contains(found.span().start())).findFirst().orElse(found.span());
        if (after.previous()) {
            return drafts.stream()
                    .filter(other -> fromText(other) && ClauseDates.anchor(other).start() < found.span().start())
                    .max(Comparator.comparingInt(other -> ClauseDates.anchor(other).start()));
        }
        return ClauseDates.withCueIn(reading, sentence).stream()
                .filter(other -> other != index && ClauseDates.anchor(drafts.get(other)).start() > found.span().start())
                .map(drafts::get)
                .filter(DateStage::fromText)
                .filter(other -> !other.said().get().basis().span().equals(Optional.of(found.span())))
                .min(Comparator.comparingInt(other -> ClauseDates.anchor(other).start()));
    }

    /** What a speaker says beside an unsolved "Monday (19)" is of that day too, whichever it proves to be. */
    private static void unsolvedOfSameSpeaker(Reading reading, List<Draft> drafts) {
        List<Draft> known = List.copyOf(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = known.get(i);
            if (draft.said().isEmpty() && unsolved(draft).isEmpty() && !isPast(reading, draft)) {
                int index = i;
                known.stream()
                        .filter(other -> !draft.speakers().isEmpty() && other.speakers().equals(draft.speakers()))
                        .flatMap(other -> unsolved(other).stream())
                        .findFirst()
                        .ifPresent(rule -> drafts.set(index, draft.withSaid(Optional.empty(), rule)));
            }
        }
    }

    private static Optional<String> unsolved(Draft draft) {
        return draft.rules().stream().filter(rule -> rule.startsWith(OpenDate.RULE)).findFirst();
    }

    private static void fromPublication(Reading reading, Map<Integer, DateWords> words, List<Draft> drafts) {
        Optional<Published> published = reading.article().published();
        if (published(reading).isEmpty()) {
            return;
        }
        Background background = new Background(reading, published(reading).get());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean open = draft.said().isEmpty() && !words.containsKey(i) && !isPast(reading, draft);
            if (open && !background.isStanding(draft) && !background.isHistory(draft)) {
                Basis from = published.get().basis();
                drafts.set(i, said(draft, When.Range.day(published(reading).get()),
                        new Basis(Basis.PUBLICATION_DAY, from.span(), from.text())));
            }
        }
    }

    private static boolean holds(Draft outer, Draft inner) {
        Span whole = outer.content().getFirst().cover(outer.content().getLast());
        return inner.content().getLast().end() <= whole.end();
    }

    /** What is retold from before the news of the day. */
    private static boolean isPast(Reading reading, Draft draft) {
        if (draft.reportedPast() || draft.nestedIn().filter(outer -> holds(reading.drafts().get(outer), draft)).isPresent()) {
            return true;
        }
        if (draft.cue().isEmpty()) {
            return false;
        }
        if (FOUND.matcher(draft.cue().getFirst().of(reading.text())).find()) {
            return true;
        }
        int start = draft.cue().getFirst().start();
        String clause = reading.text().substring(Math.max(0, start - 80), draft.cue().getFirst().end());
        if (BACKGROUND.matcher(clause).find() || STANDING.matcher(clause).find()
                || draft.source().isEmpty() && ACCUSED.matcher(clause).find()) {
            return true;
        }
        String before = reading.text().substring(Math.max(0, start - 20), start);
        int cut = Math.max(before.lastIndexOf('\n'), Math.max(before.lastIndexOf('.'), before.lastIndexOf(',')));
        String cue = draft.cue().getFirst().of(reading.text());
        return LONG_AGO.matcher(before.substring(cut + 1)).find() || cue.contains(" ") && LONG_AGO.matcher(cue).find();
    }
}
