package org.rejoinder.analysis.tagger;

import org.rejoinder.analysis.syntax.FeatureBuffer;
import org.rejoinder.analysis.syntax.Hashes;

/** Features of a word for the second pass, which finds the source and content of one cue. */
final class RoleFeatures {
    private final Passage p;
    private final Range cue;
    private final Marks marks;
    private final CueWalk walk;
    private final CueRivals rivals;
    private final int head;
    private final long cueSense;
    private final long cueBase;
    private final long cueTag;
    private final long before;
    private final long after;
    private final boolean[] above;
    private final long[] chains;

    RoleFeatures(Passage p, Range cue, Marks marks) {
        this.p = p;
        this.cue = cue;
        this.marks = marks;
        rivals = new CueRivals(p, cue, marks.cues());
        head = head(p, cue);
        cueBase = p.base[head];
        cueSense = p.sense[head];
        cueTag = Hashes.mix(p.tag[head], p.speech[head]);
        before = cue.from() == 0 ? 5 : p.word[cue.from() - 1];
        after = cue.to() == p.size ? 5 : p.word[cue.to()];
        above = new boolean[p.size];
        chains = new long[p.size];
        climb();
        walk = new CueWalk(p, cue);
    }

    /** The word that carries the cue: its last full verb, or its last noun, or its last word. */
    static int head(Passage p, Range cue) {
        int noun = -1;
        for (int i = cue.to() - 1; i >= cue.from(); i--) {
            if (p.isVerb(i) || p.lower[i].equals("according")) {
                return i;
            }
            noun = noun < 0 && p.tags[i].startsWith("NN") ? i : noun;
        }
        return noun >= 0 ? noun : cue.to() - 1;
    }

    void extract(int i, FeatureBuffer out) {
        out.clear();
        int side = side(i);
        out.add(1, side);
        TagFeatures.local(p, i, out, 100, side);
        TagFeatures.local(p, i, out, 150, 0);
        place(i, side, out);
        quotation(i, side, out);
        between(i, side, out);
        tree(i, side, out);
        marks(i, side, out);
    }

    /** What the first pass thinks of the word, and whether another cue stands closer to it or above it. */
    private void marks(int i, int side, FeatureBuffer out) {
        int label = marks.labels()[i];
        int before = i == 0 ? 8 : marks.labels()[i - 1];
        int others = Math.min(3, rivals.between(i));
        int ruler = rivals.ruler(i);
        int content = (int) (marks.content()[i] * 4.99);
        out.add(600, side, label);
        out.add(601, side, label, before);
        out.add(602, side, others, label);
        out.add(603, side, others, label, p.quoted[i]);
        out.add(604, side, content, (int) (marks.source()[i] * 4.99));
        out.add(605, side, ruler, label);
        out.add(606, side, ruler, others, label);
        out.add(607, side, ruler, label, cueBase);
        out.add(608, side, others, label, walk.commas[i]);
        out.add(609, side, walk.path[i], label);
        out.add(610, side, others, content, cueTag);
        out.add(611, side, p.sense[i], p.tag[i], label);
        out.add(612, side, cueSense, label);
        out.add(613, side, cueSense, walk.path[i]);
        out.add(614, side, cueSense, p.sense[i], p.relation[i]);
        out.add(615, side, p.head[i] < 0 ? 1 : p.sense[p.head[i]], p.relation[i], p.sense[i]);
    }

    private int side(int i) {
        if (cue.contains(i)) {
            return 9;
        }
        int far = Math.clamp(p.sentence[i] - p.sentence[head], -2, 2);
        return i < cue.from() ? 4 + far : 5 + far + 10;
    }

    private void place(int i, int side, FeatureBuffer out) {
        int distance = TagFeatures.bucket(i < cue.from() ? cue.from() - i : i - cue.to() + 1);
        out.add(200, side, distance);
        out.add(201, side, distance, cueBase);
        out.add(202, side, cueBase);
        out.add(203, side, cueBase, p.tag[i]);
        out.add(204, side, cueBase, p.base[i]);
        out.add(205, side, cueTag, p.tag[i]);
        out.add(206, side, walk.path[i]);
        out.add(207, side, walk.path[i], p.tag[i]);
        out.add(208, side, walk.path[i], cueBase);
        out.add(209, side, walk.path[i], cueTag, before);
        out.add(210, side, walk.path[i], cueTag, after);
        out.add(211, side, cueBase, before, after);
        out.add(212, side, distance, after, cueTag);
        out.add(213, side, distance, before, cueTag);
        out.add(214, side, walk.path[i], p.at(p.tag, i - 1), p.at(p.tag, i + 1));
        int s = p.sentence[i];
        out.add(215, side, Math.min(2, i - p.sentenceStart[s]), Math.min(2, p.sentenceEnd[s] - 1 - i));
        out.add(216, side, i > 0 && p.sentence[i - 1] == s ? 0 : 1, cueBase);
        out.add(217, side, Math.min(3, cue.from() - p.sentenceStart[p.sentence[head]]), p.tag[i]);
    }

    private void quotation(int i, int side, FeatureBuffer out) {
        int q = p.quoted[i];
        boolean same = p.quotation[i] == p.quotation[head];
        int where = p.quotation[i] == 0 ? 0 : Math.clamp(p.quotation[i] - nearest(i), -2, 2) + 3;
        int s = p.sentence[i];
        int sq = TagFeatures.q(p, p.sentenceStart[s], p.sentenceEnd[s]);
        int hs = p.sentence[head];
        int hq = TagFeatures.q(p, p.sentenceStart[hs], p.sentenceEnd[hs]);
        long state = Hashes.mix(q * 7 + (same ? 1 : 0), where);
        out.add(300, side, state);
        out.add(301, side, state, cueTag);
        out.add(302, side, state, cueBase);
        out.add(303, side, state, p.tag[i]);
        out.add(304, side, state, sq * 3 + hq, p.quoted[head]);
        out.add(305, TagFeatures.state(p, i - 1) * 10 + TagFeatures.state(p, i + 1), side, state);
        out.add(306, side, sq * 3 + hq, TagFeatures.near(p, i, -1), TagFeatures.near(p, i, 1));
        out.add(307, side, state, after, before);
        out.add(308, side, state, TagFeatures.bucket(walk.quoteMarks[i]), walk.commas[i]);
    }

    /** The quotation on this side that stands nearest to the cue. */
    private int nearest(int i) {
        int step = i < cue.from() ? -1 : 1;
        for (int k = step < 0 ? cue.from() - 1 : cue.to(); k >= 0 && k < p.size; k += step) {
            if (p.quotation[k] > 0 && p.quotation[k] != p.quotation[head]) {
                return p.quotation[k];
            }
        }
        return 0;
    }

    private void between(int i, int side, FeatureBuffer out) {
        out.add(400, side, walk.commas[i], walk.verbs[i]);
        out.add(401, side, walk.commas[i], p.tag[i]);
        out.add(402, side, walk.verbs[i], p.tag[i]);
        out.add(403, side, walk.speech[i], p.quoted[i]);
        out.add(404, side, walk.speech[i], walk.quoteMarks[i], p.tag[i]);
        out.add(405, side, walk.verbs[i], cueBase);
        out.add(406, side, walk.commas[i], walk.verbs[i] * 5 + walk.quoteMarks[i], walk.speech[i]);
        if (walk.lastSpeech[i] >= 0) {
            out.add(407, side, p.base[walk.lastSpeech[i]], p.quoted[walk.lastSpeech[i]]);
            out.add(408, side, p.base[walk.lastSpeech[i]], cueBase);
        }
        int left = TagFeatures.verb(p, i, -1);
        int right = TagFeatures.verb(p, i, 1);
        out.add(410, side, left < 0 ? 1 : left == head ? 2 : 3, right < 0 ? 1 : right == head ? 2 : 3);
        out.add(411, side, right < 0 ? 1 : p.tag[right], p.tag[i]);
        out.add(412, side, left < 0 ? 1 : p.base[left], p.tag[i]);
        out.add(413, side, right == head ? 1 : 0, p.tag[i], p.at(p.tag, i + 1));
        out.add(414, side, left == head ? 1 : 0, p.tag[i], p.at(p.tag, i + 1));
    }

    /** Where the word hangs in relation to the cue: below which dependent of the cue, or of what the cue depends on. */
    private void tree(int i, int side, FeatureBuffer out) {
        out.add(500, side, p.relation[i], p.tag[i]);
        out.add(501, side, p.relation[i], p.head[i] < 0 ? 1 : p.base[p.head[i]]);
        if (p.sentence[i] != p.sentence[head]) {
            return;
        }
        int child = -1;
        int depth = 0;
        int top = i;
        while (top >= 0 && !above[top]) {
            child = top;
            top = p.head[top];
            depth++;
        }
        long branch = child < 0 ? 1 : p.relation[child];
        long chain = top < 0 ? 2 : chains[top];
        long place = Hashes.mix(Hashes.mix(chain, branch), child < 0 ? 0 : child < top ? 1 : 2);
        int edge = child < 0 ? 0 : i == p.firstOfSubtree[child] ? 1 : i == p.lastOfSubtree[child] ? 2 : 3;
        out.add(510, side, place);
        out.add(511, side, place, cueBase);
        out.add(512, side, place, cueTag, p.tag[i]);
        out.add(513, side, place, Math.min(3, depth), p.relation[i]);
        out.add(514, side, place, edge, p.tag[i]);
        out.add(515, side, place, p.quoted[i], p.quoted[head]);
        out.add(516, side, place, child < 0 ? 1 : p.tag[child], cueBase);
        out.add(517, side, place, edge, walk.commas[i]);
        out.add(518, side, place, Math.min(3, depth), p.base[i]);
        out.add(519, side, place, walk.path[i]);
        out.add(525, side, place, cueSense, p.tag[i]);
        out.add(526, side, place, p.sense[i]);
        if (child >= 0) {
            int first = p.firstOfSubtree[child];
            out.add(520, side, place, p.base[first], p.tag[child]);
            out.add(521, side, place, first > 0 ? p.word[first - 1] : 1, edge);
            out.add(522, side, place, p.base[child]);
        }
        if (i > 0 && p.sentence[i - 1] == p.sentence[i]) {
            out.add(523, side, place, branchOf(i - 1) == child ? 1 : 0, p.at(p.tag, i));
            out.add(524, side, place, p.relation[i - 1], p.relation[i]);
        }
    }

    private int branchOf(int i) {
        int child = -1;
        for (int top = i; top >= 0 && !above[top]; top = p.head[top]) {
            child = top;
        }
        return child;
    }

    /** Marks the cue's head and what it depends on, each with the way up to it. */
    private void climb() {
        long chain = 7;
        int steps = 0;
        for (int a = head; a >= 0; a = p.head[a]) {
            above[a] = true;
            chains[a] = chain;
            chain = steps++ < 3 ? Hashes.mix(chain, p.relation[a]) : chain;
        }
    }
}
