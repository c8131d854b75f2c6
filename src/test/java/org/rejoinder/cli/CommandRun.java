package org.rejoinder.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rejoinder.analysis.Analyser;
import org.rejoinder.casefile.ParsedArticleJson;
import org.rejoinder.ingest.Ingest;
import org.rejoinder.intake.Intake;

/**
 * One run of the command line inside the test, with what it wrote.
 *
 * @param opened  what the window was opened on, a list for each time
 */
record CommandRun(int status, String out, String err, List<List<Path>> opened) {
    /** Runs the command line with a reader of its own, so that no models are needed. */
    static CommandRun of(Supplier<Analyser> analyser, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false);
        List<List<Path>> opened = new ArrayList<>();
        CommandContext context = new CommandContext(terminal,
                new Intake(new Ingest(), analyser, ParsedArticleJson::new), ParsedArticleJson::new, request -> {
                    opened.add(request.paths());
                    return ExitStatus.DONE;
                });
        String[] words = java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int status = Commands.line(context, List.of(new TimelineCommand(context), new BenchCommand(context)))
                .execute(words);
        return new CommandRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8),
                opened);
    }

    /** The lines of the error stream. */
    List<String> errors() {
        return err.lines().toList();
    }
}
