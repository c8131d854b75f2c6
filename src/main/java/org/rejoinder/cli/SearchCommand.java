package org.rejoinder.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rejoinder.export.Citation;
import org.rejoinder.model.Case;
import org.rejoinder.model.Report;
import org.rejoinder.model.Utterance;
import org.rejoinder.search.CaseSearch;
import org.rejoinder.search.Hits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "search",
        description = "Searches the statements of a case: words, \"phrases\", begin*, AND OR NOT, -without, and fields "
                + "speaker: target: side: outlet: title: event: stance: kind: tag: flag: note: is: on: before: after: "
                + "unanswered.")
final class SearchCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "CASE|PATH", description = "A case file, or an article or folder.")
    private Path path;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
    private List<String> query;

    @Option(names = "--most", paramLabel = "N", defaultValue = "1000",
            description = "How many to print; ${DEFAULT-VALUE} if left out.")
    private int most;

    SearchCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CaseInput input = CaseInput.read(context, List.of(path));
        Case assembled = input.assembled();
        try (CaseSearch search = new CaseSearch()) {
            search.update(assembled);
            // A blank at the end: nobody is still typing the last word.
            Hits hits = search.find(query.stream().map(SearchCommand::part).collect(Collectors.joining(" ")) + " ",
                    Math.max(1, most));
            hits.misread().forEach(miss -> context.terminal().note("not understood: " + miss.part()
                    + miss.meant().map(meant -> "; did you mean " + meant + "?").orElse("")));
            for (Hits.Hit hit : hits.best()) {
                assembled.utterance(hit.utterance()).ifPresent(utterance -> print(assembled, utterance));
            }
            context.terminal().note(hits.utterances().size() + " of " + assembled.utterances().size() + " statements");
            return hits.utterances().isEmpty() ? ExitStatus.FAILED : input.status();
        }
    }

    /** What the shell took out of quotation marks is a phrase again. */
    private static String part(String argument) {
        return argument.contains(" ") && !argument.contains("\"") && !argument.contains(":") ? '"' + argument + '"'
                : argument;
    }

    private void print(Case assembled, Utterance utterance) {
        PrintStream out = context.terminal().out();
        Report best = utterance.bestReport();
        Citation.of(assembled, best.statement().id()).ifPresent(citation ->
                out.println(utterance.stance() + "  " + citation.text()));
    }
}
