package org.rejoinder.analysis.stance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of English verbs, made from the base form. */
final class Inflection {
    /** Which form a word is; one word may be several, then the first that applies. */
    enum Form { BASE, THIRD, PAST, PARTICIPLE, ING }

    private static final Map<String, List<String>> IRREGULAR = irregular("say said said, tell told told,"
            + " write wrote written, speak spoke spoken, think thought thought, hold held held, find found found,"
            + " put put put, lay laid laid, take took taken, tear tore torn, come came come, give gave given,"
            + " go went gone, swear swore sworn, hit hit hit, shoot shot shot, read read read, feel felt felt,"
            + " withdraw withdrew withdrawn, withhold withheld withheld, make made made, break broke broken,"
            + " bring brought brought, cut cut cut, freeze froze frozen, sing sang sung, throw threw thrown,"
            + " leap leapt leapt, plead pled pled, stand stood stood, sue sued sued, lead led led, have had had,"
            + " bear bore borne, seek sought sought, cast cast cast, sell sold sold, get got got, lie lied lied,"
            + " pay paid paid, dig dug dug, steal stole stolen, strike struck struck, beat beat beaten, sink sank sunk,"
            + " sow sowed sown, hide hid hidden, spread spread spread, forbid forbade forbidden, burn burnt burnt,"
            + " mislead misled misled, blow blew blown, undercut undercut undercut, overthrow overthrew overthrown,"
            + " choose chose chosen, drive drove driven, fight fought fought");
    private static final Set<String> DOUBLING = Set.of("admit", "rebut", "bat", "slam", "slap", "ban", "bar", "beg",
            "snub", "rip", "pin", "shrug", "rap", "refer", "quip", "dub", "plan", "cut", "put", "hit", "rub", "tap",
            "propel", "compel", "expel", "dispel", "rebel", "commit", "submit", "permit", "concur",
            "clap", "dig", "get", "nod", "rob", "rig", "jam", "ram", "gag", "plot", "club", "drag", "kidnap", "dip",
            "mob", "step", "stop");
    private static final Set<String> DOUBLING_L = Set.of("label", "cancel", "signal", "counsel");

    private Inflection() {}

    private static Map<String, List<String>> irregular(String list) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (String entry : list.split(",")) {
            String[] forms = entry.strip().split(" ");
            map.put(forms[0], List.of(forms[1], forms[2]));
        }
        return Map.copyOf(map);
    }

    /** Every form of a verb, the base first. */
    static Map<String, Form> forms(String verb) {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put(verb, Form.BASE);
        forms.putIfAbsent(third(verb), Form.THIRD);
        forms.putIfAbsent(stem(verb, "ing") + "ing", Form.ING);
        String past = past(verb);
        forms.putIfAbsent(past, Form.PAST);
        List<String> irregular = IRREGULAR.get(verb);
        if (irregular != null) {
            forms.putIfAbsent(irregular.get(0), Form.PAST);
            forms.putIfAbsent(irregular.get(1), Form.PARTICIPLE);
        }
        if (DOUBLING_L.contains(verb)) {
            forms.putIfAbsent(verb + "led", Form.PAST);
            forms.putIfAbsent(verb + "ling", Form.ING);
        }
        return forms;
    }

    private static String third(String verb) {
        if (verb.equals("have")) {
            return "has";
        }
        if (verb.matches(".*(s|sh|ch|x|z|o)$")) {
            return verb + "es";
        }
        return verb.matches(".*[^aeiou]y$") ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
    }

    private static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        return verb.matches(".*[^aeiou]y$")
                ? verb.substring(0, verb.length() - 1) + "ied" : stem(verb, "ed") + "ed";
    }

    private static String stem(String verb, String ending) {
        if (DOUBLING.contains(verb)) {
            return verb + verb.charAt(verb.length() - 1);
        }
        boolean dropsE = verb.endsWith("e") && !verb.endsWith("ee") && ending.equals("ing");
        return dropsE ? verb.endsWith("ie") ? verb.substring(0, verb.length() - 2) + "y"
                : verb.substring(0, verb.length() - 1) : verb;
    }
}
