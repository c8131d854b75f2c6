package org.rejoinder.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can stand before a colon in a query. The first name is the one to show. */
public enum QueryField {
    SPEAKER("speaker", "by"), TARGET("target", "against"), SIDE("side"), STANCE("stance"), OUTLET("outlet", "source"),
    TITLE("title"), EVENT("event"), TAG("tag"), FLAG("flag"), NOTE("note"), KIND("kind"), BEFORE("before", "until"),
    AFTER("after", "since"), ON("on", "in"), IS("is"), UNANSWERED("unanswered");

    private final List<String> names;

    QueryField(String... names) {
        this.names = List.of(names);
    }

    /** Such as {@code speaker}. */
    public String shown() {
        return names.getFirst();
    }

    /** True where a day, month or year follows. */
    public boolean isDate() {
        return this == BEFORE || this == AFTER || this == ON;
    }

    /** By any of its names, in any case. */
    static Optional<QueryField> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(field -> field.names.contains(lower)).findFirst();
    }

    /** The one whose name is nearly that. */
    static Optional<QueryField> near(String name) {
        return Near.of(name, Arrays.stream(values()).flatMap(field -> field.names.stream())).flatMap(QueryField::named);
    }

    /** Those whose shown name begins so. */
    static Stream<QueryField> beginning(String start) {
        return Arrays.stream(values()).filter(field -> field.shown().startsWith(start.toLowerCase(Locale.ROOT)));
    }
}
