package org.rejoinder.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.rejoinder.render.FontMeasure;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.action.KeyMap;
import org.rejoinder.ui.action.Scope;
import org.rejoinder.ui.casefile.UnsavedSheet;
import org.rejoinder.ui.export.ExportChoice;
import org.rejoinder.ui.export.ExportSheet;
import org.rejoinder.ui.filters.FiltersView;
import org.rejoinder.ui.find.FindActions;
import org.rejoinder.ui.find.FindBar;
import org.rejoinder.ui.find.SearchAssist;
import org.rejoinder.ui.help.HelpSheet;
import org.rejoinder.ui.intake.FileDialogs;
import org.rejoinder.ui.intake.WorkProgress;
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
import org.rejoinder.ui.shell.Shell;
import org.rejoinder.ui.shell.StatusBar;
import org.rejoinder.ui.shell.TopBar;
import org.rejoinder.ui.shell.TableSplit;
import org.rejoinder.ui.table.TablePane;
import org.rejoinder.ui.timeline.OverviewView;
import org.rejoinder.ui.timeline.StatementList;
import org.rejoinder.ui.timeline.TimelineActions;
import org.rejoinder.ui.timeline.TimelineView;
import org.rejoinder.ui.tour.TourModel;
import org.rejoinder.ui.tour.TourView;
import org.rejoinder.ui.views.ViewActions;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Steps;

/** One window's content: views on models, and what its buttons and keys do. */
public final class Desk {
    private final Models models;
    private final FileDialogs dialogs;
    private final TextSize textSize;
    private final Overlay overlay = new Overlay();
    private final StackPane root = new StackPane();
    private final TextMeasure measure = new FontMeasure();
    private final ActionRegistry actions;
    private final CaseworkDesk casework;
    private final PaletteModel palette;
    private final TopBar top;
    private final Middle middle;
    private final TableSplit split;
    private final TimelineView timeline;
    private final OverviewView overview;
    private final ThemeModel themes;
    private final TourModel tour;
    private Consumer<URI> browser = address -> { };

    /** With one look to begin with. */
    public Desk(Models models, FileDialogs dialogs, Theme theme) {
        this(models, dialogs, new ThemeModel(theme));
    }

    public Desk(Models models, FileDialogs dialogs, ThemeModel themes) {
        this.models = models;
        textSize = new TextSize(models.settings());
        tour = new TourModel(models.settings());
        this.dialogs = dialogs;
        this.themes = themes;
        Messages messages = models.wording().messages();
        actions = new ActionRegistry(messages);
        addActions(actions);
        casework = new CaseworkDesk(models, overlay, actions);
        new RecordsDesk(models, overlay, dialogs, this::browse, actions);
        Places places = new Places(models.workspace(), models.filters(), models.timeline()::goTo, models.wording());
        palette = new PaletteModel(actions)
                .addPlaces(places::stances).addPlaces(places::speakers).addPlaces(places::outlets).addPlaces(places::statements);
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
        middle.addUnderTabs(new FindBar(models.find(), models.filters(), models.selection(), models.workspace(), actions,
                (article, place) -> {
                    middle.show("article");
                    models.source().open(article, place);
                }, models.wording()));
        TablePane table = new TablePane(
                models.table(), models.settings(), messages, () -> actions.run("switch-table"));
        split = new TableSplit(middle, table, table.rows(), models.settings());
        actions.add(Action.of("switch-table", Group.VIEW, split::toggle).on("Ctrl+J").checkedWhile(split.open())
                .enabledWhile(models.workspace().index().map(index -> !index.theCase().articles().isEmpty())));
        StatusBar bottom = new StatusBar(models.workspace(), models.filters(), models.timeline(), actions, models.caseFile(),
                new HBox(
                        new WorkProgress(models.imports().progress(), models.imports()::cancel, "cancel-import", messages),
                        new WorkProgress(models.caseFile().progress(), models.caseFile()::cancelOpening, "cancel-opening",
                                messages)), models.wording());
        actions.add(textSize.actions());
        SideColumns sides = SideColumns.of(
                models, casework.left(new FiltersView(models.filters(), messages)), casework.right());
        sides.addTo(actions);
        Presenting presenting = new Presenting(models, new Shell(top, sides.left(), split, sides.right(), bottom), root);
        presenting.addTo(actions);
        new ViewActions(models.views(), messages, overlay::open, overlay::close).addTo(actions,
                models.workspace().index().map(index -> !index.theCase().articles().isEmpty()));
        models.views().theme().subscribe(name -> name.flatMap(Theme::named).ifPresent(this::showTheme));
        StackPane layers = new StackPane(presenting.shell(), new SearchAssist(top.search(), models.find(), models.filters(),
                models.searches(), models.wording()), presenting.view(),
                new TourView(tour, this::placeOf, messages), overlay);
        root.getChildren().add(new ScaledPane(layers, textSize.scale()));
        root.getStyleClass().add("window");
        timeline.offer(actions);
        timeline.tieWith(casework.ties());
        new KeyMap(actions, Scope.TIMELINE, this::isBusy).listenOn(timeline);
        new KeyMap(actions, Scope.MIDDLE, this::isBusy).listenOn(split);
        new KeyMap(actions, Scope.WINDOW, this::isBusy).listenOn(root);
    }

    /** True while something is on its way into the window. */
    private ObservableValue<Boolean> reading() {
        return models.imports().progress().flatMap(importing -> models.caseFile().progress()
                .map(opening -> importing.isPresent() || opening.isPresent()));
    }

    private Middle middle(Messages messages) {
        StatementList list = new StatementList(
                models.workspace(), models.filters(), models.selection(), models.wording());
        NoticeBar notice = new NoticeBar(models.notices(), messages).above(timeline.footTaken());
        return new Middle(overview, timeline, list, notice, models.workspace(),
                models.filters(), reading(), models.timeline().awaited(), this::open, actions,
                messages);
    }

    private void addActions(ActionRegistry to) {
        Steps steps = new Steps(models.wording().messages(), ZoneId.systemDefault());
        ObservableValue<Boolean> something = models.workspace().index().map(index -> !index.theCase().articles().isEmpty());
        to.add(List.of(
                Action.of("import-files", Group.CASE, this::importFiles).on("Ctrl+O"),
                Action.of("import-folder", Group.CASE, this::importFolder),
                Action.of("reread", Group.CASE, models.imports()::reread).enabledWhile(something),
                Action.of("save", Group.CASE, this::saveCase).on("Ctrl+S").apart(),
                Action.of("export", Group.CASE, () -> export(UnaryOperator.identity())).on("Ctrl+E").apart(),
                Action.of("export-selection", Group.CASE, () -> export(ExportChoice::ofSelection))
                        .enabledWhile(models.timeline().picture().map(picture -> !picture.view().selection().isEmpty())),
                Action.of("copy-picture", Group.CASE, models.export()::copyView).on("Ctrl+Shift+C")
                        .enabledWhile(something),
                Action.of("undo", Group.EDIT, models.workspace()::undo).on("Ctrl+Z")
                        .enabledWhile(models.workspace().canUndo())
                        .titled(() -> steps.undo(models.workspace().nextUndo().get())),
                Action.of("redo", Group.EDIT, models.workspace()::redo).on("Ctrl+Shift+Z", "Ctrl+Y")
                        .enabledWhile(models.workspace().canRedo())
                        .titled(() -> steps.redo(models.workspace().nextRedo().get())),
                Action.of("search", Group.EDIT, () -> top.startSearch()).on("/", "Ctrl+F").apart(),
                Action.of("switch-list", Group.VIEW, () -> middle.switchList()).on("Ctrl+L").enabledWhile(something).apart(),
                Action.of("switch-theme", Group.WINDOW, themes::toggle).on("T"),
                Action.of("palette", Group.HELP, this::showPalette).on("Ctrl+Shift+P", "Ctrl+K"),
                Action.of("help", Group.HELP, this::showHelp).on("?", "F1"),
                Action.of("tour", Group.HELP, tour::begin),
                Action.of("example", Group.HELP, this::openExample)));
        to.add(Action.of("open-last-good", Group.CASE, models.caseFile()::openLastGood)
                .enabledWhile(models.caseFile().lastGood().map(Optional::isPresent)));
        to.addSource(this::recentCases);
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

    /** Makes, groups and counts many statements of the timeline in the background; the runner reports on this thread. */
    void layWith(TaskRunner runner) {
        models.timeline().makeWith(runner);
        timeline.layWith(runner);
        overview.countWith(runner);
    }

    private void showTheme(Theme wanted) {
        if (themes.current().get() != wanted) {
            themes.show(wanted);
        }
    }

    /** Opens the example for whoever is here for the first time, and shows around in it. */
    void welcome() {
        if (tour.isSeen()) {
            return;
        }
        openExample();
        if (models.imports().progress().get().isEmpty()) {
            tour.beginOnce();
        } else {
            models.imports().progress().subscribe((was, now) -> {
                if (now.isEmpty()) {
                    // The case opens after this, and takes the focus.
                    Platform.runLater(tour::beginOnce);
                }
            });
        }
    }

    private void openExample() {
        List<Path> articles = ExampleCase.articles();
        if (articles.isEmpty()) {
            models.notices().problem(models.wording().messages().get("example.none"), List.of());
        } else {
            models.imports().read(articles);
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
            models.notices().problem(models.wording().messages().get("address.failed", address), List.of());
        }
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

    /** Opens a case file in place of what is open, once that is saved or given up, or adds articles to it. */
    private void open(List<Path> paths) {
        if (models.replaces(paths)) {
            openCase(paths.getFirst());
        } else {
            models.open(paths);
        }
    }

    private List<Action> recentCases() {
        return models.caseFile().recent().get().stream().map(recent ->
                Action.of("recent-" + recent.path(), Group.CASE, () -> openCase(recent.path())).under("recent")
                        .titled(models.wording().messages().get("recent.case", recent.name(), recent.path()))).toList();
    }

    private void openCase(Path path) {
        if (models.caseFile().isUnsaved()) {
            closing(() -> models.caseFile().open(path));
        } else {
            models.caseFile().open(path);
        }
    }

    private void importFiles() {
        open(dialogs.chooseFiles());
    }

    private void importFolder() {
        models.imports().read(dialogs.chooseFolder().stream().toList());
    }

    private void export(UnaryOperator<ExportChoice> change) {
        if (!models.export().isPossible()) {
            models.notices().problem(models.wording().messages().get("export.nothing"), List.of());
        } else if (!overlay.isOpen()) {
            overlay.open(new ExportSheet(models.export(), change.apply(models.export().suggested()), measure,
                    models.wording().messages(), this::save, overlay::close));
        }
    }

    private void save(ExportChoice choice) {
        dialogs.choosePicture(models.export().suggestedName(choice)).ifPresent(file -> models.export().write(choice, file));
    }

    private boolean saveCase() {
        if (models.caseFile().save()) {
            return true;
        }
        if (models.export().isPossible()) {
            dialogs.chooseCase(models.workspace().theCase().name()).ifPresent(models.caseFile()::saveAs);
        }
        return models.caseFile().file().get().isPresent();
    }

    /** Asks whether to save, where closing would lose decisions; calls {@code close} unless the analyst stays. */
    public void closing(Runnable close) {
        overlay.open(new UnsavedSheet(models.wording().messages(), () -> {
            overlay.close();
            if (saveCase()) {
                close.run();
            }
        }, () -> {
            overlay.close();
            close.run();
        }, overlay::close));
    }

    private void showPalette() {
        PaletteSheet sheet = new PaletteSheet(palette, models.wording().messages(), overlay::close);
        overlay.open(sheet, sheet.field());
    }

    private void showHelp() {
        overlay.open(new HelpSheet(actions, models.wording().messages(), overlay::close));
    }
}
