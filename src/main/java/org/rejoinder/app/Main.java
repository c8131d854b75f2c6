package org.rejoinder.app;

import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rejoinder.analysis.Analyser;
import org.rejoinder.analysis.Analysers;
import org.rejoinder.analysis.stance.SentenceStance;
import org.rejoinder.casefile.ParsedArticleJson;
import org.rejoinder.cli.BenchCommand;
import org.rejoinder.cli.CommandContext;
import org.rejoinder.cli.Commands;
import org.rejoinder.cli.StanceCommand;
import org.rejoinder.cli.Terminal;
import org.rejoinder.cli.TimelineCommand;
import org.rejoinder.ingest.Ingest;
import org.rejoinder.intake.Intake;

/** Starts Rejoinder: the only place that wires its parts together, and the only one that ends the process. */
public final class Main {
    /** Lucene tells by it which instructions of the processor it makes no use of; held, lest its level be forgotten. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Terminal.ofProcess(watched()), args));
    }

    /** The whole program but for its process; the exit status. */
    static int run(Terminal terminal, String... args) {
        LUCENE.setLevel(Level.SEVERE);
        Supplier<Analyser> analyser = new Once<>(Analysers::standard);
        Supplier<ParsedArticleJson> json = new Once<>(ParsedArticleJson::new);
        Intake intake = new Intake(new Ingest(), analyser, json);
        CommandContext context =
                new CommandContext(terminal, intake, json, new WindowProgram(new IntakeReader(intake), terminal));
        Supplier<SentenceStance> sentences = new Once<>(Analysers::sentences);
        List<?> more = List.of(
                new TimelineCommand(context), new BenchCommand(context), new StanceCommand(terminal, sentences));
        return Commands.line(context, more).execute(args);
    }

    /** The launcher tells whether the error stream is a terminal, which Java alone cannot. */
    private static boolean watched() {
        String told = System.getProperty("rejoinder.terminal");
        return told == null ? System.console() != null && System.console().isTerminal() : Boolean.parseBoolean(told);
    }
}
