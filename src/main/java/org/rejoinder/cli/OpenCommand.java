package org.rejoinder.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "open", description = "Opens the window on a case file, or on articles and folders of them.")
final class OpenCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    private final WindowOpener window;

    @Parameters(arity = "0..*", paramLabel = "CASE|PATH", description = "What to open.")
    private List<Path> paths = List.of();

    @Mixin
    private final Arrangement arrangement = new Arrangement();

    @Mixin
    private final LocaleOption locale = new LocaleOption();

    @Mixin
    private final ThemeOption theme = new ThemeOption();

    @ArgGroup(exclusive = false, heading = "A picture of the window instead of the window, made with no display:%n")
    private Picture picture;

    static final class Picture {
        @Option(names = "--screenshot", required = true, paramLabel = "FILE",
                description = "Where to write it, as PNG.")
        private Path file;

        @Option(names = "--size", paramLabel = "WIDTHxHEIGHT", defaultValue = "1600x1000",
                description = "Pixels; ${DEFAULT-VALUE} if left out.")
        private String size;

        @Option(names = "--select", paramLabel = "N", defaultValue = "0",
                description = "Selects the Nth statement in order of time.")
        private int select;

        @Option(names = "--zoom", paramLabel = "FACTOR", defaultValue = "1",
                description = "How much larger than fitted, about the selected statement.")
        private double zoom;

        @Option(names = "--press", paramLabel = "KEY", defaultValue = "",
                description = "Presses a key first, such as L for the list or ? for the help.")
        private String press;
    }

    OpenCommand(WindowOpener window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new CommandFailure(path + ": does not exist; check the path");
            }
        }
        return window.open(new WindowRequest(paths, arrangement::apply, theme.name(), locale.asked(),
                Optional.ofNullable(picture).map(this::shot)));
    }

    private WindowRequest.Screenshot shot(Picture asked) {
        Matcher size = SIZE.matcher(asked.size);
        if (!size.matches()) {
            throw new CommandFailure("--size " + asked.size + ": write it as WIDTHxHEIGHT, such as 1600x1000");
        }
        try {
            return new WindowRequest.Screenshot(asked.file, Integer.parseInt(size.group(1)),
                    Integer.parseInt(size.group(2)), asked.select, asked.zoom, asked.press);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(e.getMessage());
        }
    }
}
