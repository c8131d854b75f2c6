package org.rejoinder.ui.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casefile.History;
import org.rejoinder.casefile.StoredArticle;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.ui.state.Notices;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Messages;

/** Opens case files and keeps the open case in one: from then on each decision is written down as it is taken. */
public final class CaseFileModel {
    private final Workspace workspace;
    private final Notices notices;
    private final TaskRunner runner;
    private final Messages messages;
    private final Troubles troubles;
    private final ReadOnlyObjectWrapper<Optional<CaseFile>> file = new ReadOnlyObjectWrapper<>(Optional.empty());

    public CaseFileModel(Workspace workspace, Notices notices, TaskRunner runner, Messages messages) {
        this.workspace = workspace;
        this.notices = notices;
        this.runner = runner;
        this.messages = messages;
        troubles = new Troubles(messages);
    }

    /** The file that the case is kept in; empty where it has none yet. */
    public ReadOnlyObjectProperty<Optional<CaseFile>> file() {
        return file.getReadOnlyProperty();
    }

    /** True where closing the window would lose decisions. */
    public boolean isUnsaved() {
        return file.get().isEmpty() && workspace.canUndo().get();
    }

    /** Opens a case file in place of what is open. Where that fails, all stays as it was. */
    public void open(Path path) {
        runner.run(work -> CaseFile.open(path), update -> { }, (Outcome<CaseFile> outcome) -> {
            switch (outcome) {
                case Outcome.Done<CaseFile>(CaseFile opened) -> show(opened);
                case Outcome.Failed<CaseFile>(Exception cause) -> notices.problem(
                        messages.get("case.not-opened"), List.of(troubles.line(path, cause)));
                case Outcome.Cancelled<CaseFile>() -> { }
            }
        });
    }

    private void show(CaseFile opened) {
        close();
        CaseDocument document = opened.document();
        workspace.open(document.name(), document.articles().stream().map(StoredArticle::parsed).toList(),
                document.history().done(), document.history().undone());
        keep(opened);
        if (!opened.notices().isEmpty()) {
            notices.problem(messages.get("case.recovered"), opened.notices());
        }
    }

    /** Makes a file of the open case and keeps it there from now on. */
    public void saveAs(Path path) {
        CaseDocument document = CaseDocument.of(workspace.theCase().name(), workspace.articles())
                .withHistory(new History(workspace.decided(), workspace.undone()));
        try {
            CaseFile created = CaseFile.create(path, document);
            close();
            keep(created);
            notices.done(messages.get("case.saved", path.getFileName()));
        } catch (IOException | RuntimeException e) {
            notices.problem(messages.get("case.not-saved"), List.of(troubles.line(path, e)));
        }
    }

    /** Writes the file anew; false where the case has none. */
    public boolean save() {
        file.get().ifPresent(opened -> {
            try {
                CaseDocument document = opened.document();
                opened.describe(workspace.theCase().name(), document.views(), document.settings());
                opened.save();
                notices.done(messages.get("case.saved", opened.path().getFileName()));
            } catch (IOException e) {
                notices.problem(messages.get("case.not-saved"), List.of(troubles.line(opened.path(), e)));
            }
        });
        return file.get().isPresent();
    }

    /** Lets go of the file, with all that was decided in it. */
    public void close() {
        file.get().ifPresent(opened -> {
            // Where the save fails the journal still has every step, and the file must be free again all the same.
            try (opened) {
                if (opened.isChanged()) {
                    opened.save();
                }
            } catch (IOException e) {
                notices.problem(messages.get("case.not-saved"), List.of(troubles.line(opened.path(), e)));
            }
        });
        workspace.keepIn(Workspace.Store.NONE, failure -> { });
        file.set(Optional.empty());
    }

    private void keep(CaseFile opened) {
        file.set(Optional.of(opened));
        workspace.keepIn(new Kept(opened), failure -> notices.problem(
                messages.get("case.not-written"), List.of(troubles.line(opened.path(), failure))));
    }

    /** Writes down each step in the file's journal. */
    private record Kept(CaseFile file) implements Workspace.Store {
        @Override
        public void added(List<ParsedArticle> articles) throws IOException {
            file.addArticles(articles.stream().map(StoredArticle::of).toList());
        }

        @Override
        public void decided(Edit edit) throws IOException {
            file.add(edit);
        }

        @Override
        public void undone() throws IOException {
            file.undo();
        }

        @Override
        public void redone() throws IOException {
            file.redo();
        }
    }
}
