package org.rejoinder.ui.source;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.model.Span;

/** The stretch of an article that a reader has marked, to copy it or to make something of it. Offsets are those of the article's text. */
public final class TextSelection {
    private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>(new Span(0, 0));
    private final ReadOnlyBooleanWrapper marking = new ReadOnlyBooleanWrapper();
    private int anchor;

    public ReadOnlyObjectProperty<Span> span() {
        return span.getReadOnlyProperty();
    }

    /** True while the pointer is still held down: what is marked may yet become more or less. */
    public ReadOnlyBooleanProperty marking() {
        return marking.getReadOnlyProperty();
    }

    void begin(int offset) {
        marking.set(true);
        anchor = offset;
        span.set(new Span(offset, offset));
    }

    void extendTo(int offset) {
        span.set(new Span(Math.min(anchor, offset), Math.max(anchor, offset)));
    }

    void end() {
        marking.set(false);
    }

    public void select(Span newSpan) {
        anchor = newSpan.start();
        span.set(newSpan);
    }

    /** The span without the blanks at its ends. */
    static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = Math.min(span.end(), text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** The word around an offset: letters, digits and what joins them. */
    static Span word(String text, int offset) {
        int start = Math.clamp(offset, 0, text.length());
        int end = start;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '’' || c == '\'';
    }
}
