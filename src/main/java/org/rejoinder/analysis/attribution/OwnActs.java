package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.Span;

/**
 * What an issuer does in his own statement by saying it: "We support the work of the inspectors", "The Treasury
 * designated five firms". A reporter's "supports" is no statement; the issuer's own is.
 */
final class OwnActs {
    static final String RULE = "own-act";
    private static final Set<String> VERBS = Set.of("support", "supports", "supported", "impose", "imposed", "imposing",
            "sanctioned", "sanctioning", "designate", "designated", "designating", "expel", "expelled", "expelling",
            "suspend", "suspended", "suspending", "oppose", "opposes", "condemn", "condemns", "welcome", "welcomes",
            "deplore", "deplores", "applaud", "applauds", "commend", "commends", "regret", "regrets", "reject",
            "rejects", "reaffirm", "reaffirms", "reiterate", "reiterates", "naming", "exposing", "denounce",
            "denounces");
    private static final Set<String> FIRST = Set.of("we", "i");

    private final Sources sources;

    OwnActs(Sources sources) {
        this.sources = sources;
    }

    /** One for each such verb whose subject is "we", "I" or a name, with its object to the end of the clause. */
    List<Found> find(Unit unit) {
        List<Found> found = new ArrayList<>();
        for (VerbGroup verb : unit.verbs()) {
            boolean act = VERBS.contains(unit.lower(verb.head())) && verb.isFinite() && !verb.passive()
                    && !verb.negated()
                    && !verb.modal() && unit.quote(verb.head()) < 0;
            Optional<Range> subject = act ? sources.of(unit, verb, unit.sentenceStart(verb.start())) : Optional.empty();
            int start = verb.end();
            int end = end(unit, start);
            boolean object = unit.nounAt(start) != null || unit.hasTag(start, "DT") || unit.hasTag(start, "JJ");
            if (subject.isPresent() && object && end - start > 1 && speaks(unit, subject.get())) {
                List<Span> content = List.of(unit.span(start, end));
                found.add(new Found(Optional.of(subject.get().span(unit)),
                        Optional.of(unit.span(verb.start(), verb.end())), content, unit.kind(content), 0.7, RULE));
            }
        }
        return found;
    }

    private static boolean speaks(Unit unit, Range subject) {
        return FIRST.contains(unit.lower(subject.start()))
                || unit.hasTag(subject.end() - 1, "NNP");
    }

    /** The object ends with the sentence, before "and" with a verb of the same subject, or at a new clause. */
    private static int end(Unit unit, int start) {
        int stop = unit.sentenceEnd(Math.min(start, unit.size() - 1));
        int i = start;
        while (i < stop && !unit.is(i, ";", ":")) {
            int next = i + 1;
            while (unit.hasTag(next, "RB")) {
                next++;
            }
            VerbGroup verb = unit.is(i, "and", "but") ? unit.firstVerb(next) : null;
            Unit.Noun noun = unit.is(i, ",") && unit.is(next, "and", "but") ? unit.nounAt(next + 1)
                    : unit.is(i, "and", "but") && unit.tag(i + 1).equals("PRP") ? unit.nounAt(i + 1) : null;
            VerbGroup own = noun == null ? null : unit.firstVerb(noun.end());
            if (verb != null && verb.start() == next && verb.isFinite()
                    || own != null && own.isFinite() && own.start() == noun.end()) {
                break;
            }
            i++;
        }
        while (i > start && unit.is(i - 1, ".", ",", ";", ":", "and", "but")) {
            i--;
        }
        return i;
    }
}
