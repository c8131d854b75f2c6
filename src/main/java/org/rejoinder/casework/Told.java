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
    private final Days days;
    /** As they were read, whatever an analyst decided of them since. */
    private final Days read;
    private final SpeechAct actAsRead;
    /** What it answers in other articles, as far as somebody has looked. */
    private Optional<CrossLinks.Found> answer = Optional.empty();
    private int place;

    /** Dates as days since 1970; to be read only where it is {@code dated}. */
    private record Days(boolean dated, long earliest, long latest) {
        static Days of(Optional<Said> said) {
            return new Days(said.isPresent(), said.map(one -> one.earliest().toEpochDay()).orElse(0L),
                    said.map(one -> one.latest().toEpochDay()).orElse(0L));
        }

        boolean areBefore(Days others) {
            return dated && others.dated && latest < others.earliest;
        }

        boolean mayFollow(Days others, int most) {
            return !areBefore(others) && (!dated || !others.dated || others.latest + most >= earliest);
        }
    }

    /** @param nodes  in the order of their ids */
    Told(List<Node> nodes, Roster roster, PartyNames names) {
        this.nodes = nodes;
        List<Telling> tellings = nodes.stream().map(Node::telling).toList();
        utterance = Utterances.of(tellings, roster);
        List<Actor> speaking = roster.get(utterance.speakers());
        List<Actor> aimedAt = roster.get(utterance.targets());
        String best = utterance.bestReport().statement().id();
        Node standing = nodes.stream().filter(node -> node.id().equals(best)).findFirst().orElseThrow();
        act = standing.decided(speaking, aimedAt);
        speakers = names.of(speaking);
        targets = names.of(aimedAt);
        answers = ANSWERS.contains(utterance.stance());
        opens = OPENINGS.contains(utterance.stance());
        days = Days.of(utterance.said());
        boolean redated = tellings.stream().anyMatch(Telling::dated);
        read = redated ? Days.of(SaidNarrowing.asRead(tellings)) : days;
        actAsRead = redated ? act.with(standing.telling().read().said()) : act;
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

    /** The same, had no analyst decided when it was said. */
    SpeechAct actAsRead() {
        return actAsRead;
    }

    /** In how many ways both parties meet, 0 to 2: who speaks was aimed at by the other, and aims at who spoke. */
    int parties(Told opening) {
        return (PartyNames.meet(speakers, opening.targets) ? 1 : 0)
                + (PartyNames.meet(targets, opening.speakers) ? 1 : 0);
    }

    /**
     * True where it was not said before the other, nor more than so many days after it, as far as both are dated: as
     * they stand, or as they were read. A date that an analyst puts right can show what answers what, and takes no link
     * away: what does not fit it any more is for the analyst to see and to decide.
     */
    boolean mayFollow(Told other, int most) {
        return this != other && (days.mayFollow(other.days, most) || read.mayFollow(other.read, most));
    }

    /** True where it was certainly said before the other, likewise. */
    boolean wasSaidBefore(Told other) {
        return days.areBefore(other.days) && read.areBefore(other.read);
    }

    Optional<CrossLinks.Found> answer() {
        return answer;
    }

    void answer(Optional<CrossLinks.Found> found) {
        answer = found;
    }
}
