package org.rejoinder.analysis.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.rejoinder.analysis.syntax.FeatureBuffer;
import org.rejoinder.analysis.tagger.Marks.Cue;

/** Marks all sources, cues and contents of a passage at once. Holds work space: make one a thread. */
final class FirstPass {
    private final CrfModel model;
    private final double threshold;
    private final Chain chain = new Chain(Labels.TAGS);
    private final FeatureBuffer buffer;
    private float[] scores = new float[0];

    /** @param threshold words at least this likely to be cues are cues, although the best sequence passes them by */
    FirstPass(CrfModel model, double threshold) {
        this.model = model;
        this.threshold = threshold;
        buffer = new FeatureBuffer(model.bits);
    }

    Marks read(Passage p) {
        if (scores.length < p.size * Labels.TAGS) {
            scores = new float[p.size * Labels.TAGS * 2];
        }
        for (int i = 0; i < p.size; i++) {
            TagFeatures.extract(p, i, buffer);
            model.score(buffer, scores, i * Labels.TAGS);
        }
        int[] best = model.best(chain, scores, p.size, p.classes);
        model.marginals(chain, scores, p.size, p.classes);
        byte[] labels = new byte[p.size];
        float[] content = new float[p.size];
        float[] source = new float[p.size];
        for (int i = 0; i < p.size; i++) {
            for (int y = 1; y < Labels.TAGS; y++) {
                labels[i] = chain.marginal(i, y) > chain.marginal(i, labels[i]) ? (byte) y : labels[i];
            }
            content[i] = chain.marginal(i, Labels.CONTENT) + chain.marginal(i, Labels.CONTENT_IN);
            source[i] = chain.marginal(i, Labels.SOURCE) + chain.marginal(i, Labels.SOURCE_IN);
        }
        return new Marks(labels, content, source, cues(best));
    }

    private List<Cue> cues(int[] best) {
        List<Cue> cues = new ArrayList<>();
        boolean[] taken = new boolean[best.length];
        for (Range range : Frame.pieces(best, Labels.CUE, Labels.CUE_IN)) {
            cues.add(new Cue(range, probability(range)));
            Arrays.fill(taken, range.from(), range.to(), true);
        }
        for (int i = 0; i < best.length; i++) {
            if (!taken[i] && chain.marginal(i, Labels.CUE) >= threshold) {
                int to = i + 1;
                while (to < best.length && !taken[to] && chain.marginal(to, Labels.CUE_IN) >= threshold) {
                    to++;
                }
                Arrays.fill(taken, i, to, true);
                cues.add(new Cue(new Range(i, to), probability(new Range(i, to))));
            }
        }
        cues.sort(Comparator.comparing(Cue::range));
        return cues;
    }

    /** How likely the surest of these words is a cue word. */
    private double probability(Range range) {
        double top = 0;
        for (int i = range.from(); i < range.to(); i++) {
            top = Math.max(top, chain.marginal(i, Labels.CUE) + chain.marginal(i, Labels.CUE_IN));
        }
        return Math.min(1, top);
    }
}
