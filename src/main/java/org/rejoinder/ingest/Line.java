package org.rejoinder.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rejoinder.model.Span;

/**
 * A paragraph or line of a text, without the white space around it.
 *
 * @param span   where it stands
 * @param text   its words; for a very long line only its beginning, which is all that the rules look at
 * @param words  how many, counted by white space, in {@code text}
 * @param apart  a blank line (or the text's beginning) stands before it
 */
record Line(Span span, String text, int words, boolean apart) {
    /** As much of a line as the rules look at, in UTF-16 units. */
    static final int LOOK = 2_000;
    /** A text is hard wrapped if its lines are no longer than this. */
    private static final int WRAP = 100;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’'»)\\]]*$|[.!?…][\"”’'»)\\]]*\\[\\d+\\]$");
    private static final Pattern ABBREVIATION = Pattern.compile("\\b(?:(?:\\p{Lu}\\.){2,}|Inc\\.|Corp\\.|Ltd\\."
            + "|Co\\.|Jr\\.)$");
    private static final Pattern INNER_STOP = Pattern.compile("[\\p{Ll}\\d][.!?] ");
    private static final int HEADLINE = 18;
    private static final Pattern TEASER = Pattern.compile("^[◆◇■□►▶▸»→❯]\\s*[\\p{Lu}\\d\"“‘']");
    private static final int TEASER_WORDS = 16;
    private static final Pattern BULLET = Pattern.compile("^(?:[-–—*•·▪●◦>]|\\d{1,2}[.)])\\s+");
    private static final Pattern SPOKEN = Pattern.compile("^[*_]{0,3}(?:(?:(?:MR|MS|MRS|DR|THE|SECRETARY|PRESIDENT"
            + "|PRIME|VICE|AMBASSADOR|MODERATOR|SENIOR|FOREIGN|MINISTER)\\b\\.?[\\p{Lu} .'’-]{0,60}|Q|A|QUESTION|ANSWER"
            + "|Question|Answer)[*_]{0,3}\\s?:[*_]{0,3}[\\s\\u00a0]+\\S"
            + "|\\p{Lu}[\\p{L}\\d.'’ -]{1,50}\\s?:?\\s?[(\\[]\\d{1,2}:\\d{2}(?::\\d\\d)?[)\\]])");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:Q|A|Q\\.|A\\.|Question|Answer)(?::|\\s{2,}|\\s[—–-])|^[\\p{Lu}][\\p{L}\\p{M}.’' -]{1,60}:\\s+\\S");

    static List<Line> of(String text) {
        List<Line> lines = split(text);
        return wrapped(lines, text) ? joined(lines, text) : lines;
    }

    private static List<Line> split(String text) {
        List<Line> lines = new ArrayList<>();
        boolean apart = true;
        for (int start = 0; start < text.length();) {
            int newline = text.indexOf('\n', start);
            int stop = newline < 0 ? text.length() : newline;
            Span span = trimmed(text, start, stop);
            if (span.isEmpty()) {
                apart = true;
            } else {
                lines.add(of(text, span, apart));
                apart = false;
            }
            start = stop + 1;
        }
        return lines;
    }

    static Line of(String text, Span span, boolean apart) {
        String shown = text.substring(span.start(), Math.min(span.end(), span.start() + LOOK));
        return new Line(span, shown, countWords(shown), apart);
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF'
                || Character.isISOControl(c);
    }

    private static int countWords(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean word = !blank(text.charAt(i));
            count += word && !inside ? 1 : 0;
            inside = word;
        }
        return count;
    }

    /**
     * True where paragraphs were broken into lines of even length: many lines go on in the next one's small letters.
     */
    private static boolean wrapped(List<Line> lines, String text) {
        int breaks = 0;
        int runOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (lines.get(i - 1).span.length() > WRAP) {
                return false;
            }
            if (!line.apart) {
                breaks++;
                boolean small = Character.isLowerCase(text.charAt(line.span.start()));
                runOn += small && lines.get(i - 1).span.length() >= WRAP / 2 && !lines.get(i - 1).endsSentence() ? 1
                        : 0;
            }
        }
        return breaks >= 4 && runOn * 3 >= breaks;
    }

    private static List<Line> joined(List<Line> lines, String text) {
        List<Line> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size();) {
            Line first = lines.get(i);
            int last = i;
            while (last + 1 < lines.size() && !lines.get(last + 1).apart && lines.get(last).span.length() >= WRAP / 2) {
                last++;
            }
            paragraphs.add(of(text, first.span.cover(lines.get(last).span), first.apart));
            i = last + 1;
        }
        return paragraphs;
    }

    boolean endsSentence() {
        return cut() || SENTENCE_END.matcher(text).find();
    }

    /** True for running text: a sentence, or so many words that it can hardly be a heading. */
    boolean prose() {
        return words >= 25 || words >= 7 && endsSentence() && !endsWithAbbreviation()
                || words >= 9 && text.endsWith(":");
    }

    /** A headline that only ends with "U.S." or "Inc." */
    private boolean endsWithAbbreviation() {
        return words <= HEADLINE && ABBREVIATION.matcher(text).find() && !INNER_STOP.matcher(text).find();
    }

    boolean bullet() {
        return BULLET.matcher(text).find();
    }

    /** True for a short line behind a mark as sites set it before the headline of another article. */
    boolean teaser() {
        return TEASER.matcher(text).find() && words <= TEASER_WORDS && !endsSentence();
    }

    /** True for a list item or a line that begins with who speaks, as in a transcript. */
    boolean listedOrLabelled() {
        return BULLET.matcher(text).find() || LABEL.matcher(text).find();
    }

    /** True for a line that begins with who speaks as only transcripts write it: "MR. ROE: …", "Roe (00:12):". */
    boolean spoken() {
        return SPOKEN.matcher(text).find();
    }

    private boolean cut() {
        return span.length() > text.length();
    }
}
