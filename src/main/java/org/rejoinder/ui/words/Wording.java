package org.rejoinder.ui.words;

/** All that puts a case into words, in one language. */
public record Wording(Messages messages, Dates dates, Names names) {
    public static Wording of(Messages messages) {
        return new Wording(messages, new Dates(messages), new Names(messages));
    }
}
