package org.rejoinder.ui.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The words of the screen in one language. They stand in {@code assets/messages/messages.properties} (UTF-8), with
 * {@code messages_xx.properties} for another language; what a translation lacks is taken from the first.
 */
public final class Messages {
    private static final String BASE = "/assets/messages/messages";

    private final Locale locale;
    private final Properties words;

    private Messages(Locale locale, Properties words) {
        this.locale = locale;
        this.words = words;
    }

    /** The words in that language, or in English where there is no translation. */
    public static Messages in(Locale locale) {
        Properties words = new Properties();
        boolean found = true;
        for (String suffix : List.of("", "_" + locale.getLanguage())) {
            found = load(words, BASE + suffix + ".properties");
        }
        return new Messages(found ? locale : Locale.ENGLISH, words);
    }

    private static boolean load(Properties words, String resource) {
        try (var stream = Messages.class.getResourceAsStream(resource)) {
            if (stream == null) {
                return false;
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                words.load(reader);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** The language of these words, also for dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /**
     * The words under that key, with arguments put in as {@link MessageFormat} does.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String get(String key, Object... arguments) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for '" + key + "' in " + BASE + ".properties");
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** The words under that key, if there are any. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key)).map(pattern -> get(key));
    }

    /** The words under the key {@code prefix.name}, the constant's name in lower case with dashes. */
    public String of(String prefix, Enum<?> constant) {
        return get(prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
