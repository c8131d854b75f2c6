package org.rejoinder.analysis.text;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.Span;

/**
 * The place, day and agency that stand before an agency's first sentence: "OSLO, July 20 (Norwire) - ", "Lima/Quito
 * (EFE) – ", "MANAMA, Bahrain — ". The tagger, which was trained without them, takes the name behind for one of theirs.
 *
 * <p>There are no words, tags or names yet, on which {@code actors.Datelines} tells those without a dash: the form alone
 * has to do, and where it leaves a doubt the sentence stays whole.
 */
final class LeadDateline {
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*){0,3}";
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]+(?:[ /-]\\p{Lu}[\\p{L}.'’-]+){0,3}";
    /** "Oslo, Norway" or, as agencies of South Asia have it, "Oslo [Norway]". */
    private static final String STATE = "(?:,? " + NAME + "| \\[" + NAME + "\\])?";
    private static final String DAY = "(?:,? (?:\\p{Lu}\\p{L}{2,8}\\.?,? )?(?:\\d{1,2}\\.? \\p{Lu}\\p{L}{2,8}\\.?"
            + "|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2})(?:,? \\d{4})?)";
    /** In brackets or between strokes: who sends it, and when. */
    private static final String AGENCY = "(?:[,.]? ?(?:\\([\\p{L}\\d/ .,:&-]{2,40}\\)|/[\\p{L} .]{2,20}/))";
    private static final String BEGINS = "\\s*(?=[\\p{Lu}\\p{Nd}\"“‘«„'])";
    private static final String DASH = "[,.]? ?(?:--|[-–—―•]) " + BEGINS;
    /** "Oslo [Norway], July 20 (NWI): ", "[Oslo, Norway] ": the brackets tell it, without a dash. */
    private static final String BRACKETED = "\\[" + NAME + ", " + NAME + "\\] " + BEGINS
            + "|" + NAME + " \\[" + NAME + "\\](?:" + DAY + AGENCY + "?|" + AGENCY + ")?: " + BEGINS;
    /** What goes on to another dash was an apposition: "NATO - Norland's alliance - said". */
    private static final String ONE_DASH = "(?![^.!?]{1,80} (?:--|[-–—―]) )";
    /** In capitals the place alone will do, otherwise the day or the agency must stand behind it. */
    private static final Pattern DATELINE = Pattern.compile("\\s*(?:" + BRACKETED
            + "|" + CAPITALS + STATE + DASH + ONE_DASH + "|(?:" + CAPITALS + "|" + NAME + ")" + STATE
            + "(?:" + DAY + AGENCY + "?|" + AGENCY + ")" + DASH + ")");

    /** "Oslo: The ministry said": with a name that is no place it is a speaker's label. */
    private static final Pattern COLON = Pattern.compile("\\s*(" + NAME + "): " + BEGINS);

    private LeadDateline() {}

    /**
     * Where the first sentence begins, in UTF-16 units of the text: behind the dateline where there is one.
     *
     * @param capitals  true for the name of a state's capital
     */
    static int end(String text, Span paragraph, Predicate<String> capitals) {
        Matcher matcher = DATELINE.matcher(text).region(paragraph.start(), paragraph.end()).useAnchoringBounds(true);
        if (matcher.lookingAt()) {
            return matcher.end();
        }
        Matcher colon = COLON.matcher(text).region(paragraph.start(), paragraph.end());
        return colon.lookingAt() && capitals.test(colon.group(1)) ? colon.end() : paragraph.start();
    }
}
