package org.rejoinder.analysis.tagger;
import org.rejoinder.analysis.syntax.FeatureBuffer;

import java.util.ArrayList;
import java.util.List;

/** Reads one passage with a model. Holds work space: make one a thread. */
final class Decoder {
    /** A frame with how sure the model is of it. */
    record Found(Frame frame, double cueProbability, double roleProbability) {
        double confidence() {
            return Math.clamp(cueProbability * roleProbability, 0.0, 1.0);
        }
    }

    private final TaggerModel model;
    private final double cueThreshold;
    private final Chain tagChain = new Chain(Labels.TAGS);
    private final Chain roleChain = new Chain(Labels.ROLES);
    private final FeatureBuffer tagBuffer;
    private final FeatureBuffer roleBuffer;
    private float[] scores = new float[0];

    Decoder(TaggerModel model, double cueThreshold) {
        this.model = model;
        this.cueThreshold = cueThreshold;
        tagBuffer = new FeatureBuffer(model.tags().bits);
        roleBuffer = new FeatureBuffer(model.roles().bits);
    }

    List<Found> read(Passage p) {
        List<Found> found = new ArrayList<>();
        for (Cue cue : cues(p)) {
            Found frame = roles(p, cue);
            if (frame != null) {
                found.add(frame);
            }
        }
        return found;
    }

    private record Cue(Range range, double probability) {}

    /** The cues of the best label sequence, and words that are likely cues although it passes them by. */
    private List<Cue> cues(Passage p) {
        float[] s = room(p.size * Labels.TAGS);
        for (int i = 0; i < p.size; i++) {
            TagFeatures.extract(p, i, tagBuffer);
            model.tags().score(tagBuffer, s, i * Labels.TAGS);
        }
        int[] best = model.tags().best(tagChain, s, p.size, p.classes);
        model.tags().marginals(tagChain, s, p.size, p.classes);
        List<Cue> cues = new ArrayList<>();
        boolean[] taken = new boolean[p.size];
        for (Range range : Frame.pieces(best, Labels.CUE, Labels.CUE_IN)) {
            cues.add(new Cue(range, probability(range)));
            java.util.Arrays.fill(taken, range.from(), range.to(), true);
        }
        for (int i = 0; i < p.size; i++) {
            if (!taken[i] && tagChain.marginal(i, Labels.CUE) >= cueThreshold) {
                int to = i + 1;
                while (to < p.size && !taken[to] && tagChain.marginal(to, Labels.CUE_IN) >= cueThreshold) {
                    to++;
                }
                Range range = new Range(i, to);
                java.util.Arrays.fill(taken, i, to, true);
                cues.add(new Cue(range, probability(range)));
            }
        }
        cues.sort(java.util.Comparator.comparing(Cue::range));
        return cues;
    }

    /** How likely the cue's words are cue words, by the least sure of them that must be one. */
    private double probability(Range range) {
        double top = 0;
        for (int i = range.from(); i < range.to(); i++) {
            top = Math.max(top, tagChain.marginal(i, Labels.CUE) + tagChain.marginal(i, Labels.CUE_IN));
        }
        return Math.min(1, top);
    }

    private Found roles(Passage p, Cue cue) {
        Window window = Window.around(p, cue.range());
        int n = window.length();
        float[] s = room(n * Labels.ROLES);
        RoleFeatures features = new RoleFeatures(p, cue.range());
        for (int i = 0; i < n; i++) {
            features.extract(window.from() + i, roleBuffer);
            model.roles().score(roleBuffer, s, i * Labels.ROLES);
        }
        byte[] classes = window.classes(p);
        int[] best = model.roles().best(roleChain, s, n, classes);
        model.roles().marginals(roleChain, s, n, classes);
        List<Range> content = shift(Frame.pieces(best, Labels.ROLE_CONTENT, Labels.ROLE_CONTENT_IN), window.from());
        if (content.isEmpty()) {
            return null;
        }
        List<Range> source = surest(Frame.pieces(best, Labels.ROLE_SOURCE, Labels.ROLE_SOURCE_IN), window.from());
        double roleProbability = mean(content, window.from(), Labels.ROLE_CONTENT)
                * (source.isEmpty() ? 0.5 : mean(source, window.from(), Labels.ROLE_SOURCE));
        return new Found(new Frame(source, List.of(cue.range()), content), cue.probability(), roleProbability);
    }

    private static List<Range> shift(List<Range> ranges, int by) {
        return ranges.stream().map(r -> new Range(r.from() + by, r.to() + by)).toList();
    }

    /** A cue has one source: of several pieces the likeliest. */
    private List<Range> surest(List<Range> pieces, int offset) {
        Range best = null;
        double top = -1;
        for (Range piece : pieces) {
            double sure = roleChain.marginal(piece.from(), Labels.ROLE_SOURCE);
            if (sure > top) {
                top = sure;
                best = piece;
            }
        }
        return best == null ? List.of() : shift(List.of(best), offset);
    }

    private double mean(List<Range> ranges, int offset, int begin) {
        double sum = 0;
        int n = 0;
        for (Range range : ranges) {
            for (int i = range.from(); i < range.to(); i++) {
                sum += roleChain.marginal(i - offset, begin) + roleChain.marginal(i - offset, begin + 1);
                n++;
            }
        }
        return sum / n;
    }

    private float[] room(int size) {
        if (scores.length < size) {
            scores = new float[size * 2];
        }
        return scores;
    }
}
