package org.rejoinder.search;

import java.util.List;
import java.util.Objects;
import org.rejoinder.model.Span;

/**
 * Where in the sources words stand that no statement has.
 *
 * @param places    the articles that fit best first, in each in text order
 * @param complete  false where there are more
 */
public record Places(List<Place> places, boolean complete) {
    public static final Places NONE = new Places(List.of(), true);

    /**
     * A line of an article.
     *
     * @param article  its id
     * @param line     the stretch of its text, without its end of line
     * @param marks    what was found in it outside all statements, in text order, at least one
     */
    public record Place(String article, Span line, List<Span> marks) {
        public Place {
            Objects.requireNonNull(article, "article");
            Objects.requireNonNull(line, "line");
            marks = List.copyOf(marks);
            if (marks.isEmpty()) {
                throw new IllegalArgumentException("a place needs a mark");
            }
        }
    }

    public Places {
        places = List.copyOf(places);
    }
}
