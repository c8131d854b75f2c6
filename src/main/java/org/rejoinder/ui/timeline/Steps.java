package org.rejoinder.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.rejoinder.model.Link;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Navigator;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;

/** Goes from the chosen statement to another: in time, within its lane, along links. */
public final class Steps {
    private final TimelineModel timeline;
    private final Workspace workspace;
    private final FilterModel filters;
    private final Selection selection;

    Steps(TimelineModel timeline, Workspace workspace, FilterModel filters, Selection selection) {
        this.timeline = timeline;
        this.workspace = workspace;
        this.filters = filters;
        this.selection = selection;
    }

    /** So many steps later in time among those shown (earlier for negative steps). */
    public void inTime(int count) {
        List<Utterance> shown = filters.shown().get();
        step(shown.size(), place -> shown.get(place).id(), count);
    }

    /** So many steps later in the chosen statement's lane; the first lane's where none is chosen. */
    public void inLane(int count) {
        List<Navigator.LaneContent> lanes = timeline.navigator().lanes(timeline.view());
        int chosen = selection.utterance().map(timeline.items()::item).filter(item -> item.isPresent())
                .map(item -> item.getAsInt()).orElse(-1);
        lanes.stream().filter(lane -> lane.items().has(chosen)).findFirst()
                .or(() -> lanes.stream().filter(lane -> lane.items().size() > 0).findFirst())
                .map(Navigator.LaneContent::items)
                .ifPresent(items -> step(items.size(), place -> timeline.items().id(items.get(place)), count));
    }

    /** @param ids  what stands at a place of an order of that size */
    private void step(int size, IntFunction<String> ids, int count) {
        if (size == 0) {
            return;
        }
        int at = selection.utterance().map(chosen -> IntStream.range(0, size)
                .filter(place -> ids.apply(place).equals(chosen)).findFirst().orElse(-1)).orElse(-1);
        int next = at < 0 ? (count > 0 ? 0 : size - 1) : Math.clamp(at + (long) count, 0, size - 1);
        timeline.goTo(ids.apply(next));
    }

    /** To the first or to the last statement shown. */
    public void toEnd(boolean last) {
        List<Utterance> shown = filters.shown().get();
        if (!shown.isEmpty()) {
            timeline.goTo((last ? shown.getLast() : shown.getFirst()).id());
        }
    }

    /** To the first that the chosen statement answers, or to the first that answers it. */
    public void alongLink(boolean answer) {
        neighbours(answer).stream().findFirst().ifPresent(timeline::goTo);
    }

    /** To the next statement that answers the same as the chosen one, round and round. */
    public void toNextAnswer() {
        Optional<String> answered = neighbours(false).stream().findFirst();
        answered.ifPresent(what -> {
            List<String> answers = ids(workspace.index().get().answeredBy(what), Link::from);
            int at = selection.utterance().map(answers::indexOf).orElse(-1);
            timeline.goTo(answers.get((at + 1) % answers.size()));
        });
    }

    private List<String> neighbours(boolean answers) {
        var index = workspace.index().get();
        return selection.utterance().map(id -> answers
                ? ids(index.answeredBy(id), Link::from) : ids(index.answers(id), Link::to)).orElse(List.of());
    }

    private static List<String> ids(List<Link> links, Function<Link, String> end) {
        return links.stream().map(end).distinct().toList();
    }
}
