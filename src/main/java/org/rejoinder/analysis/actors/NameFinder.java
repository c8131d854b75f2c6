package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.actors.Candidate.What;
import org.rejoinder.analysis.actors.Gazetteer.Entry;
import org.rejoinder.analysis.actors.Gazetteer.Kind;
import org.rejoinder.analysis.actors.Gazetteer.Match;

/** Finds what is named in a sentence: states, bodies, media, and runs of capitalised words cut into role and name. */
final class NameFinder {
    private static final Set<String> CONNECTORS = Set.of("of", "for", "and", "&", "the", "on");

    private static final Pattern ABSTRACT =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?:tion|sion|ment|ity|ence|ance|ism|fare|ship|dom)"
            + "|Rights|Trade|Research|Studies|Affairs|Growth|Peace|Justice|Health|Welfare|Energy|Policy|Technology");

    private final Gazetteer gazetteer;
    private final Words words;
    private final BodyFinder bodies;
    private final RoleReader roles;
    private final Capitals capitals;
    private final Datelines datelines;

    NameFinder(Gazetteer gazetteer, Words words, Capitals capitals) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.bodies = new BodyFinder(gazetteer, words);
        this.roles = new RoleReader(gazetteer, words, bodies);
        this.capitals = capitals;
        this.datelines = new Datelines(gazetteer);
    }

    /** Candidates in text order, without overlaps. */
    List<Candidate> find(Sentence sentence) {
        boolean headline = Capitals.isHeadline(sentence);
        List<Token> tokens = sentence.tokens();
        List<Candidate> found = new ArrayList<>();
        int i = datelines.end(tokens);
        while (i < tokens.size()) {
            int from = found.isEmpty() ? 0 : found.getLast().to();
            List<Candidate> here = at(tokens, i, headline);
            for (Candidate candidate : here) {
                if (candidate.from() >= from) {
                    found.add(candidate);
                }
            }
            i = here.isEmpty() ? i + 1 : Math.max(i + 1, here.getLast().to());
        }
        return owned(tokens, found);
    }

    /** "Norvik's Threat Research Unit" is one body, and not Norvik. */
    private List<Candidate> owned(List<Token> tokens, List<Candidate> found) {
        List<Candidate> joined = new ArrayList<>();
        for (Candidate candidate : found) {
            Candidate before = joined.isEmpty() ? null : joined.getLast();
            boolean part = before != null && candidate.what() == What.BODY && candidate.side().isEmpty()
                    && (before.what() == What.NAME || before.what() == What.BODY) && candidate.from() == before.to() + 1
                    && BodyFinder.isPossessive(tokens.get(before.to()))
                    && BodyFinder.isCapital(tokens.get(candidate.from()));
            int owner = ownerless(tokens, candidate, before);
            if (owner < candidate.from()) {
                joined.add(Candidate.of(owner, candidate.to(), What.BODY, text(tokens, owner, candidate.to()),
                        candidate.side()));
            } else if (part) {
                joined.removeLast();
                joined.add(Candidate.of(before.from(), candidate.to(), What.BODY,
                        text(tokens, before.from(), candidate.to()), before.side()));
            } else {
                joined.add(candidate);
            }
        }
        return joined;
    }

    /** "the Police Spokesperson's [Unit]": where the capitals before it begin, if they name nobody themselves. */
    private int ownerless(List<Token> tokens, Candidate candidate, Candidate before) {
        int start = candidate.from();
        boolean noun = candidate.what() == What.BODY || candidate.what() == What.NAME && candidate.to() - start == 1
                && tokens.get(start).text()
                .matches("Unit|Office|Service|Bureau|Division|Directorate|Department|Command");
        boolean single = noun && candidate.side().isEmpty() && candidate.to() - start <= 2
                && start > 1 && BodyFinder.isPossessive(tokens.get(start - 1));
        if (!single || before != null && before.to() >= start - 1) {
            return start;
        }
        int from = start - 1;
        while (from > 0 && BodyFinder.isCapital(tokens.get(from - 1)) && tokens.get(from - 1).isNoun()
                && (before == null || from - 1 >= before.to())) {
            from--;
        }
        return from == start - 1 ? start : from;
    }

    private List<Candidate> at(List<Token> tokens, int i, boolean headline) {
        Optional<Candidate> body = bodies.at(tokens, i);
        Optional<Match> match = gazetteer.match(tokens, i).filter(found -> !beginsLongerName(tokens, i, found));
        if (headline) {
            return inHeadline(tokens, i, body.or(() -> match.flatMap(found -> plain(tokens, i, found))));
        }
        int end = runEnd(tokens, i);
        if (body.isPresent() && body.get().to() >= end) {
            return List.of(body.get());
        }
        if (body.isPresent() && (match.isPresent() || body.get().what() == What.STATE)) {
            List<Candidate> both = new ArrayList<>(List.of(body.get()));
            both.addAll(run(tokens, body.get().to(), end));
            return both;
        }
        if (describesState(tokens, i, end)) {
            return at(tokens, i + 1, false);
        }
        if (match.isPresent()) {
            return withMatch(tokens, i, Math.max(end, i + match.get().tokens()), match.get());
        }
        return end > i ? run(tokens, i, end) : body.map(List::of).orElse(List.of());
    }

    /** "The Norwegian" is a newspaper, unless "The Norwegian Policy Institute" goes on. */
    private boolean beginsLongerName(List<Token> tokens, int i, Match match) {
        int next = i + match.tokens();
        return match.tokens() > 1 && tokens.get(i).text().equals("The") && match.of(Kind.MEDIUM).isPresent()
                && next < tokens.size() && capitals.isNameWord(tokens, next)
                && !words.is("roles", tokens.get(next).text()) && !words.isGivenName(tokens.get(next).text());
    }

    /** "Isolated Norway closed the bay": only the sentence gives the first word its capital. */
    private boolean describesState(List<Token> tokens, int i, int end) {
        return end - i > 1 && i == datelines.end(tokens) && (tokens.get(i).tag().matches("JJ|VBN|VBG")
                || tokens.get(i).text().matches("\\p{Lu}.+(?:ed|ing|ive|ous|ful|less)"))
                && gazetteer.match(tokens, i).isEmpty() && gazetteer.match(tokens, i + 1)
                .filter(state -> state.of(Kind.NAME).isPresent() && state.tokens() == end - i - 1).isPresent();
    }

    /** Among words that all have capitals: the gazetteer's names, and persons with a role and a given name. */
    private List<Candidate> inHeadline(List<Token> tokens, int i, Optional<Candidate> known) {
        if (known.isPresent()) {
            return List.of(known.get());
        }
        boolean person = words.isGivenName(tokens.get(i).text()) && roleBefore(tokens, i);
        int end = i;
        while (person && end < tokens.size() && end < i + 3 && capitals.isNameWord(tokens, end)) {
            end++;
        }
        return end > i + 1 ? List.of(person(tokens, i, end)) : List.of();
    }

    /** "Adviser for Rivers & Lakes Ada Quist" */
    private boolean roleBefore(List<Token> tokens, int name) {
        for (int i = name - 1; i >= Math.max(0, name - 8); i--) {
            String word = tokens.get(i).text();
            if (words.is("roles", word)) {
                return true;
            }
            if (!CONNECTORS.contains(word) && !BodyFinder.isCapital(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    /** A run that starts with a name of the gazetteer. */
    private List<Candidate> withMatch(List<Token> tokens, int from, int end, Match match) {
        int rest = from + match.tokens();
        Optional<Candidate> alone = plain(tokens, from, match);
        if (rest >= end || CONNECTORS.contains(tokens.get(rest).text()) || BodyFinder.isPossessive(tokens.get(rest))) {
            List<Candidate> found = new ArrayList<>(alone.map(List::of).orElse(List.of()));
            if (found.isEmpty()) {
                found.add(nationals(from, rest, match));
            }
            return found;
        }
        if (alone.isPresent() && end - rest >= 2 && isPosting(tokens, from)) {
            return List.of(alone.get(), person(tokens, rest, end));
        }
        if (match.of(Kind.MEDIUM).isPresent() || match.of(Kind.INSTITUTION).isPresent()
                || lastRole(tokens, rest, end) >= rest || words.isGivenName(tokens.get(rest).text())) {
            boolean given = words.isGivenName(tokens.get(from).text()) && match.tokens() == 1
                    && lastRole(tokens, rest, end) < rest && end - from <= 3;
            if (given) {
                return List.of(name(tokens, from, end));
            }
            List<Candidate> found = new ArrayList<>(alone.map(List::of).orElse(List.of()));
            if (found.isEmpty()) {
                found.add(nationals(from, rest, match));
            }
            found.addAll(at(tokens, rest, false));
            return found;
        }
        if (gazetteer.match(tokens, rest).flatMap(next -> next.of(Kind.INSTITUTION, Kind.NAME)).isPresent()) {
            return List.of(alone.orElseGet(() -> nationals(from, rest, match)));
        }
        return run(tokens, from, end);
    }

    /** "Ambassador to [Norland] Jane Roe" */
    private boolean isPosting(List<Token> tokens, int state) {
        int to = state > 0 && tokens.get(state - 1).tag().equals("DT") ? state - 2 : state - 1;
        return to > 0 && tokens.get(to).text().equals("to") && words.is("roles", tokens.get(to - 1).text());
    }

    private static Candidate nationals(int from, int to, Match match) {
        Entry entry = match.entries().getFirst();
        return Candidate.of(from, to, What.NATIONALS, entry.name(), entry.side());
    }

    private Optional<Candidate> plain(List<Token> tokens, int from, Match match) {
        int end = from + match.tokens();
        Optional<Entry> named = match.of(Kind.NAME, Kind.CAPITAL);
        Optional<Entry> body = match.of(Kind.INSTITUTION);
        if (body.isPresent()) {
            // "the Supreme Court of Norway", where that alone is called so; another state's is found before
            int to = bodies.stateBehind(tokens, end).filter(owner -> owner.side().equals(body.get().side()))
                    .map(BodyFinder.Owner::to).orElse(end);
            return Optional.of(Candidate.of(from, to, What.BODY, body.get().name(), body.get().side()));
        }
        if (named.isPresent()) {
            return Optional.of(Candidate.of(from, end, What.STATE, named.get().name(), named.get().side()));
        }
        return match.of(Kind.MEDIUM)
                .map(medium -> Candidate.of(from, end, What.MEDIUM, medium.name(), Optional.empty()));
    }

    /** A run of capitalised words, cut at its last role: what stands before the role, and the name after it. */
    private List<Candidate> run(List<Token> tokens, int from, int end) {
        boolean abbreviation = end == from + 1 && tokens.get(from).text().length() > 2
                && tokens.get(from).text().endsWith(".");
        if (from >= end || abbreviation || end == from + 1 && (words.is("several_nouns", tokens.get(from).text())
                || words.is("partisans", tokens.get(from).text())
                || words.is("state_nouns", tokens.get(from).text()))) {
            return List.of();
        }
        Optional<Match> last = end - from > 1 ? gazetteer.match(tokens, end - 1) : Optional.empty();
        if (last.isPresent() && last.get().of(Kind.ADJECTIVE).isPresent() && last.get().of(Kind.NAME).isEmpty()
                && end < tokens.size() && tokens.get(end).text().matches("\\p{Ll}.*")) {
            List<Candidate> found = new ArrayList<>(run(tokens, from, end - 1));
            found.add(nationals(end - 1, end, last.get()));
            return found;
        }
        int role = lastRole(tokens, from, end);
        if (role < from) {
            int body = bodyBeforeName(tokens, from, end);
            return body < from ? List.of(name(tokens, from, end))
                    : List.of(name(tokens, from, body + 1), person(tokens, body + 1, end));
        }
        List<Candidate> found = new ArrayList<>();
        if (role > from && !words.is("roles", tokens.get(from).text())
                && !words.is("body_modifiers", tokens.get(from).text())) {
            int stop = from;
            while (stop < role && !words.is("roles", tokens.get(stop).text())
                    && !words.is("body_modifiers", tokens.get(stop).text())
                    && !words.is("titles", tokens.get(stop).text())) {
                stop++;
            }
            if (stop > from) {
                found.add(name(tokens, from, stop));
            }
        }
        int name = afterPortfolio(tokens, role + 1, end);
        int body = bodyBeforeName(tokens, name, end);
        if (body >= name) {
            found.add(IntStream.range(role + 1, body + 1).boxed().flatMap(i -> bodies.at(tokens, i).stream())
                    .filter(one -> one.what() == What.BODY && one.to() == body + 1).findFirst()
                    .orElseGet(() -> name(tokens, name, body + 1)));
        }
        boolean tail = end - name == 1 && name > role + 1 && words.is("bodies", tokens.get(name).text());
        if (tail) {
            // "Attorney General for the Security Service"
            int start = name;
            while (start > role + 1 && words.is("portfolios", tokens.get(start - 1).text())
                    && BodyFinder.isCapital(tokens.get(start - 1))) {
                start--;
            }
            found.add(name(tokens, start, end));
        } else if (name < end) {
            found.add(person(tokens, Math.max(name, body + 1), end));
        }
        return found;
    }

    /**
     * "spokesman for the [Foreign Ministry] X Y": the last word of the body, or -1 where no name of its own follows.
     */
    private int bodyBeforeName(List<Token> tokens, int from, int end) {
        int of = from - 1;
        while (of > 0 && (tokens.get(of).tag().equals("DT") || BodyFinder.isCapital(tokens.get(of))
                || BodyFinder.isPossessive(tokens.get(of)))) {
            of--;
        }
        boolean office = of > 0 && Set.of("for", "of").contains(tokens.get(of).text())
                && words.is("roles", tokens.get(of - 1).text());
        for (int i = end - 3; office && i >= Math.max(from, end - 4); i--) {
            if (words.is("bodies", tokens.get(i).text()) && !words.is("bodies", tokens.get(end - 1).text())) {
                return i;
            }
        }
        return -1;
    }

    private Candidate name(List<Token> tokens, int from, int end) {
        int stop = trimmed(tokens, from, end);
        boolean body = false;
        for (int i = from + 1; i < stop; i++) {
            boolean tail = words.is("bodies", tokens.get(i).text())
                    || i == stop - 1 && words.is("company_tails", tokens.get(i).text());
            body |= tail && BodyFinder.isCapital(tokens.get(i));
        }
        Optional<Role> role = roles.before(tokens, from);
        Optional<Role> after = roles.after(tokens, stop);
        String text = text(tokens, from, stop);
        if (body && (role.isEmpty() || words.is("bodies", tokens.get(stop - 1).text()))) {
            return Candidate.of(from, stop, What.BODY, text.replaceFirst("^[Tt]he ", ""), Optional.empty());
        }
        boolean title = from > 0 && words.is("titles", tokens.get(from - 1).text());
        boolean person = title || looksLikePerson(tokens, from, stop, role.isPresent(), after.isPresent());
        Optional<Role> told = role.map(known -> known.or(after)).or(() -> after);
        return new Candidate(from, stop, person ? What.PERSON : What.NAME, text, Optional.empty(), told);
    }

    private Candidate person(List<Token> tokens, int from, int end) {
        int stop = trimmed(tokens, from, end);
        if (words.is("bodies", tokens.get(stop - 1).text()) && stop - from > 1) {
            return name(tokens, from, stop);
        }
        Optional<Role> before = roles.before(tokens, from);
        Optional<Role> after = roles.after(tokens, stop);
        return new Candidate(from, stop, What.PERSON, text(tokens, from, stop), Optional.empty(),
                before.map(known -> known.or(after)).or(() -> after));
    }

    private boolean looksLikePerson(List<Token> tokens, int from, int to, boolean role, boolean apposition) {
        int length = to - from;
        String first = tokens.get(from).text();
        boolean odd = false;
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).text();
            boolean shouted = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
            odd |= shouted || word.chars().anyMatch(Character::isDigit) || word.equals("&")
                    || tokens.get(i).tag().equals("NNPS");
        }
        boolean state = gazetteer.match(tokens, from).flatMap(found -> found.of(Kind.NAME, Kind.ADJECTIVE)).isPresent();
        boolean article = from > 0 && tokens.get(from - 1).text().equalsIgnoreCase("the") && !role;
        if (odd || article || length > 5) {
            return false;
        }
        if (length == 1) {
            return role && !words.is("bodies", first) && !tokens.get(from - 1).text().equals(",");
        }
        return role || apposition && !state || words.isGivenName(first) && !state;
    }

    /** The last role or title of a run that has a name after it, or -1. */
    private int lastRole(List<Token> tokens, int from, int end) {
        int last = -1;
        for (int i = from; i < end; i++) {
            String word = tokens.get(i).text();
            boolean order = word.equals("Executive") && i + 1 < end && words.is("executive_things", tokens.get(i + 1)
                    .text());
            // "Julie Bishop", "Aaron Judge"
            boolean surname = i == end - 1 && i > from && words.isGivenName(tokens.get(i - 1).text());
            // "the Consortium of River Journalists"
            boolean people = i == end - 1 && i > from + 1 && word.endsWith("s")
                    && CONNECTORS.contains(tokens.get(Math.max(from, i - 2)).text());
            if (!order && !surname && !people && (words.is("roles", word) || words.is("titles", word))) {
                last = i;
            }
        }
        return last;
    }

    private int afterPortfolio(List<Token> tokens, int from, int end) {
        if (from >= end || !Set.of("of", "for").contains(tokens.get(from).text())) {
            return from;
        }
        int i = from;
        while (i < end && words.is("portfolios", tokens.get(i).text())
                || i < end && CONNECTORS.contains(tokens.get(i).text())) {
            i++;
        }
        if (i < end) {
            int start = i;
            i += gazetteer.match(tokens, start).map(Match::tokens).orElse(0);
        }
        if (i > from + 1 || i >= end) {
            return i < end && gazetteer.match(tokens, from + 1).isPresent()
                    && !words.isGivenName(tokens.get(i).text()) ? end : i;
        }
        // "director of the Harbour Board Ada Quist": the name starts with a given name, or is not there
        while (i < end && !words.isGivenName(tokens.get(i).text())) {
            i++;
        }
        return i;
    }

    private int runEnd(List<Token> tokens, int from) {
        int end = from;
        int i = from;
        while (i < tokens.size()) {
            if (capitals.isNameWord(tokens, i) && !(i > from && capitalAfterBreak(tokens, i))) {
                i++;
                end = i;
            } else if (i > from && joins(tokens, from, i)) {
                i++;
            } else if (i > from && fields(tokens, from, i) > i) {
                i = fields(tokens, from, i);
                end = i;
            } else {
                break;
            }
        }
        return end;
    }

    /**
     * "the Committee on Transport, Space and Technology": past the fields from a comma on; the comma where there are
     * none.
     */
    private int fields(List<Token> tokens, int from, int comma) {
        boolean more = tokens.get(comma).text().equals(",") && isField(tokens, comma - 1)
                && IntStream.range(from + 1, comma)
                .anyMatch(k -> Set.of("of", "for", "on").contains(tokens.get(k).text())
                && words.is("bodies", tokens.get(k - 1).text()));
        int i = comma;
        while (more && i < tokens.size()) {
            boolean last = tokens.get(i).text().equals("and") || i + 1 < tokens.size()
                    && tokens.get(i).text().equals(",") && tokens.get(i + 1).text().equals("and");
            i += tokens.get(i).text().equals(",") && last ? 2 : 1;
            int start = i;
            while (i < tokens.size() && BodyFinder.isCapital(tokens.get(i)) && gazetteer.match(tokens, i).isEmpty()) {
                i++;
            }
            more = i > start && isField(tokens, i - 1)
                    && (last || i < tokens.size() && tokens.get(i).text().matches(",|and"));
            if (more && last) {
                return i;
            }
        }
        return comma;
    }

    /** What a committee or a ministry is for. */
    private boolean isField(List<Token> tokens, int i) {
        String word = tokens.get(i).text();
        return BodyFinder.isCapital(tokens.get(i)) && (ABSTRACT.matcher(word).matches()
                || words.is("portfolios", word) || words.is("body_modifiers", word));
    }

    private static boolean capitalAfterBreak(List<Token> tokens, int i) {
        return tokens.get(i - 1).text().equals(",");
    }

    /** A small word inside a name: "Ministry of the Sea", "Ludwig van der Berg", "Harbour & Sons". */
    private boolean joins(List<Token> tokens, int from, int i) {
        String word = tokens.get(i).text();
        int next = i + 1;
        while (next < tokens.size() && next < i + 2 && (CONNECTORS.contains(tokens.get(next).text())
                || words.is("particles", tokens.get(next).text()))) {
            next++;
        }
        if (next >= tokens.size() || !capitals.isNameWord(tokens, next)) {
            return false;
        }
        if (words.is("particles", word) && !CONNECTORS.contains(word) || word.equals("&")) {
            return true;
        }
        String before = tokens.get(i - 1).text();
        boolean complement = false;
        boolean purposes = false;
        for (int k = from + 1; k < i; k++) {
            complement |= Set.of("of", "for", "on").contains(tokens.get(k).text());
            purposes |= Set.of("of", "for", "on").contains(tokens.get(k).text())
                    && words.is("bodies", tokens.get(k - 1).text());
        }
        if (Set.of("of", "for", "on").contains(word)) {
            // "the Committee for the Protection of Harbours"
            return words.is("bodies", before) || words.is("roles", before)
                    || purposes && ABSTRACT.matcher(before).matches();
        }
        if (word.equals("the")) {
            return Set.of("of", "for", "on").contains(before);
        }
        boolean pair = word.equals("and") && words.is("body_modifiers", tokens.get(next).text())
                && (words.is("body_modifiers", before) || words.is("bodies", before));
        // "the National Harbour and Fisheries Board" is one body
        boolean body = word.equals("and") && from > 0 && tokens.get(from - 1).text().equalsIgnoreCase("the")
                && tokens.get(from).text().matches("National|Federal|Central|International|Joint|Royal|State")
                && next + 1 < tokens.size() && BodyFinder.isCapital(tokens.get(next + 1))
                && words.is("bodies", tokens.get(next + 1).text());
        // "the Organization for Safety and Cooperation": one more of what it is for
        boolean purpose = word.equals("and") && complement && ABSTRACT.matcher(tokens.get(next).text()).matches()
                && gazetteer.match(tokens, next).isEmpty()
                && (next + 1 >= tokens.size() || !BodyFinder.isCapital(tokens.get(next + 1)));
        return pair || body || purpose
                || word.equals("and") && complement && (words.is("portfolios", tokens.get(next).text())
                || words.is("body_modifiers", tokens.get(next).text()));
    }

    private int trimmed(List<Token> tokens, int from, int end) {
        int stop = end;
        while (stop > from + 1 && CONNECTORS.contains(tokens.get(stop - 1).text())) {
            stop--;
        }
        return stop;
    }

    private static String text(List<Token> tokens, int from, int to) {
        return BodyNames.join(tokens.subList(from, to).stream().map(Token::text).toList());
    }
}
