package org.rejoinder.ui.words;

import java.util.Locale;
import java.util.Optional;
import org.rejoinder.words.Bundle;
import org.rejoinder.words.Formats;

/** The words of the screen in one language, with the dates and numbers of one locale. */
public final class Messages {
    private final Bundle bundle;

    private Messages(Bundle bundle) {
        this.bundle = bundle;
    }

    /** Those of a bundle. */
    public static Messages of(Bundle bundle) {
        return new Messages(bundle);
    }

    /** The words in that language, or in English where there is no translation, with its dates and numbers. */
    public static Messages in(Locale locale) {
        return new Messages(Bundle.in(locale));
    }

    /** The same words, for what is drawn. */
    public Bundle bundle() {
        return bundle;
    }

    /** How dates and numbers are written. */
    public Formats formats() {
        return bundle.formats();
    }

    /** Whose dates and numbers these are; the words may be in another language, {@link Bundle#language}. */
    public Locale locale() {
        return bundle.formats().locale();
    }

    /**
     * The words under that key, with arguments put in as {@link java.text.MessageFormat} does.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String get(String key, Object... arguments) {
        return bundle.get(key, arguments);
    }

    /** The words under that key, if there are any. */
    public Optional<String> find(String key) {
        return bundle.find(key);
    }

    /** The words under the key {@code prefix.name}, the constant's name in lower case with dashes. */
    public String of(String prefix, Enum<?> constant) {
        return bundle.of(prefix, constant);
    }
}
