package org.rejoinder.analysis.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds letters that stand in whatever a regular expression matches, so that a text without them need not be searched.
 * Reads the expression as {@link java.util.regex.Pattern} does; of what it does not know it says that nothing is
 * required. Case does not count.
 */
final class RequiredLetters {
    /** Longer runs are cut: so many letters tell enough. */
    private static final int LONGEST = 6;
    /** From so many letters on a longer run is not worth more. */
    private static final int ENOUGH = 4;
    /** Behind a backslash: places and classes of signs. */
    private static final String WITHOUT_LETTERS = "bBAzZGwWdDsShHvVRtnrf";
    private static final String REPEATS = "?*+{";

    private static final List<String> LOOKS = List.of("?=", "?!", "?<=", "?<!");
    private static final Pattern FLAGS = Pattern.compile("\\?[ims-]*(?::|(?=\\)))");

    private final String expression;
    private int at;
    private boolean unknown;

    private RequiredLetters(String expression) {
        this.expression = expression;
    }

    /** Runs of small letters and signs, one of which at least stands in every match; empty where none must. */
    static Optional<Set<String>> of(String expression) {
        RequiredLetters reader = new RequiredLetters(expression);
        Set<String> required = reader.alternatives();
        return required.isEmpty() || reader.unknown || reader.at < expression.length()
                ? Optional.empty() : Optional.of(required);
    }

    /** Up to the end or a closing bracket: whatever one of the alternatives requires; an empty set is nothing. */
    private Set<String> alternatives() {
        Set<String> all = new HashSet<>(sequence());
        boolean every = !all.isEmpty();
        while (peek() == '|') {
            at++;
            Set<String> one = sequence();
            every &= !one.isEmpty();
            all.addAll(one);
        }
        return every ? all : Set.of();
    }

    /** Of all that one alternative requires, what is rarest in texts. */
    private Set<String> sequence() {
        Set<String> best = Set.of();
        StringBuilder run = new StringBuilder();
        while (at < expression.length() && peek() != '|' && peek() != ')') {
            Optional<Character> letter = letter();
            if (letter.isPresent()) {
                boolean repeated = REPEATS.indexOf(peek()) >= 0;
                run.append(!repeated || isRequired() ? letter.get().toString() : "");
                if (!repeated) {
                    continue;
                }
            }
            best = rarer(best, run.isEmpty() ? Set.of() : Set.of(cut(run)));
            run.setLength(0);
            if (letter.isEmpty()) {
                Set<String> part = part();
                best = rarer(best, isRequired() ? part : Set.of());
            }
        }
        return rarer(best, run.isEmpty() ? Set.of() : Set.of(cut(run)));
    }

    private static String cut(StringBuilder run) {
        return run.substring(0, Math.min(LONGEST, run.length())).toLowerCase(Locale.ROOT);
    }

    private static Set<String> rarer(Set<String> one, Set<String> other) {
        int lengths = Integer.compare(shortest(one), shortest(other));
        return lengths > 0 || lengths == 0 && one.size() <= other.size() ? one : other;
    }

    private static int shortest(Set<String> runs) {
        return runs.stream().mapToInt(run -> Math.min(ENOUGH, run.length())).min().orElse(0);
    }

    /** A letter or sign that stands for itself, read; empty where something else stands here. */
    private Optional<Character> letter() {
        char sign = peek();
        if (sign == '\\' && at + 1 < expression.length() && isPlain(expression.charAt(at + 1))
                && !Character.isLetterOrDigit(expression.charAt(at + 1))) {
            at += 2;
            return Optional.of(expression.charAt(at - 1));
        }
        if (!isPlain(sign) || "\\([.^$".indexOf(sign) >= 0) {
            return Optional.empty();
        }
        at++;
        return Optional.of(sign);
    }

    private static boolean isPlain(char sign) {
        return sign < 128 && sign > 0;
    }

    /** A group, a class, a place: what it requires. */
    private Set<String> part() {
        switch (peek()) {
            case '(' -> {
                return group();
            }
            case '[' -> charClass();
            case '\\' -> escaped();
            default -> at++;
        }
        return Set.of();
    }

    private Set<String> group() {
        at++;
        Optional<String> look = LOOKS.stream().filter(start -> expression.startsWith(start, at)).findFirst();
        Matcher flags = FLAGS.matcher(expression).region(at, expression.length()).useTransparentBounds(true);
        if (look.isPresent()) {
            at += look.get().length();
        } else if (peek() == '?' && flags.lookingAt()) {
            at = flags.end();
        } else if (peek() == '?') {
            giveUp();
        }
        Set<String> inside = alternatives();
        if (peek() != ')') {
            giveUp();
        }
        at++;
        return look.isPresent() ? Set.of() : inside;
    }

    private void giveUp() {
        unknown = true;
        at = expression.length();
    }

    private void charClass() {
        int depth = 0;
        do {
            depth += peek() == '[' ? 1 : peek() == ']' ? -1 : 0;
            at += peek() == '\\' ? 2 : 1;
        } while (depth > 0 && at < expression.length());
    }

    private void escaped() {
        at++;
        char sign = peek();
        at++;
        if (sign == 'p' || sign == 'P') {
            at = peek() == '{' ? expression.indexOf('}', at) + 1 : at + 1;
        } else if (isPlain(sign) && WITHOUT_LETTERS.indexOf(sign) < 0) {
            giveUp();
        }
    }

    /** Reads how often what stands before may stand; true if it must. */
    private boolean isRequired() {
        char sign = peek();
        boolean required = true;
        if (sign == '?' || sign == '*') {
            required = false;
            at++;
        } else if (sign == '+') {
            at++;
        } else if (sign == '{') {
            required = expression.charAt(at + 1) != '0';
            at = expression.indexOf('}', at) + 1;
        } else {
            return true;
        }
        at += peek() == '?' || peek() == '+' ? 1 : 0;
        return required;
    }

    /** The sign here; that of code 0 at the end. */
    private char peek() {
        return at < expression.length() ? expression.charAt(at) : 0;
    }
}
