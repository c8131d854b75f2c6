package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.casework.linking.SpeechAct;

/**
 * A statement among all that are compared with it. Where anything about the statement or its actors changes that the
 * comparison depends on, another node takes its place.
 */
final class Node {
    private final SpeechAct act;
    private final List<Pair> pairs = new ArrayList<>(2);
    /** The speech act that it tells; set by {@link SameActs}. */
    private Told told;
    private Telling telling;
    private int number;

    /** Two statements that may tell one speech act; the one with the smaller id comes first. */
    static final class Pair {
        private final Node one;
        private final Node other;
        private final double score;
        private final double likeness;
        /** As {@link SameActs} last found; empty where something changed since that this depends on. */
        private Optional<Boolean> enough = Optional.empty();

        Pair(Node one, Node other, double score, double likeness) {
            this.one = one;
            this.other = other;
            this.score = score;
            this.likeness = likeness;
        }

        Node one() {
            return one;
        }

        Node other() {
            return other;
        }

        double score() {
            return score;
        }

        double likeness() {
            return likeness;
        }

        Node partner(Node node) {
            return node == one ? other : one;
        }

        /** Whether both resemble each other enough to be one act, as far as that is known. */
        Optional<Boolean> enough() {
            return enough;
        }

        void enough(Optional<Boolean> now) {
            enough = now;
        }
    }

    Node(Telling telling, SpeechAct act) {
        this.telling = telling;
        this.act = act;
    }

    String id() {
        return telling.id();
    }

    Telling telling() {
        return telling;
    }

    /** Anything of the statement is another now that its comparison with others does not depend on. */
    void retell(Telling now) {
        telling = now;
    }

    SpeechAct act() {
        return act;
    }

    /** With every other that it may be one act with. */
    List<Pair> pairs() {
        return pairs;
    }

    Told told() {
        return told;
    }

    void tell(Told act) {
        told = act;
    }

    /** Which it is, from 0, among those that are grouped just now. */
    int number() {
        return number;
    }

    void numberAs(int now) {
        number = now;
    }
}
