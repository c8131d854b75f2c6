package org.rejoinder.analysis.attribution;

import java.util.Set;

/** Where what was said begins and ends beside its cue. */
final class Complements {
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "during", "on", "via", "through", "to", "before", "after", "from", "for", "with", "by");
    private static final Set<String> LISTENERS = Set.of("reporters", "journalists", "reporter", "lawmakers");
    private static final int REACH = 14;
    private static final int QUOTED_PHRASE = 4;

    private final Cues cues;
    private final Sources sources;

    Complements(Cues cues, Sources sources) {
        this.cues = cues;
        this.sources = sources;
    }

    /** Over time, place and listeners: "said on Monday in a statement to reporters". */
    int skipAdjuncts(Unit unit, int from, int limit) {
        int i = from;
        while (i < limit) {
            int next = adjunctEnd(unit, i, limit);
            if (next <= i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private int adjunctEnd(Unit unit, int i, int limit) {
        if (unit.hasTag(i, "RB") && unit.nounAt(i) == null && !unit.is(i, "not")) {
            return i + 1;
        }
        Unit.Noun noun = unit.nounAt(i);
        // "said last week Elbonia had", "said on Monday experts believed": one phrase to the tagger
        int time = unit.is(i, "last", "on", "this", "late", "early", "earlier") ? i + 1 : i;
        Unit.Noun merged = unit.nounAt(time);
        boolean clause = merged != null && time + 1 < merged.end() && cues.isIn("temporal", unit.lower(time))
                && unit.hasTag(time + 1, "N") && !unit.hasTag(time + 1, "CD") && !unit.is(time + 1, "morning",
                "afternoon", "evening", "night") && unit.verbs().stream().anyMatch(verb -> verb.start() == merged.end());
        if (clause) {
            return time + 1;
        }
        if (noun != null) {
            return noun.start() == i && sources.isTemporal(unit, noun) ? Math.min(noun.end(), limit) : i;
        }
        if (!PREPOSITIONS.contains(unit.lower(i)) || unit.hasTag(i + 1, "VB")) {
            return i;
        }
        Unit.Noun object = unit.nounAt(i + 1);
        if (object == null || object.start() != i + 1 || object.end() > limit) {
            return i;
        }
        boolean adjunct = sources.isTemporal(unit, object) || hasVenue(unit, object)
                || LISTENERS.contains(unit.lower(object.end() - 1));
        return adjunct ? withPrepositions(unit, object.end(), limit) : i;
    }

    /** "told reporters", "told CNN": somebody who is only told. */
    boolean isListener(Unit unit, Unit.Noun noun) {
        return LISTENERS.contains(unit.lower(noun.end() - 1)) || hasVenue(unit, noun)
                || unit.hasTag(noun.end() - 1, "NNP");
    }

    private boolean hasVenue(Unit unit, Unit.Noun noun) {
        for (int i = noun.start(); i < noun.end(); i++) {
            if (cues.isNounIn("venue", unit.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private int withPrepositions(Unit unit, int from, int limit) {
        int end = from;
        while (end + 1 < limit && unit.is(end, "in", "of", "with", "to", "at", "by", "for", "from", "on", "posted")) {
            Unit.Noun noun = unit.nounAt(end + 1);
            if (noun == null || noun.start() != end + 1 || noun.end() > limit) {
                break;
            }
            end = noun.end();
        }
        return end;
    }

    /** The first token of what a candidate reports to its right. */
    int start(Unit unit, Candidate candidate, int limit) {
        int i = candidate.cueEnd();
        if (candidate.is(Cues.Kind.TELL)) {
            i = skipListener(unit, i, limit);
        }
        i = skipAdjuncts(unit, i, limit);
        boolean takesThat = candidate.is(Cues.Kind.SAY) || candidate.is(Cues.Kind.TELL) || unit.is(i, "that");
        int that = takesThat ? that(unit, candidate.cueEnd(), limit) : -1;
        if (that > 0) {
            i = that + 1;
        }
        return candidate.is(Cues.Kind.SAY) ? skipBelief(unit, i, limit) : i;
    }

    private int skipListener(Unit unit, int from, int limit) {
        Unit.Noun noun = unit.nounAt(from);
        if (noun == null || noun.start() != from || noun.end() >= limit) {
            return from;
        }
        int end = unit.hasTag(from, "PRP") ? noun.end() : withPrepositions(unit, noun.end(), limit);
        return unit.tag(unit.is(end, "not", "never") ? end + 1 : end).equals("TO") ? from : end;
    }

    /** "denied involvement in a statement on Saturday": where it was denied is no part of what was. */
    int withoutOccasion(Unit unit, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            Unit.Noun noun = unit.is(i, "in", "during", "at", "on", "via") ? unit.nounAt(i + 1) : null;
            boolean own = noun != null && noun.start() == i + 1 && unit.quote(i) < 0
                    && (unit.is(i + 1, "a", "an") || unit.hasTag(i + 1, "PRP$") || unit.hasTag(i + 1, "NNP"));
            if (own && cues.isNounIn("occasion", unit.lower(noun.end() - 1)) && skipAdjuncts(unit, i, end) >= end) {
                return i;
            }
        }
        return end;
    }

    /** The conjunction "that" of the cue, with no other clause before it; -1 where there is none. */
    private int that(Unit unit, int from, int limit) {
        for (int i = from; i < Math.min(limit, from + REACH); i++) {
            boolean relative = unit.hasTag(i + 1, "VB") && !unit.hasTag(i + 1, "VBG") && unit.nounAt(i - 1) != null;
            if (unit.is(i, "that") && !relative) {
                // "said Elbonia's claim that ... was absurd": the claim's clause
                boolean anothers = i > from && unit.nounAt(i - 1) != null
                        && isOwnedClaim(unit, unit.nounAt(i - 1), from);
                return anothers ? -1 : i;
            }
            boolean clause = unit.hasTag(i, "VB") && unit.nounAt(i) == null || unit.tag(i).equals("MD")
                    || unit.quote(i) >= 0 && !isPhraseBeforeThat(unit, i) || unit.is(i, ";", ":");
            if (clause) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isOwnedClaim(Unit unit, Unit.Noun noun, int from) {
        String head = unit.lower(noun.end() - 1);
        if (noun.start() == from && unit.is(from, "the", "this", "any") && unit.is(noun.end() - 1, "idea", "notion",
                "suggestion", "theory", "claim", "allegation", "accusation", "view", "argument", "assertion", "charge")) {
            return true;
        }
        boolean claim = cues.isNounIn("noun", head) || cues.isNounIn("charge", head);
        for (int k = noun.start() + 1; claim && k < noun.end() - 1; k++) {
            if (unit.tag(k).equals("POS")) {
                return true;
            }
        }
        return claim && unit.hasTag(noun.end() - 1, "NNS");
    }

    /** 'assessed with "high confidence" that': a few quoted words before the conjunction. */
    private static boolean isPhraseBeforeThat(Unit unit, int from) {
        int end = from;
        while (end < from + QUOTED_PHRASE && unit.quote(end) >= 0) {
            end++;
        }
        return unit.is(unit.isQuoteMark(end) ? end + 1 : end, "that");
    }

    /** "said it believes the attacks ...": the belief is the speaker's. */
    private int skipBelief(Unit unit, int from, int limit) {
        boolean belief = unit.hasTag(from, "PRP") && cues.isIn("belief", unit.lower(from + 1)) && from + 3 < limit
                && !unit.is(from + 2, "in", "to");
        if (!belief) {
            return from;
        }
        return unit.is(from + 2, "that") ? from + 3 : from + 2;
    }

    /** A finite verb that is not the cue's own, between two tokens. */
    static boolean hasClause(Unit unit, int from, int to) {
        return unit.verbs().stream().anyMatch(v -> v.head() >= from && v.head() < to && (v.isFinite() || v.modal()));
    }
}
