package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;

/**
 * Finds whom an inquiry, a suit or charges are about: "an inquiry into whether the agency spied", "a suit against X",
 * "charges of working for Y against X". A watchdog looks into its own state's bodies, so these count here.
 */
final class Investigated {
    private static final Set<String> INQUIRIES = Set.of("investigation", "inquiry", "probe", "review", "audit",
            "complaint", "suit", "lawsuit", "proceeding", "case", "charge", "indictment", "examination", "claim",
            "petition", "motion");
    private static final Set<String> INTO =
            Set.of("investigation", "inquiry", "probe", "review", "audit", "examination");
    private static final Set<String> LOOKING =
            Set.of("investigating", "examining", "probing", "reviewing", "auditing", "suing");
    private static final Set<String> ABOUT = Set.of("into", "of", "over", "on", "to");
    private static final Set<String> CLAIMS =
            Set.of("allegation", "accusation", "claim", "complaint", "report", "request", "call");
    private static final int NEAR = 4;
    private static final int CLAUSE = 14;
    private static final int FAR = 40;

    private final Cast cast;
    private final TextIndex index;
    private final Anaphora anaphora;

    Investigated(Cast cast, TextIndex index, Anaphora anaphora) {
        this.cast = cast;
        this.index = index;
        this.anaphora = anaphora;
    }

    /** Those that a measure is about, but not who takes it. */
    List<Entity> find(Draft draft, List<Entity> speakers) {
        if (draft.stance() != Stance.MEASURE) {
            return List.of();
        }
        Span content = draft.content().getFirst().cover(draft.content().getLast());
        Span all = draft.cue().isEmpty() || draft.cue().getFirst().start() > content.start() ? content
                : draft.cue().getFirst().cover(content);
        List<Token> tokens = index.tokens(all);
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            boolean noun = tokens.get(i).isNoun() && INQUIRIES.contains(Words.singular(word));
            if (noun || LOOKING.contains(word)) {
                List<Entity> found = about(tokens.subList(i + 1, tokens.size()), noun,
                        INTO.contains(Words.singular(word)), speakers);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "Charges of working for X", with nobody named against whom: X is not charged. */
    boolean chargesNobodyNamed(Draft draft) {
        List<Token> tokens = index.tokens(draft.content().getFirst()).stream().limit(NEAR).toList();
        return draft.stance() == Stance.MEASURE
                && tokens.stream().anyMatch(token -> token.text().matches("(?i)charges?"))
                && index.tokens(draft.content().getFirst()).stream().limit(NEAR + 2L)
                        .anyMatch(token -> token.tag().equals("VBG"));
    }

    private List<Entity> about(List<Token> rest, boolean noun, boolean inquiry, List<Entity> speakers) {
        int against = indexOf(rest, "against", FAR);
        if (noun && against >= 0) {
            return at(rest, against + 1, NEAR, speakers);
        }
        if (noun && !inquiry || noun && rest.stream().limit(3).noneMatch(token -> ABOUT.contains(token.text()))) {
            return List.of();
        }
        int whether = Math.max(indexOf(rest, "whether", CLAUSE), indexOf(rest, "that", CLAUSE));
        if (whether >= 0) {
            return at(rest, whether + 1, NEAR, speakers);
        }
        int into = noun ? 1 + Math.max(indexOf(rest, "into", 3), indexOf(rest, "of", 3)) : 0;
        boolean claimed = rest.stream().skip(into).limit(NEAR + 2L).anyMatch(token -> CLAIMS.contains(
                Words.singular(token.text().toLowerCase(Locale.ROOT))));
        return claimed || noun && into == 0 ? List.of() : at(rest, into, NEAR, speakers);
    }

    private static boolean isAnother(Entity entity, List<Entity> speakers) {
        return speakers.stream().noneMatch(speaker -> speaker == entity
                || speaker.organisation.filter(entity.name::equals).isPresent());
    }

    private static int indexOf(List<Token> tokens, String word, int reach) {
        for (int i = 0; i < tokens.size() && i < reach; i++) {
            if (tokens.get(i).text().equals(word)) {
                return i;
            }
        }
        return -1;
    }

    /** Who is named from a token on, or "the agency" that was named before. */
    private List<Entity> at(List<Token> tokens, int from, int reach, List<Entity> speakers) {
        if (from >= tokens.size()) {
            return List.of();
        }
        List<Token> words = tokens.subList(from, tokens.size()).stream()
                .takeWhile(token -> token.text().chars().anyMatch(Character::isLetterOrDigit)).limit(reach).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        Span near = words.getFirst().span().cover(words.getLast().span());
        // "against four Elbonian nationals" is not against Elbonia
        List<Mention> named = cast.inside(near).stream().filter(mention -> !mention.rule().equals("medium")
                && !mention.rule().equals("nationals")).toList();
        Optional<Entity> first = named.stream().map(mention -> cast.byId(mention.actor()))
                .filter(entity -> !speakers.contains(entity)).findFirst();
        if (first.isPresent()) {
            return List.of(first.get());
        }
        List<Token> phrase = tokens.subList(from, tokens.size()).stream().takeWhile(token -> token.isNoun()
                || token.tag().matches("DT|JJ.*")).limit(reach).toList();
        boolean the = phrase.size() > 1 && phrase.getFirst().text().equalsIgnoreCase("the")
                && phrase.getLast().tag().equals("NN");
        return !the ? List.of()
                : anaphora.body(phrase.getLast().text().toLowerCase(Locale.ROOT), phrase.getFirst().span().start(),
                Optional.empty()).filter(entity -> isAnother(entity, speakers)).map(List::of).orElse(List.of());
    }
}
