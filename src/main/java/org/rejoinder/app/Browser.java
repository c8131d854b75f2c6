package org.rejoinder.app;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rejoinder.ui.source.SourcesModel;

/**
 * Opens addresses of the web with the desktop's own commands, one after another until one does not fail: the toolkit
 * knows one way only, and tells nobody where that leads nowhere.
 */
final class Browser {
    /** Seconds after which a command that still runs is a browser at work. */
    private static final long AT_WORK = 20;

    private final List<String> commands;
    private final Consumer<URI> failed;

    /**
     * @param commands  programs that take an address
     * @param failed    told, on any thread, what none of them opened
     */
    Browser(List<String> commands, Consumer<URI> failed) {
        this.commands = List.copyOf(commands);
        this.failed = failed;
    }

    /**
     * The commands of a system; none where the toolkit's way is the system's own.
     *
     * @param system       as {@code os.name} has it
     * @param environment  as {@link System#getenv()} has it: {@code BROWSER} names others, with colons between them
     */
    static List<String> commands(String system, Map<String, String> environment) {
        String os = system.toLowerCase(Locale.ROOT);
        return os.startsWith("windows") || os.startsWith("mac") ? List.of() : Stream.concat(Stream.of("xdg-open"),
                Stream.of(environment.getOrDefault("BROWSER", "").split(":")).filter(name -> !name.isBlank())).toList();
    }

    /** @throws IllegalArgumentException if it is no address of the web, such as a file's */
    void open(URI address) {
        if (!SourcesModel.isWeb(address)) {
            throw new IllegalArgumentException("no address of the web: " + address);
        }
        open(address, 0);
    }

    private void open(URI address, int which) {
        if (which == commands.size()) {
            failed.accept(address);
            return;
        }
        try {
            new ProcessBuilder(commands.get(which), address.toASCIIString())
                    .redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start()
                    .onExit().thenApply(ended -> ended.exitValue() == 0)
                    .completeOnTimeout(true, AT_WORK, TimeUnit.SECONDS).thenAccept(opened -> {
                        if (!opened) {
                            open(address, which + 1);
                        }
                    });
        } catch (IOException e) {
            // It is not there.
            open(address, which + 1);
        }
    }
}
