package org.rejoinder.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.rejoinder.render.FontMeasure;
import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.ui.casefile.UnsavedSheet;
import org.rejoinder.ui.export.ExportModel;
import org.rejoinder.ui.export.ExportSheet;
import org.rejoinder.ui.filters.FiltersView;
import org.rejoinder.ui.help.HelpSheet;
import org.rejoinder.ui.inspector.DecisionBar;
import org.rejoinder.ui.inspector.InspectorView;
import org.rejoinder.ui.intake.FileDialogs;
import org.rejoinder.ui.intake.ImportProgress;
import org.rejoinder.ui.look.Theme;
import org.rejoinder.ui.shell.Actions;
import org.rejoinder.ui.shell.Keys;
import org.rejoinder.ui.shell.Middle;
import org.rejoinder.ui.shell.NoticeBar;
import org.rejoinder.ui.shell.Overlay;
import org.rejoinder.ui.shell.RightColumn;
import org.rejoinder.ui.shell.Shell;
import org.rejoinder.ui.shell.StatusBar;
import org.rejoinder.ui.shell.TopBar;
import org.rejoinder.ui.source.SourceView;
import org.rejoinder.ui.timeline.OverviewView;
import org.rejoinder.ui.timeline.StatementList;
import org.rejoinder.ui.timeline.TimelineView;
import org.rejoinder.ui.words.Messages;

/** One window's content: views on models, and what its buttons and keys do. */
public final class Desk implements Actions {
    private static final double ZOOM_STEP = 1.4;
    private static final double PAN_STEP = 0.15;

    private final Models models;
    private final FileDialogs dialogs;
    private final Overlay overlay = new Overlay();
    private final StackPane root = new StackPane();
    private final TextMeasure measure = new FontMeasure();
    private final TopBar top;
    private final Middle middle;
    private final TimelineView timeline;
    private Theme theme;

    public Desk(Models models, FileDialogs dialogs, Theme theme) {
        this.models = models;
        this.dialogs = dialogs;
        this.theme = theme;
        Messages messages = models.wording().messages();
        top = new TopBar(models.workspace(), models.filters(), this, messages);
        timeline = new TimelineView(models.timeline(), models.workspace(), models.wording(), measure);
        middle = middle(messages);
        RightColumn right = new RightColumn(new InspectorView(models.inspector(), messages),
                new SourceView(models.source(), messages), new DecisionBar(models.inspector(), messages));
        StatusBar bottom = new StatusBar(models.workspace(), models.filters(), models.timeline(), models.caseFile(),
                new ImportProgress(models.imports(), messages), models.wording());
        root.getChildren().addAll(
                new Shell(top, new FiltersView(models.filters(), messages), middle, right, bottom), overlay);
        root.getStyleClass().add("window");
        keys().listenOn(root);
        new Keys().on(KeyCode.ENTER, models.inspector()::confirm).on(KeyCode.DELETE, models.inspector()::reject)
                .listenOn(middle);
    }

    private Middle middle(Messages messages) {
        StatementList list = new StatementList(
                models.workspace(), models.filters(), models.selection(), models.wording());
        OverviewView overview = new OverviewView(models.timeline(), measure, messages);
        return new Middle(overview, timeline, list, new NoticeBar(models.notices(), messages), models.workspace(),
                models.filters(), models.imports().progress().map(Optional::isPresent), this::open, this, messages);
    }

    private Keys keys() {
        return new Keys()
                .on("Shortcut+Shift+Z", this::redo)
                .on("Shortcut+Y", this::redo)
                .on("Shortcut+Z", this::undo)
                .on("Shortcut+O", this::importFiles)
                .on("Shortcut+S", this::saveCase)
                .on("Shortcut+E", this::export)
                .on(KeyCode.F1, this::showHelp)
                .onCharacter("?", this::showHelp)
                .onCharacter("/", top::startSearch)
                .on(KeyCode.L, middle::switchList)
                .on(KeyCode.T, this::switchTheme)
                .on(KeyCode.W, () -> models.timeline().zoom(ZOOM_STEP))
                .on(KeyCode.S, () -> models.timeline().zoom(1 / ZOOM_STEP))
                .on(KeyCode.A, () -> models.timeline().panByShare(-PAN_STEP))
                .on(KeyCode.D, () -> models.timeline().panByShare(PAN_STEP))
                .on(KeyCode.F, () -> models.timeline().fit())
                .on(KeyCode.DIGIT0, () -> models.timeline().reset())
                .on(KeyCode.NUMPAD0, () -> models.timeline().reset());
    }

    /** A scene with this content. */
    public Scene scene(double width, double height) {
        Scene scene = new Scene(root, width, height);
        showTheme(scene);
        // Nothing is to be typed into before somebody wants to, so that the single keys work at once.
        root.requestFocus();
        return scene;
    }

    public TimelineView timeline() {
        return timeline;
    }

    private void showTheme(Scene scene) {
        theme.applyTo(scene);
        models.timeline().theme(theme);
    }

    /** Opens a case file in place of what is open, once that is saved or given up, or adds articles to it. */
    private void open(List<Path> paths) {
        if (models.replaces(paths) && models.caseFile().isUnsaved()) {
            closing(() -> models.open(paths));
        } else {
            models.open(paths);
        }
    }

    @Override
    public void importFiles() {
        open(dialogs.chooseFiles());
    }

    @Override
    public void importFolder() {
        models.imports().read(dialogs.chooseFolder().stream().toList());
    }

    @Override
    public void undo() {
        models.workspace().undo();
    }

    @Override
    public void redo() {
        models.workspace().redo();
    }

    @Override
    public void export() {
        if (!models.export().isPossible()) {
            models.notices().problem(models.wording().messages().get("export.nothing"), List.of());
        } else if (!overlay.isOpen()) {
            overlay.open(new ExportSheet(models.export(), models.wording().messages(), this::save, overlay::close));
        }
    }

    private void save(ExportModel.Choice choice) {
        dialogs.choosePicture(models.export().suggestedName(choice)).ifPresent(file -> {
            overlay.close();
            models.export().write(choice, file);
        });
    }

    @Override
    public boolean saveCase() {
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

    @Override
    public void switchTheme() {
        theme = theme.other();
        showTheme(root.getScene());
    }

    @Override
    public void showHelp() {
        overlay.open(new HelpSheet(models.wording().messages(), overlay::close));
    }
}
