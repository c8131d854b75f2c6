package org.rejoinder.model;

/** What a statement does, with its code in the CAMEO event ontology for exchange with event-data users. */
public enum Stance {
    /** Says that somebody did, or is behind, something wrong. */
    ACCUSE("112"),
    /** Says that an accusation is untrue, unproven, illegitimate or not theirs. */
    DENY("016"),
    /** Judges an act or actor bad, with no new factual charge. */
    CONDEMN("111"),
    /** Wants somebody to act or stop, from appeal to command. */
    DEMAND("10"),
    /** Refuses a demand, offer, proposal or plan. */
    REJECT("12"),
    /** Announces a conditional or future harm. */
    THREATEN("13"),
    /** Announces a coercive or legal act: charges, sanctions, expulsion, summons, inquiry. */
    MEASURE("16"),
    /** Backs, defends, praises, stands with. */
    SUPPORT("05"),
    /** Admits, apologises, claims responsibility, concedes. */
    ACKNOWLEDGE("055"),
    /** Anything else that is said. */
    COMMENT("010");

    private final String cameo;

    Stance(String cameo) {
        this.cameo = cameo;
    }

    /** The CAMEO code. Where a stance spans several codes this is the most general of them. */
    public String cameo() {
        return cameo;
    }
}
