package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Span;

/** Nouns that tell something said, with whose it is and a clause: "X's claim that ...", "allegations by X that ...". */
final class NounRules {
    static final String RULE = "clause-of-noun";

    private final Cues cues;
    private final Sources sources;
    private final ClauseEnds ends;

    NounRules(Cues cues, Sources sources, ClauseEnds ends) {
        this.cues = cues;
        this.sources = sources;
        this.ends = ends;
    }

    List<Found> find(Unit unit, Range window) {
        List<Found> found = new ArrayList<>();
        for (int i = window.start(); i + 2 < window.end(); i++) {
            boolean said = unit.quote(i) < 0 && unit.hasTag(i, "NN")
                    && (cues.isNounIn("noun", unit.lower(i)) || cues.isNounIn("charge", unit.lower(i)));
            if (said) {
                noun(unit, window, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Found> noun(Unit unit, Range window, int i) {
        if (unit.is(i + 1, "that") && unit.quote(i + 1) < 0) {
            return owner(unit, i).flatMap(owner -> found(unit, window, owner, i, i + 2));
        }
        if (!unit.is(i + 1, "by", "from")) {
            return Optional.empty();
        }
        Optional<Range> agent = sources.after(unit, i + 2, window.end());
        return agent.filter(a -> unit.is(a.end(), "that")).flatMap(a -> found(unit, window, a, i, a.end() + 1));
    }

    /** "Roe's", "his": who stands before the noun in its own phrase. */
    private static Optional<Range> owner(Unit unit, int i) {
        Unit.Noun noun = unit.nounAt(i);
        if (noun == null) {
            return Optional.empty();
        }
        if (unit.hasTag(i - 1, "NNP") && i - 1 >= noun.start()) {
            return Optional.of(new Range(noun.start(), i));
        }
        for (int k = i - 1; k >= noun.start(); k--) {
            if (unit.tag(k).equals("POS") && k > noun.start()) {
                return Optional.of(new Range(noun.start(), k));
            }
            if (unit.tag(k).equals("PRP$") && k == noun.start()) {
                return Optional.of(new Range(k, k + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> found(Unit unit, Range window, Range source, int noun, int start) {
        int end = ends.trimEnd(unit, start, end(unit, window, start));
        if (!Complements.hasClause(unit, start, end) || unit.hasTag(start, "VB") || unit.hasTag(start, "MD")) {
            return Optional.empty();
        }
        List<Span> content = List.of(unit.span(start, end));
        return Optional.of(new Found(Optional.of(source.span(unit)), Optional.of(unit.span(noun, noun + 1)), content,
                unit.kind(content), 0.75, RULE));
    }

    /** "X's claim that ... was rejected": the noun with its clause that ends before the verb at {@code verb}. */
    Optional<Range> subject(Unit unit, Range window, int verb) {
        for (int i = verb - 1; i > window.start(); i--) {
            boolean said = unit.is(i, "that") && unit.nounAt(i - 1) != null && (cues.isNounIn("noun", unit.lower(i - 1))
                    || cues.isNounIn("charge", unit.lower(i - 1)));
            if (said && end(unit, window, i + 1) == verb) {
                return Optional.of(new Range(unit.nounAt(i - 1).start(), verb));
            }
        }
        return Optional.empty();
    }

    /** The clause has one verb; the next that no conjunction or relative leads to is the sentence's own. */
    private int end(Unit unit, Range window, int start) {
        boolean own = false;
        for (VerbGroup verb : unit.verbs()) {
            boolean outside = verb.start() < start || verb.start() >= window.end();
            if (outside || unit.quote(verb.head()) >= 0) {
                continue;
            }
            if (own && unit.is(verb.start() - 1, ",") && isJudging(unit, verb)) {
                // "denied claims that the dam broke, calling them ..."
                return verb.start() - 1;
            }
            if (!verb.isFinite()) {
                continue;
            }
            int before = verb.start() - 1;
            while (unit.hasTag(before, "RB") || unit.is(before, ",")) {
                before--;
            }
            if (own && unit.is(before, "and", "but") && unit.is(before - 1, ",")
                    && cues.isReporting(unit.lower(verb.head()))) {
                // "rejected claims that the dam broke, and said ..."
                return before - 1;
            }
            boolean goesOn = unit.hasTag(before, "CC") || unit.hasTag(before, "W") || unit.is(before, "that")
                    || !own || isSubject(unit, before, start);
            if (!goesOn) {
                return verb.start();
            }
            own = true;
        }
        return window.end();
    }

    private boolean isJudging(Unit unit, VerbGroup verb) {
        return unit.hasTag(verb.head(), "VBG") && verb.start() == verb.head()
                && cues.at(unit, verb.head()).filter(cue -> cue.is(Cues.Kind.JUDGE)).isPresent();
    }

    /** The noun before the verb has a conjunction or a comma before it: a further clause inside the first. */
    private static boolean isSubject(Unit unit, int last, int start) {
        Unit.Noun noun = unit.nounAt(last);
        return noun != null && noun.start() > start && (unit.hasTag(noun.start() - 1, "CC")
                || unit.hasTag(noun.start() - 1, "W")
                || unit.is(noun.start() - 1, "that", "because", "when", "while", "as", "if", "after", "before"));
    }
}
