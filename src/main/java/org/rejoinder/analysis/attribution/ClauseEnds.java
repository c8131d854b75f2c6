package org.rejoinder.analysis.attribution;

import java.util.List;
import java.util.Set;
import org.rejoinder.analysis.attribution.Candidate.Role;

/** Where a reported clause stops. */
final class ClauseEnds {
    private static final Set<String> SUBORDINATORS =
            Set.of("after", "when", "as", "while", "since", "because", "although", "though", "before", "once", "days",
                    "hours", "weeks", "day", "week");
    private static final Set<String> CONTRASTS = Set.of("while", "whereas", "but", "and", "though", "although", "as",
            "however");

    private final Cues cues;
    private final AsideRules asides;

    ClauseEnds(Cues cues, AsideRules asides) {
        this.cues = cues;
        this.asides = asides;
    }

    /** One past the last token of content that starts at {@code start} and runs right. */
    int rightEnd(Unit unit, Range window, Candidate candidate, int start, List<Candidate> all) {
        int limit = barrier(unit, window, candidate, start, all);
        boolean framed = candidate.is(Cues.Kind.ACCUSE) || candidate.is(Cues.Kind.BLAME)
                || candidate.is(Cues.Kind.DENY) && !unit.is(start - 1, "that");
        boolean clause = unit.is(start - 1, "that") || unit.hasTag(start, "VBG") || unit.hasTag(start, "TO")
                || Complements.hasClause(unit, start, Math.min(limit, firstComma(unit, start, limit)));
        for (int i = start; i < limit; i++) {
            if (unit.isDirect(i) || asides.opens(unit, i, window.end())
                    || stops(unit, i, window.end(), framed || !clause, framed)
                    || clause && (turnsBack(unit, candidate, start, i) || isNewsPeg(unit, start, i, limit))
                    || !clause && i > start && hangsOn(unit, i, limit)) {
                limit = i;
            }
        }
        return trimEnd(unit, start, limit);
    }

    /** "said the alliance stands firm, but stopped short of ...": the speaker is the subject again. */
    private static boolean turnsBack(Unit unit, Candidate candidate, int start, int i) {
        boolean joined = unit.is(i, ",") && unit.is(i + 1, "but", "and") && unit.quote(i) < 0;
        int next = unit.hasTag(i + 2, "RB") ? i + 3 : i + 2;
        String cue = unit.tag(candidate.verb().start());
        VerbGroup own = unit.firstVerb(start);
        return joined && unit.tag(next).equals(cue) && own != null && own.start() < i
                && !unit.tag(own.start()).equals(cue);
    }

    /** "says the dam is unsafe after it burst": a past that follows on a present tells when it was said. */
    private static boolean isNewsPeg(Unit unit, int start, int i, int limit) {
        Unit.Noun noun = unit.is(i, "after") && unit.quote(i) < 0 ? unit.nounAt(i + 1) : null;
        VerbGroup own = noun == null ? null : unit.firstVerb(start);
        VerbGroup verb = own == null ? null : unit.firstVerb(noun.end());
        boolean present = own != null && own.start() < i && own.isFinite() && unit.quote(own.head()) < 0
                && own.start() == own.head()
                && (unit.tag(own.start()).equals("VBZ") || unit.tag(own.start()).equals("VBP"));
        return present && verb != null && verb.head() < limit && unit.tag(verb.start()).equals("VBD")
                && verb.start() <= noun.end() + 4;
    }

    private static int firstComma(Unit unit, int from, int limit) {
        int i = from;
        while (i < limit && !unit.is(i, ",", "after", "as", "when", "while", "before", "despite", "amid")) {
            i++;
        }
        return i;
    }

    /** "condemned the flood after the dam broke", "despite protests": it hangs on the cue, not on the noun. */
    private static boolean hangsOn(Unit unit, int i, int limit) {
        if (unit.quote(i) >= 0) {
            return false;
        }
        boolean days = unit.is(i, "just", "only")
                && unit.is(i + 2, "day", "days", "week", "weeks", "hours", "month", "months");
        boolean doing = unit.is(i, "after", "before", "while", "when") && unit.hasTag(i + 1, "VBG");
        if (unit.is(i, "despite", "amid") || days || doing) {
            return true;
        }
        Unit.Noun noun = unit.is(i, "after", "as", "when", "while", "before") ? unit.nounAt(i + 1) : null;
        VerbGroup verb = noun == null ? null : unit.firstVerb(noun.end());
        boolean as = unit.is(i, "as") && (unit.is(i - 1, "such", "well", "known")
                || verb != null && verb.start() > noun.end() + 1);
        return verb != null && !as && verb.isFinite() && verb.head() < limit && verb.start() <= noun.end() + 4
                && unit.quote(verb.head()) < 0 && unit.quote(noun.start()) < 0;
    }

    private static boolean stops(Unit unit, int i, int limit, boolean framed, boolean which) {
        if (unit.quote(i) >= 0) {
            return false;
        }
        boolean comma = unit.is(i, ",");
        if (comma && unit.is(i + 1, "according") || unit.is(i, "according") && unit.is(i + 1, "to")) {
            return true;
        }
        boolean superlative = comma && unit.is(i + 1, "the") && (unit.hasTag(i + 2, "JJS")
                || unit.is(i + 2, "first", "latest") && unit.hasTag(i + 3, "NN"));
        if (superlative) {
            return true;
        }
        boolean dash = unit.is(i, "-", "–", "—", "--") && i + 1 < limit;
        return framed && (dash && (unit.hasTag(i + 1, "DT") || unit.hasTag(i + 1, "W"))
                || comma && (unit.hasTag(i + 1, "VBG") && !unit.is(i + 1, "including") || isMainClause(unit, i + 1)
                || which && unit.hasTag(i + 1, "W")));
    }

    /** "..., and that is false": behind a noun phrase this is a sentence of its own. */
    private static boolean isMainClause(Unit unit, int i) {
        Unit.Noun noun = unit.hasTag(i, "CC") ? unit.nounAt(i + 1) : null;
        VerbGroup verb = noun == null ? null : unit.firstVerb(i + 1);
        return verb != null && verb.isFinite() && verb.start() == noun.end();
    }

    /** The first token that belongs to something else: another report beside this one, or the main clause. */
    int barrier(Unit unit, Range window, Candidate candidate, int start, List<Candidate> all) {
        int limit = window.end();
        for (Candidate other : all) {
            if (other.verb().start() > candidate.verb().start() && other.clauseStart() > start
                    && isBeside(unit, candidate, other)) {
                limit = Math.min(limit, other.clauseStart());
                break;
            }
        }
        if (candidate.role() == Role.FRONT) {
            limit = Math.min(limit, candidate.source().map(Range::start).orElse(limit));
        } else if (isSubordinate(unit, window, candidate)) {
            limit = Math.min(limit, mainClause(unit, start, limit));
        } else if (isRelative(unit, candidate)) {
            limit = Math.min(limit, commaBeforeVerb(unit, start, limit));
        }
        return limit;
    }

    /** The other report does not stand inside this one's content but beside it. */
    private boolean isBeside(Unit unit, Candidate candidate, Candidate other) {
        int before = other.clauseStart() - 1;
        boolean comma = unit.is(before, ",") || unit.isQuoteMark(before) || unit.isDirect(before);
        boolean joined = CONTRASTS.contains(unit.lower(before));
        return switch (other.role()) {
            case LEFT, AFTER -> true;
            case PASSIVE, FRONT, REDUCED -> false;
            case RIGHT -> {
                boolean own = other.source().filter(s -> s.start() == other.clauseStart()).isPresent();
                if (own && unit.is(before, "as") && (!candidate.is(Cues.Kind.SAY)
                        || unit.hasTag(other.clauseStart(), "PRP"))) {
                    yield true;
                }
                if (own && unit.is(before, "however") && unit.tag(candidate.verb().start())
                        .equals(unit.tag(other.verb().start()))) {
                    yield true;
                }
                if (own && (unit.is(before, "and", "while") || unit.is(before, "but") && other.is(Cues.Kind.DENY))
                        && named(unit, other.source().get())
                        && tense(unit, candidate).equals(tense(unit, other))) {
                    yield true;
                }
                if (own) {
                    boolean linked = unit.is(before - 1, ",") || unit.is(before, "and", "but", "while", "whereas");
                    yield unit.is(before, ";") || joined && linked
                            && sameForm(unit, candidate, other) || comma && (other.taken()
                            || candidate.role() == Role.FRONT);
                }
                boolean coordinated = unit.is(skipAdverbs(unit, before), "and", "but", "or") || unit.is(before, ",");
                yield coordinated && (sameForm(unit, candidate, other) || other.taken()
                        || isCoordinated(unit, candidate, other));
            }
        };
    }

    private static String tense(Unit unit, Candidate candidate) {
        return unit.tag(candidate.verb().start()).replace("VBP", "VBZ");
    }

    /** "denied the claims and accused Y": both verbs are of one form and the first has no clause that could go on. */
    private boolean isCoordinated(Unit unit, Candidate candidate, Candidate other) {
        boolean form = unit.tag(candidate.verb().start()).equals(unit.tag(other.verb().start()));
        boolean clause = Complements.hasClause(unit, candidate.cueEnd(), other.verb().start());
        boolean speech = other.is(Cues.Kind.ACCUSE) || other.is(Cues.Kind.BLAME) || other.is(Cues.Kind.DENY)
                || other.is(Cues.Kind.TELL) || other.is(Cues.Kind.DEMAND)
                || cues.isVerbIn("plain", unit.lower(other.verb().head()));
        return form && (!clause || speech);
    }

    private static boolean named(Unit unit, Range source) {
        for (int i = source.start(); i < source.end(); i++) {
            boolean adjective = unit.hasTag(i, "JJ") && Character.isUpperCase(unit.word(i).codePointAt(0));
            if (unit.hasTag(i, "NNP") || adjective) {
                return true;
            }
        }
        return false;
    }

    private static int skipAdverbs(Unit unit, int from) {
        int i = from;
        while (unit.hasTag(i, "RB")) {
            i--;
        }
        return i;
    }

    private boolean sameForm(Unit unit, Candidate candidate, Candidate other) {
        if (cues.isVerbIn("going on", unit.lower(other.verb().head())) || unit.is(other.cueEnd(), "that", ":")) {
            return true;
        }
        boolean comma = unit.is(other.clauseStart() - 1, ",") || unit.is(other.clauseStart() - 2, ",");
        return comma && unit.tag(candidate.verb().start()).equals(unit.tag(other.verb().start()));
    }

    /** "A day after X said ..., Y did": the clause hangs on a conjunction at the start of the sentence. */
    private static boolean isSubordinate(Unit unit, Range window, Candidate candidate) {
        for (int i = window.start(); i < candidate.clauseStart(); i++) {
            if (i < window.start() + 4 && SUBORDINATORS.contains(unit.lower(i)) && !unit.is(i, "day", "days")
                    && candidate.clauseStart() - window.start() < 14) {
                return noComma(unit, i, candidate.clauseStart());
            }
        }
        return false;
    }

    /** "After X spoke, Y responded": a clause that hangs on the cue's own and is not its content. */
    boolean isOnlySubordinate(Unit unit, int start, int end) {
        for (int i = start; i < Math.min(end, start + 4); i++) {
            if (SUBORDINATORS.contains(unit.lower(i)) && unit.tag(i).matches("IN|WRB|RB")) {
                return noComma(unit, i, end);
            }
        }
        return false;
    }

    private static boolean noComma(Unit unit, int from, int to) {
        for (int i = from; i < to; i++) {
            if (unit.is(i, ",") && unit.quote(i) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The last comma that a subject and its verb follow. */
    private static int mainClause(Unit unit, int from, int limit) {
        int best = limit;
        for (int i = from; i < limit; i++) {
            if (unit.is(i, ",") && unit.quote(i) < 0 && unit.nounAt(i + 1) != null) {
                VerbGroup verb = unit.firstVerb(i + 1);
                if (verb != null && verb.isFinite() && noComma(unit, i + 1, verb.start()) && best == limit) {
                    best = i;
                }
            }
        }
        return best;
    }

    private static boolean isRelative(Unit unit, Candidate candidate) {
        int i = candidate.verb().start() - 1;
        while (unit.hasTag(i, "RB")) {
            i--;
        }
        return unit.is(i, "who", "which") && unit.is(i - 1, ",");
    }

    private static int commaBeforeVerb(Unit unit, int from, int limit) {
        for (int i = from; i < limit; i++) {
            VerbGroup verb = unit.is(i, ",") ? unit.firstVerb(i + 1) : null;
            if (verb != null && verb.isFinite() && verb.start() == i + 1) {
                return i;
            }
        }
        return limit;
    }

    /** Where content that stands before its cue begins. */
    int leftStart(Unit unit, Range window, Candidate candidate, List<Candidate> all) {
        int start = window.start();
        for (int i = candidate.clauseStart() - 1; i >= window.start(); i--) {
            if (unit.isDirect(i)) {
                start = i + 1;
                break;
            }
        }
        for (Candidate other : all) {
            if (other.role() == Role.LEFT && other.clauseEnd() <= candidate.clauseStart() && other != candidate) {
                start = Math.max(start, other.clauseEnd());
            }
        }
        while (start < candidate.clauseStart() && unit.is(start, ",", ";", ":", "and", "-", "–", "—", "*", "•")) {
            start++;
        }
        return start;
    }

    /** Back over punctuation and conjunctions that do not belong to the content. */
    int trimEnd(Unit unit, int start, int from) {
        int end = from;
        while (end > start && unit.quote(end - 1) < 0
                && unit.is(end - 1, ",", ".", ";", ":", "-", "–", "—", "--", "and", "but", "while", "as", "?", "!",
                "whereas", "(", "though", "although", "however")) {
            end--;
        }
        return end;
    }
}
