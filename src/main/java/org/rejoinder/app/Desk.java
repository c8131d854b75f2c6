package org.rejoinder.app;

import java.net.URI;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.rejoinder.model.Edit;
import org.rejoinder.render.FontMeasure;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.action.KeyMap;
import org.rejoinder.ui.action.Scope;
import org.rejoinder.ui.casefile.RecentList;
import org.rejoinder.ui.decisions.Subject;
import org.rejoinder.ui.filters.FiltersView;
import org.rejoinder.ui.find.FindActions;
import org.rejoinder.ui.find.FindBar;
import org.rejoinder.ui.find.SearchAssist;
import org.rejoinder.ui.help.HelpSheet;
import org.rejoinder.ui.intake.DropTarget;
import org.rejoinder.ui.intake.FileDialogs;
import org.rejoinder.ui.intake.WorkProgress;
import org.rejoinder.ui.look.LocaleChoice;
import org.rejoinder.ui.look.PopupSize;
import org.rejoinder.ui.look.ScaledPane;
import org.rejoinder.ui.look.TextSize;
import org.rejoinder.ui.look.Theme;
import org.rejoinder.ui.look.ThemeModel;
import org.rejoinder.ui.palette.PaletteModel;
import org.rejoinder.ui.palette.PaletteSheet;
import org.rejoinder.ui.palette.Places;
import org.rejoinder.ui.shell.Middle;
import org.rejoinder.ui.shell.NoticeBar;
import org.rejoinder.ui.shell.Overlay;
import org.rejoinder.ui.shell.Panes;
import org.rejoinder.ui.shell.Shell;
import org.rejoinder.ui.shell.StatusBar;
import org.rejoinder.ui.shell.TopBar;
import org.rejoinder.ui.shell.TableSplit;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.table.TablePane;
import org.rejoinder.ui.timeline.OverviewView;
import org.rejoinder.ui.timeline.StatementList;
import org.rejoinder.ui.timeline.TimelineActions;
import org.rejoinder.ui.timeline.TimelineView;
import org.rejoinder.ui.tour.TourModel;
import org.rejoinder.ui.views.ViewActions;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Steps;

/** One window's content: views on models, and what its buttons and keys do. */
public final class Desk {
    private final Models models;
    private final TextSize textSize;
    private final Overlay overlay = new Overlay();
    private final StackPane root = new StackPane();
    private final TextMeasure measure = new FontMeasure();
    private final ActionRegistry actions;
    private final CaseworkDesk casework;
    private final PaletteModel palette;
    private final TopBar top;
    private final StatusBar bottom;
    private final Middle middle;
    private final TableSplit split;
    private final TimelineView timeline;
    private final OverviewView overview;
    private final ThemeModel themes;
    private final FilesDesk files;
    private final Welcome welcome;
    private Consumer<URI> browser = address -> { };

    /** With one look to begin with. */
    public Desk(Models models, FileDialogs dialogs, Theme theme) {
        this(models, dialogs, new ThemeModel(theme));
    }

    public Desk(Models models, FileDialogs dialogs, ThemeModel themes) {
        this.models = models;
        textSize = new TextSize(models.settings());
        welcome = new Welcome(models);
        files = new FilesDesk(models, overlay, dialogs, measure);
        this.themes = themes;
        Messages messages = models.wording().messages();
        actions = new ActionRegistry(messages);
        files.addTo(actions);
        addActions(actions);
        casework = new CaseworkDesk(models, overlay, actions);
        new UnfinishedDesk(models, casework,
                new RecordsDesk(models, overlay, dialogs, this::browse, actions), actions);
        palette = palette();
        new FindActions(models.find(), models.filters(), models.searches(), messages, overlay::open, overlay::close)
                .addTo(actions);
        top = new TopBar(models.workspace(), models.filters(), actions, messages);
        timeline = new TimelineView(models.timeline(), models.workspace(), models.wording(), measure);
        timeline.mark(models.filters().highlighter());
        actions.add(new TimelineActions(models.timeline(), timeline).all());
        casework.giveFocusBackTo(timeline);
        overview = new OverviewView(models.timeline(), measure, messages);
        middle = middle(messages);
        casework.addViews(middle);
        middle.addToEmpty(new RecentList(models.caseFile(), path -> files.open(List.of(path)), messages));
        middle.addUnderTabs(new FindBar(models.find(), models.filters(), models.selection(), models.workspace(),
                actions, (article, place) -> {
                    middle.show("article");
                    models.source().open(article, place);
                }, models.wording()));
        TablePane table = new TablePane(
                models.table(), models.settings(), messages, () -> actions.run("switch-table"));
        split = new TableSplit(middle, table, table.rows(), models.settings());
        actions.add(Action.of("switch-table", Group.VIEW, split::toggle).apart().on("Ctrl+J").checkedWhile(split.open())
                .enabledWhile(models.workspace().index().map(index -> !index.theCase().articles().isEmpty())));
        bottom = statusBar(messages);
        actions.add(textSize.actions());
        actions.add(new LocaleChoice(models.settings(), models.notices(), messages).actions());
        SideColumns sides = SideColumns.of(
                models, casework.left(new FiltersView(models.filters(), messages)), casework.right());
        sides.addTo(actions);
        Presenting presenting = new Presenting(models, new Shell(top, sides.left(), split, sides.right(), bottom),
                split, middle, root);
        presenting.addTo(actions);
        addPanes(new Panes(top, sides.left(), split, middle, sides.right(), bottom));
        DropTarget.on(presenting.shell(), middle, files::open);
        new ViewActions(models.views(), messages, overlay::open, overlay::close).addTo(actions,
                models.workspace().index().map(index -> !index.theCase().articles().isEmpty()));
        models.views().theme().subscribe(name -> name.flatMap(Theme::named).ifPresent(this::showTheme));
        fill(presenting);
        listen();
    }

    private PaletteModel palette() {
        Places places = new Places(models.workspace(), models.filters(), models.timeline()::goTo, models.wording());
        return new PaletteModel(actions)
                .addPlaces(places::stances).addPlaces(places::speakers).addPlaces(places::outlets)
                .addPlaces(places::statements);
    }

    private StatusBar statusBar(Messages messages) {
        return new StatusBar(models.workspace(), models.filters(), models.timeline(), actions, models.caseFile(),
                models.unfinished(), models.notices(),
                new HBox(
                        new WorkProgress(models.imports().progress(), models.imports()::cancel, "cancel-import",
                                messages),
                        new WorkProgress(models.caseFile().opening().progress(), models.caseFile().opening()::cancel,
                                "cancel-opening", messages)),
                models.wording());
    }

    private void addPanes(Panes panes) {
        actions.add(List.of(
                Action.of("next-pane", Group.WINDOW, () -> panes.step(1)).on("F6"),
                Action.of("previous-pane", Group.WINDOW, () -> panes.step(-1)).on("Shift+F6")));
        timeline.beforeLettingGo(() -> welcome.leave() || casework.unmark() || panes.backToMiddle());
    }

    /** The parts of the window, and above them what is shown for a while. */
    private void fill(Presenting presenting) {
        StackPane layers = new StackPane(presenting.shell(),
                new SearchAssist(top.search(), models.find(), models.filters(),
                models.searches(), models.wording()), presenting.view(),
                welcome.view(this::placeOf), overlay);
        root.getChildren().add(new ScaledPane(layers, textSize.scale()));
        root.getStyleClass().add("window");
    }

    private void listen() {
        timeline.offer(actions);
        timeline.tieWith(casework.ties());
        new KeyMap(actions, Scope.TIMELINE, this::isBusy).listenOn(timeline);
        new KeyMap(actions, Scope.MIDDLE, this::isBusy).listenOn(split);
        new KeyMap(actions, Scope.WINDOW, this::isBusy).listenOn(root);
    }

    /** True while something is on its way into the window. */
    private ObservableValue<Boolean> reading() {
        return models.imports().progress().flatMap(importing -> models.caseFile().opening().progress()
                .map(opening -> importing.isPresent() || opening.isPresent()));
    }

    private Middle middle(Messages messages) {
        StatementList list = new StatementList(
                models.workspace(), models.filters(), models.selection(), models.timeline().clock(), models.wording());
        NoticeBar notice = new NoticeBar(models.notices(), messages).above(timeline.footTaken());
        return new Middle(overview, timeline, list, notice, models.workspace(),
                models.filters(), reading(), models.timeline().awaited(), actions, messages);
    }

    /** What a step was called is said once it is taken: it may have changed nothing that is seen. */
    private void tellOf(ObservableValue<List<Edit>> next, Runnable step, Function<List<Edit>, String> words) {
        List<Edit> meant = next.getValue();
        CaseIndex before = models.workspace().index().get();
        step.run();
        if (!meant.isEmpty() && !next.getValue().equals(meant)) {
            bottom.tell(meant.stream().flatMap(edit -> new Subject(models.wording())
                    .of(edit.change(), models.workspace().index().get(), before).stream()).findFirst()
                    .map(subject -> words.apply(meant) + models.wording().messages().get("list.dot") + subject)
                    .orElseGet(() -> words.apply(meant)));
        }
    }

    private void addActions(ActionRegistry to) {
        Steps steps = new Steps(models.wording().messages(), ZoneId.systemDefault());
        ObservableValue<Boolean> something = models.workspace().index()
                .map(index -> !index.theCase().articles().isEmpty());
        to.add(List.of(
                Action.of("undo", Group.EDIT, () ->
                tellOf(models.workspace().nextUndo(), models.workspace()::undo, steps::undone)).on("Ctrl+Z")
                        .enabledWhile(models.workspace().canUndo())
                        .titled(() -> steps.undo(models.workspace().nextUndo().get())),
                Action.of("redo", Group.EDIT, () -> tellOf(models.workspace()
                .nextRedo(), models.workspace()::redo, steps::redone)).on("Ctrl+Shift+Z", "Ctrl+Y")
                        .enabledWhile(models.workspace().canRedo())
                        .titled(() -> steps.redo(models.workspace().nextRedo().get())),
                Action.of("search", Group.EDIT, () -> top.startSearch()).on("/", "Ctrl+F").apart(),
                Action.of("switch-list", Group.VIEW, () -> middle.switchList()).on("Ctrl+L").enabledWhile(something)
                .apart(),
                Action.of("switch-theme", Group.WINDOW, themes::toggle).on("T"),
                Action.of("palette", Group.HELP, this::showPalette).on("Ctrl+Shift+P", "Ctrl+K"),
                Action.of("help", Group.HELP, this::showHelp).on("?", "F1"),
                Action.of("tour", Group.HELP, welcome::showAround),
                Action.of("example", Group.HELP, welcome::openExample)));
        to.add(themeActions());
    }

    /** A scene with this content. */
    public Scene scene(double width, double height) {
        Scene scene = new Scene(root, width, height);
        themes.current().subscribe(theme -> show(theme, scene));
        new PopupSize(textSize.scale()).follow(scene);
        // Nothing is to be typed into before somebody wants to, so that the single keys work at once.
        root.requestFocus();
        return scene;
    }

    /** Keys are for the sheet or the presentation over the window. */
    private boolean isBusy() {
        return overlay.isOpen() || models.present().show().get().isPresent();
    }

    /**
     * Makes, groups and counts many statements of the timeline in the background; the runner reports on this thread.
     */
    void layWith(TaskRunner runner, Executor pause) {
        models.timeline().makeWith(runner, pause);
        timeline.layWith(runner);
        overview.countWith(runner);
        casework.buildWith(pause);
    }

    private void showTheme(Theme wanted) {
        if (themes.current().get() != wanted) {
            themes.show(wanted);
        }
    }

    /** Where a part of the window is not shown now, what stands in its place. */
    private Optional<Node> placeOf(TourModel.Stop stop) {
        return switch (stop) {
            case TIMELINE -> Optional.of(split);
            case STATEMENT -> shown("#inspector");
            case SOURCE -> shown(".right .source").or(() -> shown(".right"));
            case REVIEW -> shown(".left");
            case EXPORT -> shown("#export");
        };
    }

    private Optional<Node> shown(String query) {
        return Optional.ofNullable(root.lookup(query)).filter(Node::isVisible);
    }

    /** Opens addresses with this from now on; before, they are only told. */
    void browseWith(Consumer<URI> newBrowser) {
        browser = newBrowser;
    }

    private void browse(URI address) {
        try {
            browser.accept(address);
        } catch (RuntimeException e) {
            tellNotBrowsed(address);
        }
    }

    /** That no browser opens an address, which can be copied. */
    void tellNotBrowsed(URI address) {
        models.notices().problem(models.wording().messages().get("address.failed", address), List.of());
    }

    /** All that can be done in this window. */
    public ActionRegistry actions() {
        return actions;
    }

    /** Measures this window's texts. Safe to use from any thread. */
    TextMeasure measure() {
        return measure;
    }

    public TimelineView timeline() {
        return timeline;
    }

    private List<Action> themeActions() {
        return Stream.concat(
                Arrays.stream(Theme.values()).map(theme ->
                        themeAction("theme-" + theme.label(), Optional.of(theme))),
                Stream.of(themeAction("theme-system", Optional.empty()))).toList();
    }

    private Action themeAction(String id, Optional<Theme> theme) {
        return Action.of(id, Group.WINDOW, () -> themes.choose(theme)).under("themes")
                .checkedWhile(themes.chosen().map(theme::equals));
    }

    private void show(Theme theme, Scene scene) {
        theme.applyTo(scene);
        models.timeline().theme(theme);
    }

    /** Opens the example for whoever is here for the first time, and shows around in it. */
    void welcome() {
        welcome.begin();
    }

    /** Asks whether to save, where closing would lose decisions; calls {@code close} unless the analyst stays. */
    public void closing(Runnable close) {
        files.closing(close);
    }

    private void showPalette() {
        PaletteSheet sheet = new PaletteSheet(palette, models.wording().messages(), overlay::close);
        overlay.open(sheet, sheet.field());
    }

    private void showHelp() {
        overlay.open(new HelpSheet(actions, models.wording().messages(), overlay::close));
    }
}
