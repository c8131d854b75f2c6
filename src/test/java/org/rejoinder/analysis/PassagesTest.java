package org.rejoinder.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Span;
import org.rejoinder.model.Statement;
import org.rejoinder.task.Progress;

/**
 * Reads short invented texts of many kinds. {@code passages.txt} holds them: "= kind: what it tries", a title,
 * paragraphs, and lines "> stance | speaker | target | words" that must all be found so. "/" stands between what is as
 * good, "&" between actors who must all be there, "-" for nobody, "*" for anybody or nobody. Lines that begin with "~"
 * are known to be read otherwise.
 */
class PassagesTest {
    private static Analyser analyser;

    @BeforeAll
    static void load() {
        analyser = Analysers.standard();
    }

    /** A text and what should be found in it. */
    private record Passage(String text, List<String> wanted) {}

    static Stream<Named<Passage>> passages() {
        return Stream.of("passages.txt", "speakers.txt", "voices.txt", "charges.txt").flatMap(PassagesTest::passagesOf);
    }

    private static Stream<Named<Passage>> passagesOf(String file) {
        try (InputStream in = PassagesTest.class.getResourceAsStream(file)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^= ")).filter(part -> !part.isBlank()).map(PassagesTest::passage);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Named<Passage> passage(String part) {
        String name = part.lines().findFirst().orElseThrow();
        List<String> wanted = part.lines().filter(line -> line.startsWith("> ")).map(line -> line.substring(2))
                .toList();
        String text = String.join("\n", part.lines().skip(1).filter(line -> !line.matches("[>~] .*")).toList());
        return Named.of(name, new Passage(text.strip(), wanted));
    }

    @ParameterizedTest
    @MethodSource("passages")
    void readsWhoSaysWhatAboutWhom(Passage passage) {
        ParsedArticle parsed = analyser.analyse(Texts.titled(passage.text()), Progress.NONE);
        List<String> wrong = passage.wanted().stream().flatMap(line -> wrong(parsed, line.split("\\|", 4)).stream())
                .toList();
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    private static Optional<String> wrong(ParsedArticle parsed, String[] wanted) {
        String words = wanted[3].strip();
        int at = parsed.article().text().indexOf(words);
        assertTrue(at >= 0, () -> "not in the text: " + words);
        Optional<Statement> match = parsed.statements().stream()
                .filter(found -> shared(found, at, words) * 2 > words.length())
                .min(Comparator.comparingInt(found -> found.content().stream().mapToInt(Span::length).sum()));
        if (match.isEmpty()) {
            return Optional.of("not found: " + words);
        }
        Statement found = match.get();
        List<String> speakers = names(parsed, found.speakers());
        List<String> targets = names(parsed, found.targets());
        boolean stance = wanted[0].strip().equals("*")
                || List.of(wanted[0].strip().split("/")).contains(found.stance().name());
        boolean right = stance
                && same(wanted[1].strip(), speakers, true) && same(wanted[2].strip(), targets, false);
        return right ? Optional.empty() : Optional.of("%s%n    %s %s -> %s, not %s|%s|%s".formatted(words,
                found.stance(), speakers, targets, wanted[0], wanted[1], wanted[2]));
    }

    private static int shared(Statement statement, int at, String words) {
        return statement.content().stream().mapToInt(span ->
                Math.max(0, Math.min(span.end(), at + words.length()) - Math.max(span.start(), at))).sum();
    }

    /** All of those joined by "&", or some of those divided by "/"; "-" is nobody. */
    private static boolean same(String wanted, List<String> names, boolean only) {
        List<String> told = plain(names);
        return wanted.equals("*") || Arrays.stream(wanted.split("/")).anyMatch(one -> one.contains(" & ")
                && told.containsAll(plain(List.of(one.split(" & "))))
                && (!only || told.size() == one.split(" & ").length))
                || isAmong(plain(List.of(wanted.split("/"))), told, only);
    }

    private static boolean isAmong(List<String> some, List<String> told, boolean only) {
        boolean nobody = some.contains("-") && told.isEmpty();
        return nobody || (only ? !told.isEmpty() && some.containsAll(told) : told.stream().anyMatch(some::contains));
    }

    private static List<String> plain(List<String> names) {
        return names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT).replaceFirst("^(?:the|a|an) ", ""))
                .toList();
    }

    private static List<String> names(ParsedArticle parsed, List<String> ids) {
        return parsed.actors().stream().filter(actor -> ids.contains(actor.id())).map(Actor::name).toList();
    }
}
