package org.rejoinder.analysis.syntax;

/** Features of a state for choosing the next move, after Zhang and Nivre (2011). */
final class MoveFeatures {
    private MoveFeatures() {}

    static void extract(State s, Words w, FeatureBuffer out) {
        out.clear();
        int s0 = s.stack(0);
        int s1 = s.stack(1);
        int s2 = s.stack(2);
        int n0 = s.buffer(0);
        int n1 = s.buffer(1);
        int n2 = s.buffer(2);
        out.add(1);
        single(s0, w, out, 10);
        single(s1, w, out, 20);
        single(s2, w, out, 30);
        single(n0, w, out, 40);
        single(n1, w, out, 50);
        single(n2, w, out, 60);
        pair(s0, n0, w, out, 70);
        pair(s1, s0, w, out, 80);
        pair(s1, n0, w, out, 90);
        pair(n0, n1, w, out, 100);
        triples(s, w, out);
        shape(s, w, out);
    }

    private static void single(int a, Words w, FeatureBuffer out, int from) {
        out.add(from, w.word(a));
        out.add(from + 1, w.tag(a));
        out.add(from + 2, w.word(a), w.tag(a));
        out.add(from + 3, w.suffix(a), w.tag(a));
    }

    private static void pair(int a, int b, Words w, FeatureBuffer out, int from) {
        out.add(from, w.word(a), w.tag(a), w.word(b), w.tag(b));
        out.add(from + 1, w.word(a), w.tag(a), w.tag(b));
        out.add(from + 2, w.tag(a), w.word(b), w.tag(b));
        out.add(from + 3, w.tag(a), w.tag(b));
        out.add(from + 4, w.word(a), w.word(b));
    }

    private static void triples(State s, Words w, FeatureBuffer out) {
        int s0 = s.stack(0);
        int s1 = s.stack(1);
        int n0 = s.buffer(0);
        triple(s0, n0, s.buffer(1), w, out, 120);
        triple(n0, s.buffer(1), s.buffer(2), w, out, 121);
        triple(s1, s0, n0, w, out, 122);
        triple(s.stack(2), s1, s0, w, out, 123);
        triple(s0, left(s, s0), n0, w, out, 124);
        triple(s0, right(s, s0), n0, w, out, 125);
        triple(s0, n0, left(s, n0), w, out, 126);
        triple(s1, s0, left(s, s0), w, out, 127);
        triple(s1, s0, right(s, s0), w, out, 128);
        triple(s1, right(s, s1), s0, w, out, 129);
        triple(s1, left(s, s1), s0, w, out, 130);
        triple(s0, left(s, s0), second(s.leftSecond, s0), w, out, 131);
        triple(s0, right(s, s0), second(s.rightSecond, s0), w, out, 132);
        triple(n0, left(s, n0), second(s.leftSecond, n0), w, out, 133);
        out.add(134, w.tag(s1), w.tag(s0), w.tag(n0), w.tag(s.buffer(1)));
        out.add(135, w.word(s0), w.word(right(s, s0)), w.tag(n0));
        out.add(136, w.word(s0), w.word(left(s, s0)), w.tag(n0));
        out.add(137, w.word(s1), w.tag(s0), w.word(n0));
        out.add(138, w.word(left(s, n0)), w.tag(s0), w.tag(n0));
    }

    private static void triple(int a, int b, int c, Words w, FeatureBuffer out, int template) {
        out.add(template, w.tag(a), w.tag(b), w.tag(c));
    }

    static int left(State s, int word) {
        return word < 0 ? -1 : s.leftmost[word];
    }

    static int right(State s, int word) {
        return word < 0 ? -1 : s.rightmost[word];
    }

    private static int second(int[] children, int word) {
        return word < 0 ? -1 : children[word];
    }

    private static void shape(State s, Words w, FeatureBuffer out) {
        int s0 = s.stack(0);
        int s1 = s.stack(1);
        int n0 = s.buffer(0);
        int far = s0 < 0 ? 0 : Math.min(6, n0 - s0);
        int farther = s1 < 0 || s0 < 0 ? 0 : Math.min(6, s0 - s1);
        out.add(150, far, w.tag(s0), w.tag(n0));
        out.add(151, farther, w.tag(s1), w.tag(s0));
        out.add(152, far, w.word(s0));
        out.add(153, far, w.word(n0));
        valency(s, s0, w, out, 160);
        valency(s, s1, w, out, 163);
        valency(s, n0, w, out, 166);
        out.add(169, Math.min(4, s.depth()), n0 == s.size ? 1 : 0);
    }

    private static void valency(State s, int a, Words w, FeatureBuffer out, int from) {
        int left = a < 0 ? 0 : Math.min(4, s.leftCount[a]);
        int right = a < 0 ? 0 : Math.min(4, s.rightCount[a]);
        out.add(from, left, w.tag(a), right);
        out.add(from + 1, left, w.word(a));
        out.add(from + 2, right, w.word(a));
    }
}
