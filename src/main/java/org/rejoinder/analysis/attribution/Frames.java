package org.rejoinder.analysis.attribution;

/** Which complements a kind of verb takes, and where the content begins in them. */
final class Frames {
    /**
     * How a complement fits.
     *
     * @param start       first token of the content
     * @param cueEnd      one past the cue, with the words that lead over to the content
     * @param needsClause the content must hold a finite verb
     */
    record Fit(int start, int cueEnd, boolean needsClause, double confidence, String rule) {}

    private Frames() {}

    /** The frame of a candidate whose complement starts at {@code start}; null where none fits. */
    static Fit fit(Unit unit, Cues cues, Candidate candidate, int start, int limit) {
        Fit told = toldOf(unit, cues, candidate);
        if (told != null) {
            return told;
        }
        if (start >= limit || unit.is(start, ".", ",", ";", ")", "?", "!")) {
            return null;
        }
        if (candidate.is(Cues.Kind.DEED)) {
            Fit deed = deed(unit, cues, candidate, start);
            if (deed != null || candidate.cue().kinds().size() == 1) {
                return deed;
            }
        }
        boolean clause = unit.is(start - 1, "that") || unit.is(start, "how", "why", "what", "whether", "if");
        if (candidate.is(Cues.Kind.ACCUSE)) {
            return accusation(unit, candidate, start, limit);
        }
        if (candidate.is(Cues.Kind.DENY)) {
            return denial(unit, cues, candidate, start, clause);
        }
        boolean hold = candidate.cue().lemma().equals("hold");
        if (hold && (!unit.is(start - 1, "that") || start - 1 != candidate.cueEnd())) {
            return has(unit, start, limit, "responsible", "accountable", "liable") && isObject(unit, start)
                    ? new Fit(start, candidate.cueEnd(), false, 0.8, "clause-blamed") : null;
        }
        if (clause || candidate.is(Cues.Kind.SAY) && Complements.hasClause(unit, start, limit)
                && startsClause(unit, start) && !isRelativeOnly(unit, start, limit)) {
            return new Fit(start, start, true, 0.85, "clause-said-that");
        }
        if (candidate.is(Cues.Kind.PROMOTE)) {
            Fit theory = theory(unit, cues, candidate, start, limit);
            if (theory != null || candidate.cue().kinds().size() == 1) {
                return theory;
            }
        }
        if (candidate.is(Cues.Kind.OBJECT)) {
            return isObject(unit, start) ? new Fit(start, candidate.cueEnd(), false, 0.8, "clause-phrase") : null;
        }
        if (candidate.is(Cues.Kind.BLAME)) {
            if (unit.lower(candidate.verb().head()).startsWith("summon") && !hasEnvoy(unit, cues, start)) {
                return null;
            }
            boolean bare = unit.lower(candidate.verb().head()).startsWith("indict");
            return (bare || has(unit, start, limit, "for", "on", "to", "with", "over", "at")) && isObject(unit, start)
                    ? new Fit(start, candidate.cueEnd(), false, 0.8, "clause-blamed") : null;
        }
        return nominal(unit, cues, candidate, start, limit);
    }

    /** "warned Norland of consequences": what stands after "of". */
    private static Fit toldOf(Unit unit, Cues cues, Candidate candidate) {
        int end = candidate.verb().end();
        Unit.Noun told = unit.nounAt(end);
        boolean fits = cues.isVerbIn("tell of", unit.lower(candidate.verb().head())) && told != null
                && told.start() == end && unit.is(told.end(), "of", "about", "against")
                && isObject(unit, told.end() + 1);
        return fits ? new Fit(told.end() + 1, end, false, 0.75, "clause-told-of") : null;
    }

    /** "is promoting the theory that ...": the clause of a noun that tells something said. */
    private static Fit theory(Unit unit, Cues cues, Candidate candidate, int start, int limit) {
        Unit.Noun noun = unit.nounAt(start);
        boolean fits = noun != null && noun.start() == start && unit.is(noun.end(), "that") && noun.end() + 2 < limit
                && (cues.isNounIn("noun", unit.lower(noun.end() - 1))
                || cues.isNounIn("charge", unit.lower(noun.end() - 1)));
        return fits ? new Fit(noun.end() + 1, noun.end() + 1, true, 0.8, "clause-noun-that") : null;
    }

    private static Fit nominal(Unit unit, Cues cues, Candidate candidate, int start, int limit) {
        int cueEnd = candidate.cueEnd();
        boolean demand = candidate.is(Cues.Kind.DEMAND) && (unit.hasTag(start, "TO") || isObject(unit, start)
                && has(unit, start, limit, "to"));
        if (demand) {
            return new Fit(start, cueEnd, false, 0.75, "clause-urged");
        }
        boolean particle = candidate.cue().particles() > 0;
        boolean object = isObject(unit, start) && start == cueEnd;
        if (candidate.is(Cues.Kind.JUDGE) && object) {
            boolean predicate = cues.isVerbIn("predicate", unit.lower(candidate.verb().head()));
            return !predicate || hasPredicate(unit, start) ? new Fit(start, cueEnd, false, 0.7, "clause-called") : null;
        }
        if ((candidate.is(Cues.Kind.ANNOUNCE) || candidate.is(Cues.Kind.DEMAND)) && object
                && (particle || !unit.hasTag(start, "PRP"))) {
            boolean act = unit.nounAt(start) != null && cues.isNounIn("act", unit.lower(unit.nounAt(start).end() - 1));
            boolean appeal = cues.isVerbIn("demanding", unit.lower(candidate.verb().head()));
            return new Fit(start, cueEnd, false, act ? 0.85 : appeal ? 0.7 : 0.6, "clause-announced");
        }
        if (candidate.is(Cues.Kind.TELL) && startsClause(unit, start) && Complements.hasClause(unit, start, limit)
                && start > cueEnd) {
            return new Fit(start, start, true, 0.8, "clause-told");
        }
        return null;
    }

    /** "accused China of hacking": what stands after "of". */
    private static Fit accusation(Unit unit, Candidate candidate, int start, int limit) {
        int of = -1;
        for (int i = start; i < limit && !unit.is(i, ";") && !isClauseStart(unit, i); i++) {
            i = afterDashes(unit, i, limit);
            if (unit.is(i, "of") && (of < 0 || unit.hasTag(i + 1, "VBG"))) {
                of = i;
                if (unit.hasTag(i + 1, "VBG")) {
                    break;
                }
            }
        }
        if (of < 0) {
            return unit.is(start - 1, "that") ? new Fit(start, start, true, 0.7, "clause-said-that") : null;
        }
        return new Fit(of + 1, candidate.cueEnd(), false, 0.9, "clause-accused-of");
    }

    /** "the group — also known as ... — of using": on the second dash where one opens at {@code i}, else {@code i}. */
    private static int afterDashes(Unit unit, int i, int limit) {
        if (!unit.is(i, "—", "–", "--")) {
            return i;
        }
        for (int k = i + 1; k < limit; k++) {
            if (unit.is(k, unit.lower(i))) {
                return k;
            }
        }
        return i;
    }

    private static boolean isClauseStart(Unit unit, int i) {
        return unit.quote(i) < 0 && (unit.tag(i).equals("VBD") || unit.tag(i).equals("VBZ")) && unit.nounAt(i) == null;
    }

    /** "denied allegations of carrying out ...", "denied that ...", "dismissed the report". */
    private static Fit denial(Unit unit, Cues cues, Candidate candidate, int start, boolean clause) {
        if (clause || unit.hasTag(start, "VBG")) {
            return new Fit(start, start, false, 0.9, "clause-denied");
        }
        Unit.Noun noun = unit.nounAt(unit.isQuotedThing(start) ? start + 1 : start);
        if (noun == null) {
            return null;
        }
        boolean charge = cues.isNounIn("charge", unit.lower(noun.end() - 1));
        boolean whose = unit.is(noun.end(), "of")
                && (unit.hasTag(noun.end() + 1, "DT") || unit.hasTag(noun.end() + 1, "PRP"));
        if (charge && unit.is(noun.end(), "of", "that") && !whose && !isOwned(unit, noun)
                && !unit.isQuoteMark(noun.end() + 1)) {
            return new Fit(noun.end() + 1, noun.end() + 1, false, 0.9, "clause-denied-allegations");
        }
        boolean said = charge || cues.isNounIn("noun", unit.lower(noun.end() - 1)) || unit.quote(noun.end()) >= 0;
        if (!said && cues.isVerbIn("doubting", unit.lower(candidate.verb().head()))) {
            return null;
        }
        return new Fit(start, candidate.cueEnd(), false, said ? 0.85 : 0.7, "clause-denied");
    }

    /** "Norland's claim", "US allegations": whose claim it is belongs to what is denied. */
    private static boolean isOwned(Unit unit, Unit.Noun noun) {
        for (int i = noun.start(); i < noun.end() - 1; i++) {
            boolean capital = Character.isUpperCase(unit.word(i).charAt(0)) && unit.hasTag(i, "JJ");
            if (unit.tag(i).equals("POS") || unit.tag(i).equals("PRP$") || unit.hasTag(i, "NNP") || capital) {
                return true;
            }
        }
        return false;
    }

    /** "a similar attack that led to ...": the only verb belongs to a relative clause of the object. */
    private static boolean isRelativeOnly(Unit unit, int start, int limit) {
        VerbGroup verb = unit.firstVerb(start);
        if (unit.nounAt(start) == null || unit.nounAt(start).start() != start) {
            return false;
        }
        while (verb != null && verb.head() < limit && !verb.isFinite()) {
            verb = unit.firstVerb(verb.end());
        }
        return verb != null && (unit.hasTag(verb.start() - 1, "W") || unit.is(verb.start() - 1, "that"));
    }

    private static boolean isObject(Unit unit, int start) {
        return unit.nounAt(start) != null || unit.quote(start) >= 0 || unit.hasTag(start, "VBG")
                || unit.hasTag(start, "DT") || unit.hasTag(start, "JJ");
    }

    private static boolean startsClause(Unit unit, int start) {
        Unit.Noun object = unit.hasTag(start, "IN") ? unit.nounAt(start + 1) : null;
        if (object != null && unit.is(start, "in", "on", "at", "by", "of", "with", "from", "under")
                && unit.firstVerb(object.start()) != null && unit.firstVerb(object.start()).start() == object.end()) {
            return false;
        }
        return unit.nounAt(start) != null || unit.quote(start) >= 0 || unit.hasTag(start, "EX")
                || unit.hasTag(start, "IN") || unit.hasTag(start, "DT") || unit.hasTag(start, "W")
                || unit.hasTag(start, "JJ") || unit.hasTag(start, "RB") || unit.hasTag(start, "VBG")
                || unit.is(start, "no", "not", "more", "most", "all", "both", "either");
    }

    /** "expelled three diplomats", "imposed sanctions on": what states tell each other without a word. */
    private static Fit deed(Unit unit, Cues cues, Candidate candidate, int start) {
        VerbGroup verb = candidate.verb();
        // a present tense is a complaint: "Norland refuses to cooperate"
        boolean done = unit.tag(verb.head()).matches("VBD|VBN");
        if (verb.form() != VerbGroup.Form.FINITE || verb.modal() || verb.negated() || verb.passive() || !done) {
            return null;
        }
        int to = candidate.cueEnd();
        if (candidate.cue().lemma().equals("refuse")) {
            boolean act = unit.is(to, "to") && unit.hasTag(to + 1, "VB") && !cues.isIn("reticent", unit.lower(to + 1));
            return act ? new Fit(to, to, false, 0.7, "clause-deed") : null;
        }
        Unit.Noun noun = unit.nounAt(start);
        return noun != null && noun.start() == start && cues.isNounIn("deed thing", unit.lower(noun.end() - 1))
                ? new Fit(start, candidate.cueEnd(), false, 0.7, "clause-deed") : null;
    }

    private static boolean hasEnvoy(Unit unit, Cues cues, int start) {
        for (int i = start; i < Math.min(unit.size(), start + 8); i++) {
            if (cues.isNounIn("envoy", unit.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Unit unit, int from, int limit, String... words) {
        for (int i = from; i < Math.min(limit, from + 14); i++) {
            if (unit.is(i, words)) {
                return true;
            }
        }
        return false;
    }

    /** After the object: a quotation, an adjective, "a ..." or "as". */
    private static boolean hasPredicate(Unit unit, int start) {
        Unit.Noun noun = unit.nounAt(start);
        for (int i = noun == null ? start : noun.end(); i < Math.min(unit.size(), start + 16); i++) {
            if (unit.is(i, "as", "a", "an") || unit.quote(i) >= 0 || unit.hasTag(i, "JJ") && unit.nounAt(i) == null) {
                return true;
            }
            if (unit.is(i, ",", ".") || unit.hasTag(i, "VBD")) {
                return false;
            }
        }
        return noun != null && unit.quote(noun.end() - 1) >= 0;
    }
}
