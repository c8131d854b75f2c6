package org.rejoinder.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Gathers the numbers of all utterances that match. */
final class NumberCollector extends SimpleCollector {
    private final FixedBitSet found;
    private NumericDocValues numbers;

    NumberCollector(int size) {
        found = new FixedBitSet(Math.max(1, size));
    }

    FixedBitSet found() {
        return found;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        numbers = context.reader().getNumericDocValues("number");
    }

    @Override
    public void collect(int doc) throws IOException {
        if (numbers != null && numbers.advanceExact(doc) && numbers.longValue() >= 0) {
            found.set((int) numbers.longValue());
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    List<Integer> inOrder(int[] order, int most) {
        return Arrays.stream(order).filter(found::get).limit(most).boxed().toList();
    }
}
