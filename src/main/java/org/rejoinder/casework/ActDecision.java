package org.rejoinder.casework;

import java.util.List;

/** What an analyst decided about which statements tell one speech act. Of several the later go on from the earlier. */
sealed interface ActDecision {
    /** The statements that it names. */
    List<String> statements();

    /** They tell one act, and so does whatever told one with any of them. */
    record Together(List<String> statements) implements ActDecision {
        public Together {
            statements = List.copyOf(statements);
        }
    }

    /** It is an act of its own; what it told an act with until then stays as it is. */
    record Alone(String statement) implements ActDecision {
        @Override
        public List<String> statements() {
            return List.of(statement);
        }
    }
}
