package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.actors.Candidate.What;
import org.rejoinder.analysis.actors.Gazetteer.Kind;
import org.rejoinder.analysis.actors.Gazetteer.Match;

/**
 * Reads what somebody is out of the words around a name: "Ruritanian foreign ministry spokesman X", "X, head of Y,".
 */
final class RoleReader {
    private static final Set<String> INSIDE = Set.of("of", "for", "and", "the", "&", "-", "at", "to");
    private static final Set<String> FORMER = Set.of("former", "ex", "late", "onetime", "previously", "formerly");
    /** "adviser to the Elbonian president" serves Elbonia; an ambassador to Elbonia does not. */
    private static final Set<String> SERVING = Set.of("aide", "adviser", "advisor", "assistant", "counsellor",
            "counselor",
            "deputy", "secretary", "counsel", "spokesman", "spokeswoman", "spokesperson");
    private static final Set<String> SAYING = Set.of("said", "says", "say", "told", "tells", "added", "adds",
            "announced", "claimed", "claims", "wrote", "warned", "insisted", "explained", "confirmed", "noted",
            "declared", "alleged", "argued", "stated", "reported", "continued");
    private static final int REACH = 9;

    private final Gazetteer gazetteer;
    private final Words words;
    private final BodyFinder bodies;

    RoleReader(Gazetteer gazetteer, Words words, BodyFinder bodies) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.bodies = bodies;
    }

    /** The role that stands right before a name, with or without capitals. */
    Optional<Role> before(List<Token> tokens, int name) {
        int last = name - 1;
        if (last > 0 && tokens.get(last).text().equals(",")) {
            last--;
        }
        if (last >= 0 && last < name - 1 && !isRole(tokens, last)) {
            return introduced(tokens, last);
        }
        last = beforePost(tokens, last);
        if (last < 0 || !isRole(tokens, last) && !isPortfolioEnd(tokens, last)) {
            return Optional.empty();
        }
        int start = last;
        while (start > 0 && last - start < REACH && belongs(tokens, start - 1)) {
            start--;
        }
        while (start < last && INSIDE.contains(tokens.get(start).text().toLowerCase(Locale.ROOT))) {
            start++;
        }
        return read(tokens, start, last + 1);
    }

    /** "Ambassador to the Sudmark X": the last word of the office, where the name follows that of a post abroad. */
    private int beforePost(List<Token> tokens, int last) {
        for (int to = last - 1; to > 0 && to > last - REACH; to--) {
            if (tokens.get(to).text().equals("to")) {
                int place = tokens.get(to + 1).text().equals("the") ? to + 2 : to + 1;
                boolean whole = place <= last && gazetteer.match(tokens, place)
                        .filter(match -> place + match.tokens() == last + 1).isPresent();
                return whole && isRole(tokens, to - 1) ? to - 1 : last;
            }
        }
        return last;
    }

    /**
     * "A spokesman for Elbonia's army, X Y, said": the phrase from its article on; "Elbonia's ambassador to Ruritania,
     * X Y, said": from its owner on.
     */
    private Optional<Role> introduced(List<Token> tokens, int last) {
        for (int i = last; i > Math.max(-1, last - REACH - 3); i--) {
            Token token = tokens.get(i);
            if (token.text().equals(",") || token.isVerb() && !token.tag().equals("VBG")) {
                return Optional.empty();
            }
            boolean article = token.tag().equals("DT") && i < last;
            boolean governed = article && tokens.get(Math.max(0, i - 1)).tag().matches("IN|TO");
            boolean owned = BodyFinder.isPossessive(token) && i > 0;
            if (article || owned) {
                int of = i + 1;
                while (of < last && !Set.of("for", "of", "to").contains(tokens.get(of).text())) {
                    of++;
                }
                int from = owned ? i : i + 1;
                while (owned && from > 0 && BodyFinder.isCapital(tokens.get(from - 1))) {
                    from--;
                }
                boolean office = of < last && isRole(tokens, of - 1);
                // "by the president of the Republic of Elbonia, X": the office has the article, not the republic
                if (office || article && !governed) {
                    return office ? read(tokens, from, last + 1) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** The role in a phrase set off by a comma after a name: "X, Ruritania's ambassador to Y, said". */
    Optional<Role> after(List<Token> tokens, int end) {
        if (end + 1 >= tokens.size() || !tokens.get(end).text().equals(",")) {
            return Optional.empty();
        }
        int stop = end + 1;
        while (stop < tokens.size() && stop < end + 16 && !Set.of(",", ".", ";", "--", "—", "–", "(", ":")
                .contains(tokens.get(stop).text()) && !tokens.get(stop).tag().startsWith("W")
                && !tokens.get(stop).isVerb()) {
            stop++;
        }
        if (stop < tokens.size() && SAYING.contains(tokens.get(stop).text().toLowerCase(Locale.ROOT))) {
            // "..., helping Roe, the ministry official said": whoever says it is not who was named before
            return Optional.empty();
        }
        int head = -1;
        for (int i = end + 1; i < stop && head < 0; i++) {
            boolean prepositionBefore = i > end + 1 && tokens.get(i - 1).tag().equals("IN");
            if (words.is("roles", tokens.get(i).text()) && !prepositionBefore) {
                head = i;
            } else if (tokens.get(i).tag().equals("IN") && !tokens.get(i).text().equals("of")) {
                break;
            }
        }
        if (head < 0) {
            return Optional.empty();
        }
        while (head + 1 < stop && words.is("roles", tokens.get(head + 1).text())) {
            head++;
        }
        boolean bareName = BodyFinder.isCapital(tokens.get(end + 1)) && words.isGivenName(tokens.get(end + 1).text());
        int limit = stop;
        return bareName ? Optional.empty() : read(tokens, end + 1, limit);
    }

    private boolean isRole(List<Token> tokens, int i) {
        String word = tokens.get(i).text();
        if (word.equals("Executive") && i + 1 < tokens.size()
                && words.is("executive_things", tokens.get(i + 1).text())) {
            return false;
        }
        boolean plainTitle = words.is("titles", word) && !words.is("roles", word);
        return words.is("roles", word) && !plainTitle && !tokens.get(i).isVerb();
    }

    /** "Secretary of State", "minister for foreign affairs": the portfolio's last word before the name. */
    private boolean isPortfolioEnd(List<Token> tokens, int last) {
        int i = last;
        while (i > 0 && last - i < 5 && words.is("portfolios", tokens.get(i).text())) {
            i--;
        }
        return i < last && words.is("roles", tokens.get(i).text())
                && Set.of("of", "for").contains(tokens.get(i + 1).text());
    }

    private boolean belongs(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String lower = token.text().toLowerCase(Locale.ROOT);
        boolean joined = token.tag().equals("IN") && Set.of("of", "for").contains(lower)
                && words.is("portfolios", tokens.get(i + 1).text()) && !isRole(tokens, i + 1);
        if (words.is("time_nouns", lower)) {
            return false;
        }
        return token.isNoun() || token.tag().startsWith("JJ") || BodyFinder.isPossessive(token) || joined
                || lower.equals("deputy") || lower.equals("vice") || lower.equals("and") && i > 0
                && words.is("portfolios", tokens.get(i - 1).text()) && !isRole(tokens, i - 1)
                || token.tag().equals("VBG") && lower.equals("acting")
                || BodyFinder.isCapital(token) && !words.is("not_names", lower);
    }

    private Optional<Role> read(List<Token> tokens, int from, int to) {
        Heard heard = new Heard();
        int i = from;
        while (i < to && !(heard.head && FORMER.contains(tokens.get(i).text().toLowerCase(Locale.ROOT)))) {
            i = word(tokens, i, from, to, heard);
        }
        if (heard.role.stream().noneMatch(word -> words.is("roles", word))) {
            return Optional.empty();
        }
        String role = tidy(heard.role);
        // who held an office before does not speak for it
        boolean former = FORMER.contains(tokens.get(from).text().toLowerCase(Locale.ROOT));
        return Optional.of(former ? new Role(role, Optional.empty(), Optional.empty())
                : new Role(role, heard.organisation, heard.side.or(() -> usualSide(heard.role))));
    }

    /** What the words so far tell of an office: its own words, and of whom it is. */
    private static final class Heard {
        private final List<String> role = new ArrayList<>();
        private Optional<String> side = Optional.empty();
        private Optional<String> organisation = Optional.empty();
        /** The word for the office itself was among them. */
        private boolean head;

        /** The first that is told is the one whose office it is. */
        void of(Optional<String> itsSide, Optional<String> itsName) {
            side = side.or(() -> itsSide);
            organisation = organisation.or(() -> itsName);
        }
    }

    /** Takes in the body, state, name or word at a token: the number of the token behind it. */
    private int word(List<Token> tokens, int i, int from, int to, Heard heard) {
        Optional<Candidate> body = bodies.at(tokens, i).filter(found -> found.to() <= to);
        if (body.isPresent()) {
            boolean isBody = body.get().what() == What.BODY;
            heard.of(body.get().side(), isBody ? Optional.of(body.get().name()) : Optional.empty());
            if (!heard.head && isBody) {
                heard.role.addAll(bodyWords(tokens, i, body.get()));
            }
            return body.get().to();
        }
        Optional<Match> match = gazetteer.match(tokens, i).filter(found -> i + found.tokens() <= to);
        if (match.isPresent()) {
            Gazetteer.Entry entry = match.get().entries().getFirst();
            boolean postedThere = i > from && Set.of("to", "in").contains(tokens.get(i - 1).text())
                    && heard.role.stream().noneMatch(SERVING::contains);
            boolean institution = entry.kind() == Kind.INSTITUTION || entry.kind() == Kind.MEDIUM;
            if (!postedThere) {
                heard.of(entry.side(), institution ? Optional.of(entry.name()) : Optional.empty());
            }
            return i + match.get().tokens();
        }
        if (isOtherName(tokens.get(i))) {
            int end = otherName(tokens, i, to);
            heard.of(Optional.empty(),
                    Optional.of(BodyNames.join(tokens.subList(i, end).stream().map(Token::text).toList())));
            return end;
        }
        plain(tokens, i, to, heard);
        return i + 1;
    }

    /** The name of no state or body that is known: of the yard whose master he is. */
    private boolean isOtherName(Token token) {
        return BodyFinder.isCapital(token) && token.isProperNoun() && List.of("roles", "portfolios", "body_modifiers",
                "titles", "role_modifiers").stream().noneMatch(list -> words.is(list, token.text()));
    }

    private int otherName(List<Token> tokens, int from, int to) {
        int end = from + 1;
        int named = lastBody(tokens, from, to);
        while (end < to && BodyFinder.isCapital(tokens.get(end)) && gazetteer.match(tokens, end).isEmpty()
                && (end <= named || !words.is("role_modifiers", tokens.get(end).text()))
                && !words.is("roles", tokens.get(end).text())) {
            end++;
        }
        return end;
    }

    private void plain(List<Token> tokens, int i, int to, Heard heard) {
        Token token = tokens.get(i);
        boolean isHead = words.is("roles", token.text());
        if (heard.head && BodyFinder.isPossessive(token)) {
            // "the prime minister's envoy" is an envoy
            heard.role.clear();
            heard.head = false;
        }
        boolean clutter = BodyFinder.isPossessive(token) || token.tag().equals("DT")
                || token.tag().startsWith("PRP") || token.text().equals(",");
        boolean joins = heard.head && token.tag().equals("IN") && !portfolioFollows(tokens, i, to);
        boolean belongs = !heard.head || words.is("portfolios", token.text()) || isHead;
        if (!clutter && !joins && belongs) {
            heard.role.add(token.text().toLowerCase(Locale.ROOT));
        }
        heard.head |= isHead;
    }

    /** Some offices are called so in one state only. */
    private Optional<String> usualSide(List<String> role) {
        String text = tidy(role);
        return words.is("offices_gbr", text) ? Optional.of("GBR")
                : words.is("offices_usa", text) ? Optional.of("USA") : Optional.empty();
    }

    /** The last word of a body's name in a run of capitals, or -1. */
    private int lastBody(List<Token> tokens, int from, int to) {
        int last = -1;
        for (int i = from; i < to && BodyFinder.isCapital(tokens.get(i)); i++) {
            last = words.is("bodies", tokens.get(i).text()) ? i : last;
        }
        return last;
    }

    private boolean portfolioFollows(List<Token> tokens, int i, int to) {
        return i + 1 < to && words.is("portfolios", tokens.get(i + 1).text())
                && !Set.of("the", "and", "of").contains(tokens.get(i + 1).text().toLowerCase(Locale.ROOT));
    }

    private List<String> bodyWords(List<Token> tokens, int from, Candidate body) {
        List<String> said = new ArrayList<>();
        int start = gazetteer.match(tokens, from).map(match -> from + match.tokens()).orElse(from);
        for (int i = start; i < body.to(); i++) {
            if (!BodyFinder.isPossessive(tokens.get(i))) {
                said.add(tokens.get(i).text().toLowerCase(Locale.ROOT));
            }
        }
        return said;
    }

    private static String tidy(List<String> role) {
        List<String> kept = new ArrayList<>(role);
        while (!kept.isEmpty() && INSIDE.contains(kept.getLast())) {
            kept.removeLast();
        }
        while (!kept.isEmpty() && INSIDE.contains(kept.getFirst())) {
            kept.removeFirst();
        }
        return String.join(" ", kept);
    }
}
