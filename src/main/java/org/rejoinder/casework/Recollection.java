package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rejoinder.model.Link;
import org.rejoinder.model.Report;
import org.rejoinder.model.Utterance;

/** The speech acts of a case and their links as they were derived before. */
final class Recollection implements ToldActs {
    private final List<Act> told;
    private final List<Link> links;
    private final Map<String, Act> byId = new HashMap<>();
    private final Map<String, Act> byStatement = new HashMap<>();

    record Act(Utterance utterance, int place) implements ToldAct {}

    private Recollection(List<Act> told, List<Link> links) {
        this.told = told;
        this.links = links;
        for (Act act : told) {
            byId.put(act.id(), act);
            for (Report report : act.utterance().reports()) {
                byStatement.put(report.statement().id(), act);
            }
        }
    }

    /**
     * Empty where what was derived does not fit.
     *
     * @param tellings  in the order of their ids
     */
    static Optional<Recollection> of(List<Telling> tellings, Roster roster, Derived derived) {
        int count = 1 + derived.acts().stream().mapToInt(Integer::intValue).max().orElse(-1);
        boolean fits = derived.acts().size() == tellings.size() && count <= tellings.size()
                && derived.acts().stream().allMatch(act -> act >= 0)
                && derived.days().stream().allMatch(day -> isIn(day.statement(), tellings.size()))
                && derived.links().stream().allMatch(tie -> isIn(tie.from(), count) && isIn(tie.to(), count)
                        && tie.from() != tie.to());
        return fits ? grouped(dated(tellings, derived), roster, derived, count) : Optional.empty();
    }

    private static boolean isIn(int number, int count) {
        return number >= 0 && number < count;
    }

    private static List<Telling> dated(List<Telling> tellings, Derived derived) {
        if (derived.days().isEmpty()) {
            return tellings;
        }
        List<Telling> dated = new ArrayList<>(tellings);
        derived.days().forEach(day -> dated.set(day.statement(),
                OpenDates.dated(dated.get(day.statement()), day.day(), day.by())));
        return dated;
    }

    private static Optional<Recollection> grouped(List<Telling> tellings, Roster roster, Derived derived, int count) {
        List<List<Telling>> groups = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            groups.add(new ArrayList<>(2));
        }
        for (int i = 0; i < tellings.size(); i++) {
            groups.get(derived.acts().get(i)).add(tellings.get(i));
        }
        if (groups.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        List<Act> told = IntStream.range(0, count).mapToObj(i -> new Act(Utterances.of(groups.get(i), roster), i))
                .toList();
        boolean inOrder = IntStream.range(1, count).allMatch(i ->
                Order.BY_TIME.compare(told.get(i - 1).utterance(), told.get(i).utterance()) < 0);
        List<Link> links = derived.links().stream()
                .map(tie -> new Link(told.get(tie.from()).id(), told.get(tie.to()).id(),
                tie.type(), tie.confidence())).toList();
        return inOrder ? Optional.of(new Recollection(told, links)) : Optional.empty();
    }

    @Override
    public List<Act> told() {
        return told;
    }

    List<Link> links() {
        return links;
    }

    @Override
    public Optional<Act> act(String utterance) {
        return Optional.ofNullable(byId.get(utterance));
    }

    @Override
    public Optional<Act> told(String statement) {
        return Optional.ofNullable(byStatement.get(statement));
    }
}
