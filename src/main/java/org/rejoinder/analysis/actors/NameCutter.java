package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.actors.Candidate.What;
import org.rejoinder.analysis.actors.Gazetteer.Entry;
import org.rejoinder.analysis.actors.Gazetteer.Kind;
import org.rejoinder.analysis.actors.Gazetteer.Match;

/** Cuts a run of capitalised words into what it names: a role and who holds it, a body, somebody's nationals. */
final class NameCutter {
    private final Gazetteer gazetteer;
    private final Words words;
    private final BodyFinder bodies;
    private final RoleReader roles;

    NameCutter(Gazetteer gazetteer, Words words, BodyFinder bodies) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.bodies = bodies;
        this.roles = new RoleReader(gazetteer, words, bodies);
    }

    /** A run of capitalised words, cut at its last role: what stands before the role, and the name after it. */
    List<Candidate> cut(List<Token> tokens, int from, int end) {
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
            List<Candidate> found = new ArrayList<>(cut(tokens, from, end - 1));
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
        Optional<Candidate> office = officeBehind(tokens, role + 1);
        if (office.isPresent()) {
            found.add(office.get());
            if (office.get().to() < end) {
                found.add(person(tokens, office.get().to(), end));
            }
            return found;
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

    /** "Spokesperson of the [Norwegian Embassy in Chile]": a body that tells its state. */
    private Optional<Candidate> officeBehind(List<Token> tokens, int of) {
        if (of + 2 >= tokens.size() || !Set.of("of", "for").contains(tokens.get(of).text())) {
            return Optional.empty();
        }
        int start = tokens.get(of + 1).text().equals("the") ? of + 2 : of + 1;
        return bodies.at(tokens, start).filter(body -> body.what() == What.BODY && body.side().isPresent());
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

    Candidate name(List<Token> tokens, int from, int end) {
        int stop = NameRuns.trimmed(tokens, from, end);
        boolean body = false;
        for (int i = from + 1; i < stop; i++) {
            boolean tail = words.is("bodies", tokens.get(i).text())
                    || i == stop - 1 && words.is("company_tails", tokens.get(i).text());
            body |= tail && BodyFinder.isCapital(tokens.get(i));
        }
        Optional<Role> role = roles.before(tokens, from);
        Optional<Role> after = roles.after(tokens, stop);
        String text = NameRuns.text(tokens, from, stop);
        if (body && (role.isEmpty() || words.is("bodies", tokens.get(stop - 1).text()))) {
            return Candidate.of(from, stop, What.BODY, text.replaceFirst("^[Tt]he ", ""), Optional.empty());
        }
        boolean title = from > 0 && words.is("titles", tokens.get(from - 1).text());
        boolean person = title || looksLikePerson(tokens, from, stop, role.isPresent(), after.isPresent());
        Optional<Role> told = role.map(known -> known.or(after)).or(() -> after);
        return new Candidate(from, stop, person ? What.PERSON : What.NAME, text, Optional.empty(), told);
    }

    Candidate person(List<Token> tokens, int from, int end) {
        int stop = NameRuns.trimmed(tokens, from, end);
        if (words.is("bodies", tokens.get(stop - 1).text()) && stop - from > 1) {
            return name(tokens, from, stop);
        }
        Optional<Role> before = roles.before(tokens, from).map(role -> ofItsState(tokens, stop, role));
        Optional<Role> after = roles.after(tokens, stop);
        return new Candidate(from, stop, What.PERSON, NameRuns.text(tokens, from, stop), Optional.empty(),
                before.map(known -> known.or(after)).or(() -> after));
    }

    /** "President X [of Norway]" */
    private Role ofItsState(List<Token> tokens, int end, Role role) {
        boolean of = role.side().isEmpty() && end + 1 < tokens.size() && tokens.get(end).text().equals("of")
                && List.of(role.text().split(" ")).stream().anyMatch(word -> words.is("state_offices", word));
        Optional<String> side = of ? gazetteer.match(tokens, end + 1).flatMap(found -> found.of(Kind.NAME))
                .flatMap(Entry::side) : Optional.empty();
        return side.isEmpty() ? role : new Role(role.text(), role.organisation(), side);
    }

    private boolean looksLikePerson(List<Token> tokens, int from, int to, boolean role, boolean apposition) {
        int length = to - from;
        String first = tokens.get(from).text();
        boolean odd = false;
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).text();
            boolean shouted = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT))
                    && !word.matches("(?:\\p{Lu}\\.)+");
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
        boolean initials = first.matches("(?:\\p{Lu}\\.){1,4}") && gazetteer.match(tokens, from).isEmpty();
        // "Pieter van der Meer": such a small word stands in names of people alone
        boolean particle = tokens.subList(from + 1, to).stream().map(Token::text)
                .anyMatch(word -> words.is("person_particles", word) && Character.isLowerCase(word.charAt(0)));
        return role || apposition && !state || (words.isGivenName(first) || initials || particle) && !state;
    }

    /** The last role or title of a run that has a name after it, or -1. */
    int lastRole(List<Token> tokens, int from, int end) {
        int last = -1;
        for (int i = from; i < end; i++) {
            String word = tokens.get(i).text();
            boolean order = word.equals("Executive") && i + 1 < end && words.is("executive_things", tokens.get(i + 1)
                    .text());
            // "Julie Bishop", "Aaron Judge"
            boolean surname = i == end - 1 && i > from && words.isGivenName(tokens.get(i - 1).text());
            // "the Consortium of River Journalists"
            boolean people = i == end - 1 && i > from + 1 && word.endsWith("s")
                    && NameRuns.CONNECTORS.contains(tokens.get(Math.max(from, i - 2)).text());
            // "Hun Sen", "Faisal bin Sultan", "Choe Son Hui"
            boolean inName = i > from && (i == end - 1 && words.is("titles", word) && !words.is("roles", word)
                    && !word.endsWith(".")
                    || words.is("particles", tokens.get(i - 1).text()) && !tokens.get(i - 1).text().matches("of|the")
                    || word.matches("Son|Daughter|Brother|Sister|Father|Mother"));
            if (!order && !surname && !people && !inName && (words.is("roles", word) || words.is("titles", word))) {
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
                || i < end && NameRuns.CONNECTORS.contains(tokens.get(i).text())) {
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

    /** "the Norwegians": those of the state that a name of the gazetteer tells. */
    static Candidate nationals(int from, int to, Match match) {
        Entry entry = match.entries().getFirst();
        return Candidate.of(from, to, What.NATIONALS, entry.name(), entry.side());
    }
}
