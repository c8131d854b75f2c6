package org.rejoinder.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rejoinder.model.Flag;
import org.rejoinder.model.Stance;
import org.rejoinder.model.StatementKind;

/**
 * What an analyst types, as a query: words, {@code "phrases"}, {@code begin*}, {@code field:value}, {@code AND OR NOT},
 * {@code -without} and brackets. Nothing is ever refused: what cannot be understood is looked for as words, and said.
 * The last word counts as the beginning of one, since it may still be being typed.
 */
public final class QueryReader {
    private static final Pattern PART = Pattern.compile(
            "\\G\\s*(?:(?<bracket>[()])|(?<not>[-!](?=\\S))|(?<or>\\|\\|?)|(?<and>&&?)"
                    + "|(?:(?<field>\\p{L}+):)?(?:[\"“](?<quoted>[^\"”]*)(?<close>[\"”]?)|(?<word>[^\\s()\"“”|]+))?)");
    static final List<String> STATES = List.of("unanswered", "reviewed", "unreviewed", "flagged");
    private static final Map<String, Stance> STANCES = Map.ofEntries(
            Map.entry("accusation", Stance.ACCUSE), Map.entry("denial", Stance.DENY), Map.entry("denies", Stance.DENY),
            Map.entry("denied", Stance.DENY), Map.entry("condemnation", Stance.CONDEMN),
            Map.entry("rejection", Stance.REJECT), Map.entry("threat", Stance.THREATEN),
            Map.entry("admission", Stance.ACKNOWLEDGE), Map.entry("acknowledgement", Stance.ACKNOWLEDGE));

    private final List<Misread> misread = new ArrayList<>();
    private final Matcher parts;
    private final String text;
    private int depth;

    /** What was understood, and what was not. */
    public record Reading(Query query, List<Misread> misread) {
        public Reading {
            misread = List.copyOf(misread);
        }
    }

    private QueryReader(String text) {
        this.text = text;
        parts = PART.matcher(text);
    }

    /** Never fails, whatever the text. */
    public static Reading read(String text) {
        QueryReader reader = new QueryReader(text);
        List<Query> all = new ArrayList<>();
        while (!reader.atEnd()) {
            all.add(reader.any());
            if (reader.peek(")")) {
                reader.next();
                reader.misread.add(new Misread(")", Misread.Reason.OPEN_BRACKET));
            }
        }
        return new Reading(all(all), reader.misread);
    }

    private static Query all(List<Query> of) {
        List<Query> left = of.stream().filter(query -> !(query instanceof Query.Anything)).toList();
        return left.isEmpty() ? new Query.Anything() : left.size() == 1 ? left.getFirst() : new Query.All(left);
    }

    private int at;

    private boolean atEnd() {
        return text.substring(at).isBlank();
    }

    private boolean peek(String start) {
        return text.substring(at).stripLeading().startsWith(start);
    }

    private boolean next() {
        boolean found = parts.region(at, text.length()).lookingAt() && parts.end() > at;
        at = found ? parts.end() : text.length();
        return found;
    }

    /** Parts joined by OR. */
    private Query any() {
        List<Query> of = new ArrayList<>();
        of.add(every());
        while (takes("OR") || takes("||") || takes("|")) {
            int said = misread.size();
            Query one = every();
            // "dam OR after:": one complaint for one gap
            if (one instanceof Query.Anything && misread.size() == said) {
                misread.add(new Misread("OR", Misread.Reason.NOTHING_AFTER));
            }
            of.add(one);
        }
        List<Query> left = of.stream().filter(query -> !(query instanceof Query.Anything)).toList();
        return left.isEmpty() ? new Query.Anything() : left.size() == 1 ? left.getFirst() : new Query.Any(left);
    }

    private boolean takes(String operator) {
        String rest = text.substring(at).stripLeading();
        boolean word = Character.isLetter(operator.charAt(0));
        boolean there = rest.startsWith(operator) && (!word || rest.length() == operator.length()
                || !Character.isLetterOrDigit(rest.charAt(operator.length())) && rest.charAt(operator.length()) != ':');
        if (there) {
            at = text.length() - rest.length() + operator.length();
        }
        return there;
    }

    /** Parts that must all be there. */
    private Query every() {
        List<Query> of = new ArrayList<>();
        while (!atEnd() && !peek(")") && !peek("|") && !startsWithOr()) {
            if (takes("AND") || takes("&&") || takes("&")) {
                if (atEnd()) {
                    misread.add(new Misread("AND", Misread.Reason.NOTHING_AFTER));
                }
                continue;
            }
            of.add(one());
        }
        return all(of);
    }

    private boolean startsWithOr() {
        int before = at;
        boolean or = takes("OR");
        at = before;
        return or;
    }

    private Query one() {
        if (takes("NOT")) {
            return not("NOT");
        }
        if (!next()) {
            return new Query.Anything();
        }
        if (parts.group("not") != null) {
            return not(parts.group("not"));
        }
        if ("(".equals(parts.group("bracket"))) {
            depth++;
            Query inside = any();
            depth--;
            if (!takes(")")) {
                misread.add(new Misread("(", Misread.Reason.OPEN_BRACKET));
            }
            return inside;
        }
        return value(parts.group("field"), parts.group("quoted"), parts.group("word"), "".equals(parts.group("close")));
    }

    private Query not(String sign) {
        if (atEnd() || depth > 200) {
            misread.add(new Misread(sign, Misread.Reason.NOTHING_AFTER));
            return new Query.Anything();
        }
        Query what = one();
        return what instanceof Query.Anything ? what : new Query.Not(what);
    }

    private Query value(String field, String quoted, String word, boolean open) {
        if (quoted != null && open) {
            misread.add(new Misread("\"" + quoted, Misread.Reason.OPEN_QUOTE));
        }
        String value = quoted != null ? quoted : word == null ? "" : word;
        boolean typing = quoted == null && at == text.length() || open && quoted != null;
        if (field == null) {
            return quoted == null && value.equalsIgnoreCase("unanswered") ? new Query.Unanswered()
                    : words(Query.Field.ALL, value, typing);
        }
        Optional<QueryField> known = QueryField.named(field);
        if (value.isBlank() && known.filter(QueryField.UNANSWERED::equals).isEmpty()) {
            misread.add(new Misread(field + ":", Misread.Reason.NOTHING_AFTER));
            return new Query.Anything();
        }
        if (known.isEmpty()) {
            return unknown(field, value, Misread.Reason.UNKNOWN_FIELD,
                    QueryField.near(field).map(near -> near.shown() + ":" + inQuotes(value)));
        }
        return switch (known.get()) {
            case SPEAKER, TARGET, SIDE, OUTLET, TITLE, TAG, NOTE, EVENT ->
                    words(Query.Field.valueOf(known.get().name()), value, typing);
            case STANCE -> either(stance(value).<Query>map(Query.HasStance::new)
                    .or(() -> begun(value, typing)), field, value, Misread.Reason.NO_STANCE,
                    Near.of(value, Stream.concat(STANCES.keySet().stream(), names(Stance.values()))));
            case KIND -> either(constant(StatementKind.class, value).map(Query.HasKind::new), field, value,
                    Misread.Reason.NO_KIND, Near.of(value, names(StatementKind.values())));
            case FLAG -> either(value.equalsIgnoreCase("any") ? Optional.of(new Query.HasFlag(Optional.empty()))
                    : constant(Flag.class, value).map(flag -> new Query.HasFlag(Optional.of(flag))), field, value,
                    Misread.Reason.NO_FLAG, Near.of(value, names(Flag.values())));
            case BEFORE -> day(field, value, when -> new Query.Before(when.first()));
            case AFTER -> day(field, value, when -> new Query.After(when.first()));
            case ON -> day(field, value, when -> new Query.All(
                    List.of(new Query.After(when.first()), new Query.Before(when.next()))));
            case UNANSWERED -> List.of("no", "false").contains(value.toLowerCase(Locale.ROOT))
                    ? new Query.Not(new Query.Unanswered()) : new Query.Unanswered();
            case IS -> is(field, value);
        };
    }

    private Query day(String field, String value, Function<QueryDates.When, Query> query) {
        return either(QueryDates.read(value).map(query), field, value, Misread.Reason.NO_DATE, QueryDates.meant(value));
    }

    private Query is(String field, String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "unanswered" -> new Query.Unanswered();
            case "reviewed" -> new Query.Reviewed();
            case "unreviewed" -> new Query.Not(new Query.Reviewed());
            case "flagged" -> new Query.HasFlag(Optional.empty());
            default -> unknown(field, value, Misread.Reason.NO_STATE,
                    Near.of(value, STATES.stream()).map(near -> field + ":" + near));
        };
    }

    private Query either(Optional<? extends Query> understood, String field, String value, Misread.Reason reason,
            Optional<String> near) {
        return understood.isPresent() ? understood.get()
                : unknown(field, value, reason, near.map(one -> field + ":" + one));
    }

    private Query unknown(String field, String value, Misread.Reason reason, Optional<String> meant) {
        misread.add(new Misread(field + ":" + value, reason, meant));
        return words(Query.Field.ALL, reason == Misread.Reason.UNKNOWN_FIELD ? field + " " + value : value, false);
    }

    private static String inQuotes(String value) {
        return value.contains(" ") ? '"' + value + '"' : value;
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    private static Query words(Query.Field field, String value, boolean typing) {
        boolean prefix = typing || value.endsWith("*");
        List<String> words = Words.of(value.replace('*', ' '));
        return words.isEmpty() ? new Query.Anything() : new Query.Phrase(field, words, prefix);
    }

    /** While a stance is being typed: any of those that begin so. */
    private static Optional<Query> begun(String value, boolean typing) {
        List<Query> fits = typing ? Arrays.stream(Stance.values())
                .filter(stance -> stance.name().startsWith(value.toUpperCase(Locale.ROOT)))
                .<Query>map(Query.HasStance::new).toList() : List.of();
        return fits.isEmpty() ? Optional.empty() : Optional.of(new Query.Any(fits));
    }

    private static Optional<Stance> stance(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        String one = lower.endsWith("s") && !STANCES.containsKey(lower) ? lower.substring(0, lower.length() - 1)
                : lower;
        return Optional.ofNullable(STANCES.get(one)).or(() -> constant(Stance.class, one))
                .or(() -> constant(Stance.class, lower));
    }

    /** By its name or the beginning of it, if that is one's alone. */
    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String value) {
        String upper = value.toUpperCase(Locale.ROOT).replace("*", "");
        List<E> fits = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(upper)) {
                return Optional.of(constant);
            }
            if (!upper.isEmpty() && constant.name().startsWith(upper)) {
                fits.add(constant);
            }
        }
        return fits.size() == 1 ? Optional.of(fits.getFirst()) : Optional.empty();
    }
}
