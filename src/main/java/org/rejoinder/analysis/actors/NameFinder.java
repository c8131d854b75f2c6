package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.actors.Candidate.What;
import org.rejoinder.analysis.actors.Gazetteer.Entry;
import org.rejoinder.analysis.actors.Gazetteer.Kind;
import org.rejoinder.analysis.actors.Gazetteer.Match;

/** Finds what is named in a sentence: states, bodies, media, and runs of capitalised words cut into role and name. */
final class NameFinder {
    private final Gazetteer gazetteer;
    private final Words words;
    private final BodyFinder bodies;
    private final NameRuns runs;
    private final NameCutter cutter;
    private final Capitals capitals;
    private final Datelines datelines;

    NameFinder(Gazetteer gazetteer, Words words, Capitals capitals) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.bodies = new BodyFinder(gazetteer, words);
        this.runs = new NameRuns(gazetteer, words, capitals);
        this.cutter = new NameCutter(gazetteer, words, bodies);
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
                joined.add(Candidate.of(owner, candidate.to(), What.BODY, NameRuns.text(tokens, owner, candidate.to()),
                        candidate.side()));
            } else if (part) {
                joined.removeLast();
                joined.add(Candidate.of(before.from(), candidate.to(), What.BODY,
                        NameRuns.text(tokens, before.from(), candidate.to()), before.side()));
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
        int end = runs.end(tokens, i);
        if (body.isPresent() && body.get().to() >= end) {
            return List.of(body.get());
        }
        if (body.isPresent() && (match.isPresent() || body.get().what() == What.STATE)) {
            List<Candidate> both = new ArrayList<>(List.of(body.get()));
            both.addAll(cutter.cut(tokens, body.get().to(), end));
            return both;
        }
        if (describesState(tokens, i, end)) {
            return at(tokens, i + 1, false);
        }
        if (match.isPresent()) {
            return withMatch(tokens, i, Math.max(end, i + match.get().tokens()), match.get());
        }
        return end > i ? cutter.cut(tokens, i, end) : body.map(List::of).orElse(List.of());
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
        return end > i + 1 ? List.of(cutter.person(tokens, i, end)) : List.of();
    }

    /** "Adviser for Rivers & Lakes Ada Quist" */
    private boolean roleBefore(List<Token> tokens, int name) {
        for (int i = name - 1; i >= Math.max(0, name - 8); i--) {
            String word = tokens.get(i).text();
            if (words.is("roles", word)) {
                return true;
            }
            if (!NameRuns.CONNECTORS.contains(word) && !BodyFinder.isCapital(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    /** A run that starts with a name of the gazetteer. */
    private List<Candidate> withMatch(List<Token> tokens, int from, int end, Match match) {
        int rest = from + match.tokens();
        Optional<Candidate> alone = plain(tokens, from, match);
        if (rest >= end || NameRuns.CONNECTORS.contains(tokens.get(rest).text())
                || BodyFinder.isPossessive(tokens.get(rest))) {
            List<Candidate> found = new ArrayList<>(alone.map(List::of).orElse(List.of()));
            if (found.isEmpty()) {
                found.add(NameCutter.nationals(from, rest, match));
            }
            return found;
        }
        if (alone.isPresent() && end - rest >= 2 && isPosting(tokens, from)) {
            return List.of(alone.get(), cutter.person(tokens, rest, end));
        }
        if (match.of(Kind.MEDIUM).isPresent() || match.of(Kind.INSTITUTION).isPresent()
                || cutter.lastRole(tokens, rest, end) >= rest || words.isGivenName(tokens.get(rest).text())) {
            boolean given = words.isGivenName(tokens.get(from).text()) && match.tokens() == 1
                    && cutter.lastRole(tokens, rest, end) < rest && end - from <= 3;
            if (given) {
                return List.of(cutter.name(tokens, from, end));
            }
            List<Candidate> found = new ArrayList<>(alone.map(List::of).orElse(List.of()));
            if (found.isEmpty()) {
                found.add(NameCutter.nationals(from, rest, match));
            }
            found.addAll(at(tokens, rest, false));
            return found;
        }
        if (gazetteer.match(tokens, rest).flatMap(next -> next.of(Kind.INSTITUTION, Kind.NAME)).isPresent()) {
            return List.of(alone.orElseGet(() -> NameCutter.nationals(from, rest, match)));
        }
        return cutter.cut(tokens, from, end);
    }

    /** "Ambassador to [Norland] Jane Roe" */
    private boolean isPosting(List<Token> tokens, int state) {
        int to = state > 0 && tokens.get(state - 1).tag().equals("DT") ? state - 2 : state - 1;
        return to > 0 && tokens.get(to).text().equals("to") && words.is("roles", tokens.get(to - 1).text());
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
}
