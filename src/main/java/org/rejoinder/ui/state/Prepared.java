package org.rejoinder.ui.state;

import java.util.List;
import java.util.Optional;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.StoredArticle;
import org.rejoinder.casework.Derived;
import org.rejoinder.model.Case;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.task.Progress;

/**
 * A case that is put together and need only be shown.
 *
 * @param recalled  as it was derived before; whoever opens it has it {@link Workspace#settle settled}
 */
public record Prepared(CaseDocument document, CaseAssembler assembler, CaseIndex index, boolean recalled) {
    /**
     * Puts a case together, or has it as it was derived before where that fits; on whatever thread that has the
     * assembler.
     */
    static Prepared of(CaseDocument document, CaseAssembler own, Optional<Derived> derived, Progress progress) {
        Optional<Case> recalled = derived.flatMap(known ->
                own.recall(document.name(), parsed(document), document.history().done(), known));
        return new Prepared(document, own,
                new CaseIndex(recalled.orElseGet(() -> assemble(document, own, progress))), recalled.isPresent());
    }

    /** Puts it together from the ground, on whatever thread. */
    public Case assemble(Progress progress) {
        return assemble(document, assembler, progress);
    }

    private static Case assemble(CaseDocument document, CaseAssembler with, Progress progress) {
        return with.assemble(document.name(), parsed(document), document.history().done(), progress);
    }

    private static List<ParsedArticle> parsed(CaseDocument document) {
        return document.articles().stream().map(StoredArticle::parsed).toList();
    }
}
