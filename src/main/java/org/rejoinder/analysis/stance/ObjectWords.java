package org.rejoinder.analysis.stance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that tell what a cue is about: a charge, a demand, what is called untrue, good or bad, a harm, a wrong. */
record ObjectWords(Pattern accusation, Pattern demand, Pattern untrue, Pattern good, Pattern bad, Pattern harm,
        Pattern wrong) {
    static ObjectWords of(ContentPatterns patterns) {
        return new ObjectWords(patterns.compile("\\b{accusation}\\b"), patterns.compile("\\b{demand}\\b"),
                patterns.compile("\\b{untrue}\\b"), patterns.compile("\\b{good}\\b"),
                patterns.compile("\\b{bad}\\b"), patterns.compile("\\b{harm}\\b"),
                patterns.compile("\\b{wrong}\\b"));
    }

    /** Where the first of these words stands; the greatest number there is where none does. */
    static int first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
    }
}
