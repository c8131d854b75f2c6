package org.rejoinder.ui.casefile;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casefile.StoredArticle;
import org.rejoinder.model.Edit;
import org.rejoinder.ui.state.CaseStore;

/** Writes down each step in the file's journal. */
record KeptInFile(CaseFile file) implements CaseStore {
    @Override
    public void added(List<StoredArticle> articles) throws IOException {
        file.addArticles(articles);
    }

    @Override
    public void decided(List<Edit> step) throws IOException {
        file.add(step);
    }

    @Override
    public void undone(String author, Instant at) throws IOException {
        file.undo(Optional.of(author), Optional.of(at));
    }

    @Override
    public void redone(String author, Instant at) throws IOException {
        file.redo(Optional.of(author), Optional.of(at));
    }

    @Override
    public void replaced(CaseDocument document) throws IOException {
        file.replace(document);
    }
}
