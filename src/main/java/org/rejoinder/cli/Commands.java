package org.rejoinder.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** Puts the command line together. Errors are one line on the error stream and never a stack trace. */
public final class Commands {
    /** How the library says that a word is none of those that an option takes, by the names that they have in code. */
    private static final Pattern NONE_OF =
            Pattern.compile("(.*): expected one of \\[(.+)] \\(case-(?:in)?sensitive\\) but was '(.*)'");

    private Commands() {}

    /**
     * The whole command line.
     *
     * @param more  further sub-commands: objects with picocli's {@code @Command}
     */
    public static CommandLine line(CommandContext context, List<?> more) {
        CommandLine line = new CommandLine(new RootCommand(context.window()));
        line.addSubcommand(new ParseCommand(context));
        line.addSubcommand(new CheckCommand(context));
        line.addSubcommand(new ExportCommand(context));
        line.addSubcommand(new SearchCommand(context));
        line.addSubcommand(new MergeCommand(context));
        line.addSubcommand(new RereadCommand(context));
        line.addSubcommand(new OpenCommand(context.window()));
        more.forEach(line::addSubcommand);
        line.addMixin("standard", new StandardOptions());
        line.getSubcommands().values().forEach(command -> command.addMixin("standard", new StandardOptions()));
        Terminal terminal = context.terminal();
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.interactive() ? Ansi.AUTO : Ansi.OFF));
        line.setParameterExceptionHandler((e, arguments) -> wrongUsage(e, terminal));
        line.setExecutionExceptionHandler((e, command, result) -> failed(e, terminal));
        line.setUsageHelpAutoWidth(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    private static String inTheirWords(String message) {
        Matcher none = NONE_OF.matcher(message);
        if (!none.matches()) {
            return message;
        }
        String words = none.group(2).toLowerCase(Locale.ROOT).replaceFirst(", ([^,]+)$", " or $1");
        return none.group(1) + ": it takes " + words + ", not '" + none.group(3) + "'";
    }

    private static int wrongUsage(ParameterException e, Terminal terminal) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.note(inTheirWords(oneLine(e.getMessage())) + "; see '" + command + " --help'");
        return ExitStatus.USAGE;
    }

    private static int failed(Exception e, Terminal terminal) {
        switch (e) {
            case CommandFailure failure when failure.getMessage().isEmpty() -> { }
            case CommandFailure failure -> terminal.note(oneLine(failure.getMessage()));
            case CancellationException cancelled -> terminal.note("cancelled");
            default -> terminal.note("a fault in Rejoinder (" + oneLine(e.toString()) + "); please report it");
        }
        return ExitStatus.FAILED;
    }

    private static String oneLine(String message) {
        return Optional.ofNullable(message).orElse("unknown error").replaceAll("\\s+", " ").strip();
    }

    /** Help and version, on every command. */
    @Command(versionProvider = Version.class)
    static final class StandardOptions {
        @CommandLine.Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
        private boolean help;

        @CommandLine.Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version and exit.")
        private boolean version;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"Rejoinder " + (version == null ? "(unpacked)" : version)};
        }
    }
}
