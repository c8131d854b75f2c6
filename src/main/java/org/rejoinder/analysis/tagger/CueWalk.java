package org.rejoinder.analysis.tagger;

import org.rejoinder.analysis.syntax.Hashes;

/** What lies between a cue and each word of its passage. */
final class CueWalk {
    private static final int PATH_LIMIT = 6;

    private final Passage p;
    private final Range cue;
    /** The kinds of phrases passed on the way, as one hash. */
    final long[] path;
    final int[] commas;
    final int[] quoteMarks;
    final int[] verbs;
    final int[] speech;
    /** The last verb of speech passed, -1 for none. */
    final int[] lastSpeech;

    CueWalk(Passage p, Range cue) {
        this.p = p;
        this.cue = cue;
        path = new long[p.size];
        commas = new int[p.size];
        quoteMarks = new int[p.size];
        verbs = new int[p.size];
        speech = new int[p.size];
        lastSpeech = new int[p.size];
        walk(cue.from() - 1, -1);
        walk(cue.to(), 1);
    }

    /** Walks away from the cue and notes what lies between it and each word. */
    private void walk(int from, int step) {
        long route = 17;
        int length = 0;
        int c = 0;
        int q = 0;
        int v = 0;
        int s = 0;
        int last = -1;
        int kind = 0;
        for (int i = from; i >= 0 && i < p.size; i += step) {
            int k = chunk(i);
            if (k != kind || k >= 10) {
                route = length < PATH_LIMIT ? Hashes.mix(route, k == 20 ? p.word[i] : k) : route;
                length++;
                kind = k;
            }
            path[i] = Hashes.mix(route, Math.min(length, PATH_LIMIT + 1));
            commas[i] = Math.min(4, c);
            quoteMarks[i] = Math.min(4, q);
            verbs[i] = Math.min(4, v);
            speech[i] = Math.min(3, s);
            lastSpeech[i] = last;
            c += p.lower[i].equals(",") ? 1 : 0;
            q += p.quoted[i] == Passage.MARK ? 1 : 0;
            if (p.isVerb(i)) {
                v++;
                if ((p.speech[i] & SpeechWords.VERB) != 0) {
                    s++;
                    last = i;
                }
            }
        }
    }

    /** A coarse phrase kind: below 10 neighbours of one kind join, from 10 on each stands for itself, 20 is lexical. */
    private int chunk(int i) {
        if (p.quoted[i] == Passage.MARK) {
            return 10;
        }
        String tag = p.tags[i];
        if (i > 0 && p.sentence[i] != p.sentence[i - 1] && i > cue.from()) {
            return 11;
        }
        if (tag.startsWith("NN") || tag.equals("DT") || tag.startsWith("JJ") || tag.equals("CD") || tag.equals("POS")
                || tag.startsWith("PRP")) {
            return 1;
        }
        if (tag.startsWith("VB") || tag.equals("MD")) {
            return 2;
        }
        if (tag.startsWith("RB")) {
            return 3;
        }
        return tag.equals("IN") ? p.lower[i].equals("that") ? 20 : 12 : 20;
    }
}
