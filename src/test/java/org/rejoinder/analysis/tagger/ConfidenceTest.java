package org.rejoinder.analysis.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    private static double[] evidence(double signal, double noise) {
        double[] e = new double[Confidence.SIZE];
        e[0] = 1;
        e[1] = signal;
        e[2] = noise;
        return e;
    }

    /** Where seven in ten are right it says about .7, whatever the noise says. */
    @Test
    void meansWhatItSays() {
        Random random = new Random(5);
        List<double[]> evidence = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int k = 0; k < 6000; k++) {
            double signal = random.nextInt(3) - 1;
            evidence.add(evidence(signal, random.nextGaussian()));
            right.add(random.nextDouble() < 0.5 + 0.2 * signal);
        }
        Confidence fitted = Confidence.fit(evidence, right);
        assertEquals(0.3, fitted.of(evidence(-1, 0)), 0.04);
        assertEquals(0.5, fitted.of(evidence(0, 1)), 0.04);
        assertEquals(0.7, fitted.of(evidence(1, -1)), 0.04);
    }

    @Test
    void survivesWritingAndReading() throws IOException {
        double[] weights = new Random(2).doubles(Confidence.SIZE).map(w -> (float) w).toArray();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Confidence(weights).write(new DataOutputStream(out));
        Confidence again = Confidence.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
        assertArrayEquals(weights, again.weights());
    }

    @Test
    void sameMeansHalfOfTheWordsOfContentAndSource() {
        Frame gold = new Frame(List.of(new Range(0, 2)), List.of(new Range(2, 3)), List.of(new Range(3, 9)));
        assertTrue(Training.same(gold, new Frame(List.of(new Range(0, 1)), gold.cue(), List.of(new Range(4, 9)))));
        assertTrue(!Training.same(gold, new Frame(List.of(new Range(0, 2)), gold.cue(), List.of(new Range(7, 9)))));
        assertTrue(!Training.same(gold, new Frame(List.of(), gold.cue(), gold.content())));
        assertTrue(!Training.same(gold, new Frame(List.of(new Range(9, 11)), gold.cue(), gold.content())));
    }
}
