package org.rejoinder.analysis.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTableTest {
    private static final int BITS = 12;
    private static final int LIMIT = 127;

    private final Random random = new Random(7);
    private final int[] ids = new int[1 << BITS];
    private float[] full;

    /** Every third slot has weights: even numbers, so that none is rounded or dropped; one reaches the limit. */
    private WeightTable table(int labels) {
        Arrays.fill(ids, -1);
        int rows = 0;
        for (int slot = 0; slot < ids.length; slot++) {
            ids[slot] = random.nextInt(3) == 0 ? rows++ : -1;
        }
        full = new float[rows * labels];
        for (int i = 0; i < full.length; i++) {
            full[i] = 2 * random.nextInt(-LIMIT / 2, LIMIT / 2 + 1);
        }
        full[0] = LIMIT;
        return WeightTable.of(labels, BITS, ids, full, LIMIT);
    }

    private FeatureBuffer features(int count) {
        FeatureBuffer features = new FeatureBuffer(BITS);
        for (int i = 0; i < count; i++) {
            features.add(i, random.nextLong());
        }
        return features;
    }

    private float[] plainSum(FeatureBuffer features, int labels) {
        float[] sum = new float[labels];
        for (int i = 0; i < features.size(); i++) {
            int row = ids[features.slot(i)];
            for (int y = 0; row >= 0 && y < labels; y++) {
                sum[y] += full[row * labels + y];
            }
        }
        return sum;
    }

    private static float[] scores(WeightTable table, FeatureBuffer features) {
        float[] scores = new float[table.labels()];
        table.score(features, scores, 0);
        return scores;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 7, 8, 9, 16, 38})
    void scoresAreTheSumsOfTheWeights(int labels) {
        WeightTable table = table(labels);
        for (int count : new int[] {0, 1, 40, 255, 1000, 3000}) {
            FeatureBuffer features = features(count);
            assertArrayEquals(plainSum(features, labels), scores(table, features), 0.01f, count + " features");
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        WeightTable table = table(7);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.write(new DataOutputStream(bytes));
        WeightTable again = WeightTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        FeatureBuffer features = features(500);
        assertArrayEquals(scores(table, features), scores(again, features));
        assertEquals(table.features(), again.features());
        byte[] other = bytes.toByteArray();
        other[3] = 0;
        assertThrows(IOException.class, () ->
                WeightTable.read(new DataInputStream(new ByteArrayInputStream(other))));
    }

    @Test
    void featuresThatWeighNextToNothingAreDropped() {
        Arrays.fill(ids, -1);
        ids[5] = 0;
        ids[6] = 1;
        full = new float[] {LIMIT, 0, 0, 0.4f};
        WeightTable table = WeightTable.of(2, BITS, ids, full, LIMIT);
        assertEquals(1, table.features());
    }
}
