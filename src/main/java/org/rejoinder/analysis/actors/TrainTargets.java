package org.rejoinder.analysis.actors;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rejoinder.analysis.Analyser;
import org.rejoinder.analysis.Analysers;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.actors.TargetSigns.Choice;
import org.rejoinder.analysis.gold.Gold;
import org.rejoinder.analysis.gold.Gold.Marked;
import org.rejoinder.analysis.gold.TrainingArguments;
import org.rejoinder.task.Progress;

/**
 * Learns how much each sign speaks for somebody as whom a denial or rejection answers:
 * {@code TrainTargets ARTICLES.jsonl... FOLDER... [-o WEIGHTS]}.
 * First it prints how the targets of each dispute are found by weights learned from the other disputes.
 */
public final class TrainTargets {
    private static final String USAGE = "usage: TrainTargets ARTICLES.jsonl... FOLDER... [-o WEIGHTS]";
    private static final int SELDOM = 4;
    private static final double SMALL = 0.005;

    /** A statement of known target: who may be meant, and which of them are. */
    record Example(String folder, String dispute, List<Choice> choices, Set<Integer> right) {
        boolean isRight(Entity whom) {
            return right.stream().anyMatch(i -> choices.get(i).whom() == whom);
        }
    }

    private TrainTargets() {}

    /** @throws IOException if gold cannot be read or the weights cannot be written */
    public static void main(String[] args) throws IOException {
        TrainingArguments given = TrainingArguments.of(args, Set.of(), USAGE);
        Analyser reader = Analysers.standard().before(AnswerTargetStage.class);
        List<Example> examples = new ArrayList<>();
        Gold.read(given.learn()).forEach(gold ->
                examples.addAll(examples(gold, reader.read(gold.article(), Progress.NONE))));
        crossValidate(examples);
        if (given.target().isPresent()) {
            StringBuilder out = new StringBuilder("# sign\tweight; written by TrainTargets, see docs/decisions/0043\n");
            LogLinear.fit(usual(examples)).sorted().forEach((sign, weight) -> out.append(Math.abs(weight) < SMALL ? ""
                    : String.format(Locale.ROOT, "%s\t%.2f%n", sign, weight)));
            Files.writeString(given.target().get(), out);
        }
    }

    /** The statements of known target; answers also where people named none. */
    static List<Example> examples(Gold gold, Reading reading) {
        Cast cast = Cast.of(reading);
        TargetSigns signs = new TargetSigns(reading, cast);
        List<Example> examples = new ArrayList<>();
        List<Draft> drafts = reading.drafts();
        gold.partners(drafts.stream().map(Draft::content).toList()).forEach((at, marked) -> {
            Draft draft = drafts.get(at);
            boolean answer = AnswerTargetStage.ANSWERS.contains(draft.stance());
            if (answer && !marked.optional() && !marked.targets().isEmpty()) {
                List<Choice> choices = signs.choices(at);
                examples.add(new Example(gold.folder(), gold.dispute(), choices, right(choices, draft, marked, cast)));
            }
        });
        return examples;
    }

    /**
     * Which choices are called as a target is; where none is, those who are right with the state that they stand for.
     */
    static Set<Integer> right(List<Choice> choices, Draft draft, Marked marked, Cast cast) {
        List<Entity> speakers = draft.speakers().stream().map(cast::byId).toList();
        Set<Integer> named = new HashSet<>();
        Set<Integer> through = new HashSet<>();
        for (int i = 0; i < choices.size(); i++) {
            Entity whom = choices.get(i).whom();
            if (marked.targets().contains(Gold.bare(whom.name))) {
                named.add(i);
            }
            if (AnswerTargetStage.withState(new Aimed(List.of(whom), ""), speakers, cast).targets().stream()
                    .anyMatch(one -> marked.targets().contains(Gold.bare(one.name)))) {
                through.add(i);
            }
        }
        return named.isEmpty() ? through : named;
    }

    /** Signs that few statements show are left out. */
    static List<Example> usual(List<Example> examples) {
        Map<String, Integer> counts = new HashMap<>();
        examples.forEach(example -> example.choices().stream().flatMap(choice -> choice.signs().stream()).distinct()
                .forEach(sign -> counts.merge(sign, 1, Integer::sum)));
        return examples.stream().map(example -> new Example(example.folder(), example.dispute(),
                example.choices().stream().map(choice -> new Choice(choice.whom(), choice.signs().stream()
                        .filter(sign -> counts.get(sign) >= SELDOM).collect(Collectors.toSet()))).toList(),
                example.right())).toList();
    }

    private static void crossValidate(List<Example> examples) {
        Map<String, int[]> rows = new TreeMap<>();
        for (String dispute : examples.stream().map(Example::dispute).distinct().toList()) {
            TargetWeights weights = LogLinear.fit(usual(examples.stream()
                    .filter(example -> !example.dispute().equals(dispute)).toList()));
            for (Example example : examples) {
                if (example.dispute().equals(dispute)) {
                    Optional<TargetWeights.Pick> pick = weights.best(example.choices());
                    int outcome = pick.isEmpty() ? 2 : example.isRight(pick.get().whom()) ? 0 : 1;
                    for (String row : List.of("dispute " + dispute, "folder " + example.folder(), "all")) {
                        rows.computeIfAbsent(row, _ -> new int[3])[outcome]++;
                    }
                }
            }
        }
        rows.forEach((row, n) -> System.out.printf(Locale.ROOT, "%-34s right %3d, wrong %3d, nobody %3d%n", row, n[0],
                n[1], n[2]));
    }
}
