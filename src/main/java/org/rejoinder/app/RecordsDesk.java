package org.rejoinder.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.rejoinder.casefile.AtomicFile;
import org.rejoinder.casefile.AuditLog;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.correct.RangeEntry;
import org.rejoinder.ui.decisions.DecisionsModel;
import org.rejoinder.ui.decisions.DecisionsSheet;
import org.rejoinder.ui.intake.FileDialogs;
import org.rejoinder.ui.merge.MergeModel;
import org.rejoinder.ui.merge.MergeSheet;
import org.rejoinder.ui.people.EventsModel;
import org.rejoinder.ui.people.EventsSheet;
import org.rejoinder.ui.shell.Overlay;
import org.rejoinder.ui.source.SourcesModel;
import org.rejoinder.ui.source.SourcesSheet;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Steps;
import org.rejoinder.ui.words.Troubles;

/** The part of a window that keeps the case's books: its decisions and its events. */
final class RecordsDesk {
    private final Models models;
    private final Overlay overlay;
    private final FileDialogs dialogs;
    private final Consumer<URI> browser;
    private final Messages messages;
    private final DecisionsModel decisions;

    /** @param browser  opens an address outside the program */
    RecordsDesk(Models models, Overlay overlay, FileDialogs dialogs, Consumer<URI> browser, ActionRegistry actions) {
        this.models = models;
        this.browser = browser;
        this.overlay = overlay;
        this.dialogs = dialogs;
        messages = models.wording().messages();
        decisions =
                new DecisionsModel(models.workspace(), models.wording(), new Steps(messages, ZoneId.systemDefault()));
        ObservableValue<Boolean> something = models.workspace().index()
                .map(index -> !index.theCase().articles().isEmpty());
        ObservableValue<Boolean> picked = models.selection().picked().map(some -> !some.isEmpty());
        actions.add(List.of(
                Action.of("sources", Group.CASE, () -> showSources()).on("I").enabledWhile(something),
                Action.of("open-address", Group.STATEMENT, this::askToOpen).on("Shift+I").enabledWhile(picked),
                Action.of("events", Group.CASE, () -> showEvents(false)).on("Ctrl+Shift+E").enabledWhile(something),
                Action.of("new-event", Group.STATEMENT, () -> showEvents(true)).on("Shift+E").enabledWhile(picked),
                Action.of("merge-case", Group.CASE, this::merge).enabledWhile(something),
                Action.of("decisions", Group.CASE, () -> showDecisions(DecisionsModel.Show.ALL)).on("Ctrl+H").apart(),
                Action.of("rejected", Group.CASE, () -> showDecisions(DecisionsModel.Show.REJECTED)),
                Action.of("orphans", Group.CASE, () -> showDecisions(DecisionsModel.Show.NO_LONGER_FIT))));
    }

    private void showDecisions(DecisionsModel.Show first) {
        DecisionsSheet sheet =
                new DecisionsSheet(decisions, first, models.workspace(), messages, new DecisionsSheet.Wishes() {
            @Override
            public void goTo(String utterance) {
                models.timeline().goTo(utterance);
            }

            @Override
            public void export() {
                dialogs.chooseTable(messages.get("dialog.log.title"), models.workspace().theCase().name() + ".csv")
                        .ifPresent(RecordsDesk.this::writeLog);
            }

            @Override
            public void close() {
                overlay.close();
            }
        });
        overlay.open(sheet, sheet.field());
    }

    private void writeLog(Path file) {
        try {
            AtomicFile.write(file, out -> AuditLog.write(decisions.lines(), out));
            models.notices().done(messages.get("decisions.saved", file.getFileName()));
        } catch (IOException e) {
            models.notices().problem(messages.get("decisions.not-saved"),
                    List.of(new Troubles(messages).line(file, e), messages.get("decisions.not-saved.kept")));
        }
        overlay.close();
    }

    private EventsSheet eventsSheet() {
        EventsSheet sheet = new EventsSheet(
                new EventsModel(models.workspace(), models.selection(), models.wording()), models.workspace(),
                models.unfinished(),
                new RangeEntry(CaseworkDesk.period(models.workspace().index().get()), messages.locale()),
                models.wording(), models.timeline()::goTo, overlay::close);
        overlay.open(sheet, sheet.field());
        return sheet;
    }

    /** Shows what an event's form was left with. */
    void goOnWithEvent(String event) {
        EventsSheet sheet = eventsSheet();
        if (event.equals(EventsSheet.NEW)) {
            sheet.begin();
        } else {
            sheet.choose(event);
        }
    }

    /** Shows what an article's form was left with. */
    void goOnWithArticle(String article) {
        showSources().choose(article);
    }

    private void showEvents(boolean fresh) {
        EventsSheet sheet = eventsSheet();
        if (fresh) {
            sheet.begin();
        } else {
            models.selection().utterance().flatMap(id -> models.workspace().theCase().events().stream()
                    .filter(event -> event.utterances().contains(id)).findFirst())
                    .ifPresent(event -> sheet.choose(event.id()));
        }
    }

    private SourcesSheet showSources() {
        SourcesSheet sheet = new SourcesSheet(new SourcesModel(models.workspace(), models.source()), models.workspace(),
                models.unfinished(),
                new RangeEntry(CaseworkDesk.period(models.workspace().index().get()), messages.locale()), browser,
                models.wording(), overlay::close);
        overlay.open(sheet, sheet.field());
        return sheet;
    }

    private void askToOpen() {
        boolean known = new SourcesModel(models.workspace(), models.source()).chosen()
                .flatMap(article -> article.source().url()).filter(SourcesModel::isWeb).isPresent();
        if (known) {
            showSources().askToOpen();
        } else {
            models.notices().problem(messages.get("address.none"), List.of());
        }
    }

    private void merge() {
        dialogs.chooseOtherCase().ifPresent(this::mergeWith);
    }

    private void mergeWith(Path other) {
        boolean open = models.caseFile().file().get().map(CaseFile::path).filter(path ->
                path.toAbsolutePath().equals(other.toAbsolutePath())).isPresent();
        if (open || !CaseFile.isCaseFile(other)) {
            models.notices().problem(messages.get(open ? "merge.same-file" : "merge.no-case"), List.of());
            return;
        }
        MergeModel merge = models.merges().get();
        MergeSheet sheet = new MergeSheet(merge, messages, () -> dialogs
                .chooseCase(messages.get("merge.name", models.workspace().theCase().name()))
                .ifPresent(file -> merge.write(file, written -> {
                    overlay.close();
                    models.caseFile().opening().open(written);
                    models.notices().done(messages.get("merge.done", written.getFileName()));
                })), overlay::close);
        overlay.open(sheet, sheet.field());
        merge.read(other);
    }
}
