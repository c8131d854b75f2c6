package org.rejoinder.cli;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.rejoinder.words.Bundle;
import org.rejoinder.words.Formats;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** In which language a timeline or the window is written, and how dates and numbers are. */
final class LocaleOption {
    @Option(names = "--locale", paramLabel = "TAG", converter = LocaleTag.class,
            description = "Language, dates and numbers of what is drawn, such as en-GB, en-US, de-DE, fr-FR or ja-JP. "
                    + "If left out, en-GB for a picture, and what the settings or the system have for the window.")
    private Locale locale;

    /** Reads a language tag; one that Java has no dates for is refused. */
    static final class LocaleTag implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String tag) {
            try {
                Locale locale = new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
                boolean known = Arrays.stream(Locale.getAvailableLocales())
                        .anyMatch(other -> !other.getLanguage().isEmpty()
                        && other.getLanguage().equals(locale.getLanguage()));
                if (known) {
                    return locale;
                }
            } catch (IllformedLocaleException e) {
                // Said below, in the same words as for a language that nobody knows.
            }
            throw new TypeConversionException("'" + tag + "' is no known language; write it such as en-GB or de-DE");
        }
    }

    /** The one that was asked for. */
    Optional<Locale> asked() {
        return Optional.ofNullable(locale);
    }

    /** The words of a picture. */
    Bundle words() {
        return Bundle.in(asked().orElse(Formats.USUAL));
    }
}
