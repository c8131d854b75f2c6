package org.rejoinder.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.model.Link;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Span;
import org.rejoinder.model.Statement;
import org.rejoinder.task.Progress;

/**
 * Ties answers to charges in invented news, every way that news tells them. After a line of dashes each exchange lists
 * its links: {@code type | words of the answer | words of what it answers}, with " / " between words that are as good.
 * A type with a question mark may be found or not. The floors lie a little below what was reached when they were set.
 */
class ExchangesTest {
    private static final Analyser ANALYSER = Analysers.standard();

    private final List<String> wrong = new ArrayList<>();
    private int wanted;
    private int right;
    private int needless;

    /** @param type  of the link; {@code sure} where it must be found */
    private record Expected(String type, boolean sure, List<Statement> from, List<Statement> to, String told) {
        boolean meets(String id, List<Statement> some) {
            return some.stream().anyMatch(one -> one.id().equals(id));
        }

        boolean is(Link link) {
            return meets(link.from(), from) && meets(link.to(), to) && family(link.type().name()).equals(family(type));
        }

        private static String family(String type) {
            return type.equalsIgnoreCase("counter_accuses") ? "counter" : "deny";
        }
    }

    @ParameterizedTest
    @CsvSource({"told-nearby, 0.9, 0.55", "told-far, 0.7, 0.4", "told-otherwise, 0.9, 0.2"})
    void tiesAnswersToWhatTheyAnswer(String file, double precision, double recall) throws IOException {
        try (InputStream in = ExchangesTest.class.getResourceAsStream("exchanges/" + file + ".txt")) {
            for (String exchange : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^====\n")) {
                String[] parts = exchange.split("(?m)^----\n?", 2);
                compare(ANALYSER.analyse(Texts.titled(parts[0].strip()), Progress.NONE), parts[1]);
            }
        }
        String told =
                "%s: %d of %d found, %d wrong%n%s".formatted(file, right, wanted, needless, String.join("\n", wrong));
        if (Boolean.getBoolean("told")) {
            System.out.println(told);
        }
        assertTrue(right >= recall * wanted, told);
        assertTrue(right >= precision * (right + needless), told);
    }

    private void compare(ParsedArticle parsed, String links) {
        List<Expected> expected = links.lines().filter(line -> !line.isBlank())
                .map(line -> expected(parsed, line.split(" \\| ", 3))).toList();
        List<Expected> missed = expected.stream().filter(Expected::sure)
                .filter(link -> parsed.links().stream().noneMatch(link::is)).toList();
        List<Link> extra = parsed.links().stream().filter(link -> expected.stream().noneMatch(one -> one.is(link)))
                .toList();
        int sure = (int) expected.stream().filter(Expected::sure).count();
        wanted += sure;
        right += sure - missed.size();
        needless += extra.size();
        if (missed.isEmpty() && extra.isEmpty()) {
            return;
        }
        wrong.add("== " + parsed.article().text().lines().findFirst().orElse(""));
        missed.forEach(link -> wrong.add("missed " + link.told()));
        extra.forEach(link -> wrong.add("wrong " + link.type() + ": " + words(parsed, link.from()) + " -> "
                + words(parsed, link.to())));
        if (Boolean.getBoolean("told")) {
            parsed.statements().forEach(one ->
                    wrong.add("    %s %s -> %s: %s".formatted(one.stance(), names(parsed, one.speakers()),
                    names(parsed, one.targets()), words(parsed, one.id()))));
        }
    }

    private static List<String> names(ParsedArticle parsed, List<String> ids) {
        return parsed.actors().stream().filter(actor -> ids.contains(actor.id()))
                .map(actor -> actor.name() + actor.side().map(side -> "/" + side).orElse("")).toList();
    }

    private static Expected expected(ParsedArticle parsed, String[] fields) {
        String type = fields[0].strip();
        return new Expected(type.replace("?", ""), !type.endsWith("?"), holding(parsed, fields[1]),
                holding(parsed, fields[2]), String.join(" | ", fields));
    }

    /** For each of the words: the shortest statement that shares half of them. */
    private static List<Statement> holding(ParsedArticle parsed, String field) {
        List<Statement> found = new ArrayList<>();
        for (String words : field.strip().split(" / ")) {
            int title = parsed.article().text().indexOf('\n');
            int at = parsed.article().text().indexOf(words, title);
            assertTrue(at >= 0, "no article holds: " + words);
            Optional<Statement> match = parsed.statements().stream().filter(one -> shares(one, at, words.length()))
                    .min(Comparator.comparingInt(one -> one.content().stream().mapToInt(Span::length).sum()));
            match.ifPresent(found::add);
        }
        return found;
    }

    private static boolean shares(Statement statement, int at, int length) {
        return 2 * statement.content().stream().mapToInt(span ->
                Math.max(0, Math.min(span.end(), at + length) - Math.max(span.start(), at))).sum() >= length;
    }

    private static String words(ParsedArticle parsed, String id) {
        Statement statement = parsed.statements().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return statement.content().getFirst().cover(statement.content().getLast()).of(parsed.article().text());
    }
}
