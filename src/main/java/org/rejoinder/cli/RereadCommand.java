package org.rejoinder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casefile.CaseInUseException;
import org.rejoinder.casefile.PlainEdit;
import org.rejoinder.ingest.Problem;
import org.rejoinder.intake.IntakeResult;
import org.rejoinder.model.Case;
import org.rejoinder.model.Orphan;
import org.rejoinder.model.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "reread",
        description =
        "Reads the articles of a case again, as this version reads. Every decision is kept; those that no "
                + "longer fit anything are printed, one a line, and count again when what they are about is back.")
final class RereadCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case file; the case before is kept as its backup.")
    private Path file;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT.rejoinder",
            description = "Another case file to write; the first then stays as it is.")
    private Path output;

    RereadCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!CaseFile.isCaseFile(file)) {
            throw new CommandFailure(file + ": is no case file; give one that ends in " + CaseFile.ENDING);
        }
        if (output != null && !CaseFile.isCaseFile(output)) {
            throw new CommandFailure(output + ": give a name that ends in " + CaseFile.ENDING);
        }
        if (output != null && Files.exists(output)) {
            throw new CommandFailure(output + ": is there already; give a new name, so that no case is written over");
        }
        return output == null ? inPlace() : beside();
    }

    private int inPlace() {
        try (CaseFile opened = CaseFile.open(file)) {
            if (opened.cameBack() > 0) {
                context.terminal().note(file + ": " + opened.cameBack() + (opened.cameBack() == 1 ? " step" : " steps")
                        + " that had not been saved came back");
            }
            opened.notices().forEach(notice -> context.terminal().note(file + ": " + notice));
            IntakeResult read = read(opened.document());
            if (!read.articles().isEmpty()) {
                opened.replace(opened.document().withArticles(read.stored()));
            }
            return tell(opened.document(), read, opened.notices().isEmpty());
        } catch (CaseInUseException e) {
            throw new CommandFailure(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new CommandFailure(file + ": " + Output.reason(e) + "; the case is as it was", e);
        }
    }

    private int beside() {
        SavedCase before = SavedCase.read(context, file);
        IntakeResult read = read(before.document());
        CaseDocument after = before.document().withArticles(read.stored());
        try {
            CaseFile.create(output, after).close();
        } catch (IOException e) {
            throw new CommandFailure(output + ": cannot be written (" + Output.reason(e) + ")", e);
        }
        return tell(after, read, before.isWhole());
    }

    private IntakeResult read(CaseDocument document) {
        IntakeResult result;
        try (Terminal.Watched watched = context.terminal().watch("Reading")) {
            result = context.intake().reread(document, watched);
        }
        result.problems().stream().map(Problem::line).forEach(context.terminal()::note);
        return result;
    }

    private int tell(CaseDocument after, IntakeResult read, boolean wasWhole) {
        Case now = after.assemble();
        PlainEdit plain = new PlainEdit(after);
        now.orphans().forEach(orphan -> context.terminal().out().println(line(orphan, plain)));
        context.terminal().note((output == null ? file : output) + ": " + read.articles().size() + " of "
                + after.articles().size() + " articles read again, " + now.utterances().size() + " statements, "
                + after.history().done().size() + " decisions kept, of which no longer fit: " + now.orphans().size());
        return wasWhole && read.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private static String line(Orphan orphan, PlainEdit plain) {
        Topic topic = Topic.of(orphan.edit().change());
        String what = (topic.thing() + " " + topic.id() + " " + topic.field() + " " + topic.detail() + ": "
                + orphan.reason()).toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("\\s+", " ")
                .replace(" :", ":");
        String words = plain.about(orphan.edit());
        return what + " | " + plain.signed(orphan.edit()) + (words.isEmpty() ? "" : " of " + words);
    }
}
