package org.rejoinder.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.intake.IntakeResult;
import org.rejoinder.task.Progress;
import org.rejoinder.timeline.Grouping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Measures the program's own speed and prints it as JSON. */
@Command(
        name = "bench",
        description = "Measures Rejoinder's own speed and prints it as JSON: what its reader of texts costs, how many "
                + "articles a second it reads after warming up, and how fast it draws 10,000 and 100,000 made-up "
                + "statements.",
        synopsisSubcommandLabel = "[COMMAND]")
public final class BenchCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{2,5})x(\\d{2,5})");
    private static final int WARM_UP_ROUNDS = 10;
    private static final int ROUNDS = 10;
    private static final double WORDS = 500;

    private final CommandContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Articles to read; the folder 'seeds' if left out.")
    private List<Path> paths = List.of(Path.of("seeds"));

    public BenchCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("java", System.getProperty("java.version"));
        result.put("processors", Runtime.getRuntime().availableProcessors());
        result.put("reader", ReaderCost.measure());
        result.put("analysis", analysis());
        for (int count : new int[] {10_000, 100_000}) {
            result.put("timeline"
                    + count, new TimelineBench(BenchItems.madeUp(count), 1600, 900, Grouping.SIDE).run(false));
        }
        print(context, result);
        return ExitStatus.DONE;
    }

    private Map<String, Object> analysis() {
        long start = System.nanoTime();
        IntakeResult first = Reading.read(context, paths);
        double cold = (System.nanoTime() - start) / 1e6;
        if (first.articles().isEmpty()) {
            throw new CommandFailure("there is no article to measure with; give some as arguments");
        }
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            context.intake().read(paths, Progress.NONE);
        }
        start = System.nanoTime();
        for (int i = 0; i < ROUNDS; i++) {
            context.intake().read(paths, Progress.NONE);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long words = first.articles().stream()
                .mapToLong(parsed -> parsed.article().text().split("\\s+").length).sum();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("articles", first.articles().size());
        result.put("words", words);
        result.put("firstReadMs", Math.round(cold));
        result.put("articlesPerSecond", Math.round(10 * ROUNDS * first.articles().size() / seconds) / 10.0);
        result.put("articlesOf500WordsPerSecond", Math.round(10 * ROUNDS * words / WORDS / seconds) / 10.0);
        return result;
    }

    @Command(
            name = "timeline",
            description = "Draws made-up statements from a file as the window does, and prints what it took as JSON.")
    int timeline(
            @Option(names = "--items", required = true, paramLabel = "FILE",
                    description =
                            "JSON array of items with id, startMs, group, kind, outlet, answers, content.") Path file,
            @Option(names = "--size", paramLabel = "WIDTHxHEIGHT", defaultValue = "1600x900",
                    description = "Pixels; ${DEFAULT-VALUE} if left out.") String size,
            @Option(names = "--group", paramLabel = "side|speaker|stance|outlet|none", defaultValue = "side",
                    description = "Grouping; ${DEFAULT-VALUE} if left out.") Grouping group,
            @Option(names = "--cold",
            description = "Draw nothing before the first frame: Java's own warming up is then in "
                    + "it. The window warms up while it reads the first articles.") boolean cold,
            @Option(names = "--json", description = "Print JSON, which it does anyway.") boolean json) {
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches()) {
            throw new ParameterException(spec.commandLine(), "--size takes a width and a height such as 1600x900, not '"
                    + size + "'");
        }
        BenchItems items;
        try {
            items = BenchItems.read(file);
        } catch (java.nio.file.NoSuchFileException | java.io.FileNotFoundException e) {
            throw new CommandFailure(file + ": is not there", e);
        } catch (IOException e) {
            throw new CommandFailure(file + ": " + e.getMessage(), e);
        }
        print(context, new TimelineBench(items, Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                group).run(cold));
        return ExitStatus.DONE;
    }

    @Command(
            name = "case",
            description = "Opens a made-up case in a window without a display, decides, undoes and redoes in it, puts "
                    + "it together and reads it, and prints what it took as JSON.")
    int benchCase(
            @Option(names = "--articles", paramLabel = "N", defaultValue = "1000",
                    description = "How many; ${DEFAULT-VALUE} if left out.") int articles,
            @Option(names = "--statements", paramLabel = "N", defaultValue = "20000",
                    description = "How many in all; ${DEFAULT-VALUE} if left out.") int statements,
            @Option(names = "--edits", paramLabel = "N", defaultValue = "10000",
                    description = "How many decisions; ${DEFAULT-VALUE} if left out.") int edits) {
        if (articles < 1 || statements < articles || edits < 0) {
            throw new ParameterException(spec.commandLine(),
                    "a case to measure needs at least one article, one statement in each, and no less than 0 edits");
        }
        try {
            print(context, new CaseBench(articles, statements, edits).run(context.window()));
        } catch (IOException e) {
            throw new CommandFailure("the case could not be kept in the folder for temporary files: "
                    + e.getMessage(), e);
        }
        return ExitStatus.DONE;
    }

    @Command(
            name = "window",
            description =
            "Opens a window without a display, and a case in it, and prints what it took as JSON, counted from the "
                    + "start of this program; steps of an analyst are tried in the case.",
            hidden = true)
    int benchWindow(@Parameters(paramLabel = "CASE", arity = "0..1",
    description = "A case file; it is changed.") Path file) {
        print(context, context.window().measure(Optional.ofNullable(file)));
        return ExitStatus.DONE;
    }

    @Command(
            name = "practice",
            description = "Does once what is done first in a window, without a display: reads articles and opens a "
                    + "case, and "
                    + "decides, undoes and redoes in both. What Java keeps of that run makes others start sooner.",
            hidden = true)
    int benchPractice(@Parameters(paramLabel = "PATH", description = "Articles to read.") Path articles) {
        try {
            context.window().measure(Optional.of(articles));
            new CaseBench(40, 400, 200).open(context.window());
        } catch (IOException e) {
            throw new CommandFailure("no case could be kept in the folder for temporary files: " + e.getMessage(), e);
        }
        return ExitStatus.DONE;
    }

    @Command(
            name = "search",
            description =
            "Searches a made-up case letter by letter, as somebody types, and prints what it took as JSON.")
    int benchSearch(
            @Option(names = "--statements", paramLabel = "N", defaultValue = "100000",
                    description = "How many; ${DEFAULT-VALUE} if left out.") int statements) {
        if (statements < 1) {
            throw new ParameterException(spec.commandLine(), "a search to measure needs at least one statement");
        }
        print(context, new SearchBench(statements).run());
        return ExitStatus.DONE;
    }

    private static void print(CommandContext context, Map<String, Object> result) {
        String json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build()
                .writeValueAsString(result);
        context.terminal().out().write((json + "\n").getBytes(StandardCharsets.UTF_8), 0,
                (json + "\n").getBytes(StandardCharsets.UTF_8).length);
        context.terminal().out().flush();
    }
}
