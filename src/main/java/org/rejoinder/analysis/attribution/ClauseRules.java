package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Span;

/** Speech reported in the writer's own sentence, wholly or with a quoted part. */
final class ClauseRules {
    /** Statements of several agents under one cue. */
    static final String TWO_AGENTS = "clause-passive-agents";
    private static final int MIN_TOKENS = 4;

    private final Cues cues;
    private final Sources sources;
    private final Complements complements;
    private final CandidateFinder finder;
    private final ClauseEnds ends;
    private final SourcePhrases phrases;
    private final NounRules nouns;
    private final AsideRules asides;

    ClauseRules(Cues cues, Sources sources) {
        this.cues = cues;
        this.sources = sources;
        complements = new Complements(cues, sources);
        finder = new CandidateFinder(cues, sources, complements);
        asides = new AsideRules(cues, sources);
        ends = new ClauseEnds(cues, asides);
        phrases = new SourcePhrases(cues, sources, ends);
        nouns = new NounRules(cues, sources, ends);
    }

    /** The statements of a paragraph, after its quotations were read. */
    List<Found> apply(Unit unit) {
        List<Found> found = new ArrayList<>();
        int start = 0;
        while (start < unit.size()) {
            int end = windowEnd(unit, start);
            found.addAll(read(unit, new Range(start, end)));
            start = end;
        }
        return found;
    }

    /** A sentence, or several that a quotation inside one of them runs across. */
    private static int windowEnd(Unit unit, int start) {
        int end = unit.sentenceEnd(start);
        while (end < unit.size() && unit.quote(end) >= 0 && unit.quote(end) == unit.quote(end - 1)) {
            end = unit.sentenceEnd(end);
        }
        return end;
    }

    private List<Found> read(Unit unit, Range window) {
        List<Found> beside = asides.find(unit, window);
        List<Candidate> candidates = finder.find(unit, window);
        candidates.removeIf(candidate -> beside.stream().flatMap(aside -> aside.cue().stream())
                .anyMatch(cue -> cue.contains(unit.token(candidate.verb().head()).span())));
        List<Found> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean passive = candidate.role() == Candidate.Role.PASSIVE;
            List<Found> agents = passive ? agents(unit, window, candidate) : List.of();
            found.addAll(agents);
            if (!candidate.taken() && agents.isEmpty()) {
                reading(unit, window, candidate, candidates).ifPresent(found::add);
            }
        }
        phrases.find(unit, window, candidates).ifPresent(found::add);
        found.addAll(nouns.find(unit, window));
        beside.stream().map(aside -> asides.apart(unit, aside, found)).toList().forEach(found::add);
        return found;
    }

    private Optional<Found> reading(Unit unit, Range window, Candidate candidate, List<Candidate> all) {
        return switch (candidate.role()) {
            case LEFT -> left(unit, window, candidate, all);
            case PASSIVE -> passive(unit, window, candidate, all);
            case RIGHT, FRONT, AFTER, REDUCED -> right(unit, window, candidate, all);
        };
    }

    private Optional<Found> left(Unit unit, Range window, Candidate candidate, List<Candidate> all) {
        int start = ends.leftStart(unit, window, candidate, all);
        int end = ends.trimEnd(unit, start, candidate.clauseStart());
        if (end <= start || unit.isDirect(start) || unit.isDirect(end - 1)
                || ends.isOnlySubordinate(unit, start, end)) {
            return Optional.empty();
        }
        List<Span> content = new ArrayList<>(List.of(unit.span(start, end)));
        rest(unit, window, candidate, all).ifPresent(content::add);
        // "it held," Roe said in a speech, the agency reported: where it was said is nobody's statement
        boolean place = start > 0 && unit.quote(start) < 0 && unit.is(start, "in", "at", "during", "on")
                && !unit.is(start - 1, ".", "?", "!") && start > window.start();
        boolean enough = content.size() > 1 || Complements.hasClause(unit, start, end)
                || end - start > MIN_TOKENS && !place;
        return enough ? Optional.of(found(unit, candidate, candidate.cueEnd(), content, 0.85, "clause-x-said"))
                : Optional.empty();
    }

    /** What goes on behind a cue that cuts its content: "The gates, X said, were open." */
    private Optional<Span> rest(Unit unit, Range window, Candidate candidate, List<Candidate> all) {
        int comma = complements.skipAdjuncts(unit, candidate.clauseEnd(), window.end());
        if (!unit.is(comma, ",") || unit.is(comma + 1, "and", "but", "according") || unit.hasTag(comma + 1, "VBG")) {
            return Optional.empty();
        }
        int end = ends.rightEnd(unit, window, candidate, comma + 1, all);
        boolean clause = end > comma + 2 && Complements.hasClause(unit, comma + 1, end);
        return clause ? Optional.of(unit.span(comma + 1, end)) : Optional.empty();
    }

    private Optional<Found> right(Unit unit, Range window, Candidate candidate, List<Candidate> all) {
        int start = complements.start(unit, candidate, window.end());
        int limit = start < window.end() ? ends.barrier(unit, window, candidate, start, all) : window.end();
        Frames.Fit fit = Frames.fit(unit, cues, candidate, start, limit);
        if (fit == null) {
            return Optional.empty();
        }
        int end = ends.rightEnd(unit, window, candidate, fit.start(), all);
        if (candidate.is(Cues.Kind.DENY) && !unit.is(fit.start() - 1, "that")) {
            end = complements.withoutOccasion(unit, fit.start(), end);
        }
        boolean clause = fit.needsClause() && !Complements.hasClause(unit, fit.start(), end);
        boolean thing = candidate.is(Cues.Kind.DENY) && unit.isQuotedThing(fit.start());
        if (end <= fit.start() || clause || unit.isDirect(fit.start()) && !thing) {
            return Optional.empty();
        }
        return Optional.of(found(unit, candidate, fit.cueEnd(), List.of(unit.span(fit.start(), end)),
                fit.confidence(), fit.rule()));
    }

    private Optional<Found> passive(Unit unit, Range window, Candidate candidate, List<Candidate> all) {
        boolean agentLast = unit.is(candidate.verb().end(), "of", "for");
        int start = complements.skipAdjuncts(unit, agentLast ? candidate.verb().end() : candidate.clauseEnd(),
                window.end());
        if (unit.is(start, ",") && unit.is(start + 1, "of")) {
            // "by Ama Doe, the envoy, of lying"
            start++;
        }
        if (unit.is(start, "of", "that")) {
            start++;
        }
        int end = ends.rightEnd(unit, window, candidate, start, all);
        if (agentLast && candidate.source().isPresent()) {
            end = Math.clamp(candidate.source().get().start() - 1, start, end);
        }
        boolean fits = end > start && (unit.hasTag(start, "TO") || unit.is(start, "for", "to", "as", "on", "with")
                || unit.is(start - 1, "of", "that"));
        if (fits) {
            return Optional.of(found(unit, candidate, candidate.clauseEnd(), List.of(unit.span(start, end)), 0.8,
                    "clause-passive"));
        }
        if (candidate.source().isEmpty()) {
            return Optional.empty();
        }
        Optional<Range> claim = nouns.subject(unit, window, candidate.verb().start());
        return claim.or(() -> sources.before(unit, candidate.verb().start(), window.start()))
                .map(s -> found(unit, candidate, candidate.cueEnd(), List.of(s.span(unit)), 0.6, "clause-passive-by"));
    }

    /** "accused of X by A and of Y by B": one statement for each agent; none where there are not two. */
    private List<Found> agents(Unit unit, Range window, Candidate candidate) {
        List<Found> found = new ArrayList<>();
        int cueEnd = candidate.verb().end();
        if (unit.is(cueEnd, "by")) {
            return agentsFirst(unit, window, candidate);
        }
        if (!unit.is(cueEnd, "of", "for")) {
            return found;
        }
        int start = cueEnd + 1;
        int by = nextBy(unit, start, window.end());
        while (by > start) {
            int next = nextBy(unit, by + 1, window.end());
            int and = by + 1;
            while (next > 0 && and < next && !unit.is(and, "and")) {
                and++;
            }
            Optional<Range> agent = sources.after(unit, by + 1, next > 0 ? and : unit.clauseLimit(by + 1));
            if (agent.isEmpty() || and == next) {
                return List.of();
            }
            List<Span> content = List.of(unit.span(start, by));
            found.add(new Found(Optional.of(agent.get().span(unit)),
                    Optional.of(unit.span(candidate.verb().start(), cueEnd)), content, unit.kind(content), 0.8,
                    TWO_AGENTS));
            start = unit.is(and + 1, "of", "for") ? and + 2 : and + 1;
            by = next;
        }
        return found.size() > 1 ? found : List.of();
    }

    /** "accused by A of X and by B of Y". */
    private List<Found> agentsFirst(Unit unit, Range window, Candidate candidate) {
        List<Found> found = new ArrayList<>();
        int by = candidate.verb().end();
        while (by > 0) {
            int next = nextBy(unit, by + 1, window.end());
            boolean further = next > 0 && unit.is(next - 1, "and");
            Optional<Range> agent = sources.after(unit, by + 1, further ? next : unit.clauseLimit(by + 1));
            if (agent.isEmpty() || !unit.is(agent.get().end(), "of", "for")) {
                break;
            }
            int start = agent.get().end() + 1;
            int last = further ? next - 1 : ends.rightEnd(unit, window, candidate, start, List.of());
            int end = ends.trimEnd(unit, start, last);
            if (end > start) {
                List<Span> content = List.of(unit.span(start, end));
                found.add(new Found(Optional.of(agent.get().span(unit)),
                        Optional.of(unit.span(candidate.verb().start(), candidate.verb().end())), content,
                        unit.kind(content), 0.8, TWO_AGENTS));
            }
            by = further ? next : -1;
        }
        return found.size() > 1 ? found : List.of();
    }

    /** The next "by" with a noun behind it, in the same clause; -1 where none is. */
    private static int nextBy(Unit unit, int from, int limit) {
        for (int i = from; i < limit && !unit.is(i, ";", "."); i++) {
            if (unit.is(i, "by") && unit.quote(i) < 0 && unit.nounAt(i + 1) != null && !unit.hasTag(i + 1, "VBG")) {
                return i;
            }
        }
        return -1;
    }

    private static Found found(
            Unit unit, Candidate candidate, int cueEnd, List<Span> content, double confidence, String rule) {
        Span cue = unit.span(candidate.verb().start(), Math.max(cueEnd, candidate.cueEnd()));
        return new Found(candidate.source().map(s -> s.span(unit)), Optional.of(cue), content, unit.kind(content),
                confidence, rule);
    }
}
