package org.rejoinder.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.casefile.DraftsSheet;
import org.rejoinder.ui.casefile.LeftDrafts;
import org.rejoinder.ui.casefile.UnsavedSheet;
import org.rejoinder.ui.export.ExportChoice;
import org.rejoinder.ui.export.ExportSheet;
import org.rejoinder.ui.intake.FileDialogs;
import org.rejoinder.ui.shell.Overlay;
import org.rejoinder.ui.views.NameSheet;
import org.rejoinder.ui.words.Messages;

/** What comes into the window from files, and what goes out of it into files: articles, cases, pictures. */
final class FilesDesk {
    private final Models models;
    private final Overlay overlay;
    private final FileDialogs dialogs;
    private final TextMeasure measure;
    private final Messages messages;

    FilesDesk(Models models, Overlay overlay, FileDialogs dialogs, TextMeasure measure) {
        this.models = models;
        this.overlay = overlay;
        this.dialogs = dialogs;
        this.measure = measure;
        this.messages = models.wording().messages();
        models.caseFile().saveElsewhereWith(this::saveCaseAs);
    }

    void addTo(ActionRegistry actions) {
        ObservableValue<Boolean> something = models.workspace().index()
                .map(index -> !index.theCase().articles().isEmpty());
        actions.add(List.of(
                Action.of("import-files", Group.CASE, () -> open(dialogs.chooseFiles())).on("Ctrl+O"),
                Action.of("import-folder", Group.CASE, this::importFolder),
                Action.of("new-case", Group.CASE, () -> leaving(models.caseFile().opening()::openNew)).on("Ctrl+N")
                        .enabledWhile(something),
                Action.of("drafts", Group.CASE, this::showDrafts),
                Action.of("reread", Group.CASE, () -> models.imports().reread(() -> actions.run("orphans")))
                        .enabledWhile(something),
                Action.of("save", Group.CASE, this::saveCase).on("Ctrl+S").apart(),
                Action.of("save-as", Group.CASE, this::saveCaseAs).on("F12").enabledWhile(something),
                Action.of("rename-case", Group.CASE, this::renameCase).enabledWhile(something),
                Action.of("export", Group.CASE, () -> export(UnaryOperator.identity())).on("Ctrl+E").apart(),
                Action.of("export-selection", Group.CASE, () -> export(ExportChoice::ofSelection))
                        .enabledWhile(models.timeline().picture()
                        .map(picture -> !picture.view().selection().isEmpty())),
                Action.of("copy-picture", Group.CASE, models.export()::copyView).on("Ctrl+Shift+C")
                        .enabledWhile(something),
                Action.of("open-last-good", Group.CASE, models.caseFile().opening()::openLastGood)
                        .enabledWhile(models.caseFile().opening().lastGood().map(Optional::isPresent))));
        actions.addSource("import-files", this::recentCases);
    }

    /** Opens a case file in place of what is open, once that is saved or given up, or adds articles to it. */
    void open(List<Path> paths) {
        if (models.replaces(paths)) {
            openCase(paths.getFirst());
        } else {
            models.open(paths);
        }
    }

    private List<Action> recentCases() {
        return models.caseFile().recent().get().stream().map(recent ->
                Action.of("recent-" + recent.path(), Group.CASE, () -> openCase(recent.path())).under("recent")
                        .titled(messages.get("recent.case", recent.name(), recent.path()))).toList();
    }

    private void openCase(Path path) {
        leaving(() -> models.caseFile().opening().open(path));
    }

    /** Puts another case in place of the open one, once that is saved or given up. */
    private void leaving(Runnable other) {
        if (models.caseFile().isUnsaved()) {
            closing(other);
        } else {
            other.run();
        }
    }

    private void showDrafts() {
        LeftDrafts left = models.caseFile().opening().leftDrafts();
        DraftsSheet sheet = new DraftsSheet(left, messages, overlay::close);
        overlay.open(sheet, sheet.field());
        left.look();
    }

    private void renameCase() {
        String now = models.workspace().theCase().name();
        NameSheet sheet = NameSheet.renaming(messages, "case", now, name -> false, name -> {
            models.caseFile().rename(name);
            overlay.close();
        }, overlay::close);
        overlay.open(sheet, sheet.field());
    }

    private void importFolder() {
        models.imports().read(dialogs.chooseFolder().stream().toList());
    }

    private void export(UnaryOperator<ExportChoice> change) {
        if (!models.export().isPossible()) {
            models.notices().problem(messages.get("export.nothing"), List.of());
        } else if (!overlay.isOpen()) {
            overlay.open(new ExportSheet(models.export(), change.apply(models.export().suggested()), measure,
                    messages, this::save, overlay::close));
        }
    }

    private void save(ExportChoice choice) {
        dialogs.choosePicture(models.export().suggestedName(choice))
                .ifPresent(file -> models.export().write(choice, file));
    }

    private boolean saveCase() {
        if (models.caseFile().save()) {
            return true;
        }
        saveCaseAs();
        return models.caseFile().file().get().isPresent();
    }

    private void saveCaseAs() {
        if (models.export().isPossible()) {
            dialogs.chooseCase(models.workspace().theCase().name()).ifPresent(models.caseFile()::saveAs);
        }
    }

    /** Asks whether to save, where closing would lose decisions; calls {@code close} unless the analyst stays. */
    void closing(Runnable close) {
        overlay.open(new UnsavedSheet(messages, () -> {
            overlay.close();
            if (saveCase()) {
                close.run();
            }
        }, () -> {
            overlay.close();
            close.run();
        }, overlay::close));
    }
}
