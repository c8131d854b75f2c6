package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with what a command is given: one line that says what, status 1, and nothing half done. */
class BadInputTest {
    private static final String GOOD = """
            Bridge talks stall in Lower Strelsau
            May 3, 2019

            The two sides met again in the old customs house, and both came out with long faces, as before.
            Mardek said: we never touched the bridge at all.
            """;

    @TempDir
    Path folder;

    @Test
    void emptyFile() throws IOException {
        fails(file("empty.txt", new byte[0]), "is empty");
    }

    @Test
    void blankFile() throws IOException {
        fails(file("blank.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8)), "no text");
    }

    @Test
    void binaryFile() throws IOException {
        byte[] bytes = new byte[20_000];
        new Random(1).nextBytes(bytes);

        fails(file("binary.txt", bytes), "no text, web page or PDF");
    }

    @Test
    void wrongEncoding() throws IOException {
        byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        bytes[40] = (byte) 0x81;
        bytes[41] = (byte) 0xff;

        fails(file("odd.txt", bytes), "encoding");
    }

    @Test
    void fiftyMegabytesInOneLine() throws IOException {
        byte[] line = new byte[50_000_000];
        Arrays.fill(line, (byte) 'w');

        fails(file("long.txt", line), "larger than");
    }

    @Test
    void fiftyMegabytesInOneLineOfJson() throws IOException {
        byte[] line = new byte[50_000_000];
        Arrays.fill(line, (byte) 'w');
        line[0] = '{';
        line[1] = '"';

        fails(file("long.json", line), "broken JSON");
    }

    @Test
    void emptyFolder() throws IOException {
        fails(Files.createDirectory(folder.resolve("nothing")), "no file in it");
    }

    @Test
    void brokenJson() throws IOException {
        fails(text("broken.json", "{\"format\": \"rejoinder/parsed-article\", \"version\": 1, \"id\""),
                "broken JSON at line 1");
    }

    @Test
    void otherJson() throws IOException {
        fails(text("other.json", "{\"answer\": 42}"), "not a Rejoinder parsed article");
    }

    @Test
    void newerJson() throws IOException {
        fails(text("newer.json", "{\"format\": \"rejoinder/parsed-article\", \"version\": 2}"), "newer Rejoinder");
    }

    @Test
    void missingPath() {
        fails(folder.resolve("missing.txt"), "does not exist");
    }

    @Test
    void textWithNoStatementInIt() throws IOException {
        Path file =
                text("quiet.txt", "The weather\n\nIt rained on the hills, and the river rose by two metres again.\n");
        CommandRun run = CommandRun.of(SayingStage::analyser, "parse", file);

        assertEquals(ExitStatus.FAILED, run.status());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().contains("no statement found"), run.err());
        assertEquals(1, run.out().lines().count(), "the article itself is there");
    }

    @Test
    void brokenCase() throws IOException {
        Path file = text("broken.rejoinder", "{\"format\": \"rejoinder/case\", \"version\": 1");
        CommandRun run = CommandRun.of(SayingStage::analyser, "export", file);

        assertEquals(ExitStatus.FAILED, run.status());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().contains("broken JSON"), run.err());
    }

    @Test
    void oneBadFileDoesNotSpoilTheOthers() throws IOException {
        text("good.txt", GOOD);
        text("bad.json", "{");
        CommandRun run = CommandRun.of(SayingStage::analyser, "parse", folder);

        assertEquals(ExitStatus.FAILED, run.status());
        assertEquals(1, run.errors().size(), run.err());
        assertEquals(1, run.out().lines().count());
    }

    @Test
    void aReaderThatBreaksSpoilsItsArticleAlone() throws IOException {
        CommandRun run = CommandRun.of(() -> {
            throw new IllegalStateException("no models");
        }, "parse", text("good.txt", GOOD));

        assertEquals(ExitStatus.FAILED, run.status());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().contains("fault in Rejoinder"), run.err());
    }

    private void fails(Path path, String part) {
        for (String command : List.of("parse", "check", "export")) {
            CommandRun run = CommandRun.of(SayingStage::analyser, command, path);
            assertEquals(ExitStatus.FAILED, run.status(), command);
            assertTrue(run.errors().getFirst().contains(part), run.err());
            assertTrue(run.errors().getFirst().contains(path.getFileName().toString()), run.err());
            assertEquals(1, run.errors().size(), run.err());
            assertFalse(run.err().contains("Exception"), run.err());
            assertEquals("", run.out());
        }
    }

    private Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
