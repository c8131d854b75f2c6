package org.rejoinder.ingest;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the title's line above the running text, also where menus, buttons and other stories' headlines stand above it:
 * the line whose words the text takes up, that stands at the text or its dateline, or that the page repeats.
 */
final class TitleFinder {
    private static final int LONGEST = 300;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 40;
    /** How much running text is compared with a title. */
    private static final int COMPARED = 8;
    private static final Pattern LEAD = Pattern.compile(
            "(?U)^[\\p{Lu}][\\p{L} .,'/-]{1,40}(?:\\([\\p{L}/ .]{2,20}\\)\\s*[-–—:]|/[\\p{L} ]{2,20}\\s*[:—–-]"
            + "|\\s[–—―]\\s).*");
    private static final Pattern SPOKEN = Pattern.compile("(?i)(?:the|an?|in|on|at|when|after|it|there)\\s.*"
            + "|.*\\b(?:he|she|they|who|which)\\b.*|.*\\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*");

    /** The long headings of transcripts and statements: "Press Briefing by ..., July 20, 2021". */
    private static final Pattern DOCUMENT =
            Pattern.compile("(?i)(?:\\p{L}+['’]?s?\\s+){0,8}?(?:briefing|gaggle|call|conference|statement"
            + "|remarks|transcript|interview|readout|speech|address|comments?|answers?|repl(?:y|ies)|fact sheet)\\s+"
            + "(?:by|of|from|with|on|to|at)\\s.*[^.?!\"”]|(?:\\p{L}+\\s+){0,3}(?:briefing|gaggle|press call|conference)"
            + "(?:\\s+[–—-].*|,.*)?");
    /** "by Secretary General Jane Roe": the second line of such a heading. */
    private static final Pattern BY_OFFICE = Pattern.compile("(?i)by\\s(?:\\S+\\s){0,8}(?:secretary|minister|president"
            + "|ambassador|spokes\\p{L}+|director|commissioner|representative|chair\\p{L}*)\\b.*[^.?!]");

    /** Who speaks, in a line of its own under the heading: "JANE ROE, SECRETARY OF STATE". */
    private static final Pattern OFFICE_HOLDER =
            Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,4}\\p{Lu}[\\p{L}'’-]+,\\s+"
            + "(?i:(?:\\p{L}+\\s+){0,4}(?:secretary|minister|president|ambassador|spokes\\p{L}+|representative"
            + "|director|commissioner)"
            + "(?:\\s+\\p{L}+){0,5})");

    /** Such a heading names the text; what stands under it names a part. Its words need not come back below. */
    private static final double OPENING_DOCUMENT = 3;

    private TitleFinder() {}

    /** Index of the title's line, or -1. */
    static int find(Layout layout) {
        int prose = firstProse(layout);
        Set<String> subject = subject(layout, prose);
        int best = -1;
        double bestScore = 0.9;
        for (int i = 0; i < Math.min(prose, layout.size()); i++) {
            if (possible(layout, i)) {
                double score = score(layout, i, prose, subject);
                if (score >= bestScore) {
                    best = i;
                    bestScore = score;
                }
            }
        }
        return aboveItsPoints(layout, best, bestScore, prose, subject);
    }

    /**
     * Where lines of summary stand under a title, one of them can score like it; the first of such a row is the title.
     */
    private static int aboveItsPoints(Layout layout, int best, double bestScore, int prose, Set<String> subject) {
        int title = best;
        boolean inRow = best >= 0 && (!layout.line(best).apart()
                || best + 1 < layout.size() && !layout.line(best + 1).apart());
        for (int i = best - 1; i >= 0 && possible(layout, i); i--) {
            boolean same = layout.line(i).text().equals(layout.line(best).text());
            boolean shares = Subject.shared(Subject.words(layout.line(i).text()), subject) > 0;
            boolean alone = layout.line(i).apart() && layout.line(i + 1).apart() && layout.line(i).words() >= 6;
            double behind = inRow && alone ? 2.5 : 1;
            if (!same && shares && score(layout, i, prose, subject) >= bestScore - behind) {
                title = i;
            }
        }
        return title;
    }

    /** The first running text, where a first line that is itself a sentence but heads a text counts as its title. */
    private static int firstProse(Layout layout) {
        int prose = layout.firstProse(0);
        if (prose < layout.size() && headsText(layout, prose)) {
            int next = layout.firstProse(prose + 1);
            return next < layout.size() ? prose + 1 : prose;
        }
        return prose;
    }

    private static boolean headsText(Layout layout, int i) {
        Line line = layout.line(i);
        boolean unheaded = true;
        for (int before = 0; before < i; before++) {
            unheaded &= !possible(layout, before);
        }
        boolean heading = line.words() <= 18 || line.words() <= MOST_WORDS && !line.endsSentence()
                && (dated(layout, i + 1) || DOCUMENT.matcher(line.text()).matches());
        boolean oneSentence = heading && !line.text().matches("(?s).*[.!?][\"”’']?\\s+[\\p{Lu}\"“].*");
        boolean apart = i + 1 < layout.size() && layout.line(i + 1).apart();
        return unheaded && oneSentence && apart && !LEAD.matcher(line.text()).matches()
                && !line.listedOrLabelled() && !quoted(line.text()) && !SPOKEN.matcher(line.text()).matches();
    }

    private static boolean dated(Layout layout, int i) {
        return i < layout.size() && (layout.dateOnly(i) || PublishedFinder.labelled(layout.line(i)));
    }

    private static boolean quoted(String text) {
        return "\"“‘«„".indexOf(text.charAt(0)) >= 0 && text.matches("(?s).*[\"”’»]\\s.{0,40}");
    }

    private static boolean possible(Layout layout, int i) {
        Line line = layout.line(i);
        boolean promoted = layout.rule(i).map(rule -> i > 0 || !rule.name().equals("read-also")).orElse(false);
        boolean enough = line.words() >= FEWEST_WORDS || i == 0 && (dated(layout, i + 1) || opensDocument(layout, i));
        return !promoted && enough && !line.spoken() && line.words() <= MOST_WORDS
                && line.span().length() <= LONGEST && (!layout.dateOnly(i) || opensDocument(layout, i))
                && !PublishedFinder.labelled(line)
                && !PublishedFinder.clock(line);
    }

    private static Set<String> subject(Layout layout, int prose) {
        Set<String> words = new HashSet<>();
        int seen = 0;
        for (int i = prose; i < layout.size() && seen < COMPARED; i++) {
            if (layout.running(i)) {
                words.addAll(Subject.words(layout.line(i).text()));
                seen++;
            }
        }
        return words;
    }

    private static double score(Layout layout, int i, int prose, Set<String> subject) {
        Line line = layout.line(i);
        Set<String> words = Subject.words(line.text());
        double score = 3 * Subject.shared(words, subject);
        score += i == 0 ? 1 : 0;
        score += opensDocument(layout, i) ? OPENING_DOCUMENT : 0;
        score += line.apart() && i + 1 < layout.size() && layout.line(i + 1).apart() ? 1 : 0;
        score += repeated(layout, i) ? 1 : 0;
        score += beside(layout, i) ? 1 : 0;
        score += prose - i <= 2 ? 0.5 : 0;
        score -= line.endsSentence() && !line.text().endsWith("?") && i > 0 ? 1 : 0;
        score -= words.size() < 2 ? 1 : 0;
        score -= OFFICE_HOLDER.matcher(line.text()).matches() ? 2 : 0;
        score -= line.text().contains(" | ") ? 0.75 : 0;
        return score;
    }

    /** The first line that is more than a date or a menu and says what text it is. */
    private static boolean opensDocument(Layout layout, int i) {
        for (int before = 0; before < i; before++) {
            if (!layout.dateOnly(before) && !PublishedFinder.clock(layout.line(before))
                    && layout.rule(before).isEmpty()) {
                return false;
            }
        }
        boolean byOffice = i + 1 < layout.size() && BY_OFFICE.matcher(layout.line(i + 1).text()).matches();
        return DOCUMENT.matcher(layout.line(i).text()).matches()
                && (layout.line(i).words() >= FEWEST_WORDS || byOffice);
    }

    private static boolean beside(Layout layout, int i) {
        for (int j = Math.max(0, i - 1); j <= Math.min(layout.size() - 1, i + 2); j++) {
            boolean meta = layout.dateOnly(j) || PublishedFinder.labelled(layout.line(j))
                    || layout.rule(j).map(rule -> rule.name().equals("byline") || rule.name().startsWith("form"))
                    .orElse(false);
            if (meta && j != i) {
                return true;
            }
        }
        return false;
    }

    /** True where another line above the text says the same, or the same and the outlet's name. */
    private static boolean repeated(Layout layout, int i) {
        String words = layout.line(i).text();
        for (int j = 0; j < i; j++) {
            if (layout.line(j).text().startsWith(words)) {
                return true;
            }
        }
        return false;
    }
}
