package org.rejoinder.analysis.tagger;

/** Words {@code from .. to - 1} of a passage. */
record Range(int from, int to) implements Comparable<Range> {
    Range {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("not a range: " + from + ".." + to);
        }
    }

    boolean contains(int i) {
        return from <= i && i < to;
    }

    boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }

    Range shifted(int by) {
        return new Range(from + by, to + by);
    }

    int length() {
        return to - from;
    }

    @Override
    public int compareTo(Range other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
