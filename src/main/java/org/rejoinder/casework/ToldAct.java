package org.rejoinder.casework;

import org.rejoinder.model.Utterance;

/** A speech act among all of a case. */
interface ToldAct {
    Utterance utterance();

    /** Which of all in order of time, from 0. */
    int place();

    /** Of its utterance. */
    default String id() {
        return utterance().id();
    }
}
