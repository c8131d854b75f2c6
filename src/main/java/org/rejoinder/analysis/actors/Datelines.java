package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.actors.Gazetteer.Kind;
import org.rejoinder.analysis.actors.Gazetteer.Match;

/**
 * The place, day and agency before an agency's first sentence, "OSLO, July 20 (Agency) -", where nobody is named. Pages
 * that lost the dash begin "OSLO The ministry said".
 *
 * <p>{@code LeadDateline} cuts most of these off by their form before there are words and tags. It must not be wrong,
 * since a wrong cut breaks a sentence, and so asks for a dash. Here a wrong guess costs one name, and words, tags and the
 * gazetteer are known: so what has no dash is told here alone, and of what was cut off that nobody is named in it.
 */
final class Datelines {
    /** No dateline has more words. */
    private static final int LONGEST = 12;

    private final Gazetteer gazetteer;

    Datelines(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The number of the first token behind the dateline; 0 where the sentence begins with none. */
    int end(List<Token> tokens) {
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
                return withoutDash(tokens);
            }
        }
        return withoutDash(tokens);
    }

    /**
     * "OSLO The ministry", "OSLO/NEW YORK Norway's bank", "HAMAR, Norway The police": what follows begins a sentence.
     */
    private int withoutDash(List<Token> tokens) {
        int end = 0;
        boolean several = false;
        while (end < Math.min(tokens.size(), LONGEST) && isShouted(tokens.get(end).text())) {
            several |= end > 0 || tokens.get(end).text().indexOf('/') >= 0;
            end++;
            if (end + 1 < tokens.size() && tokens.get(end).text().equals(",")) {
                int state = gazetteer.match(tokens, end + 1).filter(match -> match.of(Kind.NAME).isPresent())
                        .map(Match::tokens).orElse(0);
                several |= state > 0;
                end += state > 0 ? state + 1 : 0;
            }
        }
        if (end == 0 || end >= tokens.size() || !Character.isUpperCase(tokens.get(end).text().codePointAt(0))) {
            return 0;
        }
        Optional<Match> first = gazetteer.match(tokens, 0);
        boolean begins = tokens.get(end).tag().matches("DT|PRP\\$?|CD")
                || gazetteer.match(tokens, end).flatMap(next -> next.of(Kind.NAME, Kind.ADJECTIVE)).isPresent();
        boolean known = first.flatMap(match -> match.of(Kind.CAPITAL)).isPresent();
        boolean other = first.isPresent() && !known;
        return !other && (known || several || begins) ? end : 0;
    }

    /** "GENEVA", "GENEVA/PARIS": in capitals, and more than an abbreviation of three letters. */
    static boolean isPlace(String word) {
        return word.length() > 3 && isShouted(word);
    }

    /** In capitals, and more than two letters. */
    static boolean isShouted(String word) {
        return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT))
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '/');
    }
}
