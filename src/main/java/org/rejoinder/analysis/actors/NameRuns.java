package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rejoinder.analysis.Token;

/** Tells how far a run of capitalised words goes that may be one name, with the small words inside it. */
final class NameRuns {
    /** Small words that may stand inside a name. */
    static final Set<String> CONNECTORS = Set.of("of", "for", "and", "&", "the", "on");

    private static final Pattern ABSTRACT =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?:tion|sion|ment|ity|ence|ance|ism|fare|ship|dom)"
            + "|Rights|Trade|Research|Studies|Affairs|Growth|Peace|Justice|Health|Welfare|Energy|Policy|Technology");

    private final Gazetteer gazetteer;
    private final Words words;
    private final Capitals capitals;

    NameRuns(Gazetteer gazetteer, Words words, Capitals capitals) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.capitals = capitals;
    }

    /** Where the run ends that begins at a word; there if none does. */
    int end(List<Token> tokens, int from) {
        int end = from;
        int i = from;
        while (i < tokens.size()) {
            if (capitals.isNameWord(tokens, i) && !(i > from && capitalAfterBreak(tokens, i))) {
                i++;
                end = i;
            } else if (i > from && joins(tokens, from, i)) {
                i++;
            } else if (i > from && fields(tokens, from, i) > i) {
                i = fields(tokens, from, i);
                end = i;
            } else {
                break;
            }
        }
        return end;
    }

    /**
     * "the Committee on Transport, Space and Technology": past the fields from a comma on; the comma where there are
     * none.
     */
    private int fields(List<Token> tokens, int from, int comma) {
        boolean more = tokens.get(comma).text().equals(",") && isField(tokens, comma - 1)
                && IntStream.range(from + 1, comma)
                .anyMatch(k -> Set.of("of", "for", "on").contains(tokens.get(k).text())
                && words.is("bodies", tokens.get(k - 1).text()));
        int i = comma;
        while (more && i < tokens.size()) {
            boolean last = tokens.get(i).text().equals("and") || i + 1 < tokens.size()
                    && tokens.get(i).text().equals(",") && tokens.get(i + 1).text().equals("and");
            i += tokens.get(i).text().equals(",") && last ? 2 : 1;
            int start = i;
            while (i < tokens.size() && BodyFinder.isCapital(tokens.get(i)) && gazetteer.match(tokens, i).isEmpty()) {
                i++;
            }
            more = i > start && isField(tokens, i - 1)
                    && (last || i < tokens.size() && tokens.get(i).text().matches(",|and"));
            if (more && last) {
                return i;
            }
        }
        return comma;
    }

    /** What a committee or a ministry is for. */
    private boolean isField(List<Token> tokens, int i) {
        String word = tokens.get(i).text();
        return BodyFinder.isCapital(tokens.get(i)) && (ABSTRACT.matcher(word).matches()
                || words.is("portfolios", word) || words.is("body_modifiers", word));
    }

    private static boolean capitalAfterBreak(List<Token> tokens, int i) {
        return tokens.get(i - 1).text().equals(",");
    }

    /** A small word inside a name: "Ministry of the Sea", "Ludwig van der Berg", "Harbour & Sons". */
    private boolean joins(List<Token> tokens, int from, int i) {
        String word = tokens.get(i).text();
        int next = i + 1;
        while (next < tokens.size() && next < i + 2 && (CONNECTORS.contains(tokens.get(next).text())
                || words.is("particles", tokens.get(next).text()))) {
            next++;
        }
        if (next >= tokens.size() || !capitals.isNameWord(tokens, next)) {
            return false;
        }
        if (words.is("particles", word) && !CONNECTORS.contains(word) || word.equals("&")) {
            return true;
        }
        String before = tokens.get(i - 1).text();
        boolean complement = false;
        boolean purposes = false;
        for (int k = from + 1; k < i; k++) {
            complement |= Set.of("of", "for", "on").contains(tokens.get(k).text());
            purposes |= Set.of("of", "for", "on").contains(tokens.get(k).text())
                    && words.is("bodies", tokens.get(k - 1).text());
        }
        if (Set.of("of", "for", "on").contains(word)) {
            // "the Committee for the Protection of Harbours"
            return words.is("bodies", before) || words.is("roles", before)
                    || purposes && ABSTRACT.matcher(before).matches();
        }
        if (word.equals("the")) {
            return Set.of("of", "for", "on").contains(before);
        }
        boolean pair = word.equals("and") && words.is("body_modifiers", tokens.get(next).text())
                && (words.is("body_modifiers", before) || words.is("bodies", before));
        // "the National Harbour and Fisheries Board" is one body
        boolean body = word.equals("and") && from > 0 && tokens.get(from - 1).text().equalsIgnoreCase("the")
                && tokens.get(from).text().matches("National|Federal|Central|International|Joint|Royal|State")
                && next + 1 < tokens.size() && BodyFinder.isCapital(tokens.get(next + 1))
                && words.is("bodies", tokens.get(next + 1).text());
        // "the Organization for Safety and Cooperation": one more of what it is for
        boolean purpose = word.equals("and") && complement && ABSTRACT.matcher(tokens.get(next).text()).matches()
                && gazetteer.match(tokens, next).isEmpty()
                && (next + 1 >= tokens.size() || !BodyFinder.isCapital(tokens.get(next + 1)));
        return pair || body || purpose
                || word.equals("and") && complement && (words.is("portfolios", tokens.get(next).text())
                || words.is("body_modifiers", tokens.get(next).text()));
    }

    /** The end without the small words before it. */
    static int trimmed(List<Token> tokens, int from, int end) {
        int stop = end;
        while (stop > from + 1 && CONNECTORS.contains(tokens.get(stop - 1).text())) {
            stop--;
        }
        return stop;
    }

    static String text(List<Token> tokens, int from, int to) {
        return BodyNames.join(tokens.subList(from, to).stream().map(Token::text).toList());
    }
}
