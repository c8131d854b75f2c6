package org.rejoinder.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Said;
import org.rejoinder.model.Utterance;

/** One speech act with the statements that tell it, and what is known of it for linking. Another is made where it changes. */
final class Told {
    private final List<Node> nodes;
    private final Utterance utterance;
    private final SpeechAct act;
    private final Set<String> speakers;
    private final Set<String> targets;
    private final boolean dated;
    private final long earliest;
    private final long latest;
    /** What it answers in other articles, as far as somebody has looked. */
    private Optional<CrossLinks.Found> answer = Optional.empty();

    /** @param nodes  in the order of their ids */
    Told(List<Node> nodes, Roster roster) {
        this.nodes = nodes;
        utterance = Utterances.of(nodes.stream().map(Node::telling).toList(), roster);
        List<Actor> speaking = roster.get(utterance.speakers());
        List<Actor> aimedAt = roster.get(utterance.targets());
        String best = utterance.bestReport().statement().id();
        act = nodes.stream().filter(node -> node.id().equals(best)).findFirst().orElseThrow()
                .act().with(speaking, aimedAt);
        speakers = names(speaking);
        targets = names(aimedAt);
        Optional<Said> said = utterance.said();
        dated = said.isPresent();
        earliest = said.map(one -> one.earliest().toEpochDay()).orElse(0L);
        latest = said.map(one -> one.latest().toEpochDay()).orElse(0L);
    }

    private static Set<String> names(List<Actor> actors) {
        Set<String> names = new HashSet<>();
        for (Actor actor : actors) {
            names.add(actor.id());
            actor.side().ifPresent(side -> names.add("side " + side));
        }
        return names;
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

    /** Ids and sides of those who speak. */
    Set<String> speakers() {
        return speakers;
    }

    /** Likewise of those at whom it is aimed. */
    Set<String> targets() {
        return targets;
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
