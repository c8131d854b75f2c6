package org.rejoinder.analysis.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command line of a trainer names: {@code ARTICLES.jsonl... FOLDER... [OPTION FOLDER...] [-o WEIGHTS]}.
 *
 * @param learn   parsed articles and folders of gold to learn from
 * @param others  folders behind the option, with the same parsed articles; for the trainer to say what for
 * @param target  where the weights are to be written; empty where they are only measured
 */
public record TrainingArguments(List<Path> learn, List<Path> others, Optional<Path> target) {
    public TrainingArguments {
        learn = List.copyOf(learn);
        others = List.copyOf(others);
    }

    /**
     * Of a trainer that has no other folders.
     *
     * @throws IllegalArgumentException with {@code usage} where no articles or no folder to learn from is named
     */
    public static TrainingArguments of(String[] args, String usage) {
        return of(args, Optional.empty(), usage);
    }

    /**
     * Of a trainer that has other folders.
     *
     * @param option  behind which they stand, such as {@code --also}
     * @throws IllegalArgumentException with {@code usage} where no articles or no folder to learn from is named
     */
    public static TrainingArguments of(String[] args, String option, String usage) {
        return of(args, Optional.of(option), usage);
    }

    private static TrainingArguments of(String[] args, Optional<String> option, String usage) {
        List<Path> learn = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        List<Path> now = learn;
        Optional<Path> target = Optional.empty();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("-o") && i + 1 < args.length) {
                target = Optional.of(Path.of(args[++i]));
            } else if (option.filter(args[i]::equals).isPresent()) {
                now = others;
            } else {
                now.add(Path.of(args[i]));
            }
        }
        List<Path> articles = learn.stream().filter(Files::isRegularFile).toList();
        if (articles.isEmpty() || articles.size() == learn.size()) {
            throw new IllegalArgumentException(usage);
        }
        others.addAll(articles);
        return new TrainingArguments(learn, others, target);
    }
}
