package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.casework.linking.SpeechAct;

/**
 * A statement among all that are compared with it. Where anything about the statement or its actors changes, another
 * node takes its place.
 */
final class Node {
    private final Telling telling;
    private final SpeechAct act;
    private final List<Pair> pairs = new ArrayList<>(2);
    /** The speech act that it tells; set by {@link SameActs}. */
    private Told told;

    /** Two statements that may tell one speech act; the one with the smaller id comes first. */
    record Pair(Node one, Node other, double score, double likeness) {
        Node partner(Node node) {
            return node == one ? other : one;
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
}
