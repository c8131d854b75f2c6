package org.rejoinder.analysis.links;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rejoinder.analysis.Analysers;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Stage;
import org.rejoinder.analysis.gold.Gold;
import org.rejoinder.casework.linking.AnswerChances;
import org.rejoinder.casework.linking.AnswerFinder;
import org.rejoinder.casework.linking.AnswerSigns;
import org.rejoinder.casework.linking.AnswerSigns.Choice;

/**
 * Learns how much each sign speaks for one statement answering another:
 * {@code TrainAnswers ARTICLES.jsonl... FOLDER... [-o WEIGHTS]}. Articles weigh as their folder does: those that nobody
 * has read while writing rules are read as texts are that the program has not seen, so name the newest folders last.
 * First it prints how the answers of each folder are found by weights learned from the other folders.
 */
public final class TrainAnswers {
    private static final String USAGE = "usage: TrainAnswers ARTICLES.jsonl... FOLDER... [-o WEIGHTS]";
    private static final int SELDOM = 30;
    private static final double SMALL = 0.005;
    /** The last folders and how much each of their articles weighs; all others weigh a half. */
    private static final double[] NEWEST = {1, 1.5, 1.5};
    private static final double OTHERS = 0.5;

    /** A statement, what it may answer, and which of that it does. */
    record Example(String folder, double weight, List<Choice> choices, Set<Integer> right) {}

    private TrainAnswers() {}

    /** @throws IOException if gold cannot be read or the weights cannot be written */
    public static void main(String[] args) throws IOException {
        List<Path> paths = new ArrayList<>();
        Path target = null;
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("-o") && i + 1 < args.length) {
                target = Path.of(args[++i]);
            } else {
                paths.add(Path.of(args[i]));
            }
        }
        if (paths.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        List<Stage> stages = Analysers.standard().stages().stream()
                .takeWhile(stage -> !(stage instanceof LinkStage)).toList();
        List<String> folders = paths.stream().filter(Files::isDirectory).map(path -> path.getFileName().toString())
                .toList();
        List<Example> examples = new ArrayList<>();
        Gold.read(paths).forEach(gold -> {
            Reading reading = Reading.of(gold.article());
            for (Stage stage : stages) {
                reading = stage.apply(reading);
            }
            examples.addAll(examples(gold, reading, weight(folders, gold.folder())));
        });
        crossValidate(examples);
        if (target != null) {
            StringBuilder out = new StringBuilder("# sign\tweight; written by TrainAnswers, see docs/decisions/0055\n");
            new TreeMap<>(AnswerFit.fit(usual(examples)))
                    .forEach((sign, weight) -> out.append(Math.abs(weight) < SMALL ? ""
                    : String.format(Locale.ROOT, "%s\t%.3f%n", sign, weight)));
            Files.writeString(target, out);
        }
    }

    private static double weight(List<String> folders, String folder) {
        int newest = folders.indexOf(folder) - (folders.size() - NEWEST.length);
        return newest < 0 ? OTHERS : NEWEST[newest];
    }

    /**
     * What each statement found may answer; what people say may as well be left out only where it answers something.
     */
    static List<Example> examples(Gold gold, Reading read, double weight) {
        Reading reading = LinkStage.defended(read);
        List<Draft> drafts = reading.drafts();
        Map<Integer, Integer> marked = new HashMap<>();
        gold.partners(drafts.stream().map(Draft::content).toList()).forEach(
                (at, statement) -> marked.put(at, gold.statements().indexOf(statement)));
        AnswerSigns signs = new AnswerSigns(LinkStage.acts(reading));
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            List<Choice> choices = signs.choices(i);
            Set<Integer> right = new HashSet<>();
            for (int k = 0; k < choices.size(); k++) {
                Choice choice = choices.get(k);
                Integer from = marked.get(choice.from());
                Integer to = marked.get(choice.to());
                if (from != null && to != null && gold.ties().contains(new Gold.Tie(from, to, choice.back()))) {
                    right.add(k);
                }
            }
            boolean open = marked.containsKey(i) ? gold.statements().get(marked.get(i)).optional()
                    : gold.isOpen(drafts.get(i).content().getFirst().start());
            if (!choices.isEmpty() && (!open || !right.isEmpty())) {
                examples.add(new Example(gold.folder(), weight, choices, right));
            }
        }
        return examples;
    }

    /** Signs that few pairs show are left out. */
    private static List<Example> usual(List<Example> examples) {
        Map<String, Integer> counts = new HashMap<>();
        examples.forEach(example -> example.choices().forEach(choice ->
                choice.signs().forEach(sign -> counts.merge(sign, 1, Integer::sum))));
        return examples.stream().map(example -> new Example(example.folder(), example.weight(),
                example.choices().stream().map(choice -> new Choice(choice.from(), choice.to(), choice.back(),
                        choice.signs().stream().filter(sign -> counts.get(sign) >= SELDOM).collect(Collectors.toSet())))
                        .toList(), example.right())).toList();
    }

    private static void crossValidate(List<Example> examples) {
        Map<String, int[]> rows = new TreeMap<>();
        for (String folder : examples.stream().map(Example::folder).distinct().toList()) {
            AnswerChances chances = new AnswerChances(AnswerFit.fit(usual(
                    examples.stream().filter(example -> !example.folder().equals(folder)).toList())));
            for (Example example : examples) {
                if (example.folder().equals(folder)) {
                    double[] found = chances.of(example.choices());
                    int best = AnswerFinder.likeliest(found);
                    int outcome = found[best] < AnswerFinder.LIKELY ? example.right().isEmpty() ? 3 : 2
                            : example.right().contains(best) ? 0 : 1;
                    List.of("folder " + folder, "all")
                            .forEach(row -> rows.computeIfAbsent(row, _ -> new int[4])[outcome]++);
                }
            }
        }
        rows.forEach((row, n) ->
                System.out.printf(Locale.ROOT, "%-20s right %3d, wrong %3d, missed %3d%n", row, n[0], n[1],
                n[2]));
    }
}
