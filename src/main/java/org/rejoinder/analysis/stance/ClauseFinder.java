package org.rejoinder.analysis.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;

/** Finds the cues of a sentence outside its quotations, how they stand in it, and what was said. */
final class ClauseFinder {
    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "this", "that", "these", "those", "such",
            "any", "no", "some", "his", "her", "its", "their", "our", "your", "my", "'s", "’s", "'", "’", "more", "new",
            "fresh", "all", "other", "many", "several", "both", "sharp", "strong", "public", "repeated", "latest");
    private static final Set<String> PREPOSITIONS = Set.of("of", "over", "on", "with", "by", "for", "in", "from", "amid",
            "against", "after", "following", "despite", "into", "under", "at", "about", "without", "between", "through");
    private static final Set<String> SUBORDINATORS = Set.of("after", "as", "when", "because", "since", "although",
            "though", "despite", "amid", "following", "if", "who", "whom", "which", "that", "where", "whose", "before",
            "until", "once", "unless", "whether", "moments", "hours", "days");
    private static final Pattern INVERTED_TAIL = Pattern.compile(
            "(?s)^[\\s,]*(?:[\\p{L}'.-]+\\s*){0,9}[.,]?\\s*$");
    private static final Pattern OWN = Pattern.compile("\\p{Lu}[\\p{L}.'-]+");

    private final CueLexicon cues;

    ClauseFinder(CueLexicon cues) {
        this.cues = cues;
    }

    /** The clauses of a sentence of a text with straight quotation marks, in order. */
    List<Clause> find(String text, Sentence sentence) {
        int offset = sentence.span().start();
        String words = sentence.span().of(text);
        boolean[] quoted = quoted(words);
        List<Ranked> ranked = new ArrayList<>();
        for (Cue.Match match : cues.findAll(words)) {
            int at = token(sentence, offset + match.start());
            if (at < 0 || quoted[match.start()] || covered(ranked, match)) {
                continue;
            }
            rank(sentence.tokens(), at, match, words).ifPresent(rank -> ranked.add(new Ranked(rank, match)));
        }
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            clauses.add(clause(words, ranked, i));
        }
        return clauses;
    }

    private record Ranked(Clause.Rank rank, Cue.Match match) {}

    private static boolean covered(List<Ranked> known, Cue.Match match) {
        return !known.isEmpty() && known.getLast().match().end() > match.start();
    }

    private static int token(Sentence sentence, int offset) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (sentence.tokens().get(i).span().contains(offset)) {
                return i;
            }
        }
        return -1;
    }

    /** How the cue stands in its sentence; empty where it is no cue there. */
    private static Optional<Clause.Rank> rank(List<Token> tokens, int at, Cue.Match match, String words) {
        String previous = at == 0 ? "" : tokens.get(at - 1).text().toLowerCase(Locale.ROOT);
        String tag = tokens.get(at).tag();
        if (match.form().isEmpty()) {
            boolean noun = !tag.startsWith("VB") && at > 0;
            return noun ? Optional.of(Clause.Rank.NOUN) : Optional.empty();
        }
        Inflection.Form form = match.form().get();
        boolean nounish = tag.startsWith("NN") || tag.startsWith("JJ");
        boolean afterNounMark = DETERMINERS.contains(previous) || PREPOSITIONS.contains(previous) && form != Inflection.Form.ING;
        if (afterNounMark || nounish && at > 0 && tokens.get(at - 1).tag().startsWith("JJ")
                || tag.equals("NNS") && multiple(tokens, at)) {
            return Optional.empty();
        }
        if (previous.equals("to")) {
            return Optional.of(Clause.Rank.INFINITIVE);
        }
        if (subordinate(tokens, at)) {
            return Optional.of(Clause.Rank.SUBORDINATE);
        }
        boolean progressive = form == Inflection.Form.ING && auxiliary(tokens, at);
        return Optional.of(form == Inflection.Form.ING && !progressive ? Clause.Rank.PARTICIPLE : Clause.Rank.MAIN);
    }

    /** A plural noun after another noun with a verb to follow: "the sanctions claims were". */
    private static boolean multiple(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).tag().matches("VB[DZP]|MD|IN|,")
                && at > 0 && tokens.get(at - 1).tag().matches("JJ|NN|VBN|CC|VBG");
    }

    private static boolean auxiliary(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (tokens.get(i).text().toLowerCase(Locale.ROOT).matches("is|are|was|were|be|been|'s|'re")) {
                return true;
            }
        }
        return false;
    }

    private static boolean subordinate(List<Token> tokens, int at) {
        for (int i = at - 1; i >= 0; i--) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            if (SUBORDINATORS.contains(word)) {
                return true;
            }
            if (word.equals(",") || word.equals(";") || word.equals(":") || word.equals("but") || word.matches("[–—-]+")) {
                return false;
            }
        }
        return false;
    }

    private static Clause clause(String words, List<Ranked> ranked, int i) {
        Cue.Match match = ranked.get(i).match();
        int next = words.length();
        for (int j = i + 1; j < ranked.size() && next == words.length(); j++) {
            Ranked other = ranked.get(j);
            boolean cuts = other.rank() == Clause.Rank.MAIN || other.rank() == Clause.Rank.PARTICIPLE;
            if (cuts && other.match().start() > match.end() + 12
                    && words.substring(match.end(), other.match().start()).matches("(?s).*(?:[,;]|\\b(?:and|while|but))\\s[^,;]*")) {
                next = other.match().start();
            }
        }
        int from = Math.max(words.lastIndexOf(", ", match.start()), words.lastIndexOf("\" ", match.start())) + 1;
        String speaker = words.substring(Math.max(0, from), match.start());
        String after = words.substring(match.end(), next);
        boolean inverted = match.cue().strength() == Cue.Strength.NEUTRAL && match.start() > 20
                && INVERTED_TAIL.matcher(words.substring(match.end())).matches() && from > 8;
        String content = inverted ? words.substring(0, from) : after;
        String cueWords = words.substring(Math.max(0, match.start() - 16), match.end()).replaceFirst("^\\S*\\s", "");
        return new Clause(ranked.get(i).rank(), match, cueWords, speaker, content.strip(), own(inverted
                ? words.substring(from) : words.substring(0, match.start())));
    }

    private static Set<String> own(String speaker) {
        Set<String> own = new HashSet<>();
        Matcher matcher = OWN.matcher(speaker);
        while (matcher.find()) {
            own.add(matcher.group().replaceFirst("'s$", "").toLowerCase(Locale.ROOT));
        }
        return own;
    }

    /** For each unit, whether it stands between quotation marks. An apostrophe inside a word is none. */
    private static boolean[] quoted(String words) {
        boolean[] inside = new boolean[words.length()];
        char open = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean mark = c == '"' || c == '\'' && !(i > 0 && Character.isLetter(words.charAt(i - 1))
                    && i + 1 < words.length() && Character.isLetter(words.charAt(i + 1)));
            if (mark && open == 0 && (c == '"' || i == 0 || !Character.isLetterOrDigit(words.charAt(i - 1)))) {
                open = c;
            } else if (mark && open == c) {
                open = 0;
            }
            inside[i] = open != 0;
        }
        return inside;
    }
}
