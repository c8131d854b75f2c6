package org.rejoinder.ui.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Report;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.state.CaseIndex;

/**
 * Tells apart again, or as one again, what a decision grouped otherwise.
 *
 * @param now      the case as it is
 * @param without  the case as it would be without the decision
 */
record Apart(CaseIndex now, CaseIndex without) {
    /** Groups the statements that now tell one act with this one, or did so without the decision, as they were then. */
    List<Edit.Change> acts(String statement) {
        Set<String> touched = new LinkedHashSet<>();
        now.utteranceOf(statement).ifPresent(one -> touched.addAll(ids(one)));
        without.utteranceOf(statement).ifPresent(one -> touched.addAll(ids(one)));
        List<List<String>> then = touched.stream().flatMap(id -> without.utteranceOf(id).stream()).distinct()
                .map(Apart::ids).sorted(Comparator.comparing(List::size, Comparator.reverseOrder())).toList();
        List<Edit.Change> changes = new ArrayList<>();
        for (List<String> act : then) {
            boolean together = act.stream().map(now::utteranceOf).distinct().count() == 1;
            boolean alone = together && now.utteranceOf(act.getFirst())
                    .map(one -> ids(one).size() == act.size()).orElse(false);
            if (!alone && (act != then.getFirst() || !together)) {
                act.forEach(id -> changes.add(new Edit.Split(id)));
                act.stream().skip(1).forEach(id -> changes.add(new Edit.Merge(act.getFirst(), id)));
            }
        }
        return changes;
    }

    private static List<String> ids(Utterance utterance) {
        return utterance.reports().stream().map(report -> report.statement().id()).toList();
    }

    /** Two actors that were made one: each has again what it said, what was said about it, and who it was. */
    List<Edit.Change> actors(String actor, String into) {
        Optional<Actor> one = without.actor(actor);
        Optional<Actor> other = without.actor(into);
        List<Edit.Change> changes = new ArrayList<>();
        if (one.isPresent() && other.isPresent()) {
            List<Statement> naming = without.theCase().utterances().stream().flatMap(act -> act.reports().stream())
                    .map(Report::statement).filter(told -> names(told, actor)).toList();
            changes.add(new Edit.SplitActor(into, actor, one.get().name(), naming.stream().map(Statement::id).toList(),
                    List.of()));
            naming.stream().filter(told -> names(told, into)).forEach(told -> {
                changes.add(new Edit.SetSpeakers(told.id(), told.speakers()));
                changes.add(new Edit.SetTargets(told.id(), told.targets()));
            });
            changes.add(new Edit.SetRole(into, other.get().role()));
            changes.add(new Edit.SetOrganisation(into, other.get().organisation()));
            changes.add(new Edit.SetSide(into, other.get().side()));
        }
        return changes;
    }

    private static boolean names(Statement told, String actor) {
        return told.speakers().contains(actor) || told.targets().contains(actor);
    }
}
