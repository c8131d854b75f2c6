package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.casefile.ParsedArticleJson;
import org.rejoinder.casefile.StoredArticle;

class CommandsTest {
    private static final String STORY = """
            Bridge talks stall in Lower Strelsau
            May 3, 2019

            The two sides met again on Thursday in the old customs house, and both came out with long faces.
            Mardek said: we never touched the bridge \uD83D\uDE44 at all.
            Later, in the yard, Ilona said: that is not what our engineers saw.
            """;

    @TempDir
    Path folder;

    private Path story;

    @BeforeEach
    void writeStory() throws IOException {
        story = Files.writeString(folder.resolve("récit.txt"), STORY);
    }

    @Test
    void noCommandOpensTheWindow() {
        assertEquals(List.of(List.of()), run().opened());
    }

    @Test
    void openHandsOverItsPaths() {
        assertEquals(List.of(List.of(story)), run("open", story).opened());
    }

    @Test
    void openSaysWhatIsMissing() {
        CommandRun run = run("open", folder.resolve("none"));

        assertFailedInOneLine(run, "does not exist");
        assertTrue(run.opened().isEmpty());
    }

    @Test
    void parseWritesOneArticleALine() throws IOException {
        CommandRun run = run("parse", story);

        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals(1, run.out().lines().count());
        StoredArticle article = read(run.out()).getFirst();
        assertEquals("récit.txt", article.parsed().article().source().name());
        assertEquals(STORY, article.parsed().article().text());
        assertEquals(2, article.parsed().statements().size());
        assertEquals("", run.err());
    }

    @Test
    void whatParseWroteIsReadAsItWas() throws IOException {
        Path first = folder.resolve("one.jsonl");
        Path second = folder.resolve("two.json");
        assertEquals(ExitStatus.DONE, run("parse", story, "-o", first).status());
        assertEquals(ExitStatus.DONE, run("parse", first, "-o", second).status());

        assertTrue(Files.readString(second).startsWith("[\n{"), "an array by its name");
        assertEquals(read(Files.readString(first)).getFirst().parsed(),
                read(Files.readString(second)).getFirst().parsed());
    }

    @Test
    void theFormatCanBeChosen() {
        assertTrue(run("parse", story, "--format", "json").out().startsWith("[\n"));
    }

    @Test
    void anArticleThatComesTwiceIsTakenOnce() throws IOException {
        Files.writeString(folder.resolve("copy.txt"), STORY);

        assertEquals(1, run("parse", folder, story).out().lines().count());
    }

    @Test
    void outputIsWholeOrNotThere() throws IOException {
        Path out = Files.writeString(folder.resolve("out.jsonl"), "as it was");
        CommandRun run = run("parse", folder.resolve("none.txt"), "-o", out);

        assertFailedInOneLine(run, "none.txt");
        assertEquals("as it was", Files.readString(out));
        try (var files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".tmp")));
        }
    }

    @Test
    void aMissingOutputFolderIsSaidBeforeTheWork() {
        assertFailedInOneLine(run("parse", story, "-o", folder.resolve("no/where.json")), "folder does not exist");
    }

    @Test
    void checkShowsWhatWasFoundAndWhatIsOpen() {
        CommandRun run = run("check", story);

        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertTrue(run.out().contains("Mardek"), run.out());
        assertTrue(run.out().contains("we never touched the bridge \uD83D\uDE44 at all"), run.out());
        assertTrue(run.out().contains("date unknown"), run.out());
        assertTrue(run.out().lines().noneMatch(line -> line.matches(".* {2,}unknown")), "what is unknown is said: "
                + run.out());
        assertTrue(run.out().contains("1 article, 2 statements"), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 100), "no line is longer than a terminal");
    }

    @Test
    void wrongUsageIsOneLineAndStatusTwo() {
        for (Object[] words : new Object[][] {{"parse"}, {"parse", story, "--nonsense"}, {"frobnicate"},
            {"parse", story, "--format", "xml"}}) {
            CommandRun run = run(words);
            assertEquals(ExitStatus.USAGE, run.status(), List.of(words).toString());
            assertEquals(1, run.errors().size(), run.err());
            assertTrue(run.err().contains("--help"), run.err());
        }
    }

    @Test
    void helpIsThere() {
        assertTrue(run("--help").out().contains("parse"));
        assertTrue(run("parse", "--help").out().contains("--format"));
        assertEquals(ExitStatus.DONE, run("--version").status());
    }

    @Test
    void bytesThatTheOutputHasAreUtf8() {
        byte[] expected = "récit.txt".getBytes(StandardCharsets.UTF_8);
        String out = run("parse", story).out();

        assertArrayEquals(expected, out.substring(out.indexOf("récit"), out.indexOf("récit") + 9)
                .getBytes(StandardCharsets.UTF_8));
    }

    private static void assertFailedInOneLine(CommandRun run, String part) {
        assertEquals(ExitStatus.FAILED, run.status());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().contains(part), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    private static List<StoredArticle> read(String json) throws IOException {
        return new ParsedArticleJson().read(new java.io.ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private CommandRun run(Object... words) {
        return CommandRun.of(SayingStage::analyser, words);
    }
}
