package org.rejoinder.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.rejoinder.analysis.stance.SentenceStance;
import org.rejoinder.analysis.stance.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Judges sentences that stand alone: for measuring, and for lists of headlines. */
@Command(
        name = "stance",
        description =
        "Judges single sentences: reads JSON lines with \"id\" and \"text\", writes \"id\" and \"stance\" "
                + "(NONE where nothing is said), with a second stance, confidence and rules.")
public final class StanceCommand implements Callable<Integer> {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Terminal terminal;
    private final Supplier<SentenceStance> reader;

    @Parameters(paramLabel = "FILE", description = "JSON lines.")
    private Path file;

    @Mixin
    private Output output;

    /** @param reader  made when first needed */
    public StanceCommand(Terminal terminal, Supplier<SentenceStance> reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        output.check();
        String lines = judge();
        output.write(terminal, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
        return ExitStatus.DONE;
    }

    private String judge() {
        StringBuilder lines = new StringBuilder();
        int number = 0;
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    lines.append(judge(line, number)).append('\n');
                }
            }
        } catch (IOException e) {
            throw new CommandFailure(file + ": cannot be read; give a UTF-8 file of JSON lines", e);
        }
        return lines.toString();
    }

    private String judge(String line, int number) {
        JsonNode sentence;
        try {
            sentence = MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw new CommandFailure(file + ": line " + number + " is no JSON; give one object a line", e);
        }
        if (!sentence.path("id").isString() || !sentence.path("text").isString()) {
            throw new CommandFailure(file + ": line " + number + " lacks \"id\" or \"text\"; give both as strings");
        }
        Optional<Verdict> verdict = reader.get().judge(sentence.get("text").stringValue());
        ObjectNode result = MAPPER.createObjectNode();
        result.put("id", sentence.get("id").stringValue());
        result.put("stance", verdict.map(found -> found.stance().name()).orElse("NONE"));
        verdict.flatMap(Verdict::second).ifPresent(second -> result.put("secondStance", second.name()));
        verdict.ifPresent(found -> {
            result.put("confidence", found.confidence());
            found.rules().forEach(result.withArray("rules")::add);
        });
        return result.toString();
    }
}
