package org.rejoinder.ui.timeline;

import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.timeline.CaseItems;
import org.rejoinder.timeline.Filter;
import org.rejoinder.timeline.Grouping;
import org.rejoinder.timeline.Navigator;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.timeline.Window;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.look.Theme;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.ShownClock;
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
    private final ViewHistory history;
    private final Steps steps;
    private final Picks picks;
    private final Groups groups;
    private final Folding folding;
    private final DateGoing dates;
    private final Returns returns;
    private final ShownClock clock = new ShownClock(picture.map(now -> now.view().zone()));
    private final ItemsMaker maker = new ItemsMaker();
    private Revealing revealing = (items, view, utterance) -> Optional.empty();
    private Navigator navigator;
    private boolean sized;
    /** What the whole became when the tray of the undated went and nothing else was to move. */
    private Optional<Window> widened = Optional.empty();

    /**
     * What there is to show, and what of it is shown how.
     *
     * @param jumped  true where the view is another than before, false where it followed a hand by a little
     */
    public record Picture(TimelineItems items, ViewState view, boolean jumped) {
        public boolean isEmpty() {
            return items.size() == 0;
        }
    }

    /** Knows where marks stand. */
    interface Revealing {
        /** The view moved so that an utterance's mark is seen whole; empty where that is not known. */
        Optional<ViewState> reveal(TimelineItems items, ViewState view, String utterance);
    }

    public TimelineModel(Workspace workspace, FilterModel filters, Selection selection) {
        this(workspace, filters, selection, System::currentTimeMillis);
    }

    /** @param clock  milliseconds, which tell when one pan or zoom ends and another begins */
    public TimelineModel(Workspace workspace, FilterModel filters, Selection selection, LongSupplier clock) {
        this.workspace = workspace;
        this.filters = filters;
        this.selection = selection;
        this.history = new ViewHistory(clock);
        this.steps = new Steps(this, workspace, filters, selection);
        this.picks = new Picks(this, workspace, filters, selection);
        this.groups = new Groups(this, selection);
        this.folding = new Folding(this);
        this.dates = new DateGoing(this);
        this.returns = new Returns(this, history);
        TimelineItems items = CaseItems.of(workspace.theCase());
        navigator = new Navigator(items);
        picture.set(new Picture(items, navigator.first(1000, 800), false));
        workspace.index().subscribe(index -> caseChanged());
        filters.passing().subscribe(ids -> filter(Filter.ALL.withIds(ids)));
        selection.picked().subscribe(picked -> change(view -> view.withSelection(picked)));
    }

    /** Goes from statement to statement. */
    public Steps steps() {
        return steps;
    }

    /** Picks several statements. */
    public Picks picks() {
        return picks;
    }

    /** Orders, shuts and moves groups. */
    public Groups groups() {
        return groups;
    }

    /** Folds and unfolds quiet periods. */
    public Folding folding() {
        return folding;
    }

    /** Goes back to views that were left, and to saved ones. */
    public Returns returns() {
        return returns;
    }

    /** Goes to dates. */
    public DateGoing dates() {
        return dates;
    }

    /** The clock by which the axis shows times. */
    public ShownClock clock() {
        return clock;
    }

    Navigator navigator() {
        return navigator;
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

    /**
     * Makes the items of many utterances with this runner from now on; it reports on the window's thread.
     *
     * @param pause  what was decided is shown first
     */
    public void makeWith(TaskRunner runner, Executor pause) {
        maker.runWith(runner, pause);
    }

    /** Has this done, on any thread, before items that are made in the background are shown. */
    void beforeItems(ItemsMaker.Preparation preparation) {
        maker.before(preparation);
    }

    /** Brings marks into sight with this from now on, where it knows them; by their dates otherwise. */
    void revealWith(Revealing marks) {
        revealing = marks;
    }

    /** True while there is nothing to show yet of a case that has something. */
    public ObservableValue<Boolean> awaited() {
        return maker.busy().flatMap(busy -> picture.map(now -> busy && now.isEmpty()));
    }

    private void caseChanged() {
        maker.make(workspace.theCase(), view(), this::itemsMade);
    }

    private void itemsMade(ItemsMaker.Made made) {
        boolean whole = isWhole();
        navigator = made.navigator();
        if (!made.home().equals(view().home())) {
            history.clear();
        }
        ViewState next = made.shownAs(view());
        picture.set(new Picture(made.items(), whole ? navigator.fit(next) : next, true));
    }

    /** A change that leaves the place as it is. */
    private void change(UnaryOperator<ViewState> step) {
        show(step.apply(view()), false);
    }

    /** A change by a little, under the user's hand. */
    private void glide(UnaryOperator<ViewState> step) {
        ViewState next = step.apply(view());
        if (!next.equals(view())) {
            history.glides(view());
            show(next, false);
        }
    }

    /** A change to another view, from which one can go back. */
    void jump(UnaryOperator<ViewState> step) {
        ViewState next = step.apply(view());
        if (!next.equals(view())) {
            history.jumps(view());
            show(next, true);
        }
    }

    void show(ViewState next, boolean jumped) {
        if (!next.equals(view())) {
            dates.viewChanges(view(), next);
            picture.set(new Picture(items(), next, jumped));
        }
    }

    /**
     * The area that there is, in pixels. What is seen stays, and a statement that is chosen alone stays whole; at first
     * everything is seen.
     */
    public void resize(double width, double height) {
        if (width < 1 || height < 1) {
            return;
        }
        boolean whole = !sized || isWhole();
        sized = true;
        Optional<String> seen = chosen().filter(id -> !whole && selection.picked().get().size() < 2 && isInSight(id));
        change(view -> {
            ViewState next = view.withSize(width, height);
            return whole ? navigator.fit(next) : seen.map(id -> revealed(next, id)).orElse(next);
        });
    }

    /** Whether the window shows the date of an utterance. */
    private boolean isInSight(String utterance) {
        OptionalInt item = items().item(utterance);
        return item.isPresent() && items().isDated(item.getAsInt())
                && view().window().contains(items().start(item.getAsInt()));
    }

    private ViewState revealed(ViewState view, String utterance) {
        return revealing.reveal(items(), view, utterance).orElseGet(() -> navigator.reveal(view, utterance));
    }

    /** True where all is seen, as large as it can be or as it was before the tray of the undated went. */
    private boolean isWhole() {
        Window window = view().window();
        return widened.filter(window::equals).isPresent() || window.equals(navigator.fit(view()).window());
    }

    /** What is seen stays where it is, but for what would be under the tray when that comes back. */
    private void filter(Filter filter) {
        boolean whole = isWhole();
        Window before = view().window();
        ViewState next = navigator.filter(view(), filter);
        Window after = next.window();
        boolean shrinks = after.to() < before.to();
        show(whole && shrinks ? navigator.fit(next) : next, false);
        if (!after.equals(before)) {
            widened = whole && !shrinks ? Optional.of(after) : Optional.empty();
        }
    }

    /** Zooms about a pixel: above 1 shows less time, larger. */
    public void zoom(double x, double factor) {
        glide(view -> navigator.zoomAbout(view, x, factor));
    }

    /** Zooms at once by much about a pixel: above 1 shows less time, larger. */
    public void zoomAt(double x, double factor) {
        jump(view -> navigator.zoomAbout(view, x, factor));
    }

    /** Zooms about what is chosen, or about the middle where that is out of sight: above 1 shows less, larger. */
    public void zoom(double factor) {
        zoomAt(navigator.pivot(view()), factor);
    }

    /** Moves what is seen by a share of its width; above 0 towards later times. */
    public void panByShare(double share) {
        jump(view -> navigator.panBy(view, -view.width() * share));
    }

    /** Moves the content by that many pixels. */
    public void pan(double px) {
        glide(view -> navigator.panBy(view, px));
    }

    /** Shows everything. */
    public void fit() {
        jump(view -> navigator.fit(view));
    }

    /** Shows the whole period again, folded as at first. */
    public void reset() {
        jump(view -> navigator.fit(view.withUnfolded(Set.of())));
    }

    /** Shows a stretch of time. */
    public void show(Window period) {
        jump(view -> navigator.fit(view, period));
    }

    /** Moves what is seen to exactly this window. */
    public void moveTo(Window window) {
        glide(view -> view.withWindow(window));
    }

    public void group(Grouping grouping) {
        jump(view -> view.grouping() == grouping ? view : navigator.fit(view.withGrouping(grouping)));
    }

    /** The clock by which times are shown: that of a zone, or each source's own. */
    public void zone(Optional<ZoneId> zone) {
        if (!zone.equals(view().zone())) {
            change(view -> view.withZone(zone));
            caseChanged();
        }
    }

    public void hover(Optional<String> utterance) {
        change(view -> view.withHover(utterance));
    }

    public void theme(Theme theme) {
        change(view -> view.withTheme(theme.label()));
    }

    public void select(String utterance) {
        selection.select(utterance);
    }

    /** The statement that is read; of several that are picked the one chosen last. */
    Optional<String> chosen() {
        return selection.utterance();
    }

    public void deselect() {
        selection.clear();
    }

    /** Chooses an utterance and brings it into sight. */
    public void goTo(String utterance) {
        selection.select(utterance);
        reveal(utterance);
    }

    /** Brings an utterance into sight, and leaves what is chosen. */
    void reveal(String utterance) {
        jump(view -> revealed(view, utterance));
    }
}
