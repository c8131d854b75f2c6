package org.rejoinder.analysis.attribution;

import java.util.Optional;

/**
 * A verb that may report something, before its content is known.
 *
 * @param role        where its content stands
 * @param source      who speaks, where that is said
 * @param clauseStart first token of its clause: its source's where that stands before it
 * @param clauseEnd   one past its last token: its source's where that stands behind it
 * @param taken       a quotation has it already; it only marks where others end
 */
record Candidate(
        VerbGroup verb,
        Cues.Cue cue,
        Role role,
        Optional<Range> source,
        int clauseStart,
        int clauseEnd,
        boolean taken) {
    /** Where the content stands. */
    enum Role {
        /** "X said that ...". */
        RIGHT,
        /** "..., X said", "..., said X", "..., X said, ...". */
        LEFT,
        /** "X was blamed by Y for ...". */
        PASSIVE,
        /** "Saying that ..., X ...", at the start of a sentence. */
        FRONT,
        /** "..., calling ...", with the subject of the clause before. */
        AFTER,
        /** "a report by X alleging that ...". */
        REDUCED
    }

    boolean is(Cues.Kind kind) {
        return cue.is(kind);
    }

    int cueEnd() {
        return verb.end() + cue.particles();
    }
}
