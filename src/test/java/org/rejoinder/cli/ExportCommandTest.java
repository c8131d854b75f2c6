package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casefile.ParsedArticleJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportCommandTest {
    @TempDir
    Path folder;

    private Path story;

    @BeforeEach
    void writeStory() throws IOException {
        story = Files.writeString(folder.resolve("story.txt"), """
                Bridge talks stall in Lower Strelsau
                May 3, 2019

                The two sides met again in the old customs house, and both came out with long faces, as before.
                \uD83D\uDE44 Mardek said: we never "touched" the bridge, at all.
                Later, in the yard, Ilona said: that is not what our engineers saw.
                """);
    }

    @Test
    void jsonHoldsTheWholeCase() {
        CommandRun run = run("export", story);
        JsonNode tree = JsonMapper.shared().readTree(run.out());

        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals("story", tree.path("name").stringValue());
        for (String field : List.of("actors", "events", "utterances", "exchanges", "links")) {
            assertTrue(tree.path(field).isArray(), field);
        }
        assertTrue(tree.path("measures").isObject());
        JsonNode report = tree.at("/utterances/0/reports/0");
        assertEquals("story.txt", report.path("article").stringValue());
        assertTrue(report.path("statement").stringValue().startsWith("s-"));
    }

    @Test
    void csvHasARowAReportAndQuotesWhatNeedsIt() {
        List<String> lines = run("export", story, "--format", "csv").out().lines().toList();

        assertEquals(3, lines.size());
        assertTrue(lines.getFirst().startsWith("utterance,stance"));
        assertTrue(lines.stream().anyMatch(line -> line.contains("\"we never \"\"touched\"\" the bridge, at all\"")));
    }

    @Test
    void jsonlHasALineAnUtterance() {
        Path out = folder.resolve("out.jsonl");
        run("export", story, "-o", out);

        run("export", story, "--format", "jsonl").out().lines()
                .forEach(line -> assertTrue(JsonMapper.shared().readTree(line).path("speakerNames").isArray()));
        assertTrue(Files.exists(out));
    }

    @Test
    void aDamagedJournalIsToldAndWhatIsWholeIsExported() throws IOException {
        Path file = bridge();
        assertEquals(ExitStatus.DONE, run("export", file).status());
        Files.writeString(folder.resolve("Bridge.rejoinder.journal"), "what is this?\n");

        CommandRun run = run("export", file);
        assertEquals(ExitStatus.FAILED, run.status());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("rejoinder: Bridge.rejoinder: part of what was done since the last save is "),
                run.err());
        assertTrue(run.err().contains("all that was saved is here"), run.err());
        assertEquals("The bridge", JsonMapper.shared().readTree(run.out()).path("name").stringValue());
    }

    @Test
    void aCaseFileIsExportedWithItsEdits() throws IOException {
        Path file = bridge();
        CommandRun run = run("export", file);

        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals("The bridge", JsonMapper.shared().readTree(run.out()).path("name").stringValue());
    }

    private Path bridge() throws IOException {
        String parsed = run("parse", story).out();
        var articles = new ParsedArticleJson().read(new java.io.ByteArrayInputStream(
                parsed.getBytes(java.nio.charset.StandardCharsets.UTF_8))).stream().map(a -> a.parsed()).toList();
        Path file = folder.resolve("Bridge.rejoinder");
        CaseFile.create(file, CaseDocument.of("The bridge", articles)).close();
        return file;
    }

    private CommandRun run(Object... words) {
        return CommandRun.of(SayingStage::analyser, words);
    }
}
