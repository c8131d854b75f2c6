package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines and elides what does not fit, at words. */
public final class Typesetter {
    private static final String ELLIPSIS = "…";
    /** A word is cut only where at least so many of its letters remain; else nothing is written. */
    private static final int FEWEST_LETTERS = 3;

    private final TextMeasure measure;

    public Typesetter(TextMeasure measure) {
        this.measure = measure;
    }

    public double width(String text, TextStyle style) {
        return measure.width(text, style);
    }

    /** The text if it is no wider than {@code width}, else its first words that are, with an ellipsis. */
    public String elide(String text, TextStyle style, double width) {
        return measure.width(text, style) <= width ? text : cut(text, style, width);
    }

    /** True where what {@link #elide} made of a text is all of it, or ends after one of its words. */
    boolean endsAtWord(String elided, String text) {
        int end = elided.indexOf(ELLIPSIS);
        String words = end < 0 ? elided : elided.substring(0, end);
        return end < 0 || !text.startsWith(words) || !isInWord(text, words.length());
    }

    private static boolean isInWord(String text, int at) {
        return at > 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    /** At most {@code most} lines, none wider than {@code width}; the last is elided where there is more. */
    public List<String> wrap(String text, TextStyle style, double width, int most) {
        return wrap(text, style, width, most, 0);
    }

    /** The same where so many pixels after the last line are for something else. */
    List<String> wrap(String text, TextStyle style, double width, int most, double tail) {
        List<String> lines = new ArrayList<>(most);
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most - 1 && measure.width(rest, style) > width - tail) {
            boolean onlyTheTailIsTooMuch = measure.width(rest, style) <= width;
            int end = lastFitting(rest, style, onlyTheTailIsTooMuch ? width - tail : width, "");
            if (end == 0) {
                end = hyphenFitting(rest, style, width);
            }
            if (end == 0) {
                break;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty() && most > 0) {
            addLast(lines, rest, style, width - tail);
        }
        return lines;
    }

    /** The last line; a word that would have to be cut is left out where the line before can say that there is more. */
    private void addLast(List<String> lines, String rest, TextStyle style, double width) {
        String first = rest.substring(0, nextWordEnd(rest, 0));
        boolean inWord = !lines.isEmpty() && lastFitting(first, style, width, ELLIPSIS) == 0
                && measure.width(rest, style) > width;
        if (inWord && measure.width(lines.getLast() + ELLIPSIS + "”", style) <= width) {
            lines.set(lines.size() - 1, elide(lines.getLast() + " " + rest, style, width));
        } else {
            lines.add(elide(rest, style, width));
        }
    }

    private String cut(String text, TextStyle style, double width) {
        int end = lastFitting(text, style, width, ELLIPSIS);
        if (end == 0) {
            end = hyphenFitting(text, style, width);
        }
        if (end == 0) {
            end = lettersFitting(text, style, width);
        }
        String words = text.substring(0, end).strip();
        while (!words.isEmpty() && ",;:.-–—(“‘".indexOf(words.charAt(words.length() - 1)) >= 0) {
            words = words.substring(0, words.length() - 1).strip();
        }
        return words.isEmpty() ? "" : words + closed(words);
    }

    /** The ellipsis, and the quotation mark that the cut took away. */
    private static String closed(String words) {
        return words.startsWith("“") && words.indexOf('”') < 0 ? ELLIPSIS + "”" : ELLIPSIS;
    }

    /** The end of the last word with which the text still fits, 0 if not even one does. */
    private int lastFitting(String text, TextStyle style, double width, String tail) {
        int best = 0;
        int end = nextWordEnd(text, 0);
        String closing = tail.isEmpty() ? "" : closed(text.substring(0, Math.min(1, text.length())));
        while (end > 0 && measure.width(text.substring(0, end) + closing, style) <= width) {
            best = end;
            end = end < text.length() ? nextWordEnd(text, end) : 0;
        }
        return best;
    }

    /** The end of the last part of the first word with which it still fits, its hyphen included; 0 if there is none. */
    private int hyphenFitting(String text, TextStyle style, double width) {
        int word = nextWordEnd(text, 0);
        for (int at = text.lastIndexOf('-', word - 1); at >= FEWEST_LETTERS; at = text.lastIndexOf('-', at - 1)) {
            if (measure.width(text.substring(0, at + 1) + ELLIPSIS + "”", style) <= width) {
                return at + 1;
            }
        }
        return 0;
    }

    private int lettersFitting(String text, TextStyle style, double width) {
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (measure.width(text.substring(0, next) + ELLIPSIS + "”", style) > width) {
                break;
            }
            end = next;
        }
        return end < FEWEST_LETTERS ? 0 : end;
    }

    private static int nextWordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
