package org.rejoinder.ui.state;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.StoredArticle;
import org.rejoinder.model.Edit;

/** Keeps what is done. Each method is called before the step counts; where it fails the step is not taken. */
public interface CaseStore {
    CaseStore NONE = new CaseStore() { };

    default void added(List<StoredArticle> articles) throws IOException {}

    /** The edits of one step, at least one: all of them are kept or none. */
    default void decided(List<Edit> step) throws IOException {}

    default void undone(String author, Instant at) throws IOException {}

    default void redone(String author, Instant at) throws IOException {}

    /** Another state takes the place of the whole case. */
    default void replaced(CaseDocument document) throws IOException {}
}
