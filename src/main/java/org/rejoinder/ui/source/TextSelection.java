package org.rejoinder.ui.source;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.model.Span;

/**
 * The stretch of an article that a reader has marked, to copy it or to make something of it. Offsets are those of the
 * article's text.
 */
public final class TextSelection {
    /** What stands within words. */
    private static final String JOINING = "-’'";

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

    /** The pointer is let go: the words that it stopped in are marked as a whole. */
    void end(String text) {
        if (marking.get() && !span.get().isEmpty()) {
            span.set(whole(text, span.get()));
        }
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

    /**
     * The span up to the ends of the words that it cuts: a hand that drags seldom stops between two letters for good.
     */
    static Span whole(String text, Span span) {
        int start = Math.clamp(span.start(), 0, text.length());
        int end = Math.clamp(span.end(), 0, text.length());
        while (start < end && isWithinWord(text, start)) {
            start--;
        }
        while (start < end && isWithinWord(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isWithinWord(String text, int offset) {
        boolean before = isLetter(text, offset - 1);
        boolean after = isLetter(text, offset);
        return before && after
                || before && isJoining(text, offset) && isLetter(text, offset + 1)
                || after && isJoining(text, offset - 1) && isLetter(text, offset - 2);
    }

    private static boolean isLetter(String text, int offset) {
        return offset >= 0 && offset < text.length() && Character.isLetterOrDigit(text.charAt(offset))
                && !Character.isIdeographic(text.charAt(offset));
    }

    private static boolean isJoining(String text, int offset) {
        return offset >= 0 && offset < text.length() && JOINING.indexOf(text.charAt(offset)) >= 0;
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
        return Character.isLetterOrDigit(c) || JOINING.indexOf(c) >= 0;
    }
}
