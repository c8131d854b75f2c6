package org.rejoinder.analysis.stance;

import java.util.Set;

/**
 * A cue of a sentence with what belongs to it.
 *
 * @param cueWords  the cue with its auxiliaries
 * @param speaker   the words before the cue in its clause
 * @param content   what was said
 * @param own       the speaker's names, in lower case
 */
record Clause(Rank rank, Cue.Match cue, String cueWords, String speaker, String content, Set<String> own) {
    /** How much a cue tells of what its sentence is about, most first. */
    enum Rank { MAIN, PARTICIPLE, SUBORDINATE, INFINITIVE, NOUN }
}
