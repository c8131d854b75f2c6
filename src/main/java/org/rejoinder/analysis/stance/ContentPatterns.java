package org.rejoinder.analysis.stance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.analysis.text.LatePattern;
import org.rejoinder.analysis.text.PatternSieve;
import org.rejoinder.model.Stance;

/** What words say of a stance: weighted patterns, read from lists. */
final class ContentPatterns {
    /** One pattern that applied. */
    record Hit(Stance stance, double weight, String name, int start, int end) {}

    private record Rule(Stance stance, double weight, String name, LatePattern pattern) {}

    /** Quotation marks; an apostrophe stands between letters. */
    private static final Pattern MARKS = Pattern.compile("\"|(?<!\\p{L})'|'(?!\\p{L})");

    private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z-]*)\\}");

    private final Map<String, String> classes = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final PatternSieve sieve;

    ContentPatterns() {
        for (String line : Lines.of("words.txt")) {
            String[] parts = line.split(":", 2);
            classes.put(parts[0].strip(), "(?:" + parts[1].strip().replaceAll("\\s+", "|") + ")");
        }
        for (String line : Lines.of("content.txt")) {
            String[] parts = line.split("\\s+", 4);
            rules.add(new Rule(Stance.valueOf(parts[0]), Double.parseDouble(parts[1]), parts[2], late(parts[3])));
        }
        sieve = new PatternSieve(rules.stream().map(rule -> rule.pattern().expression()).toList());
    }

    /** Compiles an expression in which {@code {name}} is a word class and {@code _} white space. */
    Pattern compile(String expression) {
        return late(expression).get();
    }

    private LatePattern late(String expression) {
        StringBuilder expanded = new StringBuilder();
        Matcher name = NAME.matcher(expression);
        while (name.find()) {
            name.appendReplacement(expanded, Matcher.quoteReplacement(classes.get(name.group(1))));
        }
        name.appendTail(expanded);
        return new LatePattern(expanded.toString().replace("(?:\\w+_)", "(?:[\\w'-]+_)").replace("_", "\\s+"),
                Pattern.CASE_INSENSITIVE);
    }

    /** Every rule's first hit in a text with straight quotation marks, or in it without the marks inside. */
    List<Hit> hits(String text) {
        List<Hit> hits = new ArrayList<>();
        String bare = text.indexOf('"') >= 0 || text.indexOf('\'') >= 0 ? MARKS.matcher(text).replaceAll("") : text;
        BitSet inText = sieve.passing(text, 0, text.length());
        BitSet inBare = bare.length() < text.length() ? sieve.passing(bare, 0, bare.length()) : new BitSet();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            Optional<MatchResult> first = inText.get(i) ? first(rule, text) : Optional.empty();
            if (first.isEmpty() && inBare.get(i)) {
                first = first(rule, bare);
            }
            first.ifPresent(match ->
                    hits.add(new Hit(rule.stance(), rule.weight(), rule.name(), match.start(), match.end())));
        }
        return hits;
    }

    private static Optional<MatchResult> first(Rule rule, String text) {
        Matcher matcher = rule.pattern().get().matcher(text);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }
}
