package org.rejoinder.analysis.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.rejoinder.analysis.syntax.FeatureBuffer;

/**
 * Makes a model of marked documents. Deterministic: the same documents and seed give the same model.
 *
 * <p>The second pass reads what the first one found, and the confidence what both found. Neither may learn from
 * findings in documents that the finder was trained on: those look surer than they will be. So the documents are
 * dealt into two halves, and models of one half read the other.
 */
final class Training {
    private static final int BITS = 22;
    private static final int HALVES = 2;
    private static final double CUE_THRESHOLD = 0.2;

    private final Language language;
    private final long seed;
    private final Consumer<String> log;
    private final List<List<Passage>> passages = List.of(new ArrayList<>(), new ArrayList<>());
    private final Map<Passage, List<Frame>> frames = new HashMap<>();
    private final FeatureBuffer buffer = new FeatureBuffer(BITS);

    Training(Language language, long seed, Consumer<String> log) {
        this.language = language;
        this.seed = seed;
        this.log = log;
    }

    TaggerModel train(List<Corpus.Document> documents) {
        deal(documents);
        List<Sequences> tagMaterial = passages.stream().map(this::tagMaterial).toList();
        List<CrfModel> tagHalves = tagMaterial.stream().map(m -> crf(m, Labels.TAGS, 4, 7)).toList();
        CrfModel tags = crf(Sequences.join(tagMaterial), Labels.TAGS, 5, 10);
        List<Sequences> roleMaterial = new ArrayList<>();
        for (int half = 0; half < HALVES; half++) {
            roleMaterial.add(roleMaterial(passages.get(half), new FirstPass(tagHalves.get(1 - half), CUE_THRESHOLD)));
        }
        List<CrfModel> roleHalves = roleMaterial.stream().map(m -> crf(m, Labels.ROLES, 4, 5)).toList();
        CrfModel roles = crf(Sequences.join(roleMaterial), Labels.ROLES, 6, 8);
        return new TaggerModel(tags, roles, confidence(tagHalves, roleHalves));
    }

    private void deal(List<Corpus.Document> documents) {
        for (int d = 0; d < documents.size(); d++) {
            for (Passage p : Passage.of(documents.get(d).sentences(), language)) {
                passages.get(d % HALVES).add(p);
                frames.put(p, Corpus.frames(p, documents.get(d).marked()));
            }
        }
    }

    private CrfModel crf(Sequences material, int labels, int minCount, int rounds) {
        log.accept(material.all().size() + " sequences");
        var settings = new CrfTrainer.Settings(BITS, minCount, rounds, Math.max(2, rounds / 3), 0.1, 0.5, seed);
        return new CrfTrainer(labels, Passage.CLASSES, settings, log).train(material, Labels.forbidden(labels));
    }

    private Sequences tagMaterial(List<Passage> half) {
        Sequences material = new Sequences();
        for (Passage p : half) {
            int[][] features = new int[p.size][];
            for (int i = 0; i < p.size; i++) {
                TagFeatures.extract(p, i, buffer);
                features[i] = buffer.toArray();
            }
            material.add(features, p.classes, Labels.tags(frames.get(p), p.size));
        }
        return material;
    }

    private Sequences roleMaterial(List<Passage> half, FirstPass finder) {
        Sequences material = new Sequences();
        for (Passage p : half) {
            if (!frames.get(p).isEmpty()) {
                Marks marks = finder.read(p);
                for (Frame frame : frames.get(p)) {
                    addRoles(p, marks, frame, material);
                }
            }
        }
        return material;
    }

    private void addRoles(Passage p, Marks marks, Frame frame, Sequences material) {
        Range first = frame.cue().getFirst();
        Range cue = new Range(first.from(), Math.min(frame.cue().getLast().to(), first.from() + 20));
        Window window = Window.around(p, cue);
        RoleFeatures extractor = new RoleFeatures(p, cue, marks);
        int[][] features = new int[window.length()][];
        for (int i = 0; i < features.length; i++) {
            extractor.extract(window.from() + i, buffer);
            features[i] = buffer.toArray();
        }
        byte[] gold = Arrays.copyOfRange(Labels.roles(frame, p.size), window.from(), window.to());
        material.add(features, window.classes(p), Labels.mend(gold));
    }

    private Confidence confidence(List<CrfModel> tagHalves, List<CrfModel> roleHalves) {
        List<double[]> evidence = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int half = 0; half < HALVES; half++) {
            Decoder decoder = new Decoder(tagHalves.get(1 - half), roleHalves.get(1 - half), CUE_THRESHOLD);
            for (Passage p : passages.get(half)) {
                for (SecondPass.Found found : decoder.read(p)) {
                    evidence.add(found.evidence());
                    right.add(frames.get(p).stream().anyMatch(gold -> same(gold, found.frame())));
                }
            }
        }
        log.accept("confidence from " + right.size() + " frames, " + right.stream().filter(r -> r).count() + " right");
        return Confidence.fit(evidence, right);
    }

    /** Content and source each share half of their words or more. */
    static boolean same(Frame gold, Frame found) {
        return alike(gold.content(), found.content())
                && (gold.source().isEmpty() ? found.source().isEmpty() : alike(gold.source(), found.source()));
    }

    private static boolean alike(List<Range> a, List<Range> b) {
        Set<Integer> one = words(a);
        Set<Integer> both = words(b);
        int sizes = one.size() + both.size();
        both.retainAll(one);
        return 2 * both.size() >= sizes - both.size();
    }

    private static Set<Integer> words(List<Range> ranges) {
        Set<Integer> words = new HashSet<>();
        for (Range range : ranges) {
            for (int i = range.from(); i < range.to(); i++) {
                words.add(i);
            }
        }
        return words;
    }
}
