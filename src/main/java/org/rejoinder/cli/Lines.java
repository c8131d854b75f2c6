package org.rejoinder.cli;

import java.util.Locale;

/** Lines of text for a terminal, wrapped at words. */
final class Lines {
    private final StringBuilder text = new StringBuilder();
    private final int width;

    /** @param width  in characters, indent included */
    Lines(int width) {
        this.width = width;
    }

    Lines blank() {
        text.append('\n');
        return this;
    }

    /** Adds a line as it is, whatever its length. */
    Lines line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
        return this;
    }

    /** Adds words, wrapped; the first line after {@code first}, the others indented as far. */
    Lines wrap(String first, String words) {
        String indent = " ".repeat(first.length());
        StringBuilder line = new StringBuilder(first);
        boolean fresh = true;
        for (String word : words.strip().split("\\s+")) {
            if (!fresh && line.length() + 1 + word.length() > width) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(indent);
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        text.append(line.toString().stripTrailing()).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
