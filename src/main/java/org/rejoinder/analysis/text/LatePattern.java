package org.rejoinder.analysis.text;

import java.util.regex.Pattern;

/**
 * A regular expression that is compiled when it is first needed: of hundreds most articles need a few. Safe to share
 * between threads.
 */
public final class LatePattern {
    private final String expression;
    private final int flags;
    private volatile Pattern compiled;

    /** @param flags  as {@link Pattern#compile(String, int)} takes them */
    public LatePattern(String expression, int flags) {
        this.expression = expression;
        this.flags = flags;
    }

    public String expression() {
        return expression;
    }

    /** @throws java.util.regex.PatternSyntaxException if the expression is none */
    public Pattern get() {
        Pattern known = compiled;
        if (known == null) {
            known = Pattern.compile(expression, flags);
            compiled = known;
        }
        return known;
    }
}
