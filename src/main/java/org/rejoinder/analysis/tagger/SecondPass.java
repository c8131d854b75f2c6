package org.rejoinder.analysis.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.analysis.syntax.FeatureBuffer;

/** Finds source and content of one cue. Holds work space: make one a thread. */
final class SecondPass {
    /** A source that the best sequence leaves out is taken if its first word is at least this likely one. */
    private static final double FAINT_SOURCE = 0.15;

    /** A frame and what speaks for it; see {@link Confidence}. */
    record Found(Frame frame, double[] evidence) {}

    private final CrfModel model;
    private final Chain chain = new Chain(Labels.ROLES);
    private final FeatureBuffer buffer;
    private float[] scores = new float[0];

    SecondPass(CrfModel model) {
        this.model = model;
        buffer = new FeatureBuffer(model.bits);
    }

    Optional<Found> read(Passage p, Marks marks, Marks.Cue cue) {
        Window window = Window.around(p, cue.range());
        int n = window.length();
        if (scores.length < n * Labels.ROLES) {
            scores = new float[n * Labels.ROLES * 2];
        }
        RoleFeatures features = new RoleFeatures(p, cue.range(), marks);
        for (int i = 0; i < n; i++) {
            features.extract(window.from() + i, buffer);
            model.score(buffer, scores, i * Labels.ROLES);
        }
        byte[] classes = window.classes(p);
        int[] best = model.best(chain, scores, n, classes);
        model.marginals(chain, scores, n, classes);
        List<Range> content = Frame.pieces(best, Labels.ROLE_CONTENT, Labels.ROLE_CONTENT_IN);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        List<Range> source = source(best);
        double[] evidence = Confidence.evidence(p, cue, content.stream().map(r -> r.shifted(window.from())).toList(),
                measures(content, Labels.ROLE_CONTENT), measures(source, Labels.ROLE_SOURCE));
        Frame frame = new Frame(shift(source, window.from()), List.of(cue.range()), shift(content, window.from()));
        return Optional.of(new Found(frame, evidence));
    }

    private static List<Range> shift(List<Range> ranges, int by) {
        return ranges.stream().map(r -> r.shifted(by)).toList();
    }

    /** A cue has one source: of several pieces the likeliest; where there is none, the likeliest faint one. */
    private List<Range> source(int[] best) {
        List<Range> pieces = new ArrayList<>(Frame.pieces(best, Labels.ROLE_SOURCE, Labels.ROLE_SOURCE_IN));
        if (pieces.isEmpty()) {
            for (int i = 0; i < best.length; i++) {
                if (chain.marginal(i, Labels.ROLE_SOURCE) >= FAINT_SOURCE && best[i] == Labels.OUT) {
                    pieces.add(new Range(i, faintEnd(i, best)));
                }
            }
        }
        Range top = null;
        for (Range piece : pieces) {
            if (top == null || chain.marginal(piece.from(), Labels.ROLE_SOURCE)
                    > chain.marginal(top.from(), Labels.ROLE_SOURCE)) {
                top = piece;
            }
        }
        return top == null ? List.of() : List.of(top);
    }

    private int faintEnd(int from, int[] best) {
        double enough = chain.marginal(from, Labels.ROLE_SOURCE) / 2;
        int to = from + 1;
        while (to < best.length && best[to] == Labels.OUT && chain.marginal(to, Labels.ROLE_SOURCE_IN) >= enough) {
            to++;
        }
        return to;
    }

    /** Mean and least probability of the words, that of the first begin, and that of the words beyond the borders. */
    private double[] measures(List<Range> ranges, int begin) {
        double sum = 0;
        double least = 1;
        double first = 0;
        double beyond = 0;
        int n = 0;
        for (Range range : ranges) {
            first += chain.marginal(range.from(), begin) / ranges.size();
            for (int i = range.from(); i < range.to(); i++) {
                double p = chain.marginal(i, begin) + chain.marginal(i, begin + 1);
                sum += p;
                least = Math.min(least, p);
                n++;
            }
            beyond = Math.max(beyond, at(range.from() - 1, begin));
            beyond = Math.max(beyond, at(range.to(), begin));
        }
        return n == 0 ? new double[4] : new double[] {sum / n, least, first, beyond};
    }

    private double at(int i, int begin) {
        return i < 0 || i >= chain.length() ? 0 : chain.marginal(i, begin) + chain.marginal(i, begin + 1);
    }
}
