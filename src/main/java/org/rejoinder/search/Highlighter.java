package org.rejoinder.search;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.model.Span;
import org.rejoinder.search.Query.Field;

/** Finds again, letter for letter, what a query hits in a text. What is asked not to be there is not looked for. */
public final class Highlighter {
    /** Finds nothing. */
    public static final Highlighter NONE = new Highlighter(new Query.Anything());
    private static final int MOST = 1000;

    private final List<Query.Phrase> wanted = new ArrayList<>();

    Highlighter(Query query) {
        collect(query);
    }

    /** @param typed  as {@link QueryReader} reads it */
    public static Highlighter of(String typed) {
        return typed.isBlank() ? NONE : new Highlighter(QueryReader.read(typed).query());
    }

    private void collect(Query query) {
        switch (query) {
            case Query.Phrase phrase -> wanted.add(phrase);
            case Query.All all -> all.of().forEach(this::collect);
            case Query.Any any -> any.of().forEach(this::collect);
            default -> { }
        }
    }

    /** True where the query has no words to find in what was said. */
    public boolean isEmpty() {
        return wanted.stream().noneMatch(phrase -> phrase.field() == Field.ALL);
    }

    /** What the words of the query hit, as UTF-16 offsets of the text, in its order; at most a thousand. */
    public List<Span> words(String text) {
        return words(text, new Span(0, text.length()));
    }

    /** The same in a part of the text alone. */
    public List<Span> words(String text, Span part) {
        return in(text, part, MOST, List.of(Field.ALL));
    }

    /**
     * What the query hits in a value of a field, such as a speaker's name: its words, and what it asks of that field.
     */
    public List<Span> field(Field field, String text) {
        return in(text, new Span(0, text.length()), MOST, List.of(Field.ALL, field));
    }

    List<Span> in(String text, Span part, int most, List<Field> fields) {
        List<Query.Phrase> phrases = wanted.stream().filter(phrase -> fields.contains(phrase.field())).toList();
        List<Span> marks = new ArrayList<>();
        if (phrases.isEmpty() || part.isEmpty()) {
            return marks;
        }
        List<Words.Word> words = Words.of(part.of(text), part.start());
        for (int i = 0; i < words.size() && marks.size() < most; i++) {
            int length = 0;
            for (Query.Phrase phrase : phrases) {
                length = Math.max(length, hits(words, i, phrase) ? phrase.words().size() : 0);
            }
            if (length > 0) {
                marks.add(words.get(i).span().cover(words.get(i + length - 1).span()));
                i += length - 1;
            }
        }
        return marks;
    }

    /** How many of the query's phrases are among these marks. */
    int different(String text, List<Span> marks) {
        return (int) wanted.stream().filter(phrase -> phrase.field() == Field.ALL).distinct()
                .filter(phrase -> marks.stream().anyMatch(mark -> hits(Words.of(mark.of(text), 0), 0, phrase))).count();
    }

    private static boolean hits(List<Words.Word> words, int from, Query.Phrase phrase) {
        int count = phrase.words().size();
        if (from + count > words.size()) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            String there = words.get(from + i).text();
            String wanted = phrase.words().get(i);
            boolean open = phrase.prefix() && i == count - 1;
            if (open ? !there.startsWith(wanted) : !there.equals(wanted)) {
                return false;
            }
        }
        return true;
    }
}
