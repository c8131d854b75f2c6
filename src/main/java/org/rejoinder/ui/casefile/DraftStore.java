package org.rejoinder.ui.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casefile.Drafts;
import org.rejoinder.casefile.StoredArticle;
import org.rejoinder.model.Edit;
import org.rejoinder.ui.state.CaseStore;

/**
 * Keeps a case that has no file yet, from its first decision on. Where nothing can be written, which is told once, the
 * analyst works on all the same: a case without a file is no promise.
 */
final class DraftStore implements CaseStore {
    private final Supplier<CaseDocument> shown;
    private final Consumer<IOException> failed;
    private Drafts drafts = Drafts.none();
    private Optional<CaseFile> draft = Optional.empty();

    /**
     * @param shown   the case as it is before a step
     * @param failed  told when nothing can be written
     */
    DraftStore(Supplier<CaseDocument> shown, Consumer<IOException> failed) {
        this.shown = shown;
        this.failed = failed;
    }

    @FunctionalInterface
    private interface Step {
        void in(CaseStore draft) throws IOException;
    }

    void keepIn(Drafts newDrafts) {
        drafts = newDrafts;
    }

    Drafts drafts() {
        return drafts;
    }

    /** Goes on with a case that was kept before. */
    void goOn(CaseFile kept) {
        draft = Optional.of(kept);
    }

    /** Lets go of what is kept, and of its file too unless it is wanted again. */
    void end(boolean wanted) {
        Optional<CaseFile> ended = draft;
        draft = Optional.empty();
        ended.ifPresent(kept -> {
            try {
                if (wanted) {
                    kept.close();
                } else {
                    drafts.drop(kept);
                }
            } catch (IOException e) {
                // What stays there is offered at the next start.
            }
        });
    }

    /** The file of what is kept, begun where nothing is kept yet; empty where nothing can be. */
    Optional<Path> place() {
        take(true, kept -> { });
        return draft.map(CaseFile::path);
    }

    private void take(boolean begins, Step step) {
        try {
            if (draft.isEmpty() && begins) {
                draft = drafts.begin(shown.get());
            }
            if (draft.isPresent()) {
                step.in(new KeptInFile(draft.get()));
            }
        } catch (IOException e) {
            end(true);
            drafts = Drafts.none();
            failed.accept(e);
        }
    }

    @Override
    public void added(List<StoredArticle> articles) {
        take(false, kept -> kept.added(articles));
    }

    @Override
    public void decided(List<Edit> step) {
        take(true, kept -> kept.decided(step));
    }

    @Override
    public void undone(String author, Instant at) {
        take(true, kept -> kept.undone(author, at));
    }

    @Override
    public void redone(String author, Instant at) {
        take(true, kept -> kept.redone(author, at));
    }

    @Override
    public void replaced(CaseDocument document) {
        take(true, kept -> kept.replaced(document));
    }
}
