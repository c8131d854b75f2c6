package org.rejoinder.ui.review;

/** Why a statement needs an analyst's eye, the gravest first. */
public enum Reason {
    BEFORE_WHAT_IT_ANSWERS, NO_SPEAKER, UNLINKED_DENIAL, NO_DATE, SAME_AS_ANOTHER, UNSURE, VAGUE_DATE
}
