package org.rejoinder.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Values as Rejoinder itself writes them, one token after another; anything else is {@link Odd}. */
final class PlainJson {
    /** As long as an id may be. */
    private static final int LONGEST_ID = 200;

    private final JsonParser parser;

    /** Something that need not be wrong, but that this program does not write so. */
    static final class Odd extends RuntimeException {
        private static final long serialVersionUID = 1;

        Odd(String message) {
            super(message, null, false, false);
        }
    }

    /** @param parser  at the first token of the value that is read first */
    PlainJson(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads every field of an object; the taker reads the value of each. */
    void object(Consumer<String> field) {
        token(JsonToken.START_OBJECT);
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            field.accept(name);
        }
        token(JsonToken.END_OBJECT);
    }

    <T> List<T> list(Supplier<T> entry) {
        token(JsonToken.START_ARRAY);
        List<T> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            entries.add(entry.get());
        }
        return entries;
    }

    /** A list of values of several kinds; the reader takes each by {@link #next}. */
    <T> T row(Supplier<T> reader) {
        token(JsonToken.START_ARRAY);
        T row = reader.get();
        parser.nextToken();
        token(JsonToken.END_ARRAY);
        return row;
    }

    /** The next value of a row. */
    <T> T next(Supplier<T> value) {
        parser.nextToken();
        return value.get();
    }

    /** Empty for null. */
    <T> Optional<T> orNull(Supplier<T> value) {
        return parser.currentToken() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(value.get());
    }

    String string() {
        token(JsonToken.VALUE_STRING);
        return parser.getString();
    }

    /** With something in it. */
    String words() {
        String words = string();
        if (words.isBlank()) {
            throw new Odd("blank");
        }
        return words;
    }

    String id() {
        String id = words();
        if (id.length() > LONGEST_ID) {
            throw new Odd("long id");
        }
        return id;
    }

    int offset() {
        token(JsonToken.VALUE_NUMBER_INT);
        int offset = parser.getIntValue();
        if (offset < 0) {
            throw new Odd("below 0");
        }
        return offset;
    }

    double share() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            token(JsonToken.VALUE_NUMBER_FLOAT);
        }
        return parser.getDoubleValue();
    }

    boolean flag() {
        if (parser.currentToken() != JsonToken.VALUE_TRUE) {
            token(JsonToken.VALUE_FALSE);
        }
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    /** Of the form 2021-07-20. */
    LocalDate day() {
        String day = string();
        if (day.length() != 10 || day.charAt(4) != '-' || day.charAt(7) != '-') {
            throw new Odd("no day");
        }
        return LocalDate.of(number(day, 0, 4), number(day, 5, 7), number(day, 8, 10));
    }

    private static int number(String digits, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new Odd("no digit");
            }
            number = 10 * number + digit;
        }
        return number;
    }

    <E> E one(Map<String, E> names) {
        E found = names.get(string());
        if (found == null) {
            throw new Odd("no such name");
        }
        return found;
    }

    /** The constants of an enum by their names in small letters, as files have most. */
    static <E extends Enum<E>> Map<String, E> small(Class<E> type) {
        Map<String, E> names = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            names.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return names;
    }

    private void token(JsonToken wanted) {
        if (parser.currentToken() != wanted) {
            throw new Odd("no " + wanted);
        }
    }
}
