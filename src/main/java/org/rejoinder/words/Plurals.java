package org.rejoinder.words;

import java.text.CompactNumberFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which form of its words a language uses with a number, by rules as CLDR writes them, such as {@code one:i = 1
 * and v = 0}. Java reads such rules for compact numbers alone ("3 thousand"), so the forms are written as if they were
 * some. Safe for threads.
 */
final class Plurals {
    private static final String OTHERWISE = "other";
    private static final List<String> FORMS = List.of("zero", "one", "two", "few", "many");

    private final CompactNumberFormat forms;

    /**
     * @param rules  a form, a colon and its condition for each form but "other", with semicolons between them
     * @throws IllegalArgumentException if they are no such rules
     */
    Plurals(String rules) {
        String pattern = Stream.concat(FORMS.stream().filter(form -> rules.matches("(?s).*\\b" + form + "\\s*:.*")),
                Stream.of(OTHERWISE)).map(form -> form + ":'" + form + "'").collect(Collectors.joining(" ", "{", "}"));
        forms = new CompactNumberFormat(
                "0", DecimalFormatSymbols.getInstance(Locale.ROOT), new String[] {pattern}, rules);
    }

    /** One of zero, one, two, few, many and other. */
    synchronized String form(long number) {
        return forms.format(Math.abs(number));
    }
}
