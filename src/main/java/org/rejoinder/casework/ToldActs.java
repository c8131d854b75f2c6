package org.rejoinder.casework;

import java.util.List;

/** All speech acts of a case. */
interface ToldActs {
    /** In order of time. */
    List<? extends ToldAct> told();

    /** The one of an utterance's id. */
    ToldAct act(String utterance);

    /** What a statement tells, or null where it is not in use. */
    ToldAct told(String statement);
}
