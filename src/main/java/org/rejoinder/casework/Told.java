package org.rejoinder.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Said;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;

/**
 * One speech act with the statements that tell it, and what is known of it for linking. Another is made where it
 * changes.
 */
final class Told implements ToldAct {
    private static final Set<Stance> ANSWERS = EnumSet.of(Stance.DENY, Stance.REJECT);
    private static final Set<Stance> OPENINGS =
            EnumSet.of(Stance.ACCUSE, Stance.CONDEMN, Stance.MEASURE, Stance.DEMAND, Stance.THREATEN);

    private final List<Node> nodes;
    private final Utterance utterance;
    private final SpeechAct act;
    private final int[] speakers;
    private final int[] targets;
    private final boolean answers;
    private final boolean opens;
    private final boolean dated;
    private final long earliest;
    private final long latest;
    /** What it answers in other articles, as far as somebody has looked. */
    private Optional<CrossLinks.Found> answer = Optional.empty();
    private int place;

    /** @param nodes  in the order of their ids */
    Told(List<Node> nodes, Roster roster, PartyNames names) {
        this.nodes = nodes;
        utterance = Utterances.of(nodes.stream().map(Node::telling).toList(), roster);
        List<Actor> speaking = roster.get(utterance.speakers());
        List<Actor> aimedAt = roster.get(utterance.targets());
        String best = utterance.bestReport().statement().id();
        act = nodes.stream().filter(node -> node.id().equals(best)).findFirst().orElseThrow()
                .act().with(speaking, aimedAt);
        speakers = names.of(speaking);
        targets = names.of(aimedAt);
        answers = ANSWERS.contains(utterance.stance());
        opens = OPENINGS.contains(utterance.stance());
        Optional<Said> said = utterance.said();
        dated = said.isPresent();
        earliest = said.map(one -> one.earliest().toEpochDay()).orElse(0L);
        latest = said.map(one -> one.latest().toEpochDay()).orElse(0L);
    }

    @Override
    public int place() {
        return place;
    }

    void placeAt(int now) {
        place = now;
    }

    List<Node> nodes() {
        return nodes;
    }

    @Override
    public Utterance utterance() {
        return utterance;
    }

    @Override
    public String id() {
        return utterance.id();
    }

    /** Whether such a stance may answer what another article reports. */
    boolean answers() {
        return answers;
    }

    /** Whether such a stance may be answered. */
    boolean opens() {
        return opens;
    }

    /** The act as its best report has it. */
    SpeechAct act() {
        return act;
    }

    /** In how many ways both parties meet, 0 to 2: who speaks was aimed at by the other, and aims at who spoke. */
    int parties(Told opening) {
        return (PartyNames.meet(speakers, opening.targets) ? 1 : 0)
                + (PartyNames.meet(targets, opening.speakers) ? 1 : 0);
    }

    /** True where it was not said before the other, nor more than so many days after it, as far as both are dated. */
    boolean mayFollow(Told other, int days) {
        return this != other && (!dated || !other.dated
                || latest >= other.earliest && other.latest + days >= earliest);
    }

    Optional<CrossLinks.Found> answer() {
        return answer;
    }

    void answer(Optional<CrossLinks.Found> found) {
        answer = found;
    }
}
