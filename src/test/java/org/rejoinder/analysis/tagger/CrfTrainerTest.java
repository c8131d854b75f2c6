package org.rejoinder.analysis.tagger;

import org.rejoinder.analysis.syntax.FeatureBuffer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CrfTrainerTest {
    private static final int BITS = 12;
    private static final int LABELS = 3;
    /** After symbol 1 everything is labelled 2 until symbol 0 comes: the label depends on what stands far before. */
    private static final int SYMBOLS = 6;

    private static int[] toy(Random random) {
        int[] symbols = new int[12];
        for (int t = 0; t < symbols.length; t++) {
            symbols[t] = random.nextInt(SYMBOLS);
        }
        return symbols;
    }

    private static byte[] gold(int[] symbols) {
        byte[] labels = new byte[symbols.length];
        boolean open = false;
        for (int t = 0; t < symbols.length; t++) {
            if (symbols[t] == 0) {
                open = false;
            }
            labels[t] = (byte) (symbols[t] == 1 && !open ? 1 : open ? 2 : 0);
            open |= symbols[t] == 1;
        }
        return labels;
    }

    private static CrfModel train(long seed) {
        Sequences material = new Sequences();
        Random random = new Random(7);
        FeatureBuffer buffer = new FeatureBuffer(BITS);
        for (int k = 0; k < 300; k++) {
            int[] symbols = toy(random);
            int[][] features = new int[symbols.length][];
            for (int t = 0; t < symbols.length; t++) {
                buffer.clear();
                buffer.add(1, symbols[t]);
                features[t] = buffer.toArray();
            }
            material.add(features, new byte[symbols.length], gold(symbols));
        }
        var settings = new CrfTrainer.Settings(BITS, 1, 30, 10, 0.1, 0, seed);
        return new CrfTrainer(LABELS, 1, settings, line -> { }).train(material, Labels.forbidden(LABELS));
    }

    private static int[] read(CrfModel model, int[] symbols) {
        FeatureBuffer buffer = new FeatureBuffer(BITS);
        float[] scores = new float[symbols.length * LABELS];
        for (int t = 0; t < symbols.length; t++) {
            buffer.clear();
            buffer.add(1, symbols[t]);
            model.score(buffer, scores, t * LABELS);
        }
        return model.best(new Chain(LABELS), scores, symbols.length, new byte[symbols.length]);
    }

    @Test
    void learnsWhatDependsOnWordsFarBefore() {
        CrfModel model = train(1);
        Random random = new Random(99);
        for (int k = 0; k < 50; k++) {
            int[] symbols = toy(random);
            byte[] gold = gold(symbols);
            int[] found = read(model, symbols);
            for (int t = 0; t < gold.length; t++) {
                assertEquals(gold[t], found[t], "place " + t);
            }
        }
    }

    @Test
    void sameSeedGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(train(5)), bytes(train(5)));
    }

    @Test
    void survivesWritingAndReading() throws IOException {
        CrfModel model = train(1);
        byte[] bytes = bytes(model);
        CrfModel again = CrfModel.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        assertEquals(model.features(), again.features());
        assertTrue(model.features() >= SYMBOLS);
        assertArrayEquals(bytes, bytes(again));
        int[] symbols = toy(new Random(3));
        assertArrayEquals(read(model, symbols), read(again, symbols));
    }

    @Test
    void rubbishIsRefused() {
        byte[] rubbish = new byte[64];
        java.util.Arrays.fill(rubbish, (byte) 90);
        assertThrows(IOException.class,
                () -> CrfModel.read(new DataInputStream(new ByteArrayInputStream(rubbish))));
        assertThrows(IOException.class, () -> TaggerModel.read(new ByteArrayInputStream(rubbish)));
    }

    private static byte[] bytes(CrfModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(new DataOutputStream(out));
        return out.toByteArray();
    }
}
