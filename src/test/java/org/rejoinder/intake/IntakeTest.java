package org.rejoinder.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.analysis.Analyser;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casefile.ParsedArticleJson;
import org.rejoinder.casefile.StoredArticle;
import org.rejoinder.ingest.Ingest;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.task.Progress;

class IntakeTest {
    @TempDir
    Path folder;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final Intake intake = new Intake(new Ingest(), () -> {
        asked.set(true);
        return new Analyser(List.of());
    }, ParsedArticleJson::new);

    @Test
    void articlesComeInTheOrderOfTheirNames() throws IOException {
        for (int i = 0; i < 12; i++) {
            story("story %02d.txt".formatted(i), i);
        }

        assertEquals(List.of("story 00.txt", "story 01.txt", "story 11.txt"), names(read(folder)).stream()
                .filter(name -> name.matches("story (00|01|11).txt")).toList());
        assertEquals(12, read(folder).articles().size());
    }

    @Test
    void parsedArticlesNeedNoReader() throws IOException {
        Path raw = story("story.txt", 1);
        Path parsed = write(folder.resolve("parsed.jsonl"), read(raw));
        asked.set(false);

        assertEquals(List.of("story.txt"), names(read(parsed)));
        assertFalse(asked.get());
    }

    @Test
    void aParsedArticleGoesBeforeItsRawText() throws IOException {
        Path raw = story("story.txt", 1);
        Path parsed = write(folder.resolve("parsed.jsonl"), read(raw));
        asked.set(false);

        assertEquals(1, read(raw, parsed).articles().size());
        assertFalse(asked.get());
    }

    @Test
    void twoTextsUnderOneIdAreRefused() throws IOException {
        Path one = write(folder.resolve("one.jsonl"), read(story("story.txt", 1)));
        Path two = Files.writeString(folder.resolve("two.jsonl"),
                Files.readString(one).replace("mayor 1", "mayor 2"));
        IntakeResult result = read(one, two);

        assertEquals(1, result.articles().size());
        assertTrue(result.problems().getFirst().line().contains("another text"), result.problems().toString());
    }

    @Test
    void unknownFieldsGoThrough() throws IOException {
        Path one = write(folder.resolve("one.jsonl"), read(story("story.txt", 1)));
        Files.writeString(one, Files.readString(one).replaceFirst("\\{", "{\"mood\":\"tense\","));
        Path two = write(folder.resolve("two.jsonl"), read(one));

        assertTrue(Files.readString(two).contains("\"mood\":\"tense\""));
    }

    @Test
    void aCaseFileComesWithItsDecisions() throws IOException {
        List<ParsedArticle> articles = read(story("story.txt", 1)).articles();
        Path file = folder.resolve("Bridge.rejoinder");
        try (CaseFile opened = CaseFile.create(file, CaseDocument.of("The bridge", articles))) {
            opened.add(new Edit("e1", "Ana", Instant.EPOCH, new Edit.Note("s-1", "look")));
        }
        IntakeResult result = read(file);

        assertEquals(articles, result.articles());
        assertEquals("The bridge", result.opened().orElseThrow().name());
        assertEquals(1, result.opened().orElseThrow().history().done().size());
        assertTrue(read(file, folder.resolve("story.txt")).problems().getFirst().line().contains("alone"));
    }

    @Test
    void cancelledIsCancelled() throws IOException {
        story("story.txt", 1);
        Progress cancelled = new Progress() {
            @Override
            public void report(double share, String message) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThrows(CancellationException.class, () -> intake.read(List.of(folder), cancelled));
    }

    @Test
    void progressTellsWhichOfHowManyIsRead() throws IOException {
        story("story 1.txt", 1);
        story("story 2.txt", 2);
        List<String> told = new ArrayList<>();
        intake.read(List.of(folder), new Progress() {
            @Override
            public void report(double share, String message) {
                told.add(message);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });

        assertTrue(told.containsAll(List.of("1/2 · story 1.txt", "2/2 · story 2.txt")), told.toString());
    }

    private IntakeResult read(Path... paths) {
        return intake.read(List.of(paths), Progress.NONE);
    }

    private static List<String> names(IntakeResult result) {
        return result.articles().stream().map(parsed -> parsed.article().source().name()).toList();
    }

    private static Path write(Path file, IntakeResult result) throws IOException {
        List<StoredArticle> stored = result.stored();
        try (OutputStream out = Files.newOutputStream(file)) {
            new ParsedArticleJson().write(out, stored.iterator(), ParsedArticleJson.Layout.JSONL);
        }
        return file;
    }

    private Path story(String name, int number) throws IOException {
        return Files.writeString(folder.resolve(name), """
                Bridge talks stall in Lower Strelsau

                The two sides met again in the old customs house, and mayor %d came out with a long face, as ever.
                Nobody said when they would meet again, and the ferry went on running, slowly, through the fog.
                """.formatted(number));
    }
}
