package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.actors.SourceResolver.Resolved;
import org.rejoinder.model.ActorType;

/**
 * Makes somebody of the words that call him, where no name is told: "harbour officials", "a source close to the board".
 */
final class Descriptions {
    /** Without a state's name this is said of the government of the United States. */
    private static final Pattern ADMINISTRATION = Pattern.compile("\\badministration official");
    /** Plurals that mostly mean people: "monitors", "villagers", "pensioners", "clinicians". */
    private static final Pattern PEOPLE = Pattern.compile("(?i)\\p{L}{2,}(?:ers|ors|ists|ians|men|women|ees"
            + "|clerics|monks|imams|clergy|elders"
            + "|staff|personnel|captains?|nurses|medics|sailors|lenders|clients|insurgents|guerrillas"
            + "|separatists|skippers?)");
    private static final Pattern THINGS =
            Pattern.compile("(?i)sirens?|alarms?|papers|numbers|figures|letters|orders|powers"
            + "|offers|answers|matters|members|factors"
            + "|sensors|errors|doors|floors|colou?rs|rumou?rs|covers|servers|computers|routers|trackers|tankers"
            + "|carriers|trailers|headers|rivers"
            + "|others|hours|corridors|sectors|borders|quarters|chapters|posters|containers|fees|trees|degrees"
            + "|committees|specimens|documents"
            + "|years|tenders|ladders|waters|disasters|fires|wires|shares|centers|parameters|filters|layers"
            + "|indicators|reactors|mirrors|vectors");
    private static final Set<String> COUNTING = Set.of("multiple", "several", "various", "numerous", "many", "some");

    private final Words words;
    private final Cast cast;
    private final Phrases phrases;

    Descriptions(Words words, Cast cast, Phrases phrases) {
        this.words = words;
        this.cast = cast;
        this.phrases = phrases;
    }

    /** Somebody who is not named, if the noun is one of people or bodies. */
    Resolved of(List<Token> tokens, List<Token> phrase, Optional<String> side) {
        return of(tokens, phrase, side, false);
    }

    /** Somebody who is not named: called as the text calls them, without article. */
    Resolved of(List<Token> tokens, List<Token> phrase, Optional<String> side, boolean anything) {
        List<Token> kept = phrase.stream().dropWhile(token -> token.tag().equals("DT")
                || token.text().equalsIgnoreCase("one") && phrase.size() > 1 && token != phrase.getLast()
                || COUNTING.contains(token.text().toLowerCase(Locale.ROOT))
                || token.tag().startsWith("PRP") && !phrases.isInsideMention(token)).toList();
        if (kept.isEmpty() || kept.size() > 8 || kept.stream().noneMatch(Token::isNoun)
                || !anything && !isSomebody(kept.getLast().text())) {
            return Resolved.NONE;
        }
        kept = withComplement(tokens, kept);
        String told = BodyNames.join(kept.stream().map(Token::text).toList());
        String name = told.length() > 5 && told.equals(told.toUpperCase(Locale.ROOT))
                ? told.toLowerCase(Locale.ROOT) : told;
        Optional<String> spokenFor = side.or(() -> ADMINISTRATION.matcher(name).find()
                ? Optional.of("USA") : Optional.empty());
        String noun = phrase.getLast().text();
        boolean one = words.is("roles", noun) && Words.singular(noun).equals(noun);
        Entity entity = cast.called(name).orElseGet(() -> cast.add(words.is("company_nouns", noun)
                        ? ActorType.ORGANISATION : one ? ActorType.PERSON : ActorType.GROUP,
                name, words.is("company_nouns", noun) ? Optional.empty() : spokenFor));
        cast.mention(kept.getFirst().span().cover(kept.getLast().span()), entity, "described");
        return new Resolved(List.of(entity), "described");
    }

    /** "head" alone tells nothing: "head of the rowing club" does, as does "institute for public health". */
    private List<Token> withComplement(List<Token> tokens, List<Token> kept) {
        int next = tokens.indexOf(kept.getLast()) + 1;
        boolean knows = next + 1 < tokens.size() && (tokens.get(next).text().equals("close")
                || tokens.get(next).text().equals("briefed") && words.is("people", kept.getLast().text()));
        if (knows) {
            return Stream.concat(kept.stream(), tokens.subList(next, tokens.size()).stream()
                    .takeWhile(token -> !Phrases.BREAKS.contains(token.text()) && !token.text().equals("and")).limit(6))
                    .toList();
        }
        boolean bare = kept.size() == 1 && words.is("roles", kept.getLast().text())
                && !words.is("voices", kept.getLast().text()) || words.is("body_nouns", kept.getLast().text())
                && next < tokens.size() && tokens.get(next).text().equals("for");
        if (!bare || next >= tokens.size() || !Set.of("of", "for").contains(tokens.get(next).text())) {
            return kept;
        }
        List<Token> rest = tokens.subList(next, tokens.size()).stream()
                .takeWhile(token -> !Phrases.BREAKS.contains(token.text()) && !token.isVerb()).limit(7).toList();
        return rest.size() < 2 ? kept : Stream.concat(kept.stream(), rest.stream()).toList();
    }

    /** People and bodies speak; deeds, costs and meetings do not. */
    boolean isSomebody(String noun) {
        return PEOPLE.matcher(noun).matches() && !THINGS.matcher(noun).matches() || List.of("roles", "voices",
                "people", "group_nouns", "body_nouns", "several_nouns", "company_nouns",
                "documents", "legal_documents", "state_nouns", "bodies").stream().anyMatch(list -> words.is(list,
                        noun));
    }

    /** A noun that looks like one of people and is not: "sirens", "papers". */
    static boolean isThing(String noun) {
        return THINGS.matcher(noun).matches();
    }

    /**
     * "the royal protection service" is not the "palace security service": each word before the noun is in the name.
     */
    static boolean fits(List<Token> phrase, Entity entity) {
        List<String> name = List.of(Cast.key(entity.name).split(" "));
        return phrase.subList(0, phrase.size() - 1).stream()
                .filter(token -> token.isNoun() || token.tag().startsWith("JJ"))
                .filter(token -> !token.text().matches("(?i)same|unnamed|anonymous|other"))
                .allMatch(token -> name.contains(Cast.key(token.text())));
    }

    static boolean isIndefinite(List<Token> phrase) {
        return Set.of("a", "an", "one", "some", "several", "many", "two", "three", "four", "another", "no", "most")
                .contains(phrase.getFirst().text().toLowerCase(Locale.ROOT));
    }
}
