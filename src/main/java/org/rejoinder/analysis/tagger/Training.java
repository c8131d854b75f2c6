package org.rejoinder.analysis.tagger;
import org.rejoinder.analysis.syntax.FeatureBuffer;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Makes a model of marked documents. Deterministic: the same documents and seed give the same model. */
final class Training {
    private static final int TAG_BITS = 22;
    private static final int ROLE_BITS = 22;

    private final Language language;
    private final long seed;
    private final Consumer<String> log;

    Training(Language language, long seed, Consumer<String> log) {
        this.language = language;
        this.seed = seed;
        this.log = log;
    }

    TaggerModel train(List<Corpus.Document> documents) {
        return new TaggerModel(tags(documents), roles(documents));
    }

    CrfModel tags(List<Corpus.Document> documents) {
        Sequences material = new Sequences();
        FeatureBuffer buffer = new FeatureBuffer(TAG_BITS);
        for (Corpus.Document document : documents) {
            for (Passage p : Passage.of(document.sentences(), language)) {
                int[][] features = new int[p.size][];
                for (int i = 0; i < p.size; i++) {
                    TagFeatures.extract(p, i, buffer);
                    features[i] = buffer.toArray();
                }
                material.add(features, p.classes, Labels.tags(Corpus.frames(p, document.marked()), p.size));
            }
        }
        log.accept("first pass: " + material.all().size() + " paragraphs");
        var settings = new CrfTrainer.Settings(TAG_BITS, 4, 12, 4, 0.1, 0.5, seed);
        return new CrfTrainer(Labels.TAGS, Passage.CLASSES, settings, log)
                .train(material, Labels.forbidden(Labels.TAGS));
    }

    CrfModel roles(List<Corpus.Document> documents) {
        Sequences material = new Sequences();
        FeatureBuffer buffer = new FeatureBuffer(ROLE_BITS);
        for (Corpus.Document document : documents) {
            for (Passage p : Passage.of(document.sentences(), language)) {
                for (Frame frame : Corpus.frames(p, document.marked())) {
                    addRoles(p, frame, buffer, material);
                }
            }
        }
        log.accept("second pass: " + material.all().size() + " cues");
        var settings = new CrfTrainer.Settings(ROLE_BITS, 5, 10, 4, 0.1, 0.5, seed);
        return new CrfTrainer(Labels.ROLES, Passage.CLASSES, settings, log)
                .train(material, Labels.forbidden(Labels.ROLES));
    }

    private static void addRoles(Passage p, Frame frame, FeatureBuffer buffer, Sequences material) {
        Range first = frame.cue().getFirst();
        Range cue = new Range(first.from(), Math.min(frame.cue().getLast().to(), first.from() + 20));
        Window window = Window.around(p, cue);
        RoleFeatures extractor = new RoleFeatures(p, cue);
        int[][] features = new int[window.length()][];
        for (int i = 0; i < features.length; i++) {
            extractor.extract(window.from() + i, buffer);
            features[i] = buffer.toArray();
        }
        byte[] gold = Arrays.copyOfRange(Labels.roles(frame, p.size), window.from(), window.to());
        material.add(features, window.classes(p), Labels.mend(gold));
    }
}
