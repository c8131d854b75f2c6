package org.rejoinder.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rejoinder.casefile.ParsedArticleJson.Layout;
import org.rejoinder.intake.IntakeResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "parse",
        description =
        "Reads articles (text, HTML, PDF; folders and zip files of them) and writes what was found as JSON.")
final class ParseCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders, zip files.")
    private List<Path> paths;

    @Mixin
    private Output output;

    @Option(names = "--format", paramLabel = "jsonl|json",
            description = "jsonl: one article a line; json: an array. By OUT's ending, else jsonl.")
    private Layout layout;

    ParseCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        output.check();
        IntakeResult result = Reading.linked(context, paths);
        if (!result.articles().isEmpty()) {
            output.write(context.terminal(),
                    out -> context.json().get().write(out, result.stored().iterator(), layout()));
        }
        return Reading.status(result);
    }

    private Layout layout() {
        return Optional.ofNullable(layout).orElseGet(() -> output.path()
                .filter(path -> path.toString().toLowerCase(Locale.ROOT).endsWith(".json"))
                .map(path -> Layout.JSON)
                .orElse(Layout.JSONL));
    }
}
