package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Span;

/**
 * What others make of something told beside it: "..., a charge he denies", "... – a claim rejected by Roe", "the raid,
 * something she denies", "claims, denied by Roe", "a trial that they denounced as a farce".
 */
final class AsideRules {
    static final String RULE = "clause-aside";
    private static final int REACH = 8;
    private static final int LIST = 16;

    private final Cues cues;
    private final Sources sources;

    /**
     * An aside.
     *
     * @param about  what it denies or judges
     * @param from   where its subject starts, or its verb where that comes first
     * @param judges it need not deny
     */
    private record Aside(Range about, int from, VerbGroup verb, boolean judges) {}

    AsideRules(Cues cues, Sources sources) {
        this.cues = cues;
        this.sources = sources;
    }

    List<Found> find(Unit unit, Range window) {
        List<Found> found = new ArrayList<>();
        for (int i = window.start() + 1; i < window.end(); i++) {
            if (unit.quote(i) < 0) {
                Optional<Aside> aside = isMark(unit, i) ? marked(unit, i, window.start(), window.end())
                        : relative(unit, i, window);
                aside.flatMap(one -> read(unit, one, window))
                        .filter(one -> found.stream().noneMatch(other -> other.cue().equals(one.cue())))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isMark(Unit unit, int i) {
        return unit.is(i, ",", "-", "–", "—", "--") && unit.quote(i) < 0;
    }

    /** True at the comma or dash before an aside such as "a charge he denies". */
    boolean opens(Unit unit, int i, int limit) {
        return isMark(unit, i) && marked(unit, i, unit.sentenceStart(i), limit).isPresent();
    }

    /** "..., a charge he denies", "..., something he denies", "..., which he denies", "..., denied by him". */
    private Optional<Aside> marked(Unit unit, int mark, int start, int limit) {
        int charge = chargeEnd(unit, mark);
        if (charge > 0) {
            VerbGroup verb = verb(unit, charge, limit);
            return verb == null ? Optional.empty()
                    : Optional.of(new Aside(new Range(mark + 1, charge), charge, verb, true));
        }
        boolean pronoun = unit.is(mark + 1, "something", "which");
        int from = pronoun ? mark + (unit.is(mark + 2, "that", "which") ? 3 : 2) : mark + 1;
        VerbGroup verb = verb(unit, from, limit);
        boolean agent = verb != null && unit.is(verb.end(), "by");
        boolean fits = verb != null && isDenying(unit, verb) && (agent ? verb.start() == from
                : pronoun && isGap(unit, verb.end(), limit));
        return !fits ? Optional.empty()
                : antecedent(unit, mark, start).map(about -> new Aside(about, from, verb, false));
    }

    /** "alleged meddling in the ballot", "poisoning the river": what ends before the mark, with what hangs on it. */
    private static Optional<Range> antecedent(Unit unit, int mark, int limit) {
        Unit.Noun noun = unit.nounAt(mark - 1);
        if (noun == null) {
            return Optional.empty();
        }
        int start = noun.start();
        int next = start;
        while (next >= 0) {
            start = next;
            next = joined(unit, start, limit);
        }
        return Optional.of(new Range(start > limit && unit.hasTag(start - 1, "VBG") ? start - 1 : start, mark));
    }

    /** Where "meddling" starts before "in the ballot", and "Norland" before "meddling"; -1 where nothing is joined. */
    private static int joined(Unit unit, int start, int limit) {
        boolean preposition = unit.is(start - 1, "in", "of", "for", "to", "at", "on", "with", "against", "from", "over",
                "by", "near");
        Unit.Noun noun = preposition ? unit.nounAt(start - 2) : null;
        if (noun != null) {
            return noun.start() >= limit ? noun.start() : -1;
        }
        boolean doing = preposition && unit.hasTag(start - 2, "VBG") && start - 2 > limit;
        Unit.Noun doer = doing ? unit.nounAt(start - 3) : null;
        boolean own = doer != null && doer.start() >= limit && unit.hasTag(doer.end() - 1, "NNP")
                && unit.hasTag(doer.start() - 1, "IN");
        return !doing ? -1 : own ? doer.start() : start - 2;
    }

    /** What somebody is charged with and denies is told once: in the charge; of the denial only the pronoun is left. */
    Found apart(Unit unit, Found aside, List<Found> all) {
        int behind = unit.tokenAt(aside.content().getFirst().end()) + 1;
        boolean twice = unit.is(behind, "something", "which")
                && all.stream().anyMatch(other -> other != aside && other.content().equals(aside.content()));
        return !twice ? aside : new Found(aside.source(), aside.cue(), List.of(unit.span(behind, behind + 1)),
                aside.kind(), aside.confidence(), aside.rules());
    }

    /** "a trial that they denounced as a farce", "the charges she denies": the noun ends before token {@code i}. */
    private Optional<Aside> relative(Unit unit, int i, Range window) {
        Unit.Noun noun = unit.nounAt(i - 1);
        boolean ends = noun != null && (noun.end() == i || unit.hasTag(i, "NNP") && isCharge(unit, i - 1));
        boolean that = unit.is(i, "that", "which");
        if (!ends || !that && !isCharge(unit, i - 1)) {
            return Optional.empty();
        }
        int from = that ? i + 1 : i;
        VerbGroup verb = that ? unit.firstVerb(from) : verb(unit, from, window.end());
        boolean near = verb != null && verb.head() < window.end() && verb.head() - from <= (that ? LIST : REACH)
                && !verb.modal() && !verb.negated() && unit.quote(verb.head()) < 0;
        if (!near || !isGap(unit, verb.end(), window.end())) {
            return Optional.empty();
        }
        boolean agent = unit.is(verb.end(), "by") && !that && verb.start() == from && isDenying(unit, verb);
        boolean subject = unit.nounAt(from) != null && verb.start() > from && verb.isFinite() && !verb.passive();
        boolean judged = unit.is(verb.end(), "as") && cues.isVerbIn("condemning", unit.lower(verb.head()));
        return agent || subject && (isDenying(unit, verb) || judged)
                ? Optional.of(new Aside(new Range(noun.start(), i), from, verb, judged)) : Optional.empty();
    }

    /** One past the charge of "a charge", "a charge Roe", "charges he"; -1 where none stands behind the mark. */
    private int chargeEnd(Unit unit, int mark) {
        boolean article = unit.is(mark + 1, "a", "an", "the");
        int first = mark + (article ? 2 : 1);
        Unit.Noun noun = unit.nounAt(first);
        for (int i = first; noun != null && noun.start() > mark && i < noun.end(); i++) {
            boolean last = i + 1 == noun.end() || unit.hasTag(i + 1, "NNP");
            if (last && isCharge(unit, i) && (article || unit.tag(i).equals("NNS"))) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean isCharge(Unit unit, int i) {
        return unit.hasTag(i, "NN") && (cues.isNounIn("charge", unit.lower(i)) || cues.isNounIn("noun", unit.lower(i))
                || cues.isNounIn("appeal", unit.lower(i)));
    }

    private boolean isDenying(Unit unit, VerbGroup verb) {
        return cues.at(unit, verb.head()).filter(cue -> cue.is(Cues.Kind.DENY)).isPresent();
    }

    /** The first denying or judging verb behind the charge. */
    private VerbGroup verb(Unit unit, int from, int limit) {
        VerbGroup verb = unit.firstVerb(from);
        boolean fits = verb != null && verb.head() < limit && verb.head() - from <= REACH
                && (isDenying(unit, verb) || cues.isVerbIn("predicate", unit.lower(verb.head())));
        for (int i = from; fits && i < verb.start(); i++) {
            fits = !unit.is(i, ",", ";", "of", "and") && unit.quote(i) < 0;
        }
        return fits && !verb.modal() ? verb : null;
    }

    /** Nothing that the verb could have for its object stands behind it: that stood before. */
    private boolean isGap(Unit unit, int from, int limit) {
        int i = from;
        while (i < limit && (unit.hasTag(i, "RB") || cues.isIn("temporal", unit.lower(i)))) {
            i++;
        }
        boolean verb = unit.hasTag(i, "VB") && !unit.hasTag(i, "VBG") || unit.hasTag(i, "MD");
        return i >= limit || verb || unit.is(i, ",", ".", ";", ":", ")", "-", "–", "—", "--", "as", "and", "but", "by",
                "in", "on", "when", "after", "during", "?", "!");
    }

    private Optional<Found> read(Unit unit, Aside aside, Range window) {
        VerbGroup verb = aside.verb();
        boolean denies = isDenying(unit, verb);
        Optional<Range> source = unit.is(verb.end(), "by") ? sources.after(unit, verb.end() + 1,
                unit.clauseLimit(verb.end() + 1)) : subject(unit, aside.from(), verb);
        boolean judged = aside.judges() && unit.is(verb.end(), "as");
        if (source.isEmpty() || verb.negated() || !denies && !judged && unit.quote(verb.end()) < 0) {
            return Optional.empty();
        }
        List<Span> content = new ArrayList<>();
        if (denies || judged) {
            content.add(aside.about().span(unit));
        }
        int end = judged ? predicateEnd(unit, verb.end(), window.end()) : denies ? verb.end()
                : quoteEnd(unit, verb.end(), window.end());
        if (end > verb.end()) {
            content.add(unit.span(verb.end(), end));
        }
        return Optional.of(new Found(Optional.of(source.get().span(unit)),
                Optional.of(unit.span(verb.start(), verb.end())), content, unit.kind(content), 0.8, RULE));
    }

    private static int quoteEnd(Unit unit, int from, int limit) {
        int end = from;
        while (end < limit && unit.quote(end) == unit.quote(from)) {
            end++;
        }
        return end;
    }

    /** "as a farce": up to the next mark or verb. */
    private static int predicateEnd(Unit unit, int from, int limit) {
        int end = from + 1;
        while (end < limit && (unit.quote(end) >= 0
                || !unit.is(end, ",", ".", ";", ":", ")", "–", "—", "--", "and", "but")
                && !(unit.hasTag(end, "VB") && unit.nounAt(end) == null))) {
            end++;
        }
        return end;
    }

    private Optional<Range> subject(Unit unit, int from, VerbGroup verb) {
        int start = unit.is(from, "that", "which") ? from + 1 : from;
        int end = verb.start();
        while (end > start && unit.hasTag(end - 1, "RB")) {
            end--;
        }
        return end > start && unit.nounAt(start) != null ? Optional.of(new Range(start, end)) : Optional.empty();
    }
}
