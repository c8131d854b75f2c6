package org.rejoinder.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.model.BlockRole;

/** What a line's own words say of its role: buttons, pleas, promotions, credits, bylines. The rules are data. */
final class LineRules {
    /** How far a rule's verdict reaches beyond its own line. */
    enum Scope { LINE, LIST, SECTION, TAIL }

    /** One rule: which lines it matches and what they are then. */
    record Rule(String name, BlockRole role, Scope scope, int words, Pattern pattern) {
        boolean matches(Line line, String plain) {
            return line.words() <= words && pattern.matcher(plain).matches();
        }
    }

    private final List<Rule> rules;

    private LineRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules that ship with the program. */
    static LineRules packaged() {
        var stream = LineRules.class.getResourceAsStream("line-rules.tsv");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new LineRules(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LineRules::rule)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the line rules cannot be read", e);
        }
    }

    private static Rule rule(String row) {
        String[] cells = row.split("\t", 5);
        return new Rule(cells[2], BlockRole.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                Scope.valueOf(cells[1].toUpperCase(Locale.ROOT)), Integer.parseInt(cells[3]),
                Pattern.compile(cells[4], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    Optional<Rule> match(Line line) {
        if (line.words() > 400 || line.span().length() > Line.LOOK) {
            return Optional.empty();
        }
        String plain = line.text().replaceAll("[\\s\\u00A0\\u200B]+", " ")
                .replaceFirst("^(?:[-–—*•·▪●◦>»→▶]\\s)+", "");
        return rules.stream().filter(rule -> rule.matches(line, plain)).findFirst();
    }
}
