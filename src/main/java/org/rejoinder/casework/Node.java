package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Statement;

/**
 * A statement among all that are compared with it. Where anything about the statement or its actors changes that the
 * comparison depends on, another node takes its place.
 */
final class Node {
    private final SpeechAct act;
    private final List<Pair> pairs = new ArrayList<>(2);
    /** As {@link SameActs} last found. */
    private Optional<Told> told = Optional.empty();
    private Telling telling;
    /** Who speaks and at whom it is aimed as it stands; empty where it stands as it was read. */
    private List<List<Actor>> parties;
    private int number;

    /** Two statements that may tell one speech act; the one with the smaller id comes first. */
    static final class Pair {
        private final Node one;
        private final Node other;
        private final double score;
        private final double likeness;
        /** As {@link Mutual} last found; empty where something changed since that this depends on. */
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

    /** @param act  as it was read */
    Node(Telling telling, SpeechAct act, Roster roster) {
        this.telling = telling;
        this.act = act;
        parties = telling.statement() == telling.read() ? List.of() : parties(telling.statement(), roster);
    }

    private static List<List<Actor>> parties(Statement told, Roster roster) {
        return List.of(roster.get(told.speakers()), roster.get(told.targets()));
    }

    /** True where all whom it names, as it was read and as it stands, are who they were. */
    boolean isAmong(Roster now) {
        return List.of(act.speakers(), act.targets()).equals(parties(telling.read(), now))
                && (parties.isEmpty() || parties.equals(parties(telling.statement(), now)));
    }

    String id() {
        return telling.id();
    }

    Telling telling() {
        return telling;
    }

    /** Anything of the statement is another now that its comparison with others does not depend on. */
    void retell(Node now) {
        telling = now.telling;
        parties = now.parties;
    }

    /** As it was read, whatever was decided of it since. */
    SpeechAct act() {
        return act;
    }

    /** As it stands, spoken by and aimed at these. */
    SpeechAct decided(List<Actor> speakers, List<Actor> targets) {
        return (telling.statement() == telling.read() ? act
                : SpeechAct.of(telling.parsed(), telling.statement(), speakers, targets)).with(speakers, targets);
    }

    /** With every other that it may be one act with. */
    List<Pair> pairs() {
        return pairs;
    }

    /** The speech act that it tells; empty until it is grouped. */
    Optional<Told> told() {
        return told;
    }

    void tell(Told act) {
        told = Optional.of(act);
    }

    /** Which it is, from 0, among those that are grouped just now. */
    int number() {
        return number;
    }

    void numberAs(int now) {
        number = now;
    }
}
