package org.rejoinder.analysis.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the command line of a trainer names: {@code ARTICLES.jsonl... FOLDER... [OPTION FOLDER...]... [-o WEIGHTS]}.
 *
 * @param learn   parsed articles and folders of gold to learn from
 * @param others  what stands behind each option that was given
 * @param target  where the weights are to be written; empty where they are only measured
 */
public record TrainingArguments(List<Path> learn, Map<String, List<Path>> others, Optional<Path> target) {
    public TrainingArguments {
        learn = List.copyOf(learn);
        others = Map.copyOf(others);
    }

    /**
     * Of a trainer's command line.
     *
     * @param options  behind which other folders may stand, such as {@code --also}
     * @throws IllegalArgumentException with {@code usage} where an option is unknown, or no articles or no folder to
     *     learn from is named
     */
    public static TrainingArguments of(String[] args, Set<String> options, String usage) {
        List<Path> learn = new ArrayList<>();
        Map<String, List<Path>> others = new HashMap<>();
        List<Path> now = learn;
        Optional<Path> target = Optional.empty();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("-o") && i + 1 < args.length) {
                target = Optional.of(Path.of(args[++i]));
            } else if (options.contains(args[i])) {
                now = others.computeIfAbsent(args[i], _ -> new ArrayList<>());
            } else if (args[i].startsWith("-")) {
                throw new IllegalArgumentException(usage);
            } else {
                now.add(Path.of(args[i]));
            }
        }
        TrainingArguments given = new TrainingArguments(learn, others, target);
        if (given.articles().isEmpty() || given.articles().size() == learn.size()) {
            throw new IllegalArgumentException(usage);
        }
        return given;
    }

    /** The folders behind an option, with the parsed articles; these alone where it was not given. */
    public List<Path> behind(String option) {
        return Stream.concat(others.getOrDefault(option, List.of()).stream(), articles().stream()).toList();
    }

    private List<Path> articles() {
        return learn.stream().filter(Files::isRegularFile).toList();
    }
}
