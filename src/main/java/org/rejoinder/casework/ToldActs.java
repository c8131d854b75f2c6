package org.rejoinder.casework;

import java.util.List;
import java.util.Optional;

/** All speech acts of a case. */
interface ToldActs {
    /** In order of time. */
    List<? extends ToldAct> told();

    /** The one of an utterance's id; empty where none has it. */
    Optional<? extends ToldAct> act(String utterance);

    /** What a statement tells, or empty where it is not in use. */
    Optional<? extends ToldAct> told(String statement);
}
