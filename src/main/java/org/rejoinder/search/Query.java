package org.rejoinder.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rejoinder.model.Flag;
import org.rejoinder.model.Stance;
import org.rejoinder.model.StatementKind;

/** What is looked for. */
public sealed interface Query {
    /** Text fields that can be searched by words. {@code ALL} is what was said, by whom, to whom and where. */
    enum Field { ALL, SPEAKER, TARGET, SIDE, OUTLET, TITLE, TAG, NOTE, EVENT }

    /** Everything. */
    record Anything() implements Query {}

    /** All of these. */
    record All(List<Query> of) implements Query {
        public All {
            of = List.copyOf(of);
        }
    }

    /** Any of these. */
    record Any(List<Query> of) implements Query {
        public Any {
            of = List.copyOf(of);
        }
    }

    record Not(Query what) implements Query {}

    /**
     * Words one after another.
     *
     * @param words   as {@link Words} has them, at least one
     * @param prefix  the last of them is only the beginning of a word
     */
    record Phrase(Field field, List<String> words, boolean prefix) implements Query {
        public Phrase {
            Objects.requireNonNull(field, "field");
            words = List.copyOf(words);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("a phrase needs a word");
            }
        }
    }

    /** First or second stance. */
    record HasStance(Stance stance) implements Query {}

    record HasKind(StatementKind kind) implements Query {}

    /** Empty: any flag. */
    record HasFlag(Optional<Flag> flag) implements Query {}

    /** Accusations that nobody answered. */
    record Unanswered() implements Query {}

    /** What an analyst has confirmed or changed. */
    record Reviewed() implements Query {}

    /** Said for sure before that day. */
    record Before(LocalDate day) implements Query {}

    /** Said for sure on that day or later. */
    record After(LocalDate day) implements Query {}
}
