package org.rejoinder.analysis.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
    /**
     * A quotation without cue goes on with what came before: what comes later dates it only where nothing else does.
     */
    private static final int LATER = 1000;
    /** How far back "at the time" looks, in UTF-16 units. */
    private static final int NEAR_BEFORE = 600;
    /** "at the time": the time spoken of just before. */
    private static final Pattern AT_THAT_TIME = Pattern.compile("(?i)\\b(?:time|then)$");

    private static final String YEAR_OF_DOCUMENT = "year-of-document";
    private static final Pattern DOCUMENT_YEAR =
            Pattern.compile("(?i)^(?:an?|the|its|their|his|her|this)?\\s*(?:\\p{L}+\\s+)?((?:19|20)\\d\\d)\\s+"
            + "(?:\\p{L}+[ -]){0,3}?(?:report|study|paper|indictment|assessment|review|analysis|letter|complaint"
            + "|lawsuit|memo|ruling|filing|survey|advisory)\\b");

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
        Retold retold = new Retold(dated);
        fromWords(dated, words, drafts);
        fromSource(dated, words, drafts);
        drafts = new ArrayList<>(GreetedDay.date(dated, published(dated), drafts));
        fromSameSpeech(dated, retold, words, drafts);
        new CountedDates(dated, drafts).count(words);
        fromSameSpeech(dated, retold, words, drafts);
        fromPublication(dated, retold, words, drafts);
        unsolvedOfSameSpeaker(retold, drafts);
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
                drafts.set(index, said(drafts.get(index), range.get(),
                        Basis.at(found.when().rule(), found.span(), reading.text())));
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

    static Draft said(Draft draft, When.Range range, Basis basis) {
        Said said = new Said(range.earliest(), range.latest(), range.precision(), basis);
        return draft.withSaid(Optional.of(said), "date " + basis.rule() + ": " + basis.text());
    }

    /** "according to a 2020 report": the document's year. */
    private static void fromSource(Reading reading, Map<Integer, DateWords> words, List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.said().isEmpty() && !words.containsKey(i) && !draft.source().isEmpty()) {
                Span source = draft.source().getFirst();
                Matcher year = DOCUMENT_YEAR.matcher(source.of(reading.text()));
                if (year.find()) {
                    Span found = new Span(source.start() + year.start(1), source.start() + year.end(1));
                    drafts.set(i, said(draft, When.Range.year(Integer.parseInt(year.group(1))),
                            Basis.at(YEAR_OF_DOCUMENT, found, reading.text())));
                }
            }
        }
    }

    /** The same utterance told elsewhere in the text, then what else its speaker said on that occasion. */
    private static void fromSameSpeech(Reading reading, Retold retold, Map<Integer, DateWords> words,
            List<Draft> drafts) {
        Background background = new Background(reading);
        List<Draft> known = List.copyOf(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = known.get(i);
            if (draft.said().isPresent() || words.containsKey(i)) {
                continue;
            }
            Optional<Draft> same = sameUtterance(reading, known, draft);
            Optional<Draft> occasion = same.isPresent() || retold.isPast(i) || background.isStanding(draft)
                    ? Optional.empty() : sameOccasion(reading, retold, known, i);
            Optional<Draft> from = same.or(() -> occasion);
            if (from.isPresent()) {
                Said said = from.get().said().get();
                Basis basis = new Basis(same.isPresent() ? "same-utterance"
                        : "same-occasion", said.basis().span(), said.basis().text());
                drafts.set(i, said(draft, new When.Range(said.earliest(), said.latest(), said.precision()), basis));
            }
        }
    }

    private record Told(Draft draft, SpeechAct act) {}

    private static Optional<Draft> sameUtterance(Reading reading, List<Draft> drafts, Draft draft) {
        if (draft.speakers().isEmpty()) {
            return Optional.empty();
        }
        SpeechAct act = DraftActs.of(reading, draft);
        return drafts.stream()
                .filter(other -> other != draft && fromText(other) && (!isWhole(draft) || isWhole(other)))
                .map(other -> new Told(other, DraftActs.of(reading, other)))
                .filter(other -> overlap(act, other.act()) && SameUtterance.same(act, other.act()))
                .max(Comparator.comparingDouble(other -> SameUtterance.score(act, other.act())))
                .map(Told::draft);
    }

    /** A date is carried over only where the words themselves show that both are one. */
    private static boolean overlap(SpeechAct one, SpeechAct other) {
        return one.words().cosine(other.words()) >= 0.25 || one.words().containment(other.words()) >= 0.6;
    }

    /** The nearest dated statement of the same speakers, rather before than after, if recent news. */
    private static Optional<Draft> sameOccasion(Reading reading, Retold retold, List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        if (draft.speakers().isEmpty()) {
            return Optional.empty();
        }
        int at = ClauseDates.anchor(draft).start();
        Optional<LocalDate> oldest = published(reading).map(day -> day.minus(SAME_OCCASION_DAYS, ChronoUnit.DAYS));
        return IntStream.range(0, drafts.size())
                .filter(i -> drafts.get(i).speakers().equals(draft.speakers()) && drafts.get(i) != draft)
                .filter(i -> drafts.get(i).said().filter(said -> !said.basis().rule().equals(CountedDates.BACK))
                        .isPresent())
                .filter(i -> !retold.isPast(i))
                .mapToObj(drafts::get)
                .filter(other -> !isWhole(draft) || isWhole(other))
                .filter(other -> fromText(other) || isDatedRoughly(other) && goesOn(reading, other, draft))
                .filter(other -> oldest.isEmpty() || !other.said().get().latest().isBefore(oldest.get())
                        || goesOn(reading, other, draft))
                .min(Comparator.comparingInt(other -> {
                    int from = ClauseDates.anchor(other).start();
                    return from <= at ? at - from : (draft.cue().isEmpty() ? LATER : 2) * (from - at);
                }));
    }

    /** A paragraph of a speech: "On Monday I said that …" in it is another occasion. */
    static boolean isWhole(Draft draft) {
        return draft.rules().stream().anyMatch(rule -> rule.startsWith("transcript") || rule.equals("own-words"));
    }

    /** Told right behind the other, within a paragraph or two: one occasion, however long ago. */
    private static boolean goesOn(Reading reading, Draft other, Draft draft) {
        int from = ClauseDates.anchor(other).start();
        int to = ClauseDates.anchor(draft).start();
        return from < to && reading.sentences().stream().filter(sentence -> sentence.span().start() > from
                && sentence.span().start() <= to).mapToInt(Sentence::paragraph).distinct().count() <= 2;
    }

    static boolean fromText(Draft draft) {
        return draft.said()
                .filter(said -> said.precision() == DatePrecision.DAY || said.precision() == DatePrecision.RANGE)
                .filter(said -> !said.basis().rule().equals(Basis.PUBLICATION_DAY)).isPresent();
    }

    /** "in March", "a 2020 report": good enough for what goes on right behind. */
    private static boolean isDatedRoughly(Draft draft) {
        return draft.said()
                .filter(said -> said.precision() == DatePrecision.MONTH && !said.basis().rule().equals("same-occasion")
                || said.basis().rule().equals(YEAR_OF_DOCUMENT)).isPresent();
    }

    /** What a speaker says beside an unsolved "Monday (19)" is of that day too, whichever it proves to be. */
    private static void unsolvedOfSameSpeaker(Retold retold, List<Draft> drafts) {
        List<Draft> known = List.copyOf(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = known.get(i);
            if (draft.said().isEmpty() && unsolved(draft).isEmpty() && !retold.isPast(i)) {
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

    private static void fromPublication(Reading reading, Retold retold, Map<Integer, DateWords> words,
            List<Draft> drafts) {
        Optional<Published> published = reading.article().published();
        if (published(reading).isEmpty()) {
            return;
        }
        Background background = new Background(reading);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean open = draft.said().isEmpty() && !words.containsKey(i) && !retold.isPast(i);
            if (open && !background.isStanding(draft) && !background.isHistory(draft)
                    && !background.isOldDocument(draft)) {
                Basis from = published.get().basis();
                drafts.set(i, said(draft, When.Range.day(published(reading).get()),
                        new Basis(Basis.PUBLICATION_DAY, from.span(), from.text())));
            }
        }
    }
}
