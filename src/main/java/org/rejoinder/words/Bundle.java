package org.rejoinder.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one language, with the dates and numbers of one locale, which may be another. The texts stand in {@code
 * assets/messages/messages.properties} (UTF-8), with {@code messages_xx.properties} for another language; what a
 * translation lacks is taken from the first. Where "12 statements" has more forms than two, a translation gives the
 * language's plural rules of CLDR under {@code plural.rules}, and beside {@code KEY} what is written otherwise as
 * {@code KEY#one}, {@code KEY#few} and so on; the first number among the arguments decides. Safe for threads.
 */
public final class Bundle {
    private static final String BASE = "/assets/messages/messages";

    private final Locale language;
    private final Formats formats;
    private final Map<String, String> patterns;
    private final Optional<Plurals> plurals;
    /** Texts that take no argument, put into words once: rows of tables and lists ask for them again and again. */
    private final Map<String, String> plain = new ConcurrentHashMap<>();

    private Bundle(Locale language, Formats formats, Map<String, String> patterns) {
        this.language = Objects.requireNonNull(language, "language");
        this.formats = Objects.requireNonNull(formats, "formats");
        this.patterns = Map.copyOf(patterns);
        this.plurals = Optional.ofNullable(patterns.get("plural.rules")).map(Plurals::new);
    }

    /** Texts, dates and numbers of one locale; English texts where there is no translation. */
    public static Bundle in(Locale locale) {
        return in(locale, Formats.of(locale));
    }

    /** Texts in that language, or in English where there is no translation, with dates and numbers of their own. */
    public static Bundle in(Locale language, Formats formats) {
        Map<String, String> patterns = new HashMap<>();
        Locale found = Locale.ENGLISH;
        var names = ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        List<Locale> fromSpecial = names.getCandidateLocales(BASE, language);
        for (Locale candidate : fromSpecial.reversed()) {
            boolean there = load(patterns, names.toBundleName(BASE, candidate) + ".properties");
            if (there && !candidate.equals(Locale.ROOT)) {
                found = language;
            }
        }
        return new Bundle(found.equals(language) || isEnglish(language) ? language : found, formats, patterns);
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** Texts that stand in no file. */
    public static Bundle of(Locale language, Formats formats, Map<String, String> patterns) {
        return new Bundle(language, formats, patterns);
    }

    private static boolean load(Map<String, String> patterns, String resource) {
        try (var stream = Bundle.class.getResourceAsStream(resource)) {
            if (stream == null) {
                return false;
            }
            Properties read = new Properties();
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                read.load(reader);
            }
            read.stringPropertyNames().forEach(key -> patterns.put(key, read.getProperty(key)));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** The language of the texts. */
    public Locale language() {
        return language;
    }

    /** How dates and numbers are written. */
    public Formats formats() {
        return formats;
    }

    /** All texts as they stand in the message file, by their keys. */
    public Map<String, String> patterns() {
        return patterns;
    }

    /**
     * The text under that key, with arguments put in as {@link MessageFormat} does.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String get(String key, Object... arguments) {
        return arguments.length == 0 ? plain.computeIfAbsent(key, this::format) : format(key, arguments);
    }

    private String format(String key, Object... arguments) {
        String pattern = patterns.getOrDefault(form(key, arguments), patterns.get(key));
        if (pattern == null) {
            throw new IllegalArgumentException("no words for '" + key + "' in " + BASE + ".properties");
        }
        return new MessageFormat(pattern, formats.locale()).format(arguments);
    }

    /** The key of the form that the language has for the first number, where it has rules for that. */
    private String form(String key, Object... arguments) {
        return plurals.isEmpty() ? key : Arrays.stream(arguments)
                .filter(Number.class::isInstance).map(Number.class::cast).findFirst()
                .map(number -> key + "#" + plurals.get().form(number.longValue())).orElse(key);
    }

    /** The text under that key, if there is one. */
    public Optional<String> find(String key) {
        return patterns.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
    }

    /** The text under the key {@code prefix.name}, the constant's name in lower case with dashes. */
    public String of(String prefix, Enum<?> constant) {
        return get(prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
