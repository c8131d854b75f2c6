package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.Locale;
import org.rejoinder.analysis.Token;

/** The place, day and agency before an agency's first sentence, "OSLO, July 20 (Agency) -", where nobody is named. */
final class Datelines {
    /** No dateline has more words. */
    private static final int LONGEST = 12;

    private Datelines() {}

    /** The number of the first token behind the dateline; 0 where the sentence begins with none. */
    static int end(List<Token> tokens) {
        if (tokens.isEmpty() || !isPlace(tokens.getFirst().text())) {
            return 0;
        }
        boolean bracket = false;
        for (int i = 1; i < Math.min(tokens.size(), LONGEST); i++) {
            String word = tokens.get(i).text();
            if (word.matches("[-–—]|--")) {
                return i + 1;
            }
            bracket = (bracket || word.equals("(")) && !word.equals(")");
            boolean fits = bracket || word.matches("[,./()]|\\d{1,4}") || Character.isUpperCase(word.codePointAt(0));
            if (!fits) {
                return 0;
            }
        }
        return 0;
    }

    /** "GENEVA": in capitals, and more than an abbreviation of three letters. */
    private static boolean isPlace(String word) {
        return word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT))
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
    }
}
