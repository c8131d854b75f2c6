package org.rejoinder.analysis.text;

import java.util.Set;

/** Which full stops belong to their word. */
final class Abbreviations {
    private final Set<String> titles;
    private final Set<String> others;
    private final Set<String> starters;

    private Abbreviations(WordLists lists) {
        titles = lists.list("before a name");
        others = lists.list("anywhere");
        starters = lists.list("starters");
    }

    static Abbreviations load() {
        return new Abbreviations(WordLists.load(Abbreviations.class, "abbreviations.txt"));
    }

    /** True for a word whose final full stop is its own: "Lt.", "U.S.", an initial. */
    boolean isAbbreviation(String word) {
        if (!word.endsWith(".") || word.length() < 2) {
            return false;
        }
        return titles.contains(word) || others.contains(word) || isLetters(word);
    }

    /** True where a sentence may end after this abbreviation because of the word that follows. */
    boolean endsSentence(String abbreviation, String next) {
        if (abbreviation.equals("No.")) {
            return !Character.isDigit(next.charAt(0));
        }
        if (titles.contains(abbreviation) || abbreviation.length() == 2) {
            return false;
        }
        return starters.contains(next) || Marks.isDoubleQuote(next.codePointAt(0));
    }

    /** Letters each with its stop, such as "U.S." or the initial "J." (but not "I."). */
    private static boolean isLetters(String word) {
        if (word.length() % 2 != 0 || word.equals("I.")) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean letter = Character.isLetter(c) && (word.length() > 2 || Character.isUpperCase(c));
            boolean fits = i % 2 == 0 ? letter : c == '.';
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
