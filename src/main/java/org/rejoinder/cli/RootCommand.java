package org.rejoinder.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "rejoinder",
        description = {
            "Finds who said what about whom in news articles, and shows accusations and denials on a timeline.",
            "With no command it opens the window."
        },
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {"", "Exit status: 0 done; 1 something could not be read or written, or no statement was found; "
                + "2 wrong usage."})
final class RootCommand implements Callable<Integer> {
    private final WindowOpener window;

    RootCommand(WindowOpener window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        return window.open(WindowRequest.empty());
    }
}
