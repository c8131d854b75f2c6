package org.rejoinder.analysis.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.actors.ActorStage.Named;
import org.rejoinder.analysis.actors.Candidate.What;

/** Decides for a name of several words that tells nothing of its bearer whether it is a person's. */
final class PersonEvidence {
    private static final Set<String> SAID = Set.of("said", "says", "told", "added", "wrote", "tweeted", "asked",
            "explained", "replied", "argued", "insisted", "recalled", "joked", "stressed", "noted");
    private static final int ENOUGH = 2;

    private final Set<String> single = new HashSet<>();
    private final Set<String> persons = new HashSet<>();
    private final Capitals capitals;
    private final Words words;

    /**
     * @param told  names that the article's form tells to be persons'
     */
    PersonEvidence(List<Named> named, Set<String> told, Capitals capitals, Words words) {
        persons.addAll(told);
        this.capitals = capitals;
        this.words = words;
        for (Named one : named) {
            Candidate candidate = one.candidate();
            boolean open = candidate.what() == What.NAME || candidate.what() == What.PERSON;
            if (open && !candidate.name().contains(" ")) {
                single.add(candidate.name());
            } else if (candidate.what() == What.PERSON) {
                persons.add(candidate.name());
            }
        }
    }

    Candidate settle(Named one) {
        Candidate candidate = one.candidate();
        if (candidate.what() != What.NAME || !candidate.name().contains(" ")) {
            return candidate;
        }
        boolean person = persons.contains(candidate.name()) || score(one) >= ENOUGH;
        return person ? new Candidate(candidate.from(), candidate.to(), What.PERSON, candidate.name(),
                candidate.side(), candidate.role()) : candidate;
    }

    private int score(Named one) {
        Candidate candidate = one.candidate();
        List<Token> tokens = one.sentence().tokens();
        List<String> parts = List.of(candidate.name().split(" "));
        if (parts.size() > 4) {
            return 0;
        }
        boolean first = single.contains(parts.getFirst());
        boolean last = single.contains(parts.getLast());
        int score = last && !first ? 2 : first && !last && parts.size() == 2 ? 1 : 0;
        score += candidate.to() < tokens.size() && SAID.contains(tokens.get(candidate.to()).text()) ? 1 : 0;
        boolean clause = candidate.to() < tokens.size() && tokens.get(candidate.to()).tag().matches("VB[DZP]|MD");
        score += candidate.from() > 0 && !clause && SAID.contains(tokens.get(candidate.from() - 1).text()) ? 1 : 0;
        score += isAge(tokens, candidate.to()) ? 2 : 0;
        for (String part : parts) {
            String lower = part.toLowerCase(Locale.ROOT);
            score -= capitals.isAlsoSmall(lower) && !words.is("small_words", lower) || words.is("bodies", lower) ? 3 : 0;
            score -= part.length() > 2 && part.equals(part.toUpperCase(Locale.ROOT)) ? 3 : 0;
        }
        for (int i = Math.max(0, candidate.from() - 2); i < candidate.from(); i++) {
            score -= words.is("body_nouns", tokens.get(i).text()) ? 3 : 0;
        }
        boolean placed = candidate.from() > 0
                && Set.of("the", "at", "in", "via", "on", "an", "a").contains(
                        tokens.get(candidate.from() - 1).text().toLowerCase(Locale.ROOT));
        return placed ? score - 2 : score;
    }

    /** "X Y, 52," */
    private static boolean isAge(List<Token> tokens, int i) {
        return i + 2 < tokens.size() && tokens.get(i).text().equals(",")
                && tokens.get(i + 1).text().matches("[1-9]\\d") && tokens.get(i + 2).text().equals(",");
    }
}
