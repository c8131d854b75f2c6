package org.rejoinder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casefile.CaseMerge;
import org.rejoinder.casefile.PlainEdit;
import org.rejoinder.model.Article;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "merge",
        description =
        "Makes one case of two analysts' cases: all articles, and all decisions in order of time. What they "
                + "decided differently is printed, one thing a line, and the exit status is then 1; nothing is lost.")
final class MergeCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "A", description = "The first case.")
    private Path one;

    @Parameters(index = "1", paramLabel = "B", description = "The second case.")
    private Path other;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "C.rejoinder",
            description = "Case file to write.")
    private Path output;

    @Option(names = "--prefer", paramLabel = "a|b",
            description = "Settle every conflict so, each by one more decision or by taking one back; the later "
                    + "stands if left out.")
    private Side prefer;

    private enum Side { A, B }

    MergeCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!CaseFile.isCaseFile(output)) {
            throw new CommandFailure(output + ": give a name that ends in " + CaseFile.ENDING);
        }
        if (Files.exists(output)) {
            throw new CommandFailure(output + ": is there already; give a new name, so that no case is written over");
        }
        SavedCase first = SavedCase.read(context, one);
        SavedCase second = SavedCase.read(context, other);
        CaseMerge merge = merged(first.document(), second.document());
        CaseDocument merged = prefer == null ? merge.merged() : settled(merge);
        merge.readings().forEach(reading -> context.terminal().out().println(line(reading)));
        PlainEdit plain = new PlainEdit(merged);
        merge.conflicts().forEach(conflict -> context.terminal().out().println(line(conflict, plain)));
        int differing = merge.conflicts().size() + merge.readings().size();
        try {
            CaseFile.create(output, merged).close();
        } catch (IOException e) {
            throw new CommandFailure(output + ": cannot be written (" + Output.reason(e) + ")", e);
        }
        int open = prefer == null ? differing : 0;
        context.terminal()
                .note(output + ": " + merged.articles().size() + " articles, " + merged.history().done().size()
                + " decisions, " + differing + (differing == 1 ? " thing" : " things") + " decided differently"
                + (open == 0 ? "" : "; settle it with --prefer, or in the window"));
        return open == 0 && first.isWhole() && second.isWhole() ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private static CaseMerge merged(CaseDocument one, CaseDocument other) {
        try {
            return CaseMerge.of(one, other);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("cannot be merged: " + e.getMessage(), e);
        }
    }

    private CaseDocument settled(CaseMerge merge) {
        String author = System.getProperty("user.name", "analyst");
        CaseDocument document = merge.merged();
        CaseMerge.Side side = prefer == Side.A ? CaseMerge.Side.ONE : CaseMerge.Side.OTHER;
        for (CaseMerge.Reading reading : merge.readings()) {
            document = reading.settle(document, side);
        }
        for (CaseMerge.Conflict conflict : merge.conflicts()) {
            document = conflict.settle(document, side, change ->
                    new Edit(UUID.randomUUID().toString(), author, Clock.systemUTC().instant(), change));
        }
        return document;
    }

    private static String line(CaseMerge.Reading reading) {
        Article article = reading.one().parsed().article();
        return "article " + article.id() + " (" + article.source().name() + "): read differently, "
                + reading.one().parsed().statements().size() + " | " + reading.other().parsed().statements().size()
                + " statements | stands: " + (reading.stands() == CaseMerge.Side.ONE ? "a" : "b")
                + ", the other is kept beside it";
    }

    private static String line(CaseMerge.Conflict conflict, PlainEdit plain) {
        Topic topic = conflict.topic();
        String field = (topic.field() + " " + topic.detail()).toLowerCase(Locale.ROOT).strip();
        String words = plain.about(conflict.stands());
        return topic.thing().name().toLowerCase(Locale.ROOT) + " " + topic.id() + " " + field
                + (words.isEmpty() ? "" : " of " + words) + ": " + side(conflict.one(), plain) + " | "
                + side(conflict.other(), plain) + " | stands: " + conflict.stands().author();
    }

    private static String side(Optional<Edit> edit, PlainEdit plain) {
        return edit.map(plain::signed).orElse("taken back");
    }
}
