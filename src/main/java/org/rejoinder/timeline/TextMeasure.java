package org.rejoinder.timeline;

/** How wide a text is when it is drawn. */
@FunctionalInterface
public interface TextMeasure {
    /** Pixels from the beginning of the first letter to the end of the last. */
    double width(String text, TextStyle style);
}
