package org.rejoinder.analysis.stance;

import java.util.Locale;
import java.util.regex.Pattern;

/** Verbs, in the forms that tell of something done, whose doer is charged when somebody else tells of it. */
public final class HarmfulDeeds {
    private static final Pattern VERBS = Pattern.compile("(?:fir|shell|bomb|ramm?|harass|provok|invad|attack|ambush"
            + "|occup|violat|breach|intrud|trespass|burn|torch|loot|raid|poach|dump|pollut|hack|jamm?|smuggl|shelter"
            + "|kidnapp?|tortur|detain|threaten|destroy|kill|wound|conceal|cheat|mistreat|sabotag|bulldoz|meddl"
            + "|interfer|abduct|rob|plunder|encroach|manipulat|steer|hijack|expell?|block|obstruct|poison|bull(?:y|i)"
            + "|occupi|terrori[sz]|evict|bribe?|forg|falsif|mislead|deceiv|disrupt|escalat|target|infiltrat|exploit"
            + "|siphon|coerc|intimidat|blackmail|extort|spread|spy|rig|defam|insult|bet?ray|copi|ignor|down)(?:ed|ied"
            + "|d|s|es|ies|ing)?|shot|struck|sank|sunk|stole|stolen|hid|hidden|lied|lies|beat|beaten|broke|broken"
            + "|misled|shooting|lying|stealing|hiding|striking|crossed|entered|seized|cut|laid|planted|pushes|fed|hit");

    private HarmfulDeeds() {}

    /** True for "shelled", "stole", "is poisoning"'s last word. */
    public static boolean isHarmful(String verb) {
        return VERBS.matcher(verb.toLowerCase(Locale.ROOT)).matches();
    }
}
