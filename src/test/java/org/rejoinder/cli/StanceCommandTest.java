package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.analysis.Analysers;
import picocli.CommandLine;

class StanceCommandTest {
    @TempDir
    Path folder;

    private int run(Path in, Path out) {
        Terminal terminal = Terminal.ofProcess(false);
        return new CommandLine(new StanceCommand(terminal, Analysers::sentences))
                .setExecutionExceptionHandler((e, line, result) -> {
                    assertTrue(e instanceof CommandFailure, e.toString());
                    return ExitStatus.FAILED;
                })
                .execute(in.toString(), "-o", out.toString());
    }

    @Test
    void writesOneVerdictALine() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), """
                {"id": "a", "text": "Ruritania denies that it moved the border stones."}

                {"id": "b", "text": "The border runs along the river."}
                """);
        Path out = folder.resolve("out.jsonl");

        assertEquals(ExitStatus.DONE, run(in, out));
        String[] lines = Files.readString(out).split("\n");
        assertEquals(2, lines.length);
        assertTrue(lines[0].startsWith("{\"id\":\"a\",\"stance\":\"DENY\""), lines[0]);
        assertEquals("{\"id\":\"b\",\"stance\":\"NONE\"}", lines[1]);
    }

    @Test
    void brokenLineFailsAndWritesNothing() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), "{\"id\": 1\n");
        Path out = folder.resolve("out.jsonl");

        assertEquals(ExitStatus.FAILED, run(in, out));
        assertTrue(Files.notExists(out));
    }
}
