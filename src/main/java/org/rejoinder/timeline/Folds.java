package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The folded periods of a timeline, in order, without overlaps. Each takes the same width, whatever the zoom. */
public final class Folds {
    /** Most folds that one timeline has; of more quiet periods only the longest are folded. */
    static final int MOST = 12;

    private static final Folds NONE = new Folds(List.of());
    private static final double WIDEST = 104;
    private static final double ALL_TOGETHER = 312;

    private final List<Fold> folds;
    private final long[] foldedBefore;

    private Folds(List<Fold> folds) {
        this.folds = List.copyOf(folds);
        this.foldedBefore = new long[folds.size() + 1];
        for (int i = 0; i < folds.size(); i++) {
            Fold fold = folds.get(i);
            if (i > 0 && fold.from() < folds.get(i - 1).to()) {
                throw new IllegalArgumentException("folds must be in order and apart: " + fold);
            }
            foldedBefore[i + 1] = foldedBefore[i] + fold.to() - fold.from();
        }
    }

    public static Folds none() {
        return NONE;
    }

    /** Of more than {@value #MOST} only the longest are kept. */
    public static Folds of(List<Fold> folds) {
        if (folds.isEmpty()) {
            return NONE;
        }
        Comparator<Fold> longest = Comparator.comparingLong(fold -> fold.from() - fold.to());
        List<Fold> kept = new ArrayList<>(folds);
        kept.sort(longest.thenComparingLong(Fold::from));
        kept = new ArrayList<>(kept.subList(0, Math.min(MOST, kept.size())));
        kept.sort(Comparator.comparingLong(Fold::from));
        return new Folds(kept);
    }

    public List<Fold> list() {
        return folds;
    }

    public boolean isEmpty() {
        return folds.isEmpty();
    }

    /** The width of one fold in pixels, on a timeline that is {@code width} pixels wide. */
    public double gap(double width) {
        if (folds.isEmpty()) {
            return 0;
        }
        double gap = Math.min(WIDEST, ALL_TOGETHER / folds.size());
        return gap * Math.min(1, width / 600);
    }

    /** The time without folded periods: what a clock shows at {@code time} that stands still in folds. */
    long active(long time) {
        int before = countBefore(time);
        long folded = foldedBefore[before];
        if (before < folds.size() && folds.get(before).from() < time) {
            folded += time - folds.get(before).from();
        }
        return time - folded;
    }

    /** How many folds lie before {@code time}, the one it is in counted by the part that is past. */
    double passed(long time) {
        int before = countBefore(time);
        if (before < folds.size() && folds.get(before).from() < time) {
            Fold fold = folds.get(before);
            return before + (time - fold.from()) / (double) (fold.to() - fold.from());
        }
        return before;
    }

    private int countBefore(long time) {
        int count = 0;
        while (count < folds.size() && folds.get(count).to() <= time) {
            count++;
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Folds that && that.folds.equals(folds);
    }

    @Override
    public int hashCode() {
        return folds.hashCode();
    }

    @Override
    public String toString() {
        return folds.toString();
    }
}
