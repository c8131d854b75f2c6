package org.rejoinder.analysis.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;

/**
 * Gives the tag of a name to words of names that the tagger takes for small words: "To Lam", "An Said", "Will Penny".
 * A capital inside a sentence tells them, before a further name; where a sentence begins with such a name, what is
 * told of its bearer does, or the same name elsewhere in the article.
 */
final class NameTags {
    private static final String NAME = "NNP";
    /** Tags of words that are written small inside a sentence. */
    private static final Pattern SMALL = Pattern.compile("IN|TO|DT|MD|PRP\\$?|CC|RB|UH|EX|W.*|VB[DPZN]?|JJ[RS]?");
    /** Such words stand inside titles and names of bodies. */
    private static final Set<String> INSIDE = Set.of("The", "A", "Of", "For", "And", "I", "Or", "This", "That");
    /** Before a subject and its verb none of these stands: "In Lund said" is no English. */
    private static final Pattern NO_START = Pattern.compile("To|Than|In|On|At|By|From|Of|With|An|Do|Does|Did|Be|Is"
            + "|Are|Was|Were|Has|Had|Have|Can|Could|Will|Would|Shall|Should|May|Might|Must|He|She|You|We|They|It|My|Me"
            + "|Him|Her|Us|Them|No|Not|Oh|Up|Off|Out|Am|Go|Got|See|Say|Said|Let|Or|Very|Too");
    private static final Pattern SAID = Pattern.compile("said|says|told|tells|added|adds|accused|accuses|denied|denies"
            + "|warned|warns|insisted|called|rejected|claimed|condemned|blamed|wrote|urged|vowed|announced|declared"
            + "|dismissed|replied|stressed|argued|noted|was|is|has|had|also");
    /** "van der Meer": the small words of a name belong to it. */
    private static final Pattern PARTICLE = Pattern.compile("van|von|der|den|ter|zu|de|la|los|las|di|da|dos|du|del"
            + "|della|bin|binti|bint|ibn|ben|ould|abu|al|el");
    private static final Pattern FOREIGN = Pattern.compile("[^\\p{ASCII}’]");
    private static final Pattern WHEN = Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February"
            + "|March|April|May|June|July|August|September|October|November|December");
    private static final Pattern WHERE = Pattern.compile("In|On|At|By|From|Of|With|Up|Out|Off|To");
    private static final int SURNAME = 3;

    private final Set<String> pairs = new HashSet<>();
    private final Set<String> parts = new HashSet<>();

    private NameTags() {}

    /** The same sentences with the tags of names where the article tells that words are. */
    static List<Sentence> of(List<Sentence> sentences) {
        NameTags names = new NameTags();
        sentences.stream().filter(sentence -> !isShouting(sentence)).forEach(sentence -> names.note(sentence.tokens()));
        return sentences.stream().map(names::tagged).toList();
    }

    /** A headline, in which capitals tell nothing; it has no full stop. */
    private static boolean isShouting(Sentence sentence) {
        List<Token> words = sentence.tokens().stream().filter(token -> Character.isLetter(token.text().codePointAt(0)))
                .toList();
        long capital = words.stream().filter(NameTags::isCapital).count();
        return capital * 2 > words.size() && !sentence.tokens().getLast().text().matches("[.”\"]");
    }

    private void note(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String word = tokens.get(i).text();
            String next = tokens.get(i + 1).text();
            if (isCapital(tokens.get(i)) && isCapital(tokens.get(i + 1)) && word.length() > 1 && next.length() > 1
                    && !INSIDE.contains(word) && !WHEN.matcher(next).matches()
                    && (isOdd(tokens, i) || isOdd(tokens, i + 1) && isInside(tokens, i + 1)
                    && tokens.get(i).isProperNoun() && (isInside(tokens, i) || isSubject(tokens, i)))) {
                pairs.add(word + " " + next);
                parts.add(word);
                parts.add(next);
            }
        }
    }

    /** A small word with a capital that only a name gives it. */
    private static boolean isOdd(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean foreign = token.tag().matches("NN|FW") || !token.isProperNoun() && FOREIGN.matcher(token.text()).find();
        if (foreign && i == 0 && isSubject(tokens, 1)) {
            return true;
        }
        if (!SMALL.matcher(token.tag()).matches() || INSIDE.contains(token.text())) {
            return false;
        }
        return isInside(tokens, i) || NO_START.matcher(token.text()).matches() && isSubject(tokens, i + 1)
                || token.text().equals("An") && tokens.get(i + 1).text().matches("[^AEIOUHaeiouh\\d]\\p{Ll}.*");
    }

    private static boolean isInside(List<Token> tokens, int i) {
        return i > 0 && (Character.isLetter(tokens.get(i - 1).text().codePointAt(0))
                || tokens.get(i - 1).text().matches("[,”’]")) && !tokens.get(i - 1).text().matches(".*\\.|[QA]");
    }

    /** "Lam said", "Lam, the foreign minister, accused": not "Lund, the foreign minister said". */
    private static boolean isSubject(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size() && end < from + SURNAME && isCapital(tokens.get(end))) {
            end++;
        }
        // "On Monday Sudmark accused", "In Lund Quist said"
        boolean when = end > from && WHEN.matcher(tokens.get(from).text()).matches();
        boolean where = end - from > 1 && from > 0 && WHERE.matcher(tokens.get(from - 1).text()).matches();
        if (end == from || end >= tokens.size() || when || where) {
            return false;
        }
        if (!tokens.get(end).text().equals(",")) {
            return SAID.matcher(tokens.get(end).text()).matches();
        }
        int close = end + 1;
        while (close < tokens.size() && !tokens.get(close).text().matches("[,.;:]")) {
            close++;
        }
        return close + 1 < tokens.size() && tokens.get(close).text().equals(",")
                && tokens.get(close + 1).tag().matches("VB[DZN]");
    }

    private Sentence tagged(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Token> told = new ArrayList<>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (isName(tokens, i)) {
                told.set(i, new Token(tokens.get(i).span(), tokens.get(i).text(), NAME));
            }
        }
        return new Sentence(sentence.span(), sentence.block(), sentence.role(), sentence.paragraph(), told);
    }

    private boolean isName(List<Token> tokens, int i) {
        String word = tokens.get(i).text();
        if (PARTICLE.matcher(word).matches()) {
            return i + 1 < tokens.size() && (tokens.get(i + 1).isProperNoun() && isCapital(tokens.get(i + 1))
                    || PARTICLE.matcher(tokens.get(i + 1).text()).matches() && isName(tokens, i + 1));
        }
        if (!parts.contains(word)) {
            return false;
        }
        boolean first = i + 1 < tokens.size() && pairs.contains(word + " " + tokens.get(i + 1).text());
        boolean second = i > 0 && pairs.contains(tokens.get(i - 1).text() + " " + word);
        boolean alone = !tokens.get(i).tag().matches("PRP.*|W.*") && (isInside(tokens, i) || i + 1 < tokens.size()
                && SAID.matcher(tokens.get(i + 1).text()).matches() && !word.matches("An|So|No|This|That|There"));
        return first || second || alone;
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }
}
