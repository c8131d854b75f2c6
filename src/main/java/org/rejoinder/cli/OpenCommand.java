package org.rejoinder.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "open", description = "Opens the window on a case file, or on articles and folders of them.")
final class OpenCommand implements Callable<Integer> {
    private final WindowOpener window;

    @Parameters(arity = "0..*", paramLabel = "CASE|PATH", description = "What to open.")
    private List<Path> paths = List.of();

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
        return window.open(List.copyOf(paths));
    }
}
