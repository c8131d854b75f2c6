package org.rejoinder.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Messages;

/**
 * The middle of the window: overview and timeline, or the list instead, or what to do while there is nothing to show.
 * Good news lies over its foot, a problem below it, and articles can be dropped on it.
 */
public final class Middle extends BorderPane {
    private static final String TIMELINE = "timeline";
    private static final String LIST = "list";
    private static final String ARTICLE = "article";
    /** In less height than this the timeline needs all of it, in pixels. */
    private static final double WITH_OVERVIEW = 250;

    private final Workspace workspace;
    private final FilterModel filters;
    private final BorderPane timeline = new BorderPane();
    private final ObservableValue<Boolean> reading;
    private final ObservableValue<Boolean> awaited;
    private final Label wait;
    private final VBox noCase;
    private final VBox nothingShown;
    private final StackPane views = new StackPane();
    private final ViewTabs tabs;
    private final VBox head = new VBox();
    private final ActionRegistry actions;
    private final Map<String, View> others = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper view = new ReadOnlyStringWrapper(TIMELINE);
    private boolean alone;
    private String before = TIMELINE;

    /** A view besides the timeline, and what in it gets the focus. */
    private record View(Node node, Node focus) {}

    /**
     * @param reading  true while articles are read
     * @param awaited  true while the first marks of a case are still made
     */
    public Middle(Node overview, Node canvas, Node list, NoticeBar notice, Workspace workspace, FilterModel filters,
            ObservableValue<Boolean> reading, ObservableValue<Boolean> awaited, ActionRegistry actions,
            Messages messages) {
        this.workspace = workspace;
        this.filters = filters;
        this.actions = actions;
        this.reading = reading;
        this.awaited = awaited;
        timeline.setTop(overview);
        timeline.setCenter(canvas);
        BorderPane.setMargin(overview, new Insets(14, 16, 0, 16));
        wait = Texts.label(messages.get("timeline.wait"), "muted");
        noCase = blank("timeline.empty", () -> actions.run("import-files"), messages);
        Hyperlink example = new Hyperlink(messages.get("timeline.empty.other"));
        example.setId("read-example");
        example.setOnAction(event -> actions.run("example"));
        noCase.getChildren().add(example);
        nothingShown = blank("timeline.nothing", filters::showAll, messages);
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        StackPane.setMargin(notice, new Insets(0, 24, NoticeBar.FOOT, 24));
        BorderPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        BorderPane.setMargin(notice, new Insets(8, 24, 12, 24));
        tabs = new ViewTabs(messages);
        head.getChildren().add(tabs);
        views.getChildren().addAll(timeline, noCase, nothingShown, wait, notice);
        // In a small window, or with large letters, what is in the middle is cut at its foot and never covers the bar
        // above.
        timeline.setMinSize(0, 0);
        views.setMinSize(0, 0);
        setMinSize(0, 0);
        views.heightProperty().subscribe(height ->
                Presence.set(overview, height.doubleValue() <= 0 || height.doubleValue() >= WITH_OVERVIEW));
        setTop(head);
        setCenter(views);
        notice.standing().subscribe((was, now) -> place(notice, now));
        offer(TIMELINE, "Ctrl+1");
        addView(LIST, list, list, "Ctrl+2");
        getStyleClass().add("middle");
        Attachment.whileShown(this, () -> Subscription.combine(
                workspace.index().subscribe(index -> show()), reading.subscribe(now -> show()),
                awaited.subscribe(now -> show()),
                filters.shown().subscribe(shown -> show())));
    }

    private void place(NoticeBar notice, boolean below) {
        setBottom(null);
        views.getChildren().remove(notice);
        notice.lieOver(!below);
        if (below) {
            setBottom(notice);
        } else {
            views.getChildren().add(notice);
        }
    }

    private static VBox blank(String key, Runnable action, Messages messages) {
        Button button = new Button(messages.get(key + ".button"));
        button.getStyleClass().add("primary");
        button.setOnAction(event -> action.run());
        VBox blank = new VBox(Texts.label(messages.get(key + ".title"), "blank-title"),
                Texts.wrapped(messages.get(key + ".text"), "blank-text"), button);
        blank.getStyleClass().add("blank");
        blank.setMaxSize(480, USE_PREF_SIZE);
        return blank;
    }

    /**
     * Adds a view of the same statements, which an action {@code view-NAME} shows.
     *
     * @param focus  what in it gets the focus
     */
    public void addView(String name, Node node, Node focus, String key) {
        others.put(name, new View(node, focus));
        if (node instanceof Region region) {
            // In a small window a view gives way, and scrolls, rather than cover what is around it.
            region.setMinSize(0, 0);
        }
        views.getChildren().add(1, node);
        node.setVisible(false);
        offer(name, key);
    }

    /** Puts something below what an empty case offers. */
    public void addToEmpty(Node node) {
        noCase.getChildren().add(node);
    }

    /** Puts something between the tabs and the views. */
    public void addUnderTabs(Node node) {
        head.getChildren().add(node);
    }

    private void offer(String name, String key) {
        Action action = Action.of("view-" + name, Group.VIEW, () -> show(name)).on(key)
                .enabledWhile(workspace.index().map(index -> !index.theCase().articles().isEmpty()))
                .checkedWhile(view.map(name::equals));
        actions.add(name.equals(TIMELINE) ? action.apart() : action);
        tabs.add(name, action, actions);
    }

    /** Shows a view by its name. */
    public void show(String name) {
        view.set(name);
        show();
        focus().requestFocus();
    }

    /** What stands in the middle: {@code timeline}, {@code list} or the name of a view that was added. */
    public ReadOnlyStringProperty view() {
        return view.getReadOnlyProperty();
    }

    /** Shows the timeline without the tabs, whichever view was on; or that view and the tabs again. */
    public void showTimelineAlone(boolean whether) {
        if (alone != whether) {
            alone = whether;
            Presence.set(head, !whether);
            String now = view.get();
            view.set(whether ? TIMELINE : before);
            before = now;
            show();
        }
    }

    private Node focus() {
        return others.containsKey(view.get()) ? others.get(view.get()).focus() : timeline.getCenter();
    }

    /** From here the keyboard's next stop is in the view that is shown. */
    Node gate() {
        return view.get().equals(TIMELINE) ? timeline.getTop() : focus();
    }

    /** Shows the list instead of the timeline, or the timeline again. */
    public void switchList() {
        show(view.get().equals(LIST) ? TIMELINE : LIST);
    }

    private void show() {
        boolean empty = workspace.theCase().articles().isEmpty();
        boolean nothing = !empty && filters.shown().get().isEmpty();
        boolean opened = !empty && (noCase.isVisible() || wait.isVisible());
        noCase.setVisible(empty && !reading.getValue());
        boolean marked = !awaited.getValue();
        wait.setVisible(empty && reading.getValue() || !marked && view.get().equals(TIMELINE));
        nothingShown.setVisible(nothing && !view.get().equals(ARTICLE));
        tabs.show(view.get());
        Presence.set(tabs, !empty);
        timeline.setVisible(!empty && !nothing && marked && view.get().equals(TIMELINE));
        // An article can be read whatever passes the filters: the search may have found something in it.
        others.forEach((name, other) -> other.node().setVisible(
                !empty && view.get().equals(name) && (!nothing || name.equals(ARTICLE))));
        if (opened && marked && view.get().equals(TIMELINE) && getScene() != null
                && !(getScene().getFocusOwner() instanceof TextInputControl)) {
            timeline.getCenter().requestFocus();
        }
    }
}
