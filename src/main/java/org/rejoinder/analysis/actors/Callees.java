package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.Span;

/** Finds inside what is said whom it calls upon: "we call on X to", "we urge X", "an apology from X". */
final class Callees {
    private static final Set<String> ASKING = Set.of("urge", "urges", "urged", "urging", "ask", "asks", "asked",
            "asking",
            "implore", "exhort", "exhorts", "expect", "expects", "want", "wants", "wanted", "request", "requests",
            "demand", "demands", "demanded", "beg", "tell", "order", "advise");
    private static final Set<String> CALLING = Set.of("call", "calls", "called", "calling", "appeal", "appeals",
            "appealed", "appealing");
    private static final Set<String> WANTED = Set.of("apology", "answer", "answers", "explanation", "clarification",
            "compensation", "response", "assurances", "guarantees", "withdrawal", "commitment", "apologies");
    private static final int LONGEST = 8;

    private final Cast cast;
    private final TextIndex index;

    Callees(Cast cast, TextIndex index) {
        this.cast = cast;
        this.index = index;
    }

    /** Those named in the words for whoever is called upon. */
    List<Entity> named(Draft draft) {
        List<Token> phrase = phrase(draft);
        return phrase.isEmpty() ? List.of() : cast.touching(phrase.getFirst().span().cover(phrase.getLast().span()))
                .stream().map(mention -> cast.byId(mention.actor())).distinct().toList();
    }

    /** The words for whoever is called upon first; empty where the content calls upon nobody. */
    List<Token> phrase(Draft draft) {
        Span content = draft.content().getFirst().cover(draft.content().getLast());
        List<Token> tokens = index.tokens(content);
        for (int i = 0; i + 2 < tokens.size(); i++) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            String next = tokens.get(i + 1).text();
            boolean verb = tokens.get(i).isVerb();
            if (verb && ASKING.contains(word)) {
                List<Token> asked = nounPhrase(tokens, i + 1);
                if (asked.isEmpty() || !WANTED.contains(asked.getLast().text().toLowerCase(Locale.ROOT))) {
                    return asked;
                }
            }
            boolean called = CALLING.contains(word) && Set.of("on", "upon", "to").contains(next);
            if (called || WANTED.contains(word) && next.equals("from")) {
                return nounPhrase(tokens, i + 2);
            }
        }
        return List.of();
    }

    private List<Token> nounPhrase(List<Token> tokens, int from) {
        List<Token> phrase = new ArrayList<>();
        int start = from < tokens.size() && tokens.get(from).text().equals("that") ? from + 1 : from;
        for (int i = start; i < tokens.size() && phrase.size() < LONGEST; i++) {
            Token token = tokens.get(i);
            boolean inName = !cast.touching(token.span()).isEmpty();
            boolean word = token.isNoun() || token.tag().matches("DT|PRP|PRP\\$|JJ.*|POS|CD|VB[NG]");
            if (!inName && !word) {
                break;
            }
            phrase.add(token);
        }
        return phrase;
    }
}
