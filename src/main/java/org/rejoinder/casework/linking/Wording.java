package org.rejoinder.casework.linking;

import java.util.regex.Pattern;

/** Words by which an act shows that it answers something. */
final class Wording {
    static final String CHARGE = "(?:allegations?|accusations?|claims?|charges?|reports?|criticisms?|assertions?"
            + "|smears?|remarks?|insinuations?|suggestions?|slanders?)\\b";
    static final String BARE_CLAIM =
            "(?i)^\\W*(?:(?:these|such|those|the|this|that|both|all|any|its|their)\\s+){1,2}(?:\\w+\\s+)?";

    /** "these allegations", "its baseless claims". */
    static final Pattern POINTS_BACK = Pattern.compile(
            "(?i)\\b(?:these|such|those|the|its|their|his|her|any|both|all|similar"
                    + "|latest)\\s+(?:\\w+['’]?s?\\s+){0,2}?" + CHARGE);

    /** "asked about", "in response", "hit back". */
    static final Pattern RESPONDS = Pattern.compile(
            "(?i)\\b(?:respond(?:ing|ed|s)?\\s+(?:to|by|with|that|on|,)|in response|has responded|react(?:ing|ed"
                    + "|s)\\s+(?:to|by|with|angrily)|counter(?:ed|ing|s)\\b|(?:hit|hits|hitting|fired|fires|struck"
                    + "|shot|shoots)\\s+back|asked about|asked whether|repl(?:y|ied|ying|ies)|rebut(?:ted|s|ting)?"
                    + "|retort(?:ed|s)?|in turn|for (?:its|his|her|their) part|in return)");

    /** A charge that is about what the other has said: "hypocrisy", "double standards", "lying to cover up". */
    static final Pattern TURNS = Pattern.compile(
            "(?i)\\b(?:hypocri\\w+|double[ -]standards?|slander\\w*|smear\\w*|fabricat\\w+|lying|lies|inventing"
                    + "|inventions?|disinformation|propaganda|distract\\w*|deflect\\w*|scapegoat\\w*|creating trouble"
                    + "|making up|cover(?:ing)? up|whitewash\\w*|shift(?:ing)? (?:the )?blame|thief crying|witch["
                    + " -]hunt|frighten\\w*|scaremonger\\w*|fear[ -]?mongering|hysteria|mislead\\w*|twisting"
                    + "|distort\\w*|false(?:ly)?|unfounded|baseless)\\b");

    private Wording() {}
}
