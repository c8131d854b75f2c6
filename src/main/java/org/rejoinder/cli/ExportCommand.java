package org.rejoinder.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rejoinder.casefile.AssembledCaseJson;
import org.rejoinder.casefile.AuditLog;
import org.rejoinder.export.Citation;
import org.rejoinder.export.CsvExport;
import org.rejoinder.export.IcsExport;
import org.rejoinder.export.TimelineJsExport;
import org.rejoinder.export.WebAnnotationExport;
import org.rejoinder.model.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description = "Writes a whole case, of a case file or of articles, for other programs.")
final class ExportCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(arity = "1..*", paramLabel = "CASE|PATH", description = "A case file, or articles and folders of them.")
    private List<Path> paths;

    @Mixin
    private Output output;

    @Option(names = "--format", paramLabel = "FORMAT",
            description =
                    "json: everything; jsonl: an utterance a line; csv: a report a row; csl: citations (CSL-JSON); "
                    + "webannotation: W3C annotations of the articles; timelinejs: slides; ics: a calendar; audit: "
                    + "every decision as CSV. By OUT's ending, else json.")
    private Format format;

    /** What can be written. */
    private enum Format { JSON, JSONL, CSV, CSL, WEBANNOTATION, TIMELINEJS, ICS, AUDIT }

    ExportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        output.check();
        CaseInput input = CaseInput.read(context, paths);
        Format chosen = Optional.ofNullable(format).or(this::byEnding).orElse(Format.JSON);
        output.write(context.terminal(), out -> write(input, chosen, out));
        return input.status();
    }

    private static void write(CaseInput input, Format format, OutputStream out) throws IOException {
        Case assembled = input.assembled();
        switch (format) {
            case JSON -> new AssembledCaseJson(assembled).write(out);
            case JSONL -> new AssembledCaseJson(assembled).writeLines(out);
            case CSV -> new CsvExport(assembled).write(out);
            case CSL -> utf8(out, Citation.cslJson(Citation.all(assembled)));
            case WEBANNOTATION -> utf8(out, new WebAnnotationExport(assembled).json());
            case TIMELINEJS -> utf8(out, new TimelineJsExport(assembled).json());
            case ICS -> utf8(out, new IcsExport(assembled).text());
            case AUDIT -> AuditLog.write(AuditLog.of(input.document(), assembled), out);
        }
    }

    private static void utf8(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Format> byEnding() {
        return output.path().map(path -> path.getFileName().toString()).flatMap(name -> {
            String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
            return List.of(Format.values()).stream().filter(known -> known.name().equals(ending)).findFirst();
        });
    }
}
