package org.rejoinder.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Actor;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Span;
import org.rejoinder.model.Statement;
import org.rejoinder.task.Progress;

/**
 * Reads invented articles about invented disputes in many styles and regions. After a line of dashes each file tells
 * what should be found: {@code stance | speakers | targets | words}, with "/" between what is as good and "&" between
 * speakers who must all be there. The floors lie a little below what the reader reached when they were set.
 */
class DisputesTest {
    private static final List<String> FILES = List.of("balkan-police", "broadcaster-dam", "canada-india", "cyber-korea",
            "domestic-minister", "doping-sport", "eastafrica-rebels", "embassy-sea", "feature-elections", "gov-release",
            "gulf-news", "release-justice", "tabloid-spies", "trade-press-hack", "transcript-briefing",
            "transcript-caps", "transcript-mfa2", "wire-andes", "wire-baltic-cable", "wire-caucasus");

    private final List<String> wrong = new ArrayList<>();
    private int all;
    private int found;
    private int speakers;
    private int stances;
    private int aimed;
    private int targets;

    @Test
    void readsWhoSaysWhatAboutWhom() throws IOException {
        Analyser analyser = Analysers.standard();
        for (String file : FILES) {
            compare(file, analyser);
        }
        String told = "%d of %d found; of them speaker %d, stance %d, target %d of %d%n%s".formatted(
                found, all, speakers, stances, targets, aimed, String.join("\n", wrong));
        assertTrue(found >= 0.85 * all, told);
        assertTrue(speakers >= 0.90 * found, told);
        assertTrue(stances >= 0.84 * found, told);
        assertTrue(targets >= 0.66 * aimed, told);
    }

    private void compare(String file, Analyser analyser) throws IOException {
        try (InputStream in = DisputesTest.class.getResourceAsStream("disputes/" + file + ".txt")) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n----\n");
            ParsedArticle parsed = analyser.analyse(Texts.titled(parts[0], DisputesTest::role), Progress.NONE);
            parts[1].lines().filter(line -> !line.isBlank())
                    .forEach(line -> compare(file, parsed, line.split("\\|", 4)));
        }
    }

    private void compare(String file, ParsedArticle parsed, String[] gold) {
        String words = gold[3].strip();
        int at = parsed.article().text().indexOf(words);
        assertTrue(at >= 0, file + " does not hold: " + words);
        all++;
        Optional<Statement> match = parsed.statements().stream()
                .filter(statement -> shares(statement, at, words.length()))
                .min(Comparator.comparingInt(statement -> statement.content().stream().mapToInt(Span::length).sum()));
        if (match.isEmpty()) {
            return;
        }
        found++;
        Statement statement = match.get();
        boolean speaker = same(gold[1].strip(), names(parsed, statement.speakers()), true);
        boolean stance = List.of(gold[0].strip().split("/")).contains(statement.stance().name());
        boolean meant = !gold[2].strip().equals("-");
        boolean target = !meant || same(gold[2].strip(), names(parsed, statement.targets()), false);
        speakers += speaker ? 1 : 0;
        stances += stance ? 1 : 0;
        aimed += meant ? 1 : 0;
        targets += meant && target ? 1 : 0;
        if (!speaker || !stance || !target) {
            wrong.add("%s: %s%n    %s %s -> %s, not %s".formatted(file, words, statement.stance(), names(parsed,
                    statement.speakers()), names(parsed, statement.targets()), String.join("|", gold).strip()));
        }
    }

    private static boolean shares(Statement statement, int at, int length) {
        int shared = statement.content().stream().mapToInt(span ->
                Math.max(0, Math.min(span.end(), at + length) - Math.max(span.start(), at))).sum();
        return shared * 2 >= length;
    }

    /** All of those joined by "&", or some of those divided by "/"; "-" is nobody. */
    private static boolean same(String wanted, List<String> names, boolean only) {
        if (wanted.contains(" & ")) {
            return sorted(Arrays.asList(wanted.split(" & "))).equals(sorted(names));
        }
        List<String> some = sorted(Arrays.asList(wanted.split("/")));
        List<String> told = sorted(names);
        return only ? !told.isEmpty() && some.containsAll(told)
                : some.contains("-") && told.isEmpty() || told.stream().anyMatch(some::contains);
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT).replaceFirst("^(?:the|a|an) ", ""))
                .sorted().toList();
    }

    private static List<String> names(ParsedArticle parsed, List<String> ids) {
        return parsed.actors().stream().filter(actor -> ids.contains(actor.id())).map(Actor::name).toList();
    }

    /** A paragraph that holds no sentence tells about the article. */
    private static BlockRole role(String paragraph) {
        return paragraph.matches("(?s).*[.?!:][\"'”]?.*") ? BlockRole.BODY : BlockRole.META;
    }
}
