package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.Span;

/**
 * The words that say who speaks in a transcript: "MS. ROE:", "Jane Roe, Official Spokesperson:", "**Jane Roe:**",
 * "Jane Roe (00:12):", "(Minister)",
 * "Q:"; at the start of a paragraph, alone in a line, and "Q:" and "A:" inside of one.
 */
final class TurnLabels {
    enum Kind { QUESTION, CAPITALS, NAME }

    /**
     * A label.
     *
     * @param name  who speaks, without his role
     * @param colon the mark behind the name
     * @param start where the label starts
     * @param end   where what is said starts
     */
    record Label(Span name, Optional<Span> colon, int start, int end, Kind kind) {}

    private static final String BOLD = "[*_]{0,3}";
    private static final String CLOCK = "(?:\\s*[(\\[]\\d{1,2}:\\d{2}(?::\\d{2})?[)\\]])?";
    /** The end of a label: its colon, a time before or behind it, and the words or the end of the line. */
    private static final String COLON =
            BOLD + CLOCK + "\\s*" + BOLD + "(:)" + BOLD + CLOCK + "\\s*" + BOLD + "(?=[^\\s\\d]|\\d{2,}|\\d\\s|$)";
    private static final String WORD = "(?:\\p{Lu}[\\p{L}.'’\\-]*|of|the|for|and|to|de|van|von|al|bin|media|news"
            + "|agency|reporters?|correspondent|newspaper|television|radio|\\d{1,2})";
    private static final String NAMED = "\\p{Lu}[\\p{L}.'’\\-]*(?: " + WORD + "){0,6}";
    /** "MS. ROE:", "THE PRESIDENT:", "SENIOR OFFICIAL (by telephone):". */
    private static final Pattern CAPITALS = Pattern.compile("\\G" + BOLD
            + "(\\p{Lu}[\\p{Lu}.'’\\-]*(?: [\\p{Lu}0-9#(\\[][\\p{L}0-9.'’,#\\-()\\]]*){0,8}?)" + COLON);
    /** "Jane Roe:", "Mr. Roe, Minister of Trade:", "Reporter (The Gazette, Doe):": only where it comes back. */
    private static final Pattern NAME = Pattern.compile("\\G" + BOLD + "(" + NAMED + ")(?:, " + NAMED
            + "){0,2}(?: \\((?!\\d)[^()]{2,60}\\)){0,2}" + COLON);
    /** "(Minister) We will …", as some ministries print it. */
    private static final Pattern BRACKETED = Pattern.compile("\\G\\((" + NAMED + "(?:, [\\p{L}.'’ -]{2,40}){0,2})\\)"
            + "()\\s+(?=[\\p{Lu}\"“])");
    /** "Q    Has he left?", "Q Has he left?", "Q: ...", "A: ...". */
    private static final Pattern QUESTION = Pattern.compile("\\G" + BOLD
            + "(Q|A|Question|Answer|QUESTION|ANSWER)(?: ?\\d{1,2})?(?:\\s*" + BOLD + "([:.]{1,2})\\s*" + BOLD
            + "\\s*|[\\s\\u00a0]{2,}|(?<=Q)[\\s\\u00a0](?=[\\p{Lu}“\"]))(?=\\S|$)");
    /** "… any comment? A: We have none. Q: And …" in one paragraph. */
    private static final Pattern INSIDE =
            Pattern.compile("(?<=[.?!…”\"’)]\\s{0,3})(?:Q|A|Question|Answer|QUESTION|ANSWER)\\s?:\\s*(?=\\S)");

    private TurnLabels() {}

    /** The label that a paragraph begins with. */
    static Optional<Label> first(String text, Passage passage) {
        return passage.isText() ? at(text, passage.span().start(), passage.span().end()) : Optional.empty();
    }

    /** All labels of a paragraph; those inside of it only where it begins with "Q" or "A". */
    static List<Label> all(String text, Passage passage) {
        List<Label> labels = new ArrayList<>();
        first(text, passage).ifPresent(labels::add);
        if (!labels.isEmpty() && labels.getFirst().kind() == Kind.QUESTION) {
            Matcher matcher = INSIDE.matcher(text).region(labels.getFirst().end(), passage.span().end());
            while (matcher.find()) {
                at(text, matcher.start(), passage.span().end()).ifPresent(labels::add);
            }
        }
        return labels;
    }

    private static Optional<Label> at(String text, int start, int end) {
        for (Pattern pattern : List.of(QUESTION, CAPITALS, NAME, BRACKETED)) {
            Matcher matcher = pattern.matcher(text).region(start, end);
            if (matcher.find()) {
                Optional<Span> colon = matcher.group(2) == null || matcher.group(2).isEmpty() ? Optional.empty()
                        : Optional.of(new Span(matcher.start(2), matcher.end(2)));
                return Optional.of(new Label(new Span(matcher.start(1), matcher.end(1)), colon, start, matcher.end(),
                        pattern == QUESTION ? Kind.QUESTION : pattern == CAPITALS ? Kind.CAPITALS : Kind.NAME));
            }
        }
        return Optional.empty();
    }
}
