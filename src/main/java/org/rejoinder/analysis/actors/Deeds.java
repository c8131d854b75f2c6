package org.rejoinder.analysis.actors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.Span;

/** Finds the authors of deeds: "carried out by X", "hackers linked to X", "charges against X". */
final class Deeds {
    private static final int NEAR = 3;
    private static final Set<String> DIRECTED = Set.of("charge", "sanction", "case", "measure", "action", "indictment",
            "complaint", "accusation", "allegation", "criticism", "retaliation", "tariff", "threat", "warrant",
                    "lawsuit",
            "claim", "evidence", "countermeasure", "embargo", "ban", "restriction", "step");
    private static final Set<String> HARMLESS = Set.of("endorsed", "supported", "welcomed", "adopted", "agreed",
            "provided", "released", "published", "issued", "shared", "used", "followed", "joined", "protected", "seen",
            "reported", "owned", "found", "supplied", "approved", "signed", "passed", "recognised", "recognized",
            "confirmed", "tracked", "noticed", "discovered", "detected", "spotted", "hosted", "observed", "monitored",
            "brokered", "mediated", "analysed", "analyzed", "investigated", "obtained", "reviewed");
    private static final Set<String> PREDICATE = Set.of("was", "were", "is", "are", "been", "has", "have", "had");

    private final Words words;
    private final Cast cast;
    private final TextIndex index;

    Deeds(Words words, Cast cast, TextIndex index) {
        this.words = words;
        this.cast = cast;
        this.index = index;
    }

    /** All that the content names as authors or as whom a measure is directed against. */
    List<Entity> authors(Draft draft, List<Entity> speakers) {
        Span content = draft.content().getFirst().cover(draft.content().getLast());
        List<Token> tokens = index.tokens(content);
        Set<Entity> found = new LinkedHashSet<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            String word = tokens.get(i).text();
            boolean agent = word.equals("by") && tokens.get(i - 1).tag().matches("VB[ND]|RP")
                    && !HARMLESS.contains(tokens.get(i - 1).text());
            boolean against = Set.of("against", "on").contains(word)
                    && DIRECTED.contains(Words.singular(tokens.get(i - 1).text().toLowerCase(Locale.ROOT)));
            boolean place = word.equals("from") && Set.of("directed", "ordered", "controlled", "steered", "run",
                    "orchestrated", "commanded", "operated").contains(tokens.get(i - 1).text());
            boolean origin = Set.of("from", "by").contains(word)
                    && words.is("deeds_of", Words.singular(tokens.get(i - 1).text().toLowerCase(Locale.ROOT)));
            if (agent || against || place || origin) {
                named(tokens.get(i).span().end(), content.end(), speakers, !place && !origin).ifPresent(found::add);
            }
        }
        found.addAll(linked(content, speakers));
        return List.copyOf(found);
    }

    /** "linked to X", "working for X", "backed by X", inside a span. */
    List<Entity> linked(Span span, List<Entity> speakers) {
        List<Token> tokens = index.tokens(span);
        Set<Entity> found = new LinkedHashSet<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean predicate = i > 0 && PREDICATE.contains(tokens.get(i - 1).text())
                    && !tokens.get(i).text().equals("linked");
            boolean works = tokens.get(i).text().equals("working") && tokens.get(i + 1).text().equals("for");
            if (works || words.is("linked", tokens.get(i).text()) && !predicate) {
                named(tokens.get(i).span().end(), span.end(), speakers, false).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private Optional<Entity> named(int from, int to, List<Entity> speakers, boolean noNationals) {
        return cast.inside(new Span(from, to)).stream()
                .filter(mention -> index.tokens(new Span(from, mention.span().start())).size() <= NEAR)
                .filter(mention -> index.tokens(new Span(from, mention.span().start())).stream()
                        .noneMatch(token -> token.tag().equals("IN") && !token.text().equals("of")))
                .filter(mention -> (!noNationals || !mention.rule().equals("nationals"))
                && !FirmsOfStates.isHome(mention, index))
                .map(mention -> cast.byId(mention.actor()))
                .filter(entity -> Parties.isOther(entity, speakers)).findFirst();
    }
}
