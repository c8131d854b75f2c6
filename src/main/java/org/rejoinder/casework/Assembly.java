package org.rejoinder.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Link;
import org.rejoinder.model.Orphan;
import org.rejoinder.model.Utterance;

/**
 * Puts the same articles together with one list of edits after another. What an edit cannot change is kept from the
 * state before; each state is what it would be from scratch. For one thread at a time.
 */
final class Assembly {
    /** How much of a whole assembly is done when dates are solved, statements compared and grouped; as measured. */
    private static final double DATED = 0.15;
    private static final double COMPARED = 0.65;
    private static final double GROUPED = 0.85;

    private final Corrections corrections;
    private final OpenDates dates;
    private final SameActs acts;
    private final UtteranceLinks links;
    private final Exchanges exchanges = new Exchanges();
    private Roster roster;
    private List<Actor> actors = List.of();

    Assembly(Found found) {
        corrections = new Corrections(found);
        Acts known = new Acts();
        dates = new OpenDates(known);
        acts = new SameActs(known);
        links = new UtteranceLinks(found);
    }

    Case make(String name, List<Edit> edits) {
        return make(name, edits, share -> { });
    }

    Case make(String name, List<Edit> edits, Assembler.Watcher watcher) {
        corrections.become(edits);
        meet(corrections.roster());
        List<Telling> tellings = dates.solve(corrections.tellings(), roster, watcher.part(0, DATED));
        LikePairs.Change compared = acts.compare(tellings, roster, watcher.part(DATED, COMPARED));
        SameActs.Change change = acts.group(compared, roster, corrections.acts(), watcher.part(COMPARED, GROUPED));
        List<Utterance> utterances = acts.told().stream().map(Told::utterance).toList();
        List<Link> tied = links.update(acts, change, corrections.links(), watcher.part(GROUPED, 1));
        return made(name, edits, utterances, tied, acts);
    }

    /** The case with what was derived of it before; empty where that does not fit. */
    Optional<Case> recall(String name, List<Edit> edits, Derived derived) {
        corrections.become(edits);
        List<Telling> tellings = corrections.tellings();
        meet(corrections.roster());
        return Recollection.of(tellings, roster, derived).map(recalled -> made(name, edits,
                recalled.told().stream().map(ToldAct::utterance).toList(), recalled.links(), recalled));
    }

    private Case made(String name, List<Edit> edits, List<Utterance> utterances, List<Link> links, ToldActs told) {
        exchanges.update(links, told, roster);
        EventEdits events = new EventEdits(exchanges, corrections.eventEdits(), told);
        List<Orphan> orphans = Stream.concat(corrections.orphans().stream(), events.orphans().stream()).toList();
        return new Case(name, corrections.ordered(), actors, utterances, links, exchanges.all(), events.events(), edits,
                orphans, corrections.annotations(events.notes()));
    }

    /**
     * Who is who now; the same roster as before where it is equal, so that whoever follows sees that nothing changed.
     */
    private void meet(Roster now) {
        if (roster == null || !roster.isLike(now)) {
            roster = now;
            actors = now.all();
        }
    }
}
