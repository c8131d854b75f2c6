package org.rejoinder.analysis.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * How likely a frame is right, by logistic regression over what speaks for it. Trained on frames that models found in
 * documents they had not seen, so that .9 means nine in ten.
 */
record Confidence(double[] weights) {
    static final int SIZE = 30;
    private static final int ROUNDS = 400;
    private static final double RATE = 0.3;

    double of(double[] evidence) {
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += weights[i] * evidence[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** @param content  measures as {@code mean, least, first, beyond} */
    static double[] evidence(Passage p, Marks.Cue cue, List<Range> ranges, double[] content, double[] source) {
        int head = RoleFeatures.head(p, cue.range());
        int words = ranges.stream().mapToInt(Range::length).sum();
        boolean any = false;
        boolean all = true;
        for (Range range : ranges) {
            for (int i = range.from(); i < range.to(); i++) {
                any |= p.quoted[i] != 0;
                all &= p.quoted[i] != 0;
            }
        }
        String tag = p.tags[head];
        boolean speech = false;
        for (int i = cue.range().from(); i < cue.range().to(); i++) {
            speech |= p.speech[i] != 0 || p.lower[i].equals(":") || p.lower[i].equals("according");
        }
        int last = ranges.getLast().to() - 1;
        boolean stops = last + 1 >= p.size || p.tags[last].matches("\\W+") || p.tags[last + 1].matches("\\W+");
        int first = ranges.getFirst().from();
        boolean starts = first == 0 || p.sentence[first - 1] != p.sentence[first] || p.tags[first - 1].matches("\\W+")
                || p.lower[first].equals("that") || cue.range().contains(first - 1);
        double[] e = {
            1, cue.probability(), logit(cue.probability()),
            content[0], logit(content[0]), content[1], logit(content[1]), content[2], logit(content[2]), content[3],
            source[0], logit(source[0]), source[1], source[2], logit(source[2]), source[3],
            flag(source[0] > 0), flag(speech), flag(speech) * cue.probability(),
            flag(tag.startsWith("VB")), flag(tag.startsWith("NN")), flag(p.quoted[head] != 0),
            flag(any), flag(all), Math.log(words), flag(words <= 2), flag(ranges.size() > 1),
            cue.range().length() > 3 ? 1 : 0, flag(stops), flag(starts)};
        return e;
    }

    private static double flag(boolean is) {
        return is ? 1 : 0;
    }

    private static double logit(double p) {
        double inside = Math.clamp(p, 0.002, 0.998);
        return Math.log(inside / (1 - inside));
    }

    /** Fits by gradient ascent with AdaGrad steps and a light pull to zero. */
    static Confidence fit(List<double[]> evidence, List<Boolean> right) {
        double[] weights = new double[SIZE];
        double[] squares = new double[SIZE];
        Arrays.fill(squares, 1e-6);
        Confidence now = new Confidence(weights);
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[SIZE];
            for (int k = 0; k < evidence.size(); k++) {
                double miss = (right.get(k) ? 1 : 0) - now.of(evidence.get(k));
                for (int i = 0; i < SIZE; i++) {
                    gradient[i] += miss * evidence.get(k)[i] / evidence.size();
                }
            }
            for (int i = 0; i < SIZE; i++) {
                double g = gradient[i] - 1e-4 * weights[i];
                squares[i] += g * g;
                weights[i] += RATE * g / Math.sqrt(squares[i]);
            }
        }
        return now;
    }

    void write(DataOutputStream out) throws IOException {
        for (double w : weights) {
            out.writeFloat((float) w);
        }
    }

    static Confidence read(DataInputStream in) throws IOException {
        double[] weights = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            weights[i] = in.readFloat();
        }
        return new Confidence(weights);
    }
}
