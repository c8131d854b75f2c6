package org.rejoinder.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.ingest.Ingest;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;
import org.rejoinder.task.Progress;

/**
 * Reads invented transcripts, statements, letters and releases from their raw text. {@code official.txt} holds them:
 * "= kind", the text, and a line "> speaker | first words" for every direct statement, in the order of the text; "-" is
 * nobody.
 */
class OfficialTextsTest {
    private static Analyser analyser;

    @TempDir
    private Path folder;

    private record Passage(String text, List<String> wanted) {}

    @BeforeAll
    static void load() {
        analyser = Analysers.standard();
    }

    static Stream<Named<Passage>> texts() {
        try (InputStream in = OfficialTextsTest.class.getResourceAsStream("official.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^= ")).filter(part -> !part.isBlank()).map(part -> Named.of(
                    part.lines().findFirst().orElseThrow(), new Passage(part.lines().skip(1)
                            .filter(line -> !line.startsWith("> ")).collect(Collectors.joining("\n")).strip(),
                            part.lines().filter(line -> line.startsWith("> ")).map(line -> line.substring(2))
                                    .toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyDirectStatementHasItsSpeaker(Passage passage) throws IOException {
        Path file = Files.writeString(folder.resolve("text.txt"), passage.text());
        ParsedArticle parsed = analyser.analyse(new Ingest().read(file, Progress.NONE).articles().getFirst(),
                Progress.NONE);
        List<String> wanted = passage.wanted();
        List<String> found = parsed.statements().stream().filter(s -> s.kind() == StatementKind.DIRECT)
                .sorted(Comparator.comparing(s -> s.content().getFirst(), Comparator.comparing(Span::start)))
                .map(s -> s.speakers().stream().map(id -> parsed.actors().stream().filter(a -> a.id().equals(id))
                        .map(Actor::name).findFirst().orElseThrow()).collect(Collectors.joining(" & "))
                        + " | " + s.content().getFirst().of(parsed.article().text())).toList();
        List<String> cut = Stream.iterate(0, i -> i + 1).limit(found.size()).map(i -> {
            String line = found.get(i).startsWith(" | ") ? "-" + found.get(i) : found.get(i);
            int length = i < wanted.size() ? wanted.get(i).length() : line.length();
            return line.substring(0, Math.min(line.length(), length));
        }).toList();
        assertEquals(String.join("\n", wanted), String.join("\n", cut));
    }
}
