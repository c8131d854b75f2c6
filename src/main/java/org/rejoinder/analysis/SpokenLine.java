package org.rejoinder.analysis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.Span;

/**
 * A line above a text that says who spoke it, where and when, and nothing else: "Foreign Ministry Spokeswoman Jane Roe,
 * Oslo, 3 May 2031". Ministries print what was said in a briefing so. Who reports has no office in his byline.
 */
public final class SpokenLine {
    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]+";
    private static final Pattern LINE = Pattern.compile("^\\W*(?:(?i:the) )?((?:[\\p{L}'’&.-]+ ){0,8}?(?i:spokes(?:man"
            + "|woman|person)|minister|ambassador|president|secretary(?:[ -]general)?|chancellor"
            + "|director(?:[ -]general)?"
            + "|commissioner|representative|envoy|consul(?:[ -]general)?) " + NAME + "(?: " + NAME + "){1,3}), "
            + "(?:[\\p{L}.'’ -]{2,40}, )?(?:" + NAME + " \\d{1,2},? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? " + NAME
            + " \\d{4})\\W*$");
    private static final int LONGEST = 160;

    private SpokenLine() {}

    /** True for such a line. */
    public static boolean is(String line) {
        return line.length() <= LONGEST && LINE.matcher(line).matches();
    }

    /**
     * The office and name in such a line.
     *
     * @param line  where it stands in the text
     */
    public static Optional<Span> speaker(Span line, String text) {
        Matcher matcher = LINE.matcher(line.of(text));
        return matcher.matches()
                ? Optional.of(new Span(line.start() + matcher.start(1), line.start() + matcher.end(1)))
                : Optional.empty();
    }
}
