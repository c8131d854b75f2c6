package org.rejoinder.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.BlockRole;

/** Finds who wrote a text, where a line says so. */
final class BylineFinder {
    private static final Pattern BY =
            Pattern.compile("(?i)^\\W*(?:(?:reported|written|posted|published|edited|compiled|authored|story|words|"
            + "analysis|report|text) by|by|authors?|byline)\\s*:?\\s+((?-i:\\p{Lu})[^|•·/\\d@]{2,80}?)"
            + "(?:\\s*(?:[|•·/@(]|\\s[-–—]\\s|,?\\s+(?:updated|published|posted|for|in|on)\\b|,?\\s*\\d).*|$)");

    private BylineFinder() {}

    static Optional<String> find(Layout layout) {
        for (int i = 0; i < layout.size(); i++) {
            Matcher matcher = BY.matcher(layout.line(i).text());
            if (layout.role(i) == BlockRole.META && matcher.matches()) {
                return Optional.of(matcher.group(1).strip().replaceFirst("[,;]$", ""));
            }
        }
        return Optional.empty();
    }
}
