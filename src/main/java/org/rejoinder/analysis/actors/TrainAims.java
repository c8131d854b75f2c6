package org.rejoinder.analysis.actors;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rejoinder.analysis.Analyser;
import org.rejoinder.analysis.Analysers;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.actors.TargetSigns.Choice;
import org.rejoinder.analysis.actors.TrainTargets.Example;
import org.rejoinder.analysis.gold.Gold;
import org.rejoinder.analysis.gold.TrainingArguments;
import org.rejoinder.analysis.stance.StanceChances;
import org.rejoinder.model.Stance;
import org.rejoinder.task.Progress;

/**
 * Learns how much each sign speaks for somebody as whom a statement is aimed at:
 * {@code TrainAims ARTICLES.jsonl... FOLDER... [-o WEIGHTS]}.
 * First it prints how the targets that the rules leave open are found by weights learned from other disputes.
 */
public final class TrainAims {
    private static final String USAGE = "usage: TrainAims ARTICLES.jsonl... FOLDER... [-o WEIGHTS]";
    private static final int PARTS = 6;
    private static final double PULL = 6;
    private static final double SMALL = 0.005;

    /** Mostly aimed at nobody. */
    private static final Set<Stance> AIMLESS = EnumSet.of(Stance.COMMENT, Stance.ACKNOWLEDGE, Stance.SUPPORT);
    private static final double[] LEAST = {0, 0.1, 0.12, 0.15, 0.2, 0.3, 0.4};

    /** A statement with all who may be meant, the last of them nobody, and whether the rules leave its target open. */
    private record Open(Example example, boolean open, Stance stance) {
        String kind() {
            return AIMLESS.contains(stance) ? "comments"
                    : AnswerTargetStage.ANSWERS.contains(stance) ? "answers" : "others";
        }
    }

    private TrainAims() {}

    /** @throws IOException if gold cannot be read or the weights cannot be written */
    public static void main(String[] args) throws IOException {
        TrainingArguments given = TrainingArguments.of(args, Set.of(), USAGE);
        Analyser reader = Analysers.standard().before(LikelyTargetStage.class);
        StanceChances stances = StanceChances.load();
        List<Open> examples = new ArrayList<>();
        Gold.read(given.learn()).forEach(gold ->
                examples.addAll(examples(gold, reader.read(gold.article(), Progress.NONE), stances)));
        crossValidate(examples);
        if (given.target().isPresent()) {
            StringBuilder out = new StringBuilder("# sign\tweight; written by TrainAims, see docs/decisions/0043\n");
            fit(examples).sorted().forEach((sign, weight) -> out.append(Math.abs(weight) < SMALL ? ""
                    : String.format(Locale.ROOT, "%s\t%.2f%n", sign, weight)));
            Files.writeString(given.target().get(), out);
        }
    }

    private static TargetWeights fit(List<Open> examples) {
        return LogLinear.fit(TrainTargets.usual(examples.stream().map(Open::example).toList()), PULL);
    }

    private static List<Open> examples(Gold gold, Reading reading, StanceChances stances) {
        Cast cast = Culpable.with(Cast.of(reading), reading);
        AimSigns signs = new AimSigns(reading, cast, stances.in(reading));
        List<Draft> drafts = reading.drafts();
        List<Open> found = new ArrayList<>();
        gold.partners(drafts.stream().map(Draft::content).toList()).forEach((at, marked) -> {
            if (!marked.optional()) {
                List<Choice> choices = signs.choices(at);
                Set<Integer> right = marked.targets().isEmpty() ? Set.of(choices.size() - 1)
                        : TrainTargets.right(choices, drafts.get(at), marked, cast);
                found.add(new Open(new Example(gold.folder(), gold.dispute(), choices, right),
                        drafts.get(at).targets().isEmpty(), drafts.get(at).stance()));
            }
        });
        return found;
    }

    private static void crossValidate(List<Open> examples) {
        List<String> disputes = examples.stream().map(open -> open.example().dispute()).distinct().toList();
        Map<String, int[]> rows = new TreeMap<>();
        for (int part = 0; part < PARTS; part++) {
            Set<String> left = new HashSet<>();
            for (int i = part; i < disputes.size(); i += PARTS) {
                left.add(disputes.get(i));
            }
            TargetWeights weights = fit(examples.stream()
                    .filter(open -> !left.contains(open.example().dispute())).toList());
            examples.stream().filter(Open::open).filter(open -> left.contains(open.example().dispute()))
                    .forEach(open -> count(open, weights, rows));
        }
        rows.forEach((row, n) ->
                System.out.printf(Locale.ROOT, "%-34s right %3d, wrong %3d; given where there is none %3d%n",
                row, n[0], n[1], n[2]));
    }

    private static void count(Open open, TargetWeights weights, Map<String, int[]> rows) {
        Example one = open.example();
        int nobody = one.choices().size() - 1;
        weights.likeliest(one.choices()).ifPresent(pick -> {
            int outcome = one.right().contains(nobody) ? 2 : one.isRight(pick.whom()) ? 0 : 1;
            rows.computeIfAbsent("folder " + one.folder(), _ -> new int[3])[outcome]++;
            for (double least : LEAST) {
                if (pick.probability() >= least) {
                    rows.computeIfAbsent(open.kind() + " from " + least, _ -> new int[3])[outcome]++;
                }
            }
        });
    }
}
