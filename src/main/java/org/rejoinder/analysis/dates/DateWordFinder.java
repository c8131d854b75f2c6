package org.rejoinder.analysis.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.analysis.text.LatePattern;
import org.rejoinder.analysis.text.PatternSieve;
import org.rejoinder.model.DayOfMonthSolver;
import org.rejoinder.model.Span;

/** Finds the date words of English news text: a small grammar of its own, since each find needs its span and rule. */
public final class DateWordFinder {
    private static final String MONTH =
            "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
            + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String WEEKDAY =
            "((?-i:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Fri\\."
                    + "|Sat\\.|Sun\\.))";
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("a", 1), Map.entry("an", 1),
            Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5),
            Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9),
            Map.entry("ten", 10));
    private static final String NUMBER = "(an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})";

    private record Rule(LatePattern pattern, Function<MatchResult, Optional<When>> meaning) {}

    /** Longer forms first: what one rule has read no later rule reads again. */
    private static final List<Rule> RULES = List.of(
            rule("(?<![\\d/-])((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b", m ->
            day(m.group(1), number(m.group(2)), m.group(3))),
            rule("(?-i:\\b" + MONTH + ")\\s+" + DAY + "(?:,\\s*|\\s+)((?:19|20)\\d\\d)\\b",
                    m -> day(m.group(3), month(m.group(1)), m.group(2))),
            rule("\\b" + DAY + "(?:\\s+of)?\\s+(?-i:" + MONTH + "),?\\s+((?:19|20)\\d\\d)\\b",
                    m -> day(m.group(3), month(m.group(2)), m.group(1))),
            rule("\\b" + WEEKDAY + "\\s*[(\\[]\\s*" + DAY + "\\s*[)\\]]", DateWordFinder::weekdayAndDay),
            rule("(?-i:\\b" + MONTH + ")\\s+" + DAY + "\\b(?!\\s*(?:%|percent|million|billion))",
                    m -> dayOfMonth(month(m.group(1)), m.group(2))),
            rule("\\b" + DAY + "(?:\\s+of)?\\s+(?-i:" + MONTH + "\\b)", m -> dayOfMonth(month(m.group(2)), m.group(1))),
            rule("(?-i:\\b" + MONTH + "),?\\s+(?:of\\s+)?((?:19|20)\\d\\d)\\b",
                    m -> Optional.of(new When.MonthOf(Month.of(month(m.group(1))), Optional.of(number(m.group(2)))))),
            rule("\\b(?:(?:back|early|late|earlier|later)\\s+)?in\\s+(?:early\\s+|late\\s+|mid-)?(?-i:" + MONTH
            + "\\b)",
                    m -> Optional.of(new When.MonthOf(Month.of(month(m.group(1))), Optional.empty()))),
            rule("\\blast\\s+(?-i:" + MONTH + "\\b)",
                    m -> Optional.of(new When.MonthOf(Month.of(month(m.group(1))), Optional.empty()))),
            rule("\\b(?:back\\s+)?in\\s+((?:19|20)\\d\\d)\\b", m -> Optional.of(new When.YearOf(number(m.group(1))))),
            rule("\\b(?:" + NUMBER + "|the)\\s+(?:full\\s+)?(day|week)s?\\s+after\\b", m -> after(m, 1)),
            rule("\\b(?:just\\s+)?(?:hours|minutes|moments|shortly|soon)\\s+after\\b(?!\\s+(?:\\d|noon|midnight|dawn"
                    + "|dusk|midday|sunrise|sunset))",
                    m -> Optional.of(new When.After(0, false))),
            rule("\\b" + NUMBER
            + "\\s+(day|week)s?\\s+(?:earlier|before(?:hand)?)\\b(?!\\s+(?:the|an?)\\b)", m -> counted(m, -1)),
            rule("\\b" + NUMBER + "\\s+(day|week)s?\\s+later\\b", m -> counted(m, 1)),
            rule("\\bthe\\s+(?:previous|preceding)\\s+day\\b|\\bthe\\s+day\\s+before\\b(?!\\s+yesterday)",
                    m -> Optional.of(new When.After(-1, true))),
            rule("\\bthe\\s+(?:next|following)\\s+day\\b", m -> Optional.of(new When.After(1, true))),
            rule("\\b(?:on\\s+)?(?:the\\s+same|that(?:\\s+same)?)\\s+(?:day|evening|night|morning|afternoon)\\b(?!['’])"
                    + "|\\b(?:hours|minutes|moments|shortly|soon)\\s+(?:later|afterwards?)\\b"
                    + "|\\b(?:later|earlier)\\s+(?:that|in\\s+the|the\\s+same)\\s+(?:day|evening|night|morning"
                    + "|afternoon)\\b", m -> Optional.of(new When.After(0, true))),
            rule("\\b(last\\s+|this\\s+past\\s+)?" + WEEKDAY + "(?![\\p{L}\\p{N}])", DateWordFinder::weekday),
            rule("\\b(?:the\\s+day\\s+before\\s+yesterday)\\b", m -> Optional.of(new When.Ago(2))),
            rule("\\b(?:yesterday|last\\s+(?:night|evening))\\b", m -> Optional.of(new When.Ago(1))),
            rule("(?<!\\p{Lu}\\p{L}{1,20} (?-i:(?=Today)))\\b(?:today|tonight"
                    + "|this\\s+(?:morning|afternoon|evening))\\b", m -> Optional.of(new When.Ago(0))),
            rule("\\bovernight\\b", m -> Optional.of(When.Stretch.OVERNIGHT)),
            rule("\\b(?:(?:about|around|some|nearly|almost|over|more\\s+than)\\s+)?" + NUMBER
            + "\\s+(day|week|month|year)s?\\s+ago\\b",
                    DateWordFinder::ago),
            rule("\\b(?:over|in|during|within)\\s+(?:the\\s+)?(?:(?:past|last|previous)\\s+(?:few|couple\\s+of"
                    + "|several)|recent)\\s+(day|week|month)s\\b", m -> recent(m.group(1))),
            rule("\\b(?:over|in|during|within)\\s+the\\s+(?:past|last)\\s+(day|week|month)\\b",
                    m -> Optional.of(new When.Within(unit(m.group(1))))),
            rule("\\bon\\s+the\\s+(\\d{1,2})(?:st|nd|rd|th)\\b(?!\\s+(?!(?:that|and|but|in|at|by|to|when|he|she|it"
                    + "|they)\\b)\\p{L})",
                    m -> dayAlone(m.group(1))),
            rule("\\b(?:in\\s+(?:the\\s+)?|last\\s+)(spring|summer|autumn|fall|winter)(?:\\s+(?:of\\s+)?((?:19"
                    + "|20)\\d\\d))?\\b",
                    DateWordFinder::season),
            rule(
            "\\b(?:on\\s+the\\s+eve\\s+of|in\\s+the\\s+(?:days|weeks|months|years)\\s+(?:after|before|following|since)"
                    + "|(?:days|weeks|months|years)\\s+(?:after|before|later|earlier|ago)|for\\s+years"
                    + "|(?:at|around)\\s+(?:the|that)\\s+time|back\\s+then)\\b(?!\\s+of\\b)", m ->
                    Optional.of(new When.BesideEvent())),
            rule("\\b(?:(?:earlier|later)\\s+(?:this|in\\s+the)|this)\\s+week\\b", m ->
            Optional.of(When.Stretch.THIS_WEEK)),
            rule("\\b(?:late\\s+|early\\s+)?last\\s+week\\b", m -> Optional.of(When.Stretch.LAST_WEEK)),
            rule("\\b(?:over|at|during|last|this)\\s+(?:the\\s+)?(?:past\\s+)?weekend\\b", m ->
            Optional.of(When.Stretch.WEEKEND)),
            rule("\\b(?:earlier\\s+)?this\\s+month\\b", m -> Optional.of(When.Stretch.THIS_MONTH)),
            rule("\\b(?:late\\s+|early\\s+)?last\\s+month\\b", m -> Optional.of(When.Stretch.LAST_MONTH)),
            rule("\\b(?:earlier\\s+)?this\\s+year\\b", m -> Optional.of(When.Stretch.THIS_YEAR)),
            rule("\\b(?:late\\s+|early\\s+)?last\\s+year\\b", m -> Optional.of(When.Stretch.LAST_YEAR)));

    private static final PatternSieve SIEVE =
            new PatternSieve(RULES.stream().map(rule -> rule.pattern().expression()).toList());

    private static Rule rule(String pattern, Function<MatchResult, Optional<When>> meaning) {
        return new Rule(new LatePattern(pattern, Pattern.CASE_INSENSITIVE), meaning);
    }

    /** The date words of part of a text, in order, none overlapping another. */
    public List<DateWords> find(String text, Span part) {
        List<DateWords> found = new ArrayList<>();
        BitSet passing = SIEVE.passing(text, part.start(), part.end());
        for (int i = passing.nextSetBit(0); i >= 0; i = passing.nextSetBit(i + 1)) {
            Rule rule = RULES.get(i);
            Matcher matcher = rule.pattern().get().matcher(text).region(part.start(), part.end());
            matcher.useTransparentBounds(true);
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
                    rule.meaning().apply(matcher.toMatchResult())
                            .ifPresent(when -> found.add(new DateWords(span, when)));
                }
            }
        }
        found.sort(Comparator.comparing(DateWords::span));
        return found;
    }

    private static Optional<When> day(String year, int month, String day) {
        try {
            return Optional.of(new When.Day(LocalDate.of(number(year), month, number(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<When> dayOfMonth(int month, String day) {
        int number = number(day);
        return number >= 1 && number <= Month.of(month).maxLength()
                ? Optional.of(new When.DayOfMonth(Month.of(month), number)) : Optional.empty();
    }

    private static Optional<When> weekdayAndDay(MatchResult match) {
        return DayOfMonthSolver.find(match.group()).stream().findFirst()
                .map(found -> new When.WeekdayAndDay(found.weekday(), found.dayOfMonth()));
    }

    private static Optional<When> weekday(MatchResult match) {
        String start = match.group(2).substring(0, 3).toUpperCase(Locale.ROOT);
        boolean last = match.group(1) != null && match.group(1).toLowerCase(Locale.ROOT).startsWith("last");
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(start)) {
                return Optional.of(new When.Weekday(day, last));
            }
        }
        return Optional.empty();
    }

    private static Optional<When> after(MatchResult match, int sign) {
        int count = match.group(1) == null ? 1 : count(match.group(1));
        return Optional.of(new When.After(sign * count * unit(match.group(2)), false));
    }

    private static Optional<When> counted(MatchResult match, int sign) {
        return Optional.of(new When.After(sign * count(match.group(1)) * unit(match.group(2)), true));
    }

    private static Optional<When> ago(MatchResult match) {
        int count = count(match.group(1));
        return Optional.of(switch (match.group(2).toLowerCase(Locale.ROOT)) {
            case "day" -> new When.Ago(count);
            case "week" -> new When.UnitsAgo(count, ChronoUnit.WEEKS);
            case "month" -> new When.UnitsAgo(count, ChronoUnit.MONTHS);
            default -> new When.UnitsAgo(count, ChronoUnit.YEARS);
        });
    }

    private static Optional<When> recent(String unit) {
        return Optional.of(new When.Within(3 * unit(unit)));
    }

    private static Optional<When> dayAlone(String day) {
        int number = number(day);
        return number >= 1 && number <= 31 ? Optional.of(new When.DayAlone(number)) : Optional.empty();
    }

    private static Optional<When> season(MatchResult match) {
        Month first = switch (match.group(1).toLowerCase(Locale.ROOT)) {
            case "spring" -> Month.MARCH;
            case "summer" -> Month.JUNE;
            case "winter" -> Month.DECEMBER;
            default -> Month.SEPTEMBER;
        };
        return Optional.of(new When.Season(first, Optional.ofNullable(match.group(2)).map(DateWordFinder::number)));
    }

    private static int unit(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "week" -> 7;
            case "month" -> 31;
            default -> 1;
        };
    }

    private static int count(String word) {
        Integer known = NUMBERS.get(word.toLowerCase(Locale.ROOT));
        return known == null ? number(word) : known;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month.getValue();
            }
        }
        throw new IllegalArgumentException("no month: " + name);
    }
}
