package org.rejoinder.analysis.tagger;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.analysis.syntax.FeatureBuffer;
import org.rejoinder.analysis.syntax.Hashes;

/** Features of one word for the first pass, which marks all sources, cues and contents of a paragraph at once. */
final class TagFeatures {
    private TagFeatures() {}

    static void extract(Passage p, int i, FeatureBuffer out) {
        out.clear();
        out.add(1);
        local(p, i, out, 100, 0);
        quotation(p, i, out);
        sentence(p, i, out);
        tree(p, i, out);
        senses(p, i, out);
    }

    private static void senses(Passage p, int i, FeatureBuffer out) {
        int h = p.head[i];
        long above = h < 0 ? 1 : p.sense[h];
        out.add(600, p.sense[i], p.tag[i]);
        out.add(601, p.at(p.sense, i - 1), p.tag[i], p.at(p.tag, i - 1));
        out.add(602, p.at(p.sense, i + 1), p.tag[i], p.at(p.tag, i + 1));
        out.add(603, p.sense[i], p.at(p.word, i + 1));
        out.add(604, p.sense[i], p.at(p.tag, i + 1), p.at(p.tag, i + 2));
        out.add(605, p.sense[i], p.relation[i], p.tag[i]);
        out.add(606, above, p.relation[i], p.tag[i]);
        out.add(607, above, p.relation[i], p.sense[i]);
        out.add(608, p.sense[i], near(p, i, -1), near(p, i, 1));
        for (int k = p.firstOfSubtree[i]; k <= p.lastOfSubtree[i]; k++) {
            if (p.head[k] == i) {
                out.add(609, p.relation[k], p.sense[i], k < i ? 1 : 2);
                out.add(610, p.relation[k], p.sense[k], p.sense[i]);
                out.add(611, p.relation[k], p.sense[k], p.base[i]);
            }
        }
    }

    /** The words around; {@code context} is mixed into each feature (0: none). */
    static void local(Passage p, int i, FeatureBuffer out, int from, long context) {
        int f = from;
        for (int d = -2; d <= 2; d++) {
            out.add(f++, p.at(p.word, i + d), context);
        }
        for (int d = -3; d <= 3; d++) {
            out.add(f++, p.at(p.tag, i + d), context);
        }
        for (int d = -1; d <= 1; d++) {
            out.add(f++, p.at(p.base, i + d), context);
            out.add(f++, p.at(p.shape, i + d), context);
        }
        out.add(f++, p.suffix[i], context);
        for (int d = -1; d <= 0; d++) {
            out.add(f++, p.at(p.word, i + d), p.at(p.word, i + d + 1), context);
            out.add(f++, p.at(p.base, i + d), p.at(p.tag, i + d + 1), context);
            out.add(f++, p.at(p.tag, i + d), p.at(p.base, i + d + 1), context);
        }
        for (int d = -2; d <= 1; d++) {
            out.add(f++, p.at(p.tag, i + d), p.at(p.tag, i + d + 1), context);
        }
        for (int d = -2; d <= 0; d++) {
            out.add(f++, p.at(p.tag, i + d), p.at(p.tag, i + d + 1), p.at(p.tag, i + d + 2), context);
        }
        out.add(f++, p.at(p.word, i - 1), p.at(p.word, i + 1), context);
        out.add(f, p.at(p.word, i - 1), p.word[i], p.at(p.word, i + 1), context);
    }

    private static void quotation(Passage p, int i, FeatureBuffer out) {
        int q = p.quoted[i];
        out.add(200, q);
        out.add(201, q, p.speech[i], p.tag[i]);
        out.add(202, state(p, i - 1), q, state(p, i + 1));
        out.add(203, state(p, i - 1), q, state(p, i + 1), p.tag[i]);
        out.add(204, q, p.base[i]);
        out.add(205, near(p, i, -1), near(p, i, 1));
        out.add(206, near(p, i, -1), near(p, i, 1), p.speech[i]);
        out.add(207, near(p, i, -1), near(p, i, 1), p.base[i]);
        for (int d = -2; d <= 2; d++) {
            int k = i + d;
            out.add(210 + d, k < 0 || k >= p.size ? 9 : p.speech[k], p.tag[i]);
        }
    }

    static int state(Passage p, int i) {
        return i < 0 ? 5 : i >= p.size ? 6 : p.quoted[i];
    }

    /** How far the nearest quotation mark of the sentence is to one side, in steps; 0 for none. */
    static int near(Passage p, int i, int step) {
        int s = p.sentence[i];
        for (int k = i + step, n = 1; k >= 0 && k < p.size && p.sentence[k] == s; k += step, n++) {
            if (p.quoted[k] == Passage.MARK) {
                return bucket(n);
            }
        }
        return 0;
    }

    static int bucket(int n) {
        return n <= 4 ? n : n <= 6 ? 5 : n <= 10 ? 6 : n <= 20 ? 7 : 8;
    }

    private static void sentence(Passage p, int i, FeatureBuffer out) {
        int s = p.sentence[i];
        int from = p.sentenceStart[s];
        int to = p.sentenceEnd[s];
        int left = speech(p, i, -1);
        int right = speech(p, i, 1);
        out.add(300, Math.min(3, i - from), p.tag[i]);
        out.add(301, Math.min(3, to - 1 - i));
        out.add(302, Math.min(2, s), q(p, from, to));
        out.add(303, p.quoted[i], q(p, from, to), p.word[from]);
        if (left >= 0) {
            out.add(310, p.base[left]);
            out.add(311, p.base[left], p.tag[i]);
            out.add(312, bucket(i - left), p.tag[left]);
            out.add(313, p.base[left], p.at(p.word, left + 1), p.quoted[i]);
            out.add(314, p.at(p.word, left + 1), p.at(p.tag, left - 1), p.quoted[i]);
        }
        if (right >= 0) {
            out.add(320, p.base[right]);
            out.add(321, p.base[right], p.tag[i]);
            out.add(322, bucket(right - i), p.tag[right]);
            out.add(323, p.base[right], p.at(p.tag, right + 1), p.quoted[i]);
        }
        out.add(330, left >= 0 ? 1 : 0, right >= 0 ? 1 : 0, p.quoted[i]);
        int verb = verb(p, i, -1);
        int next = verb(p, i, 1);
        if (verb >= 0) {
            out.add(340, p.base[verb], p.tag[i]);
            out.add(341, p.base[verb], p.at(p.word, verb + 1));
            out.add(342, p.base[verb], bucket(i - verb));
        }
        if (next >= 0) {
            out.add(343, p.base[next], p.tag[i]);
            out.add(344, p.base[next], bucket(next - i));
        }
    }

    /** Whether the sentence has quotation marks, is all quoted, or has none. */
    static int q(Passage p, int from, int to) {
        boolean all = true;
        boolean any = false;
        for (int i = from; i < to; i++) {
            all &= p.quoted[i] != 0;
            any |= p.quoted[i] != 0;
        }
        return all ? 2 : any ? 1 : 0;
    }

    /** The nearest speech verb of the sentence to one side, outside quotations unless this word is quoted; or -1. */
    static int speech(Passage p, int i, int step) {
        int s = p.sentence[i];
        for (int k = i + step; k >= 0 && k < p.size && p.sentence[k] == s; k += step) {
            boolean verb = (p.speech[k] & SpeechWords.VERB) != 0 && p.isVerb(k);
            if ((verb || p.lower[k].equals("according")) && (p.quoted[k] == 0 || p.quotation[k] == p.quotation[i])) {
                return k;
            }
        }
        return -1;
    }

    static int verb(Passage p, int i, int step) {
        int s = p.sentence[i];
        for (int k = i + step; k >= 0 && k < p.size && p.sentence[k] == s; k += step) {
            if (p.isVerb(k)) {
                return k;
            }
        }
        return -1;
    }

    private static void tree(Passage p, int i, FeatureBuffer out) {
        int h = p.head[i];
        long r = p.relation[i];
        int side = h < 0 ? 0 : h > i ? 1 : 2;
        out.add(500, r, side);
        out.add(501, r, h < 0 ? 1 : p.base[h]);
        out.add(502, r, h < 0 ? 1 : p.tag[h], p.tag[i]);
        out.add(503, r, p.base[i]);
        out.add(504, r, h < 0 ? 1 : p.relation[h], h < 0 || p.head[h] < 0 ? 1 : p.base[p.head[h]]);
        out.add(505, i > 0 && p.head[i] == p.head[i - 1] ? 1 : 0, r, i > 0 ? p.relation[i - 1] : 1);
        long children = 0;
        int from = p.sentenceStart[p.sentence[i]];
        int to = p.sentenceEnd[p.sentence[i]];
        for (int k = p.firstOfSubtree[i]; k <= p.lastOfSubtree[i]; k++) {
            if (p.head[k] == i) {
                out.add(510, p.relation[k], k < i ? 1 : 2, p.base[i]);
                out.add(511, p.relation[k], k < i ? 1 : 2, p.tag[i]);
                out.add(512, p.relation[k], k < i ? 1 : 2, p.speech[i], p.quoted[i] * 4 + p.quoted[k]);
                out.add(513, p.relation[k], p.base[k], p.tag[i]);
                children += CORE.contains(p.relation[k]) ? p.relation[k] * (k < i ? 3 : 7) : 0;
            }
        }
        out.add(520, children, p.tag[i], r);
        out.add(521, children, p.base[i]);
        out.add(522, children, p.speech[i], p.quoted[i], r);
        out.add(523, p.firstOfSubtree[i] == from ? 1 : 0, p.lastOfSubtree[i] >= to - 2 ? 1 : 0, r, p.tag[i]);
        ancestor(p, i, out);
    }

    private static final Set<Long> CORE = Stream.of("nsubj", "nsubj:pass", "ccomp", "xcomp", "obj", "iobj", "parataxis",
            "obl", "mark", "advcl", "acl", "aux:pass", "case").map(Hashes::of).collect(Collectors.toUnmodifiableSet());

    /** The nearest speech word above, and the way there. */
    private static void ancestor(Passage p, int i, FeatureBuffer out) {
        long way = 1;
        int child = i;
        int steps = 0;
        for (int a = p.head[i]; a >= 0 && steps < 6; a = p.head[a]) {
            way = steps < 3 ? Hashes.mix(way, p.relation[child]) : way;
            if (p.speech[a] != 0) {
                out.add(530, way, p.base[a]);
                out.add(531, way, p.tag[a], p.tag[i]);
                out.add(532, p.relation[child], p.base[a], p.quoted[i]);
                out.add(533, p.relation[child], p.base[a], p.tag[i]);
                out.add(534, p.relation[child], p.tag[a], Math.min(3, steps), i < a ? 1 : 2);
                out.add(535, p.relation[child], p.tag[a], i == p.firstOfSubtree[child] ? 1 : 0, i == child ? 1 : 0);
                return;
            }
            child = a;
            steps++;
        }
        out.add(536, steps);
    }
}
