package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the verbs of a sentence that report something as a fact, and who their subject is. */
final class CandidateFinder {
    private static final int REACH = 4;

    private final Cues cues;
    private final Sources sources;
    private final Complements complements;

    CandidateFinder(Cues cues, Sources sources, Complements complements) {
        this.cues = cues;
        this.sources = sources;
        this.complements = complements;
    }

    List<Candidate> find(Unit unit, Range window) {
        List<Candidate> found = new ArrayList<>();
        for (VerbGroup verb : unit.verbs()) {
            boolean outside = !window.contains(verb.head()) || unit.quote(verb.head()) >= 0;
            if (outside || verb.modal() || verb.negated() || isHypothetical(unit, verb, window)
                    || unit.is(verb.head(), "citing")) {
                continue;
            }
            cues.at(unit, verb.head()).flatMap(cue -> candidate(unit, window, verb, cue, found)).ifPresent(found::add);
        }
        return found;
    }

    /** "If X says": the condition stands within a few words before the verb. */
    private boolean isHypothetical(Unit unit, VerbGroup verb, Range window) {
        for (int i = verb.start() - 1; i >= Math.max(window.start(), verb.start() - REACH); i--) {
            if (unit.is(i, ",", ";", "said")) {
                return false;
            }
            if (cues.isIn("hypothetical", unit.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Its own subject, else that of the report before, else that of the clause before. */
    private Optional<Range> subject(Unit unit, Range window, VerbGroup verb, List<Candidate> found) {
        boolean finite = verb.form() == VerbGroup.Form.FINITE;
        Optional<Range> own = finite ? sources.before(unit, verb.start(), window.start()) : Optional.empty();
        if (own.isPresent()) {
            return own;
        }
        Optional<Range> shared = sources.of(unit, verb, window.start());
        if (shared.isEmpty() || found.isEmpty()) {
            return shared;
        }
        Candidate last = found.getLast();
        boolean main = last.role() == Candidate.Role.RIGHT || last.role() == Candidate.Role.LEFT
                || last.role() == Candidate.Role.AFTER;
        return main && last.source().isPresent() ? last.source() : shared;
    }

    private Optional<Candidate> candidate(
            Unit unit, Range window, VerbGroup verb, Cues.Cue cue, List<Candidate> found) {
        boolean taken = unit.isUsed(verb.head());
        return switch (verb.form()) {
            case FINITE -> verb.passive() || goesOnPassive(unit, window, verb, cue) ? passive(unit, window, verb, cue)
                    : finite(unit, window, verb, cue, taken, found);
            case GERUND -> verb.passive() ? passive(unit, window, verb, cue)
                    : gerund(unit, window, verb, cue, taken, found);
            case INFINITIVE -> verb.passive() ? Optional.empty() : infinitive(unit, window, verb, cue, taken);
            case PARTICIPLE -> goesOnPassive(unit, window, verb, cue) ? passive(unit, window, verb, cue)
                    : goesOnActive(unit, window, verb, cue) ? finite(unit, window, verb, cue, taken, found)
                    : Optional.empty();
        };
    }

    /** "was arrested in March and later accused of spying": the auxiliary of the verb before counts for both. */
    private static boolean goesOnPassive(Unit unit, Range window, VerbGroup verb, Cues.Cue cue) {
        VerbGroup before = unit.finiteBefore(verb, window.start());
        return cue.is(Cues.Kind.ACCUSE) && verb.start() == verb.head() && unit.is(verb.end(), "of") && before != null
                && before.passive() && unit.is(beforeAdverbs(unit, verb.start() - 1), "and");
    }

    /** "described her as held and called for her release": a participle has no object, so this is no participle. */
    private static boolean goesOnActive(Unit unit, Range window, VerbGroup verb, Cues.Cue cue) {
        VerbGroup before = unit.finiteBefore(verb, window.start());
        int object = verb.end() + cue.particles();
        return verb.start() == verb.head() && before != null && !before.passive() && unit.hasTag(before.start(), "VBD")
                && unit.is(beforeAdverbs(unit, verb.start() - 1), "and")
                && (unit.is(object, "that") || unit.nounAt(object) != null && unit.nounAt(object).start() == object);
    }

    private static int beforeAdverbs(Unit unit, int from) {
        int i = from;
        while (unit.hasTag(i, "RB")) {
            i--;
        }
        return i;
    }

    private Optional<Candidate> finite(
            Unit unit, Range window, VerbGroup verb, Cues.Cue cue, boolean taken, List<Candidate> found) {
        int cueEnd = verb.end() + cue.particles();
        boolean quoted = unit.isQuoteMark(verb.start() - 1);
        boolean behindContent = quoted || unit.is(verb.start() - 1, ",")
                && sources.before(unit, verb.start(), window.start()).isEmpty()
                && cues.isVerbIn("plain", unit.lower(verb.head()));
        if (behindContent && isSpeech(cue)) {
            int limit = clauseLimit(unit, window, cueEnd);
            Optional<Range> after = sources.after(unit, cueEnd, limit);
            if (after.isPresent() && endsClause(unit, window, after.get().end())) {
                return Optional.of(new Candidate(verb, cue, Candidate.Role.LEFT, after, verb.start(),
                        after.get().end(), taken));
            }
        }
        boolean reduced = cue.is(Cues.Kind.ACCUSE) && verb.start() == verb.head() && unit.is(cueEnd, "of");
        boolean imperative = unit.tag(verb.start()).equals("VB") && unit.nounAt(verb.start() - 1) == null;
        Optional<Range> source = subject(unit, window, verb, found)
                .map(range -> isSpeech(cue) && isInserted(unit, window, cueEnd) ? behindComma(unit, range) : range);
        if (source.isEmpty() || reduced || imperative) {
            return Optional.empty();
        }
        boolean before = source.get().end() <= verb.start() && isNear(unit, source.get(), verb);
        int start = before ? source.get().start() : verb.start();
        Candidate.Role role = before && isSpeech(cue) && isTrailing(unit, window, start, cueEnd, cue)
                ? Candidate.Role.LEFT : Candidate.Role.RIGHT;
        return Optional.of(new Candidate(verb, cue, role, source, start, cueEnd, taken));
    }

    /** "The gates, X said on Monday, were open": what is said goes on with its verb. */
    private boolean isInserted(Unit unit, Range window, int cueEnd) {
        int comma = complements.skipAdjuncts(unit, cueEnd, window.end());
        return unit.is(comma, ",")
                && unit.verbs().stream().anyMatch(verb -> verb.start() == comma + 1 && verb.isFinite());
    }

    /**
     * "Elbonia, [Norland] said, was lying": the name before the comma is what the words are about. "Ama Doe, the envoy,
     * said" and "Ama Doe, who was there, said" is one.
     */
    private static Range behindComma(Unit unit, Range source) {
        int comma = source.start();
        while (comma < source.end() && !unit.is(comma, ",")) {
            comma++;
        }
        boolean apposition = unit.hasTag(comma + 1, "DT") || unit.hasTag(comma + 1, "W");
        return comma + 1 < source.end() && !apposition ? new Range(comma + 1, source.end()) : source;
    }

    /** The source is the verb's own subject and not one that it shares with a verb before. */
    private static boolean isNear(Unit unit, Range source, VerbGroup verb) {
        return unit.verbs().stream()
                .noneMatch(v -> v.isFinite() && v.start() >= source.end() && v.head() < verb.start()
                        && !unit.hasTag(v.start() - 1, "W") && unit.quote(v.head()) < 0);
    }

    private static boolean isSpeech(Cues.Cue cue) {
        return cue.is(Cues.Kind.SAY) || cue.is(Cues.Kind.TELL) || cue.is(Cues.Kind.ANNOUNCE)
                || cue.is(Cues.Kind.QUOTE);
    }

    private static int clauseLimit(Unit unit, Range window, int from) {
        int i = from;
        while (i < window.end() && unit.quote(i) < 0 && !unit.is(i, ".", ";", ":")) {
            i++;
        }
        return i;
    }

    /** "..., X said." and "..., X said on Monday, ...": content before, none straight behind. */
    private boolean isTrailing(Unit unit, Range window, int start, int cueEnd, Cues.Cue cue) {
        boolean behind = start > window.start() && (unit.is(start - 1, ",", "—", "–", "--", "-")
                || unit.isQuoteMark(start - 1) || unit.isDirect(start - 1));
        if (!behind) {
            return false;
        }
        int end = complements.skipAdjuncts(unit, cueEnd, window.end());
        Unit.Noun told = cue.is(Cues.Kind.TELL) ? unit.nounAt(end) : null;
        if (told != null && told.start() == end && complements.isListener(unit, told)) {
            end = complements.skipAdjuncts(unit, told.end(), window.end());
        }
        boolean meanwhile = unit.is(end, "while", "when", "before", "after", "during")
                && Complements.hasClause(unit, window.start(), start);
        return (endsClause(unit, window, end) || meanwhile) && !unit.isQuoteMark(end + 1);
    }

    private static boolean endsClause(Unit unit, Range window, int i) {
        return i >= window.end() || unit.is(i, ".", ",", ";", ")", "?", "!", "—", "–", "--", "and", "but");
    }

    private Optional<Candidate> passive(Unit unit, Range window, VerbGroup verb, Cues.Cue cue) {
        boolean charge = (cue.is(Cues.Kind.ACCUSE) || cues.isVerbIn("charging", unit.lower(verb.head()))
                && unit.is(verb.end(), "with", "for", "on")) && !unit.is(verb.end(), "by");
        Optional<Range> agent = agent(unit, window, verb);
        boolean impersonal = unit.is(verb.start() - 1, "it") && unit.is(verb.end(), "that") && cue.is(Cues.Kind.SAY)
                && !cues.isIn("thought", unit.lower(verb.head()));
        if (impersonal) {
            return Optional.of(new Candidate(verb, cue, Candidate.Role.PASSIVE, Optional.empty(), verb.start(),
                    verb.end(), false));
        }
        boolean quoteOnly = cue.kinds().size() == 1 && cue.is(Cues.Kind.QUOTE);
        if (agent.isEmpty() && !charge || quoteOnly) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(verb, cue, Candidate.Role.PASSIVE, agent, verb.start(),
                agent.map(Range::end).orElse(verb.end()), false));
    }

    private Optional<Range> agent(Unit unit, Range window, VerbGroup verb) {
        for (int i = verb.end(); i < window.end(); i++) {
            boolean verbBetween = unit.hasTag(i, "VB") && unit.nounAt(i) == null && !unit.hasTag(i, "VBG");
            if (verbBetween || unit.is(i, ",", ";", ".")) {
                return Optional.empty();
            }
            if (unit.is(i, "by")) {
                Optional<Range> several = listed(unit, i + 1, window.end());
                return several.isPresent() ? several
                        : sources.after(unit, i + 1, clauseLimit(unit, window, i + 1));
            }
        }
        return Optional.empty();
    }

    /** "accused by Norland, Sudmark and the Union of lying": a list of names before what they accuse of. */
    private static Optional<Range> listed(Unit unit, int from, int limit) {
        Unit.Noun noun = unit.nounAt(from);
        int i = noun == null || noun.start() != from ? from : noun.end();
        boolean comma = unit.is(i, ",");
        boolean last = false;
        while (comma && !last && i < limit && unit.is(i, ",", "and")) {
            int next = unit.is(i, ",") && unit.is(i + 1, "and") ? i + 2 : i + 1;
            last = unit.is(next - 1, "and");
            noun = unit.nounAt(next);
            if (noun == null || noun.start() != next || !unit.hasTag(noun.end() - 1, "NNP")) {
                return Optional.empty();
            }
            i = noun.end();
        }
        return last && i < limit && unit.is(i, "of", "for", "as", "with", "to", ".")
                ? Optional.of(new Range(from, i)) : Optional.empty();
    }

    private Optional<Candidate> gerund(
            Unit unit, Range window, VerbGroup verb, Cues.Cue cue, boolean taken, List<Candidate> found) {
        int before = verb.start() - 1;
        while (before >= window.start() && unit.hasTag(before, "RB")) {
            before--;
        }
        if (before < window.start()) {
            return sources.subjectAfterFront(unit, verb.end(), window)
                    .map(s -> new Candidate(verb, cue, Candidate.Role.FRONT, Optional.of(s), verb.start(),
                            verb.end(), taken));
        }
        boolean joining = unit.is(before, "in") && unit.finiteBefore(verb, window.start()) != null
                && unit.lower(unit.finiteBefore(verb, window.start()).head()).startsWith("join");
        if (joining || unit.is(before, ",", "and", "while", "by", "after", "--", "—", "–") || unit.quote(before) >= 0) {
            Optional<Range> source = subject(unit, window, verb, found);
            return source.isEmpty() ? Optional.empty() : Optional.of(new Candidate(verb, cue, Candidate.Role.AFTER,
                    source, before, verb.end(), taken));
        }
        if (unit.nounAt(before) != null && unit.nounAt(before).end() == before + 1) {
            Unit.Noun noun = unit.nounAt(before);
            Optional<Range> beside = sources.phraseEndingAt(unit, before, window.start())
                    .filter(phrase -> unit.is(phrase.start() - 1, "with"));
            if (beside.isPresent()) {
                // ", with a spokesman saying ...": a report of its own beside the one before
                return Optional.of(new Candidate(verb, cue, Candidate.Role.AFTER, beside, beside.get().start() - 1,
                        verb.end(), taken));
            }
            return Optional.of(new Candidate(verb, cue, Candidate.Role.REDUCED,
                    Optional.of(new Range(noun.start(), noun.end())), verb.start(), verb.end(), taken));
        }
        return Optional.empty();
    }

    /** "went on to say": only after verbs that tell that it happened. */
    private Optional<Candidate> infinitive(Unit unit, Range window, VerbGroup verb, Cues.Cue cue, boolean taken) {
        VerbGroup main = unit.finiteBefore(verb, window.start());
        boolean factual = main != null && !main.modal() && !main.negated() && verb.start() - main.end() <= REACH
                && cues.isVerbIn("factual", unit.lower(main.head()));
        if (!factual) {
            return Optional.empty();
        }
        return sources.of(unit, main, window.start())
                .map(s -> new Candidate(verb, cue, Candidate.Role.RIGHT, Optional.of(s),
                        s.end() <= main.start() ? s.start() : main.start(), verb.end(), taken));
    }
}
