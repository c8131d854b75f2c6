package org.rejoinder.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** This program started once more with other words, as cold as it is when somebody starts it. */
final class SameProgram {
    private SameProgram() {}

    /**
     * What it prints.
     *
     * @param command  the first word that this program was called with; all before it start Java
     * @param words    to call it with
     * @return empty where the system does not tell how this program was started, or the other one failed
     */
    static Optional<String> run(String command, List<String> words) throws IOException {
        ProcessHandle.Info here = ProcessHandle.current().info();
        List<String> arguments = here.arguments().map(List::of).orElse(List.of());
        int end = arguments.indexOf(command);
        if (end < 0 || here.command().isEmpty()) {
            return Optional.empty();
        }
        List<String> call = new ArrayList<>(List.of(here.command().get()));
        call.addAll(arguments.subList(0, end));
        call.addAll(words);
        Process process = new ProcessBuilder(call).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return process.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            return Optional.empty();
        }
    }
}
