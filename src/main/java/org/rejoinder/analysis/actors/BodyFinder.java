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

/** Finds governments, ministries, embassies and the like, with or without a state's name, in capitals or small. */
final class BodyFinder {
    private static final Set<String> MISSIONS = Set.of("embassy", "consulate", "mission", "delegation");
    private static final Set<String> SMALL_HEADS = Set.of("ministry", "department", "embassy", "consulate");
    /** Too little to tell which body: "the Ruritanian agency" is one that was named before. */
    private static final Set<String> VAGUE = Set.of("agency", "council", "commission", "mission", "delegation",
            "department", "forces", "intelligence", "office");
    private static final Set<String> PROPER = Set.of("agency", "council", "commission", "office");
    private static final Set<String> OF = Set.of("of", "for");

    private final Gazetteer gazetteer;
    private final Words words;
    private final BodyNames names;

    BodyFinder(Gazetteer gazetteer, Words words) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.names = new BodyNames(gazetteer);
    }

    /** A state behind a body, "of the Kingdom of Norway", and one past it. */
    record Owner(Optional<String> side, String name, int to) {}

    /** The body or state that starts at a token, if one does. */
    Optional<Candidate> at(List<Token> tokens, int from) {
        Optional<Match> match = gazetteer.match(tokens, from);
        Optional<Candidate> ofState = ofState(tokens, from, match);
        if (ofState.isPresent()) {
            return ofState;
        }
        Optional<Candidate> owned = match.flatMap(found -> owned(tokens, from, found));
        if (owned.isPresent()) {
            return owned;
        }
        if (match.isEmpty()) {
            Optional<Candidate> president = surnameAdministration(tokens, from);
            return president.isPresent() ? president : bare(tokens, from);
        }
        return Optional.empty();
    }

    /** "Ruritanian foreign ministry", "Ruritania's government", "the US and its Department of …" is not one. */
    private Optional<Candidate> owned(List<Token> tokens, int from, Match match) {
        Optional<String> side = match.of(Kind.ADJECTIVE, Kind.NAME, Kind.CAPITAL).flatMap(Gazetteer.Entry::side);
        int next = from + match.tokens();
        if (side.isEmpty() || next >= tokens.size()) {
            return Optional.empty();
        }
        boolean possessive = isPossessive(tokens.get(next));
        boolean adjective = match.of(Kind.ADJECTIVE).isPresent();
        if (!possessive && !adjective) {
            // "Chile foreign ministry", "Chile government"
            boolean joined = match.of(Kind.NAME).isPresent() && (isModifier(tokens.get(next))
                    || isHead(tokens.get(next))
                    || words.is("governments", tokens.get(next).text())) && tokens.get(next).isNoun()
                    || match.of(Kind.NAME).isPresent() && tokens.get(next).tag().startsWith("JJ")
                    && isModifier(tokens.get(next));
            if (!joined) {
                return Optional.empty();
            }
        }
        int start = possessive ? next + 1 : next;
        Optional<Candidate> government = government(tokens, from, start, side.get());
        return government.isPresent() ? government : body(tokens, from, start, side);
    }

    /**
     * "the Government of Norway" is the state, "the National Security Council of Norway" not another state's of that
     * name.
     */
    private Optional<Candidate> ofState(List<Token> tokens, int from, Optional<Match> match) {
        if (match.isEmpty()) {
            boolean government = words.is("governments", tokens.get(from).text()) && isCapital(tokens.get(from));
            return government ? owner(tokens, from + 1).map(owner -> Candidate.of(from, owner.to(), What.STATE,
                    owner.name(), owner.side())) : Optional.empty();
        }
        int end = from + match.get().tokens();
        return match.get().of(Kind.INSTITUTION).flatMap(known -> owner(tokens, end)
                .filter(owner -> !owner.side().equals(known.side()))
                .map(owner -> owned(tokens, from, end, owner)));
    }

    /** A ministry is called by its state and its field, whatever has a name of its own as the article calls it. */
    private Candidate owned(List<Token> tokens, int from, int end, Owner owner) {
        List<String> own = tokens.subList(from, end).stream().map(Token::text).toList();
        boolean ministry = own.stream().anyMatch(word -> word.equalsIgnoreCase("ministry"));
        String name = ministry ? names.of(own, owner.side()) : BodyNames.capitals(own) + " of " + owner.name();
        return Candidate.of(from, owner.to(), What.BODY, name, owner.side());
    }

    /** What "of" at a token says, also behind an abbreviation in brackets. */
    private Optional<Owner> owner(List<Token> tokens, int from) {
        int of = from + 2 < tokens.size() && tokens.get(from).text().equals("(")
                && tokens.get(from + 2).text().equals(")") ? from + 3 : from;
        return stateBehind(tokens, of);
    }

    /** The state in "of the State", where that begins at a token. */
    Optional<Owner> stateBehind(List<Token> tokens, int of) {
        if (of + 1 >= tokens.size() || !tokens.get(of).text().equals("of")) {
            return Optional.empty();
        }
        int state = tokens.get(of + 1).text().equals("the") ? of + 2 : of + 1;
        Optional<Match> match = state < tokens.size() ? gazetteer.match(tokens, state) : Optional.empty();
        return match.flatMap(found -> found.of(Kind.NAME)).filter(name -> name.side().isPresent())
                .map(name -> new Owner(name.side(), name.name(), state + match.get().tokens()));
    }

    private Optional<Candidate> government(List<Token> tokens, int from, int start, String side) {
        int i = start;
        while (i < tokens.size() && i < start + 2 && isModifier(tokens.get(i))) {
            i++;
        }
        // "the Norwegian Government Press Office" is an office
        boolean part = i + 2 < tokens.size() && isCapital(tokens.get(i)) && isCapital(tokens.get(i + 1))
                && isCapital(tokens.get(i + 2)) && isHead(tokens.get(i + 2))
                && !words.is("roles", tokens.get(i + 1).text());
        if (i < tokens.size() && !part && words.is("governments", tokens.get(i).text())
                && !isRoleAfter(tokens, i + 1) && !tokens.get(i).isVerb()) {
            Gazetteer.Entry state = gazetteer.named(tokens.get(from).text()).stream().findFirst().orElse(null);
            String name = state != null && state.side().equals(Optional.of(side))
                    ? state.name() : org.rejoinder.model.Sides.name(side);
            return Optional.of(Candidate.of(from, i + 1, What.STATE, name, Optional.of(side)));
        }
        return Optional.empty();
    }

    /** "foreign ministry", "Ministry of Public Works", "embassy in Lima", from {@code start}; owner before it. */
    private Optional<Candidate> body(List<Token> tokens, int from, int start, Optional<String> side) {
        int head = start;
        while (head < tokens.size() && head < start + 5 && !isHead(tokens.get(head))
                && (isModifier(tokens.get(head)) || isCapital(tokens.get(head)) || isField(tokens, head))) {
            head++;
        }
        if (head >= tokens.size() || !isHead(tokens.get(head))) {
            return Optional.empty();
        }
        while (head + 1 < tokens.size() && isHead(tokens.get(head + 1))
                && isCapital(tokens.get(head)) == isCapital(tokens.get(head + 1))) {
            head++;
        }
        String headWord = tokens.get(head).text().toLowerCase(Locale.ROOT);
        if (MISSIONS.contains(headWord)) {
            return Optional.of(embassy(tokens, from, head, side));
        }
        int end = head + 1;
        if (end + 1 < tokens.size() && OF.contains(tokens.get(end).text()) && owner(tokens, end).isEmpty()) {
            end = complement(tokens, end);
        }
        Optional<Owner> owner = side.isEmpty() ? owner(tokens, end) : Optional.empty();
        if (owner.isPresent()) {
            return Optional.of(owned(tokens, start, end, owner.get()));
        }
        int endOf = end;
        List<String> name = tokens.subList(start, end).stream().map(Token::text).toList();
        boolean small = !isCapital(tokens.get(head));
        boolean vague = small && head == start && VAGUE.contains(headWord);
        if (vague || small && !words.is("state_bodies", headWord)) {
            return Optional.empty();
        }
        Optional<Gazetteer.Entry> known = gazetteer.named(String.join(" ", name)).stream()
                .filter(entry -> entry.kind() == Kind.INSTITUTION)
                .filter(entry -> side.isEmpty() || side.equals(entry.side())).findFirst();
        Optional<String> speaksFor = side.filter(_ -> !words.is("unofficial_bodies", headWord));
        return Optional.of(known.map(entry -> Candidate.of(from, endOf, What.BODY, entry.name(), entry.side()))
                .orElseGet(() -> Candidate.of(from, endOf, What.BODY, isProper(tokens, from, start, headWord)
                        ? names.of(tokens.subList(from, endOf).stream().map(Token::text).toList(), Optional.empty())
                        : names.of(name, side), speaksFor)));
    }

    /** "the Norwegian Fisheries Board" is called so; a ministry is called by its state and its field. */
    private boolean isProper(List<Token> tokens, int from, int start, String head) {
        boolean capitals = tokens.subList(from, start + 1).stream().allMatch(BodyFinder::isCapital);
        return start == from + 1 && capitals && !words.is("state_bodies", head) && !head.equals("government")
                || start == from + 1 && capitals && PROPER.contains(head);
    }

    private Candidate embassy(List<Token> tokens, int from, int head, Optional<String> side) {
        int end = head + 1;
        Optional<String> place = Optional.empty();
        Optional<String> owner = side;
        Optional<Owner> state = stateBehind(tokens, end);
        if (state.isPresent()) {
            owner = state.get().side();
            end = state.get().to();
        }
        if (end + 1 < tokens.size() && Set.of("in", "to").contains(tokens.get(end).text())) {
            int where = tokens.get(end + 1).text().equals("the") ? end + 2 : end + 1;
            Optional<Match> match = where < tokens.size() ? gazetteer.match(tokens, where) : Optional.empty();
            if (match.isPresent()) {
                int stop = where + match.get().tokens();
                place = Optional.of(BodyNames.join(tokens.subList(end + 1, stop).stream().map(Token::text).toList()));
                end = stop;
            } else if (where < tokens.size() && isCapital(tokens.get(where))) {
                place = Optional.of(tokens.get(where).text());
                end = where + 1;
            }
        }
        String headWord = tokens.get(head).text().toLowerCase(Locale.ROOT);
        Optional<String> where = place;
        String name = owner.map(code -> names.embassy(headWord, code, where))
                .orElse(BodyNames.capitals(List.of(headWord)) + where.map(p -> " in " + p).orElse(""));
        return Candidate.of(from, end, What.BODY, name, owner);
    }

    /** A body with no state before it: "Ministry of Public Works", "foreign ministry", "Embassy of …". */
    private Optional<Candidate> bare(List<Token> tokens, int from) {
        if (!isHead(tokens.get(from)) && !isModifier(tokens.get(from)) && !isField(tokens, from)) {
            return Optional.empty();
        }
        boolean small = !isCapital(tokens.get(from));
        Optional<Candidate> body = body(tokens, from, from, Optional.empty());
        boolean one = body.isPresent() && body.get().to() == from + 1;
        boolean known = body.isPresent() && SMALL_HEADS.contains(
                tokens.get(body.get().to() - 1).text().toLowerCase(Locale.ROOT));
        return body.filter(found -> !one && (!small || known || found.name().startsWith("Embassy in")));
    }

    /** "the Marlow administration": in English this is said of presidents of the United States. */
    private Optional<Candidate> surnameAdministration(List<Token> tokens, int from) {
        boolean named = isCapital(tokens.get(from)) && tokens.get(from).isProperNoun()
                && from + 1 < tokens.size() && tokens.get(from + 1).text().equalsIgnoreCase("administration")
                && !words.is("not_names", tokens.get(from).text()) && !isModifier(tokens.get(from));
        boolean definite = from > 0 && Set.of("the", "The").contains(tokens.get(from - 1).text());
        return named && (definite || !isCapital(tokens.get(from + 1)))
                ? Optional.of(Candidate.of(from, from + 2, What.STATE, "United States", Optional.of("USA")))
                : Optional.empty();
    }

    /** One past "of the Interior and Public Works". */
    private int complement(List<Token> tokens, int of) {
        int end = of;
        int i = of;
        while (i < tokens.size() && (isCapital(tokens.get(i)) || i == of
                || Set.of("and", "the", "&").contains(tokens.get(i).text())
                || i == of + 1 && isModifier(tokens.get(i)))) {
            boolean people = tokens.get(i).text().endsWith("s") && isCapital(tokens.get(i));
            if (words.is("roles", tokens.get(i).text()) && !people && !words.is("portfolios", tokens.get(i).text())) {
                break;
            }
            i++;
            boolean content = isCapital(tokens.get(i - 1)) || isModifier(tokens.get(i - 1));
            if (content) {
                boolean beyond = i - 2 > of && Set.of("and", "&").contains(tokens.get(i - 2).text())
                        && !isModifier(tokens.get(i - 1)) && !words.is("portfolios", tokens.get(i - 1).text());
                if (beyond) {
                    break;
                }
                end = i;
            }
        }
        return end == of ? of : end;
    }

    /** "the fisheries ministry": whatever noun stands before such a word is its field. */
    private boolean isField(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && tokens.get(i).isNoun() && !isCapital(tokens.get(i))
                && tokens.get(i + 1).text().equalsIgnoreCase("ministry");
    }

    private boolean isRoleAfter(List<Token> tokens, int i) {
        return i < tokens.size() && words.is("roles", tokens.get(i).text()) && !words.is("titles", tokens.get(i)
                .text());
    }

    private boolean isHead(Token token) {
        return words.is("bodies", token.text()) || words.is("state_bodies", token.text())
                || token.text().equals("Chiefs");
    }

    private boolean isModifier(Token token) {
        return words.is("body_modifiers", token.text());
    }

    static boolean isPossessive(Token token) {
        return token.text().equals("'s") || token.text().equals("’s") || token.text().equals("'")
                && token.tag().equals("POS") || token.text().equals("’") && token.tag().equals("POS");
    }

    static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }
}
