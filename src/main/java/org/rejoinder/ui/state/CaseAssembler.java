package org.rejoinder.ui.state;

import java.util.List;
import java.util.Optional;
import org.rejoinder.casework.Derived;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.task.Progress;

/** Puts a case together from what was read and what was decided. */
@FunctionalInterface
public interface CaseAssembler {
    Case assemble(String name, List<ParsedArticle> articles, List<Edit> edits);

    /** The same, told how far it is, and given up where nobody wants it any more. */
    default Case assemble(String name, List<ParsedArticle> articles, List<Edit> edits, Progress progress) {
        return assemble(name, articles, edits);
    }

    /** The same at once, as it was derived before; empty where that does not fit. */
    default Optional<Case> recall(String name, List<ParsedArticle> articles, List<Edit> edits, Derived derived) {
        return Optional.empty();
    }

    /** Does what was put off when a state came from memory, so that the next step is a short one; on any thread. */
    default void catchUp() {}

    /** One for another case, which may be used on another thread than this. */
    default CaseAssembler another() {
        return this;
    }
}
