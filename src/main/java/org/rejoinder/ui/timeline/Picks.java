package org.rejoinder.ui.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rejoinder.model.Event;
import org.rejoinder.model.Exchange;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.timeline.Window;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;

/** Picks several statements of the timeline, and shows what is picked. */
public final class Picks {
    private static final double NEAR = 2;

    private final TimelineModel timeline;
    private final Workspace workspace;
    private final FilterModel filters;
    private final Selection selection;

    Picks(TimelineModel timeline, Workspace workspace, FilterModel filters, Selection selection) {
        this.timeline = timeline;
        this.workspace = workspace;
        this.filters = filters;
        this.selection = selection;
    }

    /** Ids of what is picked: none, the chosen statement alone, or more. */
    public Set<String> all() {
        return selection.picked().get();
    }

    /** Picks one more, or lets go of it. */
    public void toggle(String utterance) {
        selection.toggle(utterance);
    }

    /** Picks all that is shown from the chosen statement to this one, in order of time. */
    public void extendTo(String utterance) {
        List<String> order = shown();
        int from = selection.utterance().map(order::indexOf).orElse(-1);
        int to = order.indexOf(utterance);
        if (from < 0 || to < 0) {
            selection.select(utterance);
        } else {
            selection.selectAll(order.subList(Math.min(from, to), Math.max(from, to) + 1));
        }
    }

    /** Moves the far end of what is picked, as seen from the chosen statement, by so many places in order of time. */
    public void extendBy(int places) {
        List<String> order = shown();
        int anchor = selection.utterance().map(order::indexOf).orElse(-1);
        if (anchor < 0) {
            timeline.steps().inTime(places);
            return;
        }
        int first = anchor;
        int last = anchor;
        for (String one : all()) {
            int at = order.indexOf(one);
            first = at < 0 ? first : Math.min(first, at);
            last = Math.max(last, at);
        }
        String end = order.get(Math.clamp((last > anchor ? last : first) + (long) places, 0, order.size() - 1));
        extendTo(end);
        timeline.reveal(end);
    }

    /** Picks these; with {@code more} what was picked before stays so. */
    public void set(Collection<String> utterances, boolean more) {
        Set<String> next = new LinkedHashSet<>(more ? all() : Set.of());
        next.addAll(utterances);
        selection.selectAll(next);
    }

    /** Picks all that is shown and may have been said in a period. */
    public void within(Window period) {
        TimelineItems items = timeline.items();
        List<String> inside = new ArrayList<>();
        for (String id : shown()) {
            OptionalInt item = items.item(id);
            if (item.isPresent() && items.isDated(item.getAsInt()) && items.start(item.getAsInt()) < period.to()
                    && Math.max(items.start(item.getAsInt()) + 1, items.end(item.getAsInt())) > period.from()) {
                inside.add(id);
            }
        }
        selection.selectAll(inside);
    }

    /** Picks all that is shown. */
    public void everything() {
        selection.selectAll(shown());
    }

    /** Picks a whole lane. */
    public void lane(String key) {
        timeline.navigator().lanes(timeline.view()).stream().filter(lane -> lane.key().equals(key)).findFirst()
                .ifPresent(lane -> selection.selectAll(lane.items().stream().mapToObj(timeline.items()::id).toList()));
    }

    /** Lets go of all. */
    public void clear() {
        selection.clear();
    }

    private List<String> shown() {
        return filters.shown().get().stream().map(Utterance::id).toList();
    }

    /**
     * Brings what is picked into the middle; where it is there already, makes it fill the width; where it does so
     * already or nothing is picked, shows everything.
     */
    public void focus() {
        ViewState view = timeline.view();
        ViewState centred = timeline.navigator().centre(view, all());
        ViewState fitted = timeline.navigator().fitTo(view, all());
        if (timeline.navigator().extent(all()).isEmpty() || same(view, fitted)) {
            timeline.fit();
        } else {
            timeline.jump(now -> same(now, centred) ? fitted : centred);
        }
    }

    /** True where two windows differ by no more than some pixels. */
    private static boolean same(ViewState one, ViewState other) {
        double slack = NEAR * one.window().length() / one.width();
        return Math.abs(one.window().from() - other.window().from()) <= slack
                && Math.abs(one.window().to() - other.window().to()) <= slack;
    }

    /** Makes what is picked fill the width. */
    public void fit() {
        timeline.jump(view -> timeline.navigator().fitTo(view, all()));
    }

    /** The exchange of the chosen statement: ids of all its statements. */
    public Optional<List<String>> exchange() {
        return selection.utterance().flatMap(id -> workspace.theCase().exchanges().stream()
                .filter(exchange -> exchange.utterances().contains(id)).findFirst()).map(Exchange::utterances);
    }

    /** Makes the exchange of the chosen statement fill the width. */
    public void fitExchange() {
        exchange().ifPresent(ids -> timeline.jump(view -> timeline.navigator().fitTo(view, ids)));
    }

    /** Makes the event that the chosen statement is about fill the width, with all that was said of it. */
    public void fitEvent() {
        selection.utterance().flatMap(id -> workspace.theCase().events().stream()
                .filter(event -> event.utterances().contains(id)).findFirst()).map(Event::id).ifPresent(this::fitEvent);
    }

    /** Makes an event fill the width, with all that was said of it. */
    public void fitEvent(String event) {
        workspace.theCase().events().stream().filter(found -> found.id().equals(event)).findFirst().ifPresent(found -> {
            Window when = Window.ofDays(found.when().earliest(), found.when().latest());
            Window all = timeline.navigator().extent(found.utterances()).map(when::cover).orElse(when);
            timeline.show(all);
        });
    }

    /** Picks all statements about an event. */
    public void event(String event) {
        Set<String> shown = Set.copyOf(shown());
        workspace.theCase().events().stream().filter(found -> found.id().equals(event)).findFirst().ifPresent(found ->
                selection.selectAll(found.utterances().stream().filter(shown::contains).toList()));
    }
}
