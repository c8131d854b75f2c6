package org.rejoinder.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Completes what is being typed in a query: the name of a field, or what a field can be filled with in the case. */
public final class Completer {
    private static final Pattern PART = Pattern.compile(
            "(?<not>[-!(]*)(?:(?<field>\\p{L}+):)?(?<open>[\"“])?(?<value>[^\"”]*)$");
    private static final int MOST_VALUES = 8;
    private static final int LEAST_LETTERS = 2;

    private final Vocabulary vocabulary;

    public Completer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * What the query could become.
     *
     * @param field  what is completed or filled
     * @param value  what it is filled with; empty where the name of the field alone is completed
     * @param count  how many statements have that value; 0 where that is not known
     * @param query  the whole query with it
     * @param caret  where to type on
     */
    public record Completion(QueryField field, Optional<String> value, int count, String query, int caret) {}

    /** @param caret  where is being typed, 0 to the length of the query */
    public List<Completion> at(String query, int caret) {
        int from = start(query, caret);
        Matcher part = PART.matcher(query.substring(from, caret));
        if (!part.matches()) {
            return List.of();
        }
        int begin = from + part.group("not").length();
        String typed = part.group("value");
        Optional<QueryField> field = Optional.ofNullable(part.group("field")).flatMap(QueryField::named);
        if (field.isPresent()) {
            return values(field.get(), typed).limit(MOST_VALUES)
                    .map(value -> completion(query, begin, caret, field.get(), value)).toList();
        }
        if (part.group("field") != null || part.group("open") != null || typed.isBlank()) {
            return List.of();
        }
        List<Completion> all = new ArrayList<>();
        QueryField.beginning(typed).forEach(one -> all.add(name(query, begin, caret, one)));
        if (typed.length() >= LEAST_LETTERS) {
            Stream.of(QueryField.SPEAKER, QueryField.OUTLET, QueryField.SIDE, QueryField.EVENT, QueryField.TAG)
                    .forEach(one -> values(one, typed).limit(MOST_VALUES / 2)
                            .forEach(value -> all.add(completion(query, begin, caret, one, value))));
        }
        return all.stream().limit(MOST_VALUES).toList();
    }

    /** Where the part of a query begins that ends at the caret: after a blank that stands in no quotation marks. */
    private static int start(String query, int caret) {
        int start = 0;
        boolean open = false;
        for (int i = 0; i < caret; i++) {
            char letter = query.charAt(i);
            if (letter == '"' || letter == '“' || letter == '”') {
                open = !open;
            } else if (Character.isWhitespace(letter) && !open) {
                start = i + 1;
            }
        }
        return start;
    }

    /** Those that begin so before those in which a later word does. */
    private Stream<Vocabulary.Value> values(QueryField field, String typed) {
        List<String> words = Words.of(typed);
        Comparator<Vocabulary.Value> first = Comparator.comparing(value -> !begins(Words.of(value.text()), 0, words));
        return vocabulary.of(field).stream().filter(value -> fits(Words.of(value.text()), words)
                && !value.text().equals(typed)).sorted(first);
    }

    private static boolean fits(List<String> value, List<String> typed) {
        for (int i = 0; i < Math.max(1, value.size()); i++) {
            if (begins(value, i, typed)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(List<String> value, int from, List<String> typed) {
        if (from + typed.size() > value.size()) {
            return typed.isEmpty();
        }
        for (int i = 0; i < typed.size(); i++) {
            boolean last = i == typed.size() - 1;
            String there = value.get(from + i);
            if (last ? !there.startsWith(typed.get(i)) : !there.equals(typed.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Completion completion(String query, int from, int caret, QueryField field, Vocabulary.Value value) {
        String filled = field.shown() + ":" + inQuotes(value.text()) + " ";
        return new Completion(field, Optional.of(value.text()), value.count(), filled(query, from, caret, filled),
                from + filled.length());
    }

    private static Completion name(String query, int from, int caret, QueryField field) {
        String filled = field == QueryField.UNANSWERED ? field.shown() + " " : field.shown() + ":";
        return new Completion(field, Optional.empty(), 0, filled(query, from, caret, filled), from + filled.length());
    }

    /** As a value has to be written in a query. */
    public static String inQuotes(String value) {
        String plain = value.replaceAll("[\"“”]", "");
        return plain.matches("[\\p{L}\\p{N}'.\\-]+") ? plain : '"' + plain + '"';
    }

    private static String filled(String query, int from, int caret, String filled) {
        String rest = query.substring(caret);
        return query.substring(0, from) + filled + (filled.endsWith(" ") ? rest.stripLeading() : rest);
    }
}
