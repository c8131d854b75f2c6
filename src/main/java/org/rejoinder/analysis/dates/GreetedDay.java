package org.rejoinder.analysis.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Span;

/**
 * The day of a transcript that was printed later than it was spoken: whoever opens it thanks those present for having
 * come "on a Sunday evening", or wishes them a happy Friday. What is said in it without a date of its own is said on
 * that day.
 */
final class GreetedDay {
    static final String RULE = "greeted-on";

    private static final String DAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    private static final Pattern GREETING = Pattern.compile("(?i)\\b(?:thanks?|thank you|appreciate|welcome)\\b"
            + "[^.?!]{0,60}?\\b(?:on|for) (?:a|an|this) (?:\\p{L}+ ){0,2}?" + DAY
            + "(?: (?:morning|afternoon|evening|night))?\\b|\\bhappy " + DAY + "\\b");
    /** Only the opening tells: so many characters of what is said first. */
    private static final int OPENING = 600;
    private static final int LATEST_DAYS = 3;

    private GreetedDay() {}

    /** The drafts, those of a transcript's turns dated by its greeting where there is one on an earlier day. */
    static List<Draft> date(Reading reading, Optional<LocalDate> published, List<Draft> drafts) {
        Optional<Draft> first = drafts.stream().filter(GreetedDay::isTurn).findFirst();
        if (first.isEmpty() || published.isEmpty()) {
            return drafts;
        }
        int from = first.get().content().getFirst().start();
        String text = reading.text();
        Matcher greeting = GREETING.matcher(text).region(from, Math.min(text.length(), from + OPENING));
        if (!greeting.find()) {
            return drafts;
        }
        int group = greeting.group(1) == null ? 2 : 1;
        LocalDate day = new When.Weekday(DayOfWeek.valueOf(greeting.group(group).toUpperCase(Locale.ROOT)), false)
                .resolve(published).orElseThrow().earliest();
        if (ChronoUnit.DAYS.between(day, published.get()) > LATEST_DAYS) {
            return drafts;
        }
        Basis basis = Basis.at(RULE, new Span(greeting.start(group), greeting.end()), text);
        List<Draft> dated = new ArrayList<>();
        for (Draft draft : drafts) {
            dated.add(isTurn(draft) && draft.said().isEmpty()
                    ? DateStage.said(draft, When.Range.day(day), basis) : draft);
        }
        return dated;
    }

    private static boolean isTurn(Draft draft) {
        return draft.rules().stream().anyMatch(rule -> rule.startsWith("transcript"));
    }
}
