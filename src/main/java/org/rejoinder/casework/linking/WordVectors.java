package org.rejoinder.casework.linking;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What words mean, as directions in a space where near ones mean much the same, so that "vessel" and "ship" are known
 * to be alike. Distilled from a sentence encoder; its licence and the command that made it stand beside the file.
 * Immutable.
 */
final class WordVectors {
    /** The most frequent words, which say nothing of a text's subject. */
    private static final int EMPTY = 60;

    private final Map<String, Integer> numbers;
    private final byte[] values;
    private final int size;

    private WordVectors(Map<String, Integer> numbers, byte[] values, int size) {
        this.numbers = numbers;
        this.values = values;
        this.size = size;
    }

    /** Read when first asked for, then kept: 1.6 MB. */
    private static final class Packaged {
        static final WordVectors VECTORS = load();
    }

    static WordVectors packaged() {
        return Packaged.VECTORS;
    }

    private static WordVectors load() {
        try (InputStream stream = WordVectors.class.getResourceAsStream("word-vectors.bin");
                DataInputStream in = new DataInputStream(stream)) {
            int count = in.readInt();
            int size = in.readInt();
            String names = new String(in.readNBytes(in.readInt()), StandardCharsets.US_ASCII);
            Map<String, Integer> numbers = HashMap.newHashMap(count);
            for (String name : names.split("\n")) {
                numbers.put(name, numbers.size());
            }
            return new WordVectors(numbers, in.readNBytes(count * size), size);
        } catch (IOException e) {
            throw new UncheckedIOException("the word vectors cannot be read", e);
        }
    }

    /** The direction of all words together, rare words weighing more; of length 1, or 0 where none is known. */
    float[] of(List<String> words) {
        float[] sum = new float[size];
        for (String word : words) {
            Integer number = number(word);
            if (number != null && number >= EMPTY) {
                double weight = Math.sqrt(Math.log(2 + number));
                for (int i = 0; i < size; i++) {
                    sum[i] += (float) (weight * values[number * size + i]);
                }
            }
        }
        double length = Math.sqrt(dot(sum, sum));
        for (int i = 0; i < size && length > 0; i++) {
            sum[i] /= (float) length;
        }
        return sum;
    }

    boolean isKnown(String word) {
        return number(word) != null;
    }

    private Integer number(String word) {
        Integer number = numbers.get(word);
        return number == null && word.endsWith("s") ? numbers.get(word.substring(0, word.length() - 1)) : number;
    }

    static double dot(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
