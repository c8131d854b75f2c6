package org.rejoinder.analysis.text;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A maximum entropy model of tags as Apache OpenNLP writes it ("GIS"): from features that are there or not to the
 * chance of each tag. Immutable; safe to share.
 */
final class TagModel {
    private static final String KIND = "GIS";

    private final List<String> tags;
    private final HashedKeys features;
    /** Of each feature, which of {@link #groups} it is in, and where its weights begin. */
    private final int[] group;
    private final int[] start;
    /** The tags for which the features of a group have weights. */
    private final int[][] groups;
    private final double[] weights;
    private final double uniform;

    private TagModel(List<String> tags, HashedKeys features, int[][] groups, int[] group, int[] start,
            double[] weights) {
        this.tags = List.copyOf(tags);
        this.features = features;
        this.groups = groups;
        this.group = group;
        this.start = start;
        this.weights = weights;
        uniform = StrictMath.log(1.0 / tags.size());
    }

    /** @throws IOException if this is no such model */
    static TagModel read(byte[] file) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(file);
        DataInputStream in = new DataInputStream(bytes);
        if (!in.readUTF().equals(KIND)) {
            throw new IOException("not a model of tags");
        }
        // A constant and a parameter of the training, which nobody needs any more.
        in.readInt();
        in.readDouble();
        List<String> tags = texts(in);
        List<int[]> patterns = texts(in).stream().map(TagModel::numbers).toList();
        int count = in.readInt();
        HashedKeys features = new HashedKeys(count);
        for (int i = 0; i < count; i++) {
            features.add(HashedKeys.of(in.readUTF()));
        }
        int[] group = new int[count];
        int[] start = new int[count];
        int[][] groups = new int[patterns.size()][];
        int feature = 0;
        int all = 0;
        for (int i = 0; i < groups.length; i++) {
            groups[i] = Arrays.copyOfRange(patterns.get(i), 1, patterns.get(i).length);
            for (int j = 0; j < patterns.get(i)[0]; j++) {
                group[feature] = i;
                start[feature++] = all;
                all += groups[i].length;
            }
        }
        double[] weights = new double[all];
        ByteBuffer.wrap(file, file.length - bytes.available(), bytes.available()).asDoubleBuffer().get(weights);
        return new TagModel(tags, features, groups, group, start, weights);
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    /** How many features are in a group, then its tags. */
    private static int[] numbers(String pattern) {
        int[] numbers = new int[pattern.length()];
        int count = 0;
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == ' ') {
                count++;
            } else {
                numbers[count] = numbers[count] * 10 + pattern.charAt(i) - '0';
            }
        }
        return Arrays.copyOf(numbers, count + 1);
    }

    /** The tags by their numbers. */
    List<String> tags() {
        return tags;
    }

    /** Sums to which weights are added, one for each tag. */
    double[] sums() {
        double[] sums = new double[tags.size()];
        Arrays.fill(sums, uniform);
        return sums;
    }

    /** Adds the weights of a feature, given by the hash of its name; most have none. */
    void add(long name, double[] sums) {
        int feature = features.number(name);
        if (feature >= 0) {
            int at = start[feature];
            for (int tag : groups[group[feature]]) {
                sums[tag] += weights[at++];
            }
        }
    }

    /** Puts in place of the sums the chances that they mean; together they are 1. */
    static void share(double[] sums) {
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = StrictMath.exp(sums[i]);
            all += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= all;
        }
    }
}
