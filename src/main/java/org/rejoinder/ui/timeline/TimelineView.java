package org.rejoinder.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.rejoinder.model.Utterance;
import org.rejoinder.render.CanvasPen;
import org.rejoinder.search.Highlighter;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.timeline.Box;
import org.rejoinder.timeline.Labels;
import org.rejoinder.timeline.Mark;
import org.rejoinder.timeline.Scene;
import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.CanvasSize;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Wording;

/**
 * Shows the timeline on a canvas. It is laid out and painted once a pulse at most, and only when something changed.
 */
public final class TimelineView extends Region {
    private final TimelineModel model;
    private final Workspace workspace;
    private final Wording wording;
    private final SteadyLayout layout;
    private final Canvas canvas = new Canvas();
    private final CanvasPen pen;
    private final TextMeasure measure;
    private final HoverCard hoverCard;
    private final MoreList moreList;
    private final Region focusRing = new Region();
    private final Prompt prompt = new Prompt();
    private final Questions questions;
    private final SelectionBar selectionBar;
    private final DayLine dayLine;
    private final Pointing pointing;
    private final ChosenTold told;
    private final TimelineDrags drags;
    private final TimelineGestures gestures;
    private final LinkDrag linkDrag;
    private Optional<TimelineMenus> menus = Optional.empty();
    private BooleanSupplier overWindow = () -> false;
    private final SmoothChange smooth = new SmoothChange();
    private Set<String> picked = Set.of();
    private ReadOnlyObjectProperty<Highlighter> highlighter = new ReadOnlyObjectWrapper<>(Highlighter.NONE);

    public TimelineView(TimelineModel model, Workspace workspace, Wording wording, TextMeasure measure) {
        this.model = model;
        this.workspace = workspace;
        this.wording = wording;
        this.measure = measure;
        this.layout = new SteadyLayout(measure, Labels.of(wording.messages().bundle()), this::requestLayout);
        model.beforeItems(layout::prepareFirst);
        model.revealWith(layout::reveal);
        this.pen = new CanvasPen(canvas.getGraphicsContext2D(), measure);
        hoverCard = new HoverCard(wording);
        questions = new Questions(prompt, model, wording);
        Hints hints = new Hints(wording);
        selectionBar = new SelectionBar(model, wording);
        dayLine = new DayLine(hints);
        drags = new TimelineDrags(this, model, hints, selectionBar);
        linkDrag = new LinkDrag(this, model, workspace, wording);
        moreList = new MoreList(workspace, wording, model::select, model::goTo);
        pointing = new Pointing(this, model, workspace, hints, hoverCard);
        told = new ChosenTold(this, model, workspace, hoverCard);
        focusRing.getStyleClass().add("focus-ring");
        focusRing.setMouseTransparent(true);
        focusRing.visibleProperty().bind(focusVisibleProperty());
        getStyleClass().add("timeline");
        setId("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren()
                .addAll(canvas, dayLine, focusRing, drags.band(), linkDrag, selectionBar, hoverCard, moreList, prompt);
        gestures = new TimelineGestures(this, model);
        gestures.install();
        Attachment.whileShown(this, () -> Subscription.combine(
                model.picture().subscribe(this::pictureChanged),
                model.dates().day().subscribe(day -> requestLayout()),
                workspace.index().subscribe(index -> moreList.close())));
    }

    /** Offers what of all actions fits: in menus on what is under the pointer, and for several statements together. */
    public void offer(ActionRegistry actions) {
        menus = Optional.of(new TimelineMenus(actions, model, wording.messages(), new TimelineMenus.Doing() {
            @Override
            public void open(Mark.Items counted, Box place) {
                TimelineView.this.open(counted, place);
            }

            @Override
            public void cut(String from, String to) {
                linkDrag.cut(from, to);
            }
        }));
        selectionBar.offer(actions);
    }

    /** Marks in names and words what is searched for. */
    public void mark(ReadOnlyObjectProperty<Highlighter> searched) {
        highlighter = searched;
        Attachment.whileShown(this, () -> searched.subscribe(hits -> requestLayout()));
    }

    /** How many pixels over its foot are taken by what can be done with several statements. */
    public ReadOnlyDoubleProperty footTaken() {
        return selectionBar.taken();
    }

    private void pictureChanged(TimelineModel.Picture picture) {
        if (picture.jumped()) {
            hoverCard.hide();
        }
        if (!picture.view().selection().equals(picked)) {
            picked = picture.view().selection();
            // What keys have chosen is not to lie under what the pointer points at.
            hoverCard.hide();
            selectionBar.picksChanged(picked);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        lay();
        if (!selectionBar.place(scene())) {
            lay();
            selectionBar.place(scene());
        }
        describe();
    }

    private void lay() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight() - selectionBar.needed());
        if (width < 1 || height < 1) {
            return;
        }
        model.resize(width, height);
        CanvasSize.fit(canvas, width, height);
        focusRing.resizeRelocate(0, 0, width, height);
        TimelineModel.Picture picture = model.picture().get();
        layout.lay(picture.items(), picture.view()).ifPresent(next ->
                smooth.show(picture.items(), next, picture,
                        HitMarks.on(pen, measure, highlighter.get(), picture.view().theme())));
        dayLine.show(model.dates().day().get(), scene());
    }

    /** The timeline as it is seen now; empty before it was first laid out. */
    public Optional<Scene> scene() {
        return smooth.scene();
    }

    /** Filters and groups many statements in the background; the runner reports on the window's thread. */
    public void layWith(TaskRunner runner) {
        layout.layWith(runner);
    }

    /** How it goes from one view to the next. */
    public SmoothChange smooth() {
        return smooth;
    }

    /** The middle of an utterance's mark, in pixels of this view; empty where it has none of its own. */
    public Optional<Point2D> placeOf(String utterance) {
        return scene().flatMap(now -> model.items().item(utterance).stream().boxed().findFirst()
                .flatMap(now::markOf).map(mark -> new Point2D(mark.bounds().centreX(), mark.bounds().centreY())));
    }

    /** The pointer is here: brings out what it is on, and says what that is unless a list is open. */
    void point(double x, double y) {
        pointing.at(markAt(x, y), x, y, moreList.isVisible());
    }

    void pointNowhere() {
        pointing.nowhere();
    }

    Optional<Mark> markAt(double x, double y) {
        return scene().flatMap(now -> now.hit(x, y));
    }

    /** Ties statements with the pointer. */
    LinkDrag linkDrag() {
        return linkDrag;
    }

    /** Statements can be tied and cut apart with the pointer from now on. */
    public void tieWith(LinkDrag.Wishes wishes) {
        linkDrag.decideWith(wishes);
    }

    /** What dragging over the timeline does. */
    TimelineDrags drags() {
        return drags;
    }

    /**
     * A click: chooses a statement, unfolds quiet days, opens what was counted. Beside everything it lets go.
     *
     * @param more    picks one more, or lets go of it
     * @param extend  picks all from the chosen one to this
     */
    void click(double x, double y, boolean more, boolean extend) {
        moreList.close();
        model.dates().forget();
        Optional<Mark> mark = markAt(x, y);
        if (mark.isEmpty()) {
            if (!more && !extend) {
                model.deselect();
            }
            return;
        }
        switch (mark.get()) {
            case Mark.FoldBreak fold when fold.opened() -> model.folding().foldAgain(fold.fold());
            case Mark.FoldBreak fold -> model.folding().unfold(fold.fold());
            case Mark.LaneLabel lane -> model.groups().toggle(lane.lane());
            case Mark.DensityBar bar -> model.show(bar.when());
            case Mark.MoreCount count -> open(count);
            case Mark.FlagCount flags when flags.items().size() == 1 ->
                    choose(model.items().id(flags.items().get(0)), more, extend);
            case Mark.FlagCount flags -> open(flags.items(), flags.bounds());
            case Mark.ZoneLabel zone -> openMenu(x, y, false);
            case Mark.Band event -> model.deselect();
            case Mark.Pointer pointer -> model.goTo(model.items().id(pointer.item()));
            case Mark other -> choose(model.items().id(other.item()), more, extend);
        }
    }

    private void choose(String utterance, boolean more, boolean extend) {
        if (extend) {
            model.picks().extendTo(utterance);
        } else if (more) {
            model.picks().toggle(utterance);
        } else {
            model.select(utterance);
        }
    }

    /** A double click zooms in; on an event it shows the event; what a click switches it switches once more. */
    void doubleClick(double x, double y, double factor) {
        Optional<Mark> mark = markAt(x, y);
        if (mark.isPresent() && mark.get() instanceof Mark.Band event) {
            model.picks().fitEvent(event.event());
        } else if (mark.isEmpty() || mark.get().item() >= 0) {
            model.zoomAt(x, factor);
        } else {
            click(x, y, false, false);
        }
    }

    /** Opens the menu of what is there; with the keyboard that of the chosen statement. */
    void openMenu(double x, double y, boolean keyboard) {
        Point2D at = keyboard ? menuPlace(new Point2D(x, y)) : new Point2D(x, y);
        pointNowhere();
        moreList.close();
        menus.ifPresent(some -> some.show(this, markAt(at.getX(), at.getY()), at.getX(), at.getY()));
    }

    /** Where a menu opens by keyboard: on the chosen statement, or where the system would have it. */
    private Point2D menuPlace(Point2D otherwise) {
        return model.view().selection().stream().findFirst().flatMap(this::placeOf).orElse(otherwise);
    }

    /** What the menu that opens by keyboard offers. */
    public List<Action> actionsByKeyboard() {
        Point2D at = menuPlace(new Point2D(getWidth() / 2, getHeight() / 2));
        return actionsAt(at.getX(), at.getY());
    }

    /** What the menu at a pixel offers, from top to bottom. The statement there is chosen, as by opening the menu. */
    public List<Action> actionsAt(double x, double y) {
        return menus.map(some -> some.actionsOn(markAt(x, y), x)).orElse(List.of());
    }

    void closeMenu() {
        menus.ifPresent(TimelineMenus::hide);
    }

    /** What is asked over it. */
    Questions questions() {
        return questions;
    }

    private void open(Mark.MoreCount more) {
        switch (more.place()) {
            case EARLIER -> model.panByShare(-0.5);
            case LATER -> model.panByShare(0.5);
            case HERE, FOOT, UNDATED -> open(more.items(), more.bounds());
        }
    }

    /** Offers what was counted there, to choose from. */
    void open(Mark.Items some, Box place) {
        hoverCard.hide();
        moreList.open(some.stream().mapToObj(model.items()::id).toList(), model.chosen(), place);
    }

    /** Tells of the chosen statement by a key what a pointer that rests on it is told. */
    ChosenTold told() {
        return told;
    }

    /** @param other  is closed before the chosen statement is let go of; says whether there was something to close */
    public void beforeLettingGo(BooleanSupplier other) {
        overWindow = other;
    }

    /**
     * Closes what is open over the timeline, or unmarks the day gone to; where nothing is, lets go of the chosen
     * statement.
     */
    void letGo() {
        if (!gestures.cancel() && !told.hide() && !moreList.close() && !prompt.close() && !overWindow.getAsBoolean()
                && !model.dates().forget()) {
            model.deselect();
        }
    }

    private void describe() {
        CaseIndex index = workspace.index().get();
        String text = model.view().selection().stream().findFirst().flatMap(index::utterance)
                .map(chosen -> wording.messages().get("timeline.selected",
                        wording.messages().of("stance", index.stance(chosen)),
                        wording.names().speakers(index.speakers(chosen)), wording.dates().said(chosen.said()),
                        index.words(chosen.bestReport())))
                .orElseGet(() -> wording.messages().get("timeline.name", model.items().size()));
        if (!text.equals(getAccessibleText())) {
            setAccessibleText(text);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }
}
