package org.rejoinder.analysis.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.BlockRole;

/** Tells a name's capital from that of a sentence's first word, by how the article writes the word elsewhere. */
final class Capitals {
    /** "Oslo-based" tells of a name but is none. */
    private static final Pattern COMPOUND = Pattern.compile(".*-(based|led|backed|linked|era|born|style|sponsored|owned"
            + "|made|run|supported|funded|affiliated|aligned|educated|wide|only|like|focused|related|sharing|held)");

    /** "el-Sherif" begins small and is a name. */
    private static final Pattern PARTICLED = Pattern.compile("(?:a[lrsnzdt]|ash|e[lnrsd]|ul|d|l|o)[-'’]\\p{Lu}\\p{L}+");

    /** Months and weekdays that people are called by. */
    private static final Set<String> CALENDAR = Set.of("May", "Sun", "Jan", "April", "June", "August", "March", "Mar",
            "Jun", "Mon", "Sat", "Thu");
    /** Before such words a month or a weekday tells when. */
    private static final Set<String> WHEN = Set.of("in", "on", "by", "until", "till", "since", "before", "after",
            "from", "to", "of", "during", "last", "next", "this", "early", "late", "mid", "every", "through",
            "between", "for", "and", "or", ",", "(", "-", "–");

    private final Set<String> people = new HashSet<>();
    private final Set<String> inside = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Words words;

    Capitals(Reading reading, Words words) {
        this.words = words;
        for (Sentence sentence : reading.sentences()) {
            if (sentence.role() == BlockRole.BODY && !isHeadline(sentence)) {
                for (int i = 0; i < sentence.tokens().size(); i++) {
                    note(sentence.tokens(), i);
                    if (isFullName(sentence.tokens(), i)) {
                        people.add(sentence.tokens().get(i).text());
                    }
                }
            }
        }
    }

    /** True where most words have capitals, so that capitals tell nothing; a headline has no full stop. */
    static boolean isHeadline(Sentence sentence) {
        List<String> longWords = sentence.tokens().stream().map(Token::text)
                .filter(word -> word.length() > 3 && Character.isLetter(word.charAt(0))).toList();
        if (!sentence.tokens().isEmpty() && sentence.tokens().getLast().text().equals(".")) {
            return false;
        }
        long capital = longWords.stream().filter(word -> Character.isUpperCase(word.codePointAt(0))).count();
        return longWords.size() > 3 && capital > longWords.size() * 0.7;
    }

    /** True if the token is a word of a name as far as its capital tells. */
    boolean isNameWord(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String word = token.text();
        // "Human Rights" is a name, though "Right" is none
        if (PARTICLED.matcher(word).matches() || word.equals("Rights") && i > 0) {
            return true;
        }
        if (!Character.isUpperCase(word.codePointAt(0)) || !isPerson(tokens, i) && !isNamed(token)
                && words.is("not_names", word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
                || word.startsWith("http") || word.indexOf('/') >= 0 || COMPOUND.matcher(word).matches()
                || word.length() == 1 && !isInitial(tokens, i)) {
            return false;
        }
        boolean shouted = word.length() > 6 && word.equals(word.toUpperCase(Locale.ROOT)) && !inside.contains(word);
        if (!starts(tokens, i)) {
            return !shouted || token.isProperNoun();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (inside.contains(word) || words.is("bodies", lower) || words.is("roles", lower)) {
            return true;
        }
        return isNamed(token) || !small.contains(lower)
                && (token.isProperNoun() || words.isGivenName(word) && next(tokens, i));
    }

    /** "To Lam": a small word that the tags tell to be part of a name. */
    private boolean isNamed(Token token) {
        return token.isProperNoun() && words.is("small_words", token.text());
    }

    /** "Ada May", "Minister Jan Lund", "Admiral Sun Dewei": a month or a weekday that is part of a person's name. */
    private boolean isFullName(List<Token> tokens, int i) {
        if (!CALENDAR.contains(tokens.get(i).text())) {
            return false;
        }
        boolean after = i > 0 && words.isGivenName(tokens.get(i - 1).text())
                && Character.isUpperCase(tokens.get(i - 1).text().codePointAt(0))
                && !CALENDAR.contains(tokens.get(i - 1).text()) && !isNumber(tokens, i + 1);
        boolean office = i > 0
                && (words.is("roles", tokens.get(i - 1).text()) || words.is("titles", tokens.get(i - 1).text()));
        boolean before = (i == 0 || office) && next(tokens, i) && tokens.get(i + 1).tag().equals("NNP")
                && !words.is("roles", tokens.get(i + 1).text())
                && (office || words.isGivenName(tokens.get(i).text()) && isSpeechBehind(tokens, i + 2));
        // "Nguyen Thi Thu Hang"
        boolean between = i > 1 && next(tokens, i) && Stream.of(i - 2, i - 1, i + 1).map(tokens::get)
                .allMatch(token -> token.tag().equals("NNP") && !CALENDAR.contains(token.text())
                        && !words.is("not_names", token.text()) && !words.is("roles", token.text()));
        boolean said = i > 0 && tokens.get(i - 1).text().equals("said") && next(tokens, i)
                && tokens.get(i + 1).tag().equals("NNP") && !words.is("roles", tokens.get(i + 1).text());
        return after || before || between || said;
    }

    /** "April Lund said", where "April Norway" would begin a sentence about a month as well. */
    private static boolean isSpeechBehind(List<Token> tokens, int i) {
        return i < tokens.size() && (tokens.get(i).isVerb() || tokens.get(i).text().equals(","));
    }

    private static boolean isNumber(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).text().matches("\\d+.*");
    }

    /** Who is named in full somewhere is meant by the surname alone, unless the words around tell when. */
    private boolean isPerson(List<Token> tokens, int i) {
        if (isFullName(tokens, i)) {
            return true;
        }
        if (!people.contains(tokens.get(i).text()) || isNumber(tokens, i + 1)) {
            return false;
        }
        boolean when = i > 0 && WHEN.contains(tokens.get(i - 1).text().toLowerCase(Locale.ROOT));
        boolean acts = i + 1 < tokens.size()
                && (tokens.get(i + 1).isVerb() || BodyFinder.isPossessive(tokens.get(i + 1)));
        return !when || acts;
    }

    /** True if the article also writes the word with a small letter. */
    boolean isAlsoSmall(String word) {
        return small.contains(word);
    }

    private static boolean isInitial(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && Character.isUpperCase(tokens.get(i + 1).text().codePointAt(0))
                && i > 0 && Character.isUpperCase(tokens.get(i - 1).text().codePointAt(0));
    }

    private static boolean next(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && Character.isUpperCase(tokens.get(i + 1).text().codePointAt(0));
    }

    /** First of its sentence, or of a quotation or a part after a colon. */
    private static boolean starts(List<Token> tokens, int i) {
        return i == 0 || Set.of("“", "\"", "``", "‘", "'", ":", "•", "|", "—", "–", "--")
                .contains(tokens.get(i - 1).text());
    }

    private void note(List<Token> tokens, int i) {
        String word = tokens.get(i).text();
        if (Character.isLowerCase(word.codePointAt(0))) {
            small.add(word);
        } else if (Character.isUpperCase(word.codePointAt(0)) && !starts(tokens, i)) {
            inside.add(word);
        }
    }
}
