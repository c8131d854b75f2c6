package org.rejoinder.casework;

import java.util.List;
import java.util.Optional;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Said;
import org.rejoinder.model.Utterance;

/** One speech act with the statements that tell it, and what is known of it for linking. Another is made where it changes. */
final class Told {
    private final List<Node> nodes;
    private final Utterance utterance;
    private final SpeechAct act;
    private final int[] speakers;
    private final int[] targets;
    private final boolean dated;
    private final long earliest;
    private final long latest;
    /** What it answers in other articles, as far as somebody has looked. */
    private Optional<CrossLinks.Found> answer = Optional.empty();

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
        Optional<Said> said = utterance.said();
        dated = said.isPresent();
        earliest = said.map(one -> one.earliest().toEpochDay()).orElse(0L);
        latest = said.map(one -> one.latest().toEpochDay()).orElse(0L);
    }

    List<Node> nodes() {
        return nodes;
    }

    Utterance utterance() {
        return utterance;
    }

    String id() {
        return utterance.id();
    }

    /** The act as its best report has it. */
    SpeechAct act() {
        return act;
    }

    /** In how many ways both parties meet, 0 to 2: who speaks was aimed at by the other, and aims at who spoke. */
    int parties(Told opening) {
        return (PartyNames.meet(speakers, opening.targets) ? 1 : 0) + (PartyNames.meet(targets, opening.speakers) ? 1 : 0);
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
