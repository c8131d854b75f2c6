package org.rejoinder.ui.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Case;
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
 * @param with     the case as it would be with more decided
 */
record Apart(CaseIndex now, CaseIndex without, Function<List<Edit.Change>, Case> with) {
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
                if (act.size() > 1) {
                    changes.add(new Edit.Merge(act.getFirst(), act.get(1), act.subList(2, act.size())));
                }
            }
        }
        return changes;
    }

    private static List<String> ids(Utterance utterance) {
        return utterance.reports().stream().map(report -> report.statement().id()).toList();
    }

    /**
     * Two actors that were made one: each has again what it said, what was said about it, and who it was. Only what
     * they do not have again by being told apart is decided.
     */
    List<Edit.Change> actors(String actor, String into) {
        Optional<Actor> one = without.actor(actor);
        Optional<Actor> other = without.actor(into);
        if (one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        List<Statement> naming = statements(without.theCase()).filter(told -> names(told, actor)).toList();
        List<Edit.Change> changes = new ArrayList<>(List.of(new Edit.SplitActor(into, actor, one.get().name(),
                naming.stream().map(Statement::id).toList(), List.of())));
        Case apart = with.apply(changes);
        Map<String, Statement> told = statements(apart).collect(Collectors.toMap(Statement::id, Function.identity()));
        naming.forEach(then -> changes.addAll(asThen(then, told.get(then.id()))));
        changes.addAll(asThen(other.get(), apart.actor(into).orElse(other.get())));
        return changes;
    }

    private static Stream<Statement> statements(Case one) {
        return one.utterances().stream().flatMap(act -> act.reports().stream()).map(Report::statement);
    }

    private static List<Edit.Change> asThen(Statement then, Statement apart) {
        List<Edit.Change> changes = new ArrayList<>();
        if (!then.speakers().equals(apart.speakers())) {
            changes.add(new Edit.SetSpeakers(then.id(), then.speakers()));
        }
        if (!then.targets().equals(apart.targets())) {
            changes.add(new Edit.SetTargets(then.id(), then.targets()));
        }
        return changes;
    }

    private static List<Edit.Change> asThen(Actor then, Actor apart) {
        List<Edit.Change> changes = new ArrayList<>();
        if (!then.role().equals(apart.role())) {
            changes.add(new Edit.SetRole(then.id(), then.role()));
        }
        if (!then.organisation().equals(apart.organisation())) {
            changes.add(new Edit.SetOrganisation(then.id(), then.organisation()));
        }
        if (!then.side().equals(apart.side())) {
            changes.add(new Edit.SetSide(then.id(), then.side()));
        }
        return changes;
    }

    private static boolean names(Statement told, String actor) {
        return told.speakers().contains(actor) || told.targets().contains(actor);
    }
}
