package org.rejoinder.analysis.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * The dependencies of one sentence. Immutable.
 *
 * <p>Word i depends on word {@code head(i)}, or on nothing (-1) where it is the root; {@code label(i)} names how, in
 * the terms of Universal Dependencies 2 ({@code nsubj}, {@code ccomp} ...).
 */
public final class Tree {
    private final int[] heads;
    private final byte[] labels;
    private final List<String> names;

    Tree(int[] heads, byte[] labels, List<String> names) {
        this.heads = heads.clone();
        this.labels = labels.clone();
        this.names = names;
    }

    public int size() {
        return heads.length;
    }

    public int head(int word) {
        return heads[word];
    }

    public String label(int word) {
        return names.get(labels[word]);
    }

    @Override
    public String toString() {
        return Arrays.toString(heads);
    }
}
