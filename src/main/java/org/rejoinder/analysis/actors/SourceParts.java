package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rejoinder.analysis.Token;

/** Cuts the words of a source that names several into those for each, and tells what part only says more of another. */
final class SourceParts {
    private static final Set<String> JOINTS = Set.of(",", "and", "&", "including", "plus", "with", "like");

    private final Words words;
    private final Cast cast;
    private final TextIndex index;
    private final Phrases phrases;

    SourceParts(Words words, Cast cast, TextIndex index, Phrases phrases) {
        this.words = words;
        this.cast = cast;
        this.index = index;
        this.phrases = phrases;
    }

    /** At least one, without offices of somebody who is named behind them. */
    List<List<Token>> of(List<Token> tokens) {
        return withoutOffices(fromOffice(cut(tokens)));
    }

    /** "[In the bay of Orn,] the spokesperson, Jane Roe": whoever has an office and is then named speaks alone. */
    private List<List<Token>> fromOffice(List<List<Token>> parts) {
        for (int i = 1; i + 1 < parts.size(); i++) {
            List<Token> office = parts.get(i);
            boolean person = isPerson(parts.get(i + 1).getLast());
            boolean place = phrases.direct(parts.get(i - 1)).filter(Entity::isPerson).isEmpty();
            if (person && place && office.getFirst().tag().equals("DT") && words.is("roles", office.getLast().text())
                    && phrases.direct(office).isEmpty() && !isJoined(office)) {
                return parts.subList(i + 1, parts.size());
            }
        }
        return parts;
    }

    /** "Dorn Group CEO and Harbour Gazette publisher X Y": the first office is that of the same person. */
    private List<List<Token>> withoutOffices(List<List<Token>> parts) {
        boolean person = phrases.direct(parts.getLast()).filter(Entity::isPerson).isPresent();
        List<List<Token>> kept = parts.stream().filter(part -> !person || part == parts.getLast() || part.size() < 2
                || !words.is("roles", part.getLast().text()) && !isHalfField(part, parts.getLast())
                || part.getFirst().tag().equals("DT")).toList();
        return kept.isEmpty() ? parts : kept;
    }

    /** "[Norwegian Trade] and Fisheries Minister Jane Roe": the half of what her office is for. */
    private boolean isHalfField(List<Token> part, List<Token> last) {
        return words.is("portfolios", part.getLast().text()) && isJoined(last)
                && last.stream().anyMatch(token -> words.is("roles", token.text()) && !phrases.isInsideMention(token));
    }

    /** Cut at commas and conjunctions that stand outside of names; an apposition ends the list. */
    private List<List<Token>> cut(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        boolean ended = false;
        for (int i = 0; i < tokens.size() && !ended; i++) {
            Token token = tokens.get(i);
            String word = token.text().toLowerCase(Locale.ROOT);
            boolean joint = JOINTS.contains(word) && !phrases.isInsideMention(token)
                    && !(word.equals("with") && !along(tokens, i)) || word.equals("as") && along(tokens, i);
            if (joint) {
                ended = word.equals(",") && i + 1 < tokens.size() && startsApposition(tokens, i + 1);
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                part = new ArrayList<>();
            } else {
                part.add(token);
            }
        }
        if (!part.isEmpty() && !ended) {
            parts.add(part);
        }
        // "Chile, along with Peru": the words that join the two are no part
        parts.removeIf(words -> words.stream().allMatch(token -> token.text().matches("along|together|as|well|such")));
        return parts.isEmpty() ? List.of(tokens) : parts;
    }

    private static boolean along(List<Token> tokens, int i) {
        return i > 0 && Set.of("along", "together", "such", "well").contains(tokens.get(i - 1).text());
    }

    /** After a comma: "a spokesman for", "who", "Ruritania's envoy". */
    private boolean startsApposition(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.tag().startsWith("W") || token.isVerb() && !JOINTS.contains(token.text())) {
            return true;
        }
        for (int k = i; k < tokens.size() && !Phrases.BREAKS.contains(tokens.get(k).text()); k++) {
            boolean last = k + 1 >= tokens.size() || !words.is("roles", tokens.get(k + 1).text());
            if (last && words.is("roles", tokens.get(k).text()) && !phrases.isInsideMention(tokens.get(k))) {
                boolean nameFollows = k + 1 < tokens.size() && phrases.isInsideMention(tokens.get(k + 1));
                boolean named = k + 2 < tokens.size() && tokens.get(k + 1).text().equals(",")
                        && (isPerson(tokens.get(k + 2)) || k + 3 < tokens.size() && isPerson(tokens.get(k + 3)))
                        && i > 1 && !isPerson(tokens.get(i - 2));
                return !nameFollows && !named;
            }
            if (tokens.get(k).tag().equals("IN")) {
                break;
            }
        }
        return false;
    }

    private boolean isPerson(Token token) {
        return cast.touching(token.span()).stream().anyMatch(mention -> cast.byId(mention.actor()).isPerson());
    }

    /** "X, of Springfield", "X, 59,", "X, the top Marlovian on the panel" */
    boolean isAside(List<Token> part, Set<Entity> named) {
        String tag = part.getFirst().tag();
        boolean person = !named.isEmpty() && named.stream().allMatch(Entity::isPerson);
        boolean joined = index.before(part.getFirst().span().start(), 1).stream()
                .anyMatch(token -> Set.of("and", "&").contains(token.text()));
        return tag.equals("IN") || tag.equals("CD") || tag.startsWith("W")
                || person && !joined && (tag.equals("DT") || tag.equals("PRP$")) && phrases.direct(part)
                        .filter(entity -> !entity.isPerson() && entity.side.isPresent()).isEmpty();
    }

    /** "an official and [a source close to the minister]" */
    boolean isJoined(List<Token> part) {
        return index.before(part.getFirst().span().start(), 1).stream().anyMatch(token -> token.text().equals("and"));
    }

    boolean isApposition(List<Token> part) {
        return part.stream().anyMatch(BodyFinder::isPossessive) && phrases.direct(part).isEmpty();
    }
}
