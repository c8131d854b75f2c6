package org.rejoinder.analysis.confidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.analysis.Analyser;
import org.rejoinder.analysis.Analysers;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.confidence.Calibration.Example;
import org.rejoinder.analysis.gold.Gold;
import org.rejoinder.analysis.gold.Gold.Marked;
import org.rejoinder.analysis.gold.TrainingArguments;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Statement;
import org.rejoinder.task.Progress;

/**
 * Learns how often statements with certain signs are right:
 * {@code TrainConfidence ARTICLES.jsonl... FOLDER... [--also FOLDER...] [-o WEIGHTS]}. What stands behind {@code
 * --also} is only measured. First it prints how well the confidences of each folder's statements fit by weights learned
 * from the others.
 */
public final class TrainConfidence {
    private static final String USAGE =
            "usage: TrainConfidence ARTICLES.jsonl... FOLDER... [--also FOLDER...] [-o WEIGHTS]";
    private static final String ALSO = "--also";
    private static final int SELDOM = 8;
    /** What the rules marked lower was to be looked at while their marks were taken as they are. */
    private static final double FORMERLY = 0.6;
    private static final double STEP = 0.05;

    /** A statement that was found: how sure its rules are, what speaks for it, and whether it is right. */
    record Case(String folder, double marked, Example example) {}

    private TrainConfidence() {}

    /** @throws IOException if gold cannot be read or the weights cannot be written */
    public static void main(String[] args) throws IOException {
        TrainingArguments given = TrainingArguments.of(args, Set.of(ALSO), USAGE);
        List<Case> cases = cases(given.learn());
        measure(cases, cases(given.behind(ALSO)));
        if (given.target().isPresent()) {
            StringBuilder out =
                    new StringBuilder("# sign\tweight; written by TrainConfidence, see docs/decisions/0056\n");
            fit(cases).sorted()
                    .forEach((sign, weight) -> out.append(String.format(Locale.ROOT, "%s\t%.3f%n", sign, weight)));
            Files.writeString(given.target().get(), out);
        }
    }

    private static List<Case> cases(List<Path> paths) throws IOException {
        Analyser reader = Analysers.standard().before(ConfidenceStage.class);
        List<Case> cases = new ArrayList<>();
        for (Gold gold : Gold.read(paths)) {
            cases.addAll(cases(gold, reader.read(gold.article(), Progress.NONE)));
        }
        return cases;
    }

    /** All statements found but those on lines of which nobody says whether anything is stated there. */
    private static List<Case> cases(Gold gold, Reading reading) {
        List<Case> cases = new ArrayList<>();
        Map<Integer, Marked> partners = gold.partners(reading.drafts().stream().map(Draft::content).toList());
        for (int i = 0; i < reading.drafts().size(); i++) {
            Draft draft = reading.drafts().get(i);
            Marked marked = partners.get(i);
            if (marked != null || !gold.isOpen(draft.content().getFirst().start())) {
                cases.add(new Case(gold.folder(), draft.confidence(),
                        new Example(Signs.of(draft), marked != null && isRight(draft, marked, reading))));
            }
        }
        return cases;
    }

    private static boolean isRight(Draft draft, Marked marked, Reading reading) {
        Map<String, String> names = reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        boolean speakers = !draft.speakers().isEmpty() && draft.speakers().stream().map(id -> Gold.bare(names.get(id)))
                .allMatch(name -> marked.speakers().stream().anyMatch(known -> name.equals(known)
                        || known.contains(" ") && (" " + name + " ").contains(" " + known + " ")));
        return speakers && marked.stances().contains(draft.stance().name());
    }

    /** Signs that few statements show are left out. */
    private static Calibration fit(List<Case> cases) {
        Map<String, Integer> counts = new HashMap<>();
        cases.forEach(one -> one.example().signs().keySet().forEach(sign -> counts.merge(sign, 1, Integer::sum)));
        Set<String> usual = counts.keySet().stream().filter(sign -> counts.get(sign) >= SELDOM)
                .collect(Collectors.toSet());
        return Calibration.fit(cases.stream().map(Case::example).map(example -> new Example(example.signs().entrySet()
                .stream().filter(sign -> usual.contains(sign.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), example.right())).toList());
    }

    private static void measure(List<Case> cases, List<Case> also) {
        Reliability before = new Reliability();
        Reliability after = new Reliability();
        System.out.println("by weights from the other folders; the error is the expected calibration error");
        for (String folder : cases.stream().map(Case::folder).distinct().toList()) {
            List<Case> own = cases.stream().filter(one -> one.folder().equals(folder)).toList();
            Calibration others = fit(cases.stream().filter(one -> !one.folder().equals(folder)).toList());
            print(folder, own, others, before, after);
        }
        System.out.println("all of these, as the rules mark them" + System.lineSeparator() + before);
        System.out.println("all of these, by weights from the other folders" + System.lineSeparator() + after);
        System.out.println("before, " + before.queue(FORMERLY));
        for (double sure : List.of(Statement.SURE - STEP, Statement.SURE, Statement.SURE + STEP)) {
            System.out.println("now, " + after.queue(sure));
        }
        Calibration all = fit(cases);
        for (String folder : also.stream().map(Case::folder).distinct().toList()) {
            print(folder + ", not learned from", also.stream().filter(one -> one.folder().equals(folder)).toList(), all,
                    new Reliability(), new Reliability());
        }
    }

    private static void print(String name, List<Case> own, Calibration calibration, Reliability before,
            Reliability after) {
        Reliability marked = new Reliability();
        Reliability calibrated = new Reliability();
        for (Case one : own) {
            double chance = calibration.of(one.example().signs());
            List.of(before, marked).forEach(table -> table.add(one.marked(), one.example().right()));
            List.of(after, calibrated).forEach(table -> table.add(chance, one.example().right()));
        }
        System.out.printf(Locale.ROOT, "%-28s %4d statements, right %.2f; error as marked %.3f, calibrated %.3f%n",
                name, own.size(), marked.right(), marked.error(), calibrated.error());
    }
}
