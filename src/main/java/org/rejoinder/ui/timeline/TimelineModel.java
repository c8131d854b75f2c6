package org.rejoinder.ui.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.CaseItems;
import org.rejoinder.timeline.Filter;
import org.rejoinder.timeline.Fold;
import org.rejoinder.timeline.FoldRule;
import org.rejoinder.timeline.Grouping;
import org.rejoinder.timeline.Navigator;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.timeline.Window;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.look.Theme;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;

/**
 * Which part of the timeline is seen and how. It follows the case, the filter and the selection, and keeps the part
 * that is seen through all of that unless the case's whole period changes.
 */
public final class TimelineModel {
    private final Workspace workspace;
    private final FilterModel filters;
    private final Selection selection;
    private final ReadOnlyObjectWrapper<Picture> picture = new ReadOnlyObjectWrapper<>();
    private Navigator navigator;
    private boolean sized;

    /** What there is to show, and what of it is shown how. */
    public record Picture(TimelineItems items, ViewState view) {
        public boolean isEmpty() {
            return items.size() == 0;
        }
    }

    public TimelineModel(Workspace workspace, FilterModel filters, Selection selection) {
        this.workspace = workspace;
        this.filters = filters;
        this.selection = selection;
        TimelineItems items = CaseItems.of(workspace.theCase());
        navigator = new Navigator(items);
        picture.set(new Picture(items, navigator.first(1000, 800)));
        workspace.index().subscribe(index -> caseChanged());
        filters.shown().subscribe(this::filterChanged);
        selection.choice().subscribe(choice -> change(view -> view.withSelection(choice.utterance().map(Set::of)
                .orElse(Set.of()))));
    }

    public ReadOnlyObjectProperty<Picture> picture() {
        return picture.getReadOnlyProperty();
    }

    public ViewState view() {
        return picture.get().view();
    }

    public TimelineItems items() {
        return picture.get().items();
    }

    private void caseChanged() {
        TimelineItems items = CaseItems.of(workspace.theCase());
        navigator = new Navigator(items);
        ViewState view = view();
        Window home = Navigator.home(items);
        ViewState next = home.equals(view.home()) ? view : navigator.fit(view.withUnfolded(Set.of()).withHome(home));
        picture.set(new Picture(items, next));
    }

    private void filterChanged(List<Utterance> shown) {
        boolean all = shown.size() == workspace.theCase().utterances().size();
        Optional<Set<String>> ids = all ? Optional.empty()
                : Optional.of(shown.stream().map(Utterance::id).collect(Collectors.toSet()));
        change(view -> view.withFilter(Filter.ALL.withIds(ids)));
    }

    private void change(UnaryOperator<ViewState> step) {
        ViewState next = step.apply(view());
        if (!next.equals(view())) {
            picture.set(new Picture(items(), next));
        }
    }

    /** The area that there is, in pixels. What is seen stays; at first everything is. */
    public void resize(double width, double height) {
        if (width < 1 || height < 1) {
            return;
        }
        boolean whole = !sized || view().window().equals(navigator.fit(view()).window());
        sized = true;
        change(view -> whole ? navigator.fit(view.withSize(width, height)) : view.withSize(width, height));
    }

    /** Zooms about a pixel: above 1 shows less time, larger. */
    public void zoom(double x, double factor) {
        change(view -> navigator.zoomAbout(view, x, factor));
    }

    /** Zooms about the middle: above 1 shows less time, larger. */
    public void zoom(double factor) {
        zoom(view().width() / 2, factor);
    }

    /** Moves what is seen by a share of its width; above 0 towards later times. */
    public void panByShare(double share) {
        pan(-view().width() * share);
    }

    /** Moves the content by that many pixels. */
    public void pan(double px) {
        change(view -> navigator.panBy(view, px));
    }

    /** Shows everything. */
    public void fit() {
        change(view -> navigator.fit(view));
    }

    /** Shows the whole period again, folded as at first. */
    public void reset() {
        change(view -> navigator.fit(view.withUnfolded(Set.of())));
    }

    /** Shows a stretch of time. */
    public void show(Window period) {
        change(view -> navigator.fit(view, period));
    }

    /** Moves what is seen to exactly this window. */
    public void moveTo(Window window) {
        change(view -> view.withWindow(window));
    }

    public void unfold(Fold fold) {
        change(view -> {
            Set<Long> unfolded = new HashSet<>(view.unfolded());
            unfolded.add(fold.from());
            return view.withUnfolded(unfolded);
        });
    }

    /** Folds quiet periods, or shows them in full length. */
    public void fold(boolean folded) {
        change(view -> navigator.fit(view.withFold(folded ? FoldRule.AUTO : FoldRule.OFF)));
    }

    public void group(Grouping grouping) {
        change(view -> navigator.fit(view.withGrouping(grouping)));
    }

    /** Opens a shut lane or shuts an open one. */
    public void toggleLane(String lane) {
        change(view -> view.toggled(lane));
    }

    public void hover(Optional<String> utterance) {
        change(view -> view.withHover(utterance));
    }

    public void theme(Theme theme) {
        change(view -> view.withTheme(theme.name().toLowerCase(Locale.ROOT)));
    }

    public void select(String utterance) {
        selection.select(utterance);
    }

    public void deselect() {
        selection.clear();
    }

    /** The utterance that many steps later in time among those shown (earlier for negative steps). */
    public void step(int steps) {
        List<String> order = filters.shown().get().stream().map(Utterance::id).toList();
        if (order.isEmpty()) {
            return;
        }
        int at = selection.utterance().map(order::indexOf).orElse(-1);
        int next = at < 0 ? (steps > 0 ? 0 : order.size() - 1) : Math.clamp(at + (long) steps, 0, order.size() - 1);
        goTo(order.get(next));
    }

    /** Goes to the first or to the last utterance shown. */
    public void goToEnd(boolean last) {
        List<Utterance> shown = filters.shown().get();
        if (!shown.isEmpty()) {
            goTo((last ? shown.getLast() : shown.getFirst()).id());
        }
    }

    /** Along a link from the chosen utterance: to what it answers, or to what answers it. */
    public void follow(boolean answer) {
        selection.utterance().ifPresent(id -> {
            var index = workspace.index().get();
            Optional<String> next = answer
                    ? index.answeredBy(id).stream().findFirst().map(link -> link.from())
                    : index.answers(id).stream().findFirst().map(link -> link.to());
            next.ifPresent(this::goTo);
        });
    }

    /** Chooses an utterance and brings it into sight. */
    public void goTo(String utterance) {
        selection.select(utterance);
        change(view -> navigator.reveal(view, utterance));
    }
}
