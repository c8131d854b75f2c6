package org.rejoinder.analysis.attribution;

import java.util.Optional;
import java.util.Set;

/** Finds who speaks: the noun phrase before or after a cue, with what belongs to it. */
final class Sources {
    private static final Set<String> JOINING = Set.of("of", "for", "at", "from", "in", "to", "on", "with", "and", "or");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    /** "people briefed on the matter", "a source close to the minister": how somebody knows. */
    private static final Set<String> KNOWING = Set.of("briefed", "familiar", "close", "privy", "involved", "informed",
            "acquainted", "knowledgeable");
    private static final Set<String> INCLUDING = Set.of("including", "like", "as");

    /** A bracket behind a name has no more tokens than this. */
    private static final int BRACKET = 5;

    private final Cues cues;

    Sources(Cues cues) {
        this.cues = cues;
    }

    /** The subject of a verb, wherever it stands; where it shares its subject with the verb before, that one's. */
    Optional<Range> of(Unit unit, VerbGroup verb, int limit) {
        Optional<Range> own = before(unit, verb.start(), limit);
        if (own.isPresent()) {
            return own;
        }
        int i = skipAdjuncts(unit, verb.start() - 1, limit);
        boolean shares = i < limit || unit.hasTag(i, "CC") || unit.is(i, ",") || unit.hasTag(i, "VB")
                || verb.form() != VerbGroup.Form.FINITE;
        VerbGroup earlier = shares ? unit.finiteBefore(verb, limit) : null;
        if (earlier == null && unit.hasTag(i, "CC") && i - 1 >= limit && unit.nounAt(i - 1) != null) {
            return phraseEndingAt(unit, i - 1, limit);
        }
        return earlier == null ? Optional.empty() : of(unit, earlier, limit);
    }

    /** "Saying that ..., X went": the subject behind the last comma before the sentence's own verb. */
    Optional<Range> subjectAfterFront(Unit unit, int from, Range window) {
        for (int i = from; i < window.end(); i++) {
            Unit.Noun noun = unit.is(i, ",") && unit.quote(i) < 0 ? unit.nounAt(i + 1) : null;
            if (noun == null || noun.start() != i + 1) {
                continue;
            }
            VerbGroup verb = unit.firstVerb(i + 1);
            if (verb != null && verb.isFinite() && window.contains(verb.head())) {
                Optional<Range> source = before(unit, verb.start(), i + 1);
                if (source.isPresent() && source.get().start() <= i + 2) {
                    return source;
                }
            }
        }
        return Optional.empty();
    }

    /** The subject that ends before token {@code verb}, not reaching before {@code limit}. */
    Optional<Range> before(Unit unit, int verb, int limit) {
        int i = skipAdjuncts(unit, verb - 1, limit);
        if (i < limit) {
            return Optional.empty();
        }
        if (RELATIVE.contains(unit.lower(i)) && !unit.tag(i).equals("IN")) {
            int j = antecedent(unit, unit.is(i - 1, ",") ? i - 2 : i - 1, limit);
            return j >= limit ? phraseEndingAt(unit, j, limit).map(range -> nearest(unit, verb, j, range))
                    : Optional.empty();
        }
        if (unit.nounAt(i) != null) {
            return phraseEndingAt(unit, i, limit).map(range -> singular(unit, verb, i, range));
        }
        if (unit.is(i, ",", "-", "–", "—", "--", ")")) {
            return beforeParenthesis(unit, i, limit);
        }
        return Optional.empty();
    }

    /** "the attribution made on Monday that accused ...": back over the day and the participle. */
    private int antecedent(Unit unit, int last, int limit) {
        int i = skipAdjuncts(unit, last, limit);
        boolean participle = i < last
                && unit.is(i, "made", "published", "issued", "released", "given", "sent", "posted");
        int noun = participle ? i - 1 : i;
        return i < last && noun >= limit && unit.nounAt(noun) != null ? noun : last;
    }

    /** "... in Norland and Sudmark, and the agency says": a verb in the singular has only the last of a list. */
    private Range singular(Unit unit, int verb, int last, Range range) {
        boolean one = unit.tag(verb).equals("VBZ") || unit.is(verb, "was");
        for (int k = last; one && k > range.start(); k--) {
            if (unit.is(k, "and") && unit.is(k - 1, ",") && unit.nounAt(k) == null) {
                return phraseEndingAt(unit, last, k + 1).orElse(range);
            }
        }
        return range;
    }

    /** "two members of a gang that has claimed ...": a verb in the singular belongs to the gang. */
    private static Range nearest(Unit unit, int verb, int last, Range range) {
        Unit.Noun first = unit.nounAt(range.start());
        Unit.Noun end = unit.nounAt(last);
        boolean one = unit.tag(verb).equals("VBZ") || unit.is(verb, "was", "has");
        boolean of = one && first != null && end != null && first.end() < end.start()
                && unit.tag(first.end() - 1).equals("NNS") && !unit.tag(last).endsWith("S");
        return of ? new Range(end.start(), range.end()) : range;
    }

    /** Back over adverbs and words of time: "China on Tuesday also denied". */
    private int skipAdjuncts(Unit unit, int from, int limit) {
        int i = from;
        while (i >= limit) {
            Unit.Noun noun = unit.nounAt(i);
            if (unit.hasTag(i, "RB") && noun == null) {
                i--;
            } else if (noun != null && isTemporal(unit, noun) && noun.start() > limit) {
                boolean preposition = unit.is(noun.start() - 1, "on", "in", "last", "earlier", "late", "early", "at");
                int next = noun.start() - (preposition ? 2 : 1);
                if (next < limit || unit.is(next, ",")) {
                    return i;
                }
                i = next;
            } else {
                return i;
            }
        }
        return i;
    }

    boolean isTemporal(Unit unit, Unit.Noun noun) {
        return cues.isIn("temporal", unit.lower(noun.end() - 1))
                || (unit.tag(noun.end() - 1).equals("CD") && cues.isIn("temporal", unit.lower(noun.start())));
    }

    /** "Jane Roe, the minister, said" and "Roe (Labour) said": what stands before the parenthesis. */
    private Optional<Range> beforeParenthesis(Unit unit, int close, int limit) {
        boolean bracket = unit.is(close, ")");
        for (int i = close - 1; i > limit; i--) {
            boolean opens = bracket ? unit.is(i, "(") : unit.lower(i).equals(unit.lower(close));
            if (opens && unit.nounAt(i - 1) != null && close - i > 1
                    && (bracket || startsParenthesis(unit, i + 1))) {
                return phraseEndingAt(unit, i - 1, limit)
                        .map(range -> new Range(range.start(), bracket ? close + 1 : close));
            }
            if (opens && bracket) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean startsParenthesis(Unit unit, int i) {
        String tag = unit.tag(i);
        return tag.startsWith("W") || tag.equals("DT") || tag.startsWith("NN") || tag.equals("CD")
                || tag.startsWith("JJ")
                || tag.equals("VBG") || tag.equals("VBN") || tag.equals("IN")
                || tag.equals("PRP$") || tag.startsWith("RB");
    }

    /** The whole noun phrase whose last token is {@code last}: with its prepositional phrases and enumeration. */
    Optional<Range> phraseEndingAt(Unit unit, int last, int limit) {
        Unit.Noun noun = unit.nounAt(last);
        if (noun == null || noun.start() < limit) {
            return noun == null ? Optional.empty() : clipped(limit, last + 1);
        }
        int start = noun.start();
        int best = start;
        while (start > limit) {
            int previous = joined(unit, start, limit);
            if (previous < 0) {
                break;
            }
            start = previous;
            if (!isGoverned(unit, start)) {
                best = start;
            }
        }
        return clipped(withoutTime(unit, belongsTo(unit, best, limit), last + 1), last + 1);
    }

    /** "a spokesman known for making remarks": the remarks are governed, and the phrase starts with the spokesman. */
    private static int belongsTo(Unit unit, int start, int limit) {
        int i = start - 2;
        if (!unit.hasTag(start - 1, "VBG")) {
            return start;
        }
        if (unit.hasTag(i, "IN") && unit.hasTag(i - 1, "VBN")) {
            i -= 2;
        }
        Unit.Noun noun = unit.nounAt(i);
        boolean fits = noun != null && noun.end() == i + 1 && noun.start() >= limit && !isGoverned(unit, noun.start());
        return fits ? noun.start() : start;
    }

    private static Optional<Range> clipped(int start, int end) {
        return start < end ? Optional.of(new Range(start, end)) : Optional.empty();
    }

    /** "Monday Jane Roe said": the day is not hers. */
    private int withoutTime(Unit unit, int start, int end) {
        int i = start;
        while (i + 1 < end && unit.is(i, "last", "next", "this", "the", "earlier", "later", "late", "early", "that")) {
            i++;
        }
        int first = i;
        while (i + 1 < end && cues.isIn("temporal", unit.lower(i)) && !unit.tag(i + 1).equals("POS")) {
            i++;
        }
        return i > first && !JOINING.contains(unit.lower(i)) ? i : start;
    }

    /** The start of the phrase joined before the one at {@code start}; -1 where none is. */
    private int joined(Unit unit, int start, int limit) {
        int link = start - 1;
        if (unit.is(link, "by") && unit.hasTag(link - 1, "VBN") && unit.nounAt(link - 2) != null
                && unit.nounAt(link - 2).start() >= limit) {
            return unit.nounAt(link - 2).start();
        }
        if (JOINING.contains(unit.lower(link)) && KNOWING.contains(unit.lower(link - 1))
                && unit.nounAt(link - 2) != null && unit.nounAt(link - 2).start() >= limit) {
            return unit.nounAt(link - 2).start();
        }
        if (unit.is(link, "and", "or", "&") && unit.is(link - 1, ",")) {
            if (unit.hasTag(start, "PRP") && !unit.hasTag(start, "PRP$")) {
                return -1;
            }
            link--;
            Unit.Noun middle = unit.nounAt(link - 1);
            Unit.Noun first = middle != null && unit.is(middle.start() - 1, ",") ? unit.nounAt(middle.start() - 2)
                    : null;
            if (first != null && first.start() >= limit && unit.hasTag(first.end() - 1, "NNP")) {
                // "Roe, the Danish government, and the Harbour Post"
                return first.start();
            }
        }
        boolean name = unit.nounAt(start) != null && unit.hasTag(unit.nounAt(start).end() - 1, "NNP");
        boolean list = unit.is(link, ",") && (name || unit.is(start - 1, "and"));
        boolean including = INCLUDING.contains(unit.lower(link)) && (!unit.is(link, "as") || unit.is(link - 1, "such"));
        if (!list && !including && !JOINING.contains(unit.lower(link))) {
            return -1;
        }
        int last = beforeBracket(unit, unit.is(link, "as") ? link - 2 : link - 1, limit);
        if (including && unit.is(last, ",")) {
            last--;
        }
        Unit.Noun noun = last >= limit ? unit.nounAt(last) : null;
        if (noun == null || (list && !unit.tag(last).startsWith("NNP")) || noun.start() < limit) {
            return -1;
        }
        if (unit.is(link, "and", "or") && unit.hasTag(last, "NNP") != unit.hasTag(unit.nounAt(start).end() - 1, "NNP")
                && unit.hasTag(last, "NNS")) {
            return -1;
        }
        boolean mass = unit.is(link, "and") && unit.tag(last).equals("NN") && unit.word(last).equals(unit.lower(last))
                && !unit.hasTag(noun.start(), "DT")
                && !unit.hasTag(noun.start(), "PRP$") && !unit.hasTag(noun.start(), "NNP")
                && unit.hasTag(unit.nounAt(start).end() - 1, "NNP");
        if (mass) {
            // "ordered mobilisation and General Roe vowed": what was ordered is no second speaker
            return -1;
        }
        boolean preposition = !list && !including && !unit.is(link, "and", "or");
        return preposition && unit.hasTag(last, "PRP") ? -1 : noun.start();
    }

    /** "the Water Board (WB) and ...": the last word before the bracket that ends at a token. */
    private static int beforeBracket(Unit unit, int last, int limit) {
        for (int i = last; unit.is(last, ")") && i > Math.max(limit, last - BRACKET); i--) {
            if (unit.is(i, "(")) {
                return i - 1;
            }
        }
        return last;
    }

    /** True where a preposition or verb stands before: then the phrase is no subject. */
    private static boolean isGoverned(Unit unit, int start) {
        String tag = unit.tag(start - 1);
        boolean preposition = tag.equals("IN") || tag.equals("TO");
        boolean clause = unit.is(start - 1, "that", "as", "after", "when", "while", "because", "although", "though",
                "if", "since", "before", "until", "whether");
        return preposition && !clause || tag.equals("VBG") || tag.equals("VBN");
    }

    /** The subject that starts at {@code from}: "said Jane Roe, the minister, on Monday". */
    Optional<Range> after(Unit unit, int from, int limit) {
        Unit.Noun noun = unit.nounAt(from);
        if (noun == null || noun.start() != from || noun.end() > limit) {
            return Optional.empty();
        }
        int end = noun.end();
        if (unit.hasTag(from, "PRP")) {
            return Optional.of(new Range(from, end));
        }
        while (end < limit) {
            int next = extended(unit, end, limit);
            if (next < 0) {
                break;
            }
            end = next;
        }
        return Optional.of(new Range(from, apposition(unit, end, limit)));
    }

    /** The phrase that starts at {@code from}, up to its comma; with an apposition only where a comma ends that too. */
    Optional<Range> firstPhrase(Unit unit, int from, int limit) {
        return after(unit, from, limit).map(r -> unit.is(r.end(), ",") ? r : plural(unit, r)).map(range -> {
            int comma = range.start();
            while (comma < range.end() && !unit.is(comma, ",")) {
                comma++;
            }
            boolean apposition = unit.is(range.end(), ",") && unit.tag(comma + 1).equals("DT");
            return comma < range.end() && !apposition ? new Range(range.start(), comma) : range;
        });
    }

    /** "According to experts Norland's gates were open": the name behind bare people begins what they say. */
    private static Range plural(Unit unit, Range range) {
        int next = range.start() + 1;
        boolean people = unit.tag(range.start()).equals("NNS")
                && Character.isLowerCase(unit.word(range.start()).codePointAt(0));
        boolean named = next < range.end() && (unit.hasTag(next, "NNP") || unit.hasTag(next, "DT"));
        return people && named ? new Range(range.start(), next) : range;
    }

    /** "..., the gates were open,": with a subject and verb of its own it is no apposition. */
    private static boolean isClause(Unit unit, int from, int to) {
        Unit.Noun noun = unit.nounAt(from);
        return noun != null && unit.verbs().stream()
                .anyMatch(v -> v.isFinite() && v.start() == noun.end() && v.head() < to);
    }

    private int extended(Unit unit, int end, int limit) {
        if (unit.is(end, "(")) {
            for (int i = end; i < limit; i++) {
                if (unit.is(i, ")")) {
                    return i + 1;
                }
            }
        }
        if (KNOWING.contains(unit.lower(end)) && JOINING.contains(unit.lower(end + 1)) && unit.nounAt(end + 2) != null
                && unit.nounAt(end + 2).start() == end + 2 && unit.nounAt(end + 2).end() <= limit) {
            return unit.nounAt(end + 2).end();
        }
        if (!unit.is(end, "of", "for", "at", "from", "in", "and", "with", "to") || end + 1 >= limit) {
            return -1;
        }
        Unit.Noun noun = unit.nounAt(end + 1);
        boolean fits = noun != null && noun.start() == end + 1 && noun.end() <= limit && !isTemporal(unit, noun)
                && !cues.isNounIn("venue", unit.lower(noun.end() - 1)) && !unit.hasTag(end + 1, "PRP");
        return fits ? noun.end() : -1;
    }

    /** ", the minister" and ", who leads the party": up to the next comma or the end of the sentence. */
    private int apposition(Unit unit, int end, int limit) {
        if (!unit.is(end, ",") || end + 1 >= limit) {
            return end;
        }
        boolean fits = unit.is(end + 1, "who", "whose", "which") || unit.tag(end + 1).equals("DT")
                || unit.tag(end + 1).equals("CD") || unit.hasTag(end + 1, "NN") || unit.hasTag(end + 1, "JJ");
        if (!fits) {
            return end;
        }
        for (int i = end + 1; i <= limit; i++) {
            if (i == limit || unit.is(i, ",", ".", ";", ":", "—", "–", "--") || unit.quote(i) >= 0) {
                return i - 1 > end && !isClause(unit, end + 1, i) ? i : end;
            }
        }
        return end;
    }
}
