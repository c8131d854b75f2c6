package org.rejoinder.analysis.stance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.rejoinder.analysis.Analyser;
import org.rejoinder.analysis.Analysers;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.gold.Gold;
import org.rejoinder.analysis.gold.Gold.Marked;
import org.rejoinder.analysis.gold.TrainingArguments;
import org.rejoinder.analysis.stance.StanceFit.Example;
import org.rejoinder.model.Stance;
import org.rejoinder.task.Progress;

/**
 * Learns how much each sign speaks for each stance: {@code TrainStance ARTICLES.jsonl... FOLDER... [--half FOLDER...]
 * [--as-read FOLDER...] [-o WEIGHTS]}. Folders behind {@code --half} are those that rules were written from: on them
 * the rules are too good to be trusted elsewhere, so they count half. Behind {@code --as-read} stand folders in which
 * every statement that the reader found in any news is marked, so that far more are comments than where people picked
 * what matters to a dispute. First it prints how each folder fares by weights from other disputes than the
 * statement's own.
 */
public final class TrainStance {
    private static final String USAGE =
            "usage: TrainStance ARTICLES.jsonl... FOLDER... [--half FOLDER...] [--as-read FOLDER...] [-o WEIGHTS]";
    private static final String HALF_TRUSTED = "--half";
    private static final String AS_READ = "--as-read";
    private static final int PARTS = 5;
    private static final double HALF = 0.5;

    private TrainStance() {}

    /** @throws IOException if gold cannot be read or the weights cannot be written */
    public static void main(String[] args) throws IOException {
        TrainingArguments given = TrainingArguments.of(args, Set.of(HALF_TRUSTED, AS_READ), USAGE);
        List<Example> examples = new ArrayList<>(examples(given.learn(), 1));
        examples.addAll(examples(given.behind(HALF_TRUSTED), HALF));
        examples(given.behind(AS_READ), 1).forEach(example -> examples.add(example.with(StanceFit.AS_READ)));
        measure(examples);
        if (given.target().isPresent()) {
            Files.writeString(given.target().get(), StanceFit.fit(examples).table());
        }
    }

    private static List<Example> examples(List<Path> paths, double weight) throws IOException {
        Analyser reader = Analysers.standard().before(LearnedStanceStage.class);
        List<Example> examples = new ArrayList<>();
        for (Gold gold : Gold.read(paths)) {
            examples.addAll(examples(gold, reader.read(gold.article(), Progress.NONE), weight));
        }
        return examples;
    }

    /** The statements that people marked too; what may as well be left out counts half. */
    static List<Example> examples(Gold gold, Reading reading, double weight) {
        List<Example> examples = new ArrayList<>();
        StanceSigns signs = new StanceSigns(reading);
        Map<Integer, Marked> partners = gold.partners(reading.drafts().stream().map(Draft::content).toList());
        partners.forEach((at, marked) -> {
            Draft draft = reading.drafts().get(at);
            List<Stance> right = marked.stances().stream().map(Stance::valueOf).toList();
            if (!right.isEmpty()) {
                examples.add(new Example(gold.folder(), gold.dispute(), signs.of(at), draft.stance(), right,
                        marked.optional(), marked.optional() ? weight * HALF : weight));
            }
        });
        return examples;
    }

    private static void measure(List<Example> examples) {
        List<String> disputes = examples.stream().map(Example::dispute).distinct().sorted().toList();
        Map<Example, Stance> learned = new HashMap<>();
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            Function<Example, Boolean> out = example -> disputes.indexOf(example.dispute()) % PARTS == left;
            StanceWeights weights = StanceFit.fit(examples.stream().filter(example -> !out.apply(example)).toList());
            examples.stream().filter(example -> !example.optional() && out.apply(example)).forEach(example ->
                    learned.put(example, LearnedStanceStage.weigh(weights, example.signs(), example.judged())));
        }
        System.out.println("by weights from other disputes: right, macro-F1, of the rules and learned");
        Map<String, List<Example>> rows = new TreeMap<>();
        for (Example example : examples) {
            if (!example.optional()) {
                rows.computeIfAbsent("folder " + example.folder(), _ -> new ArrayList<>()).add(example);
                rows.computeIfAbsent("all", _ -> new ArrayList<>()).add(example);
            }
        }
        rows.forEach((row, own) -> System.out.printf(Locale.ROOT, "%-20s %4d statements; rules %s, learned %s%n", row,
                own.size(), score(own, Example::judged), score(own, learned::get)));
    }

    /** The share right, and the mean over stances of the harmonic mean of precision and recall. */
    private static String score(List<Example> examples, Function<Example, Stance> found) {
        Map<Stance, int[]> counts = new EnumMap<>(Stance.class);
        int right = 0;
        for (Example example : examples) {
            Stance best = example.right().getFirst();
            Stance told = example.right().contains(found.apply(example)) ? best : found.apply(example);
            counts.computeIfAbsent(best, _ -> new int[3])[0]++;
            counts.computeIfAbsent(told, _ -> new int[3])[1]++;
            if (told == best) {
                counts.get(best)[2]++;
                right++;
            }
        }
        double macro = counts.values().stream().filter(n -> n[0] > 0).mapToDouble(n -> 2.0 * n[2] / (n[0] + n[1]))
                .average().orElse(0);
        return String.format(Locale.ROOT, "%.3f %.3f", (double) right / examples.size(), macro);
    }
}
