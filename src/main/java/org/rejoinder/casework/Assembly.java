package org.rejoinder.casework;

import java.util.List;
import java.util.stream.Stream;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Exchange;
import org.rejoinder.model.Link;
import org.rejoinder.model.Orphan;
import org.rejoinder.model.Utterance;

/**
 * Puts the same articles together with one list of edits after another. What an edit cannot change is kept from the state
 * before; each state is what it would be from scratch. For one thread at a time.
 */
final class Assembly {
    private final Found found;
    private final Unchanged unchanged = new Unchanged();
    private final SameActs acts = new SameActs();
    private final CrossLinks cross = new CrossLinks();

    Assembly(Found found) {
        this.found = found;
    }

    Case make(String name, List<Edit> edits) {
        Corrections corrections = new Corrections(found, edits);
        Roster roster = unchanged.roster(corrections.roster());
        List<Telling> tellings = unchanged.solved(
                OpenDates.solve(unchanged.tellings(corrections.tellings()), roster));
        SameActs.Change change = acts.update(tellings, roster, corrections.same(), corrections.alone());
        cross.update(acts.told(), change);
        List<Utterance> utterances = acts.told().stream().map(Told::utterance).toList();
        List<Link> links = UtteranceLinks.find(corrections, acts, cross);
        List<Exchange> exchanges = Exchanges.find(utterances, links);
        EventEdits events = new EventEdits(Events.find(roster, utterances, links, exchanges), corrections.eventEdits(),
                utterances);
        List<Orphan> orphans = Stream.concat(corrections.orphans().stream(), events.orphans().stream()).toList();
        return new Case(name, corrections.ordered(), roster.all(), utterances, links, exchanges, events.events(), edits,
                orphans, corrections.annotations(events.notes()));
    }
}
