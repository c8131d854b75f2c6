package org.rejoinder.app;

import java.util.List;
import java.util.Optional;
import org.rejoinder.casework.Assembler;
import org.rejoinder.casework.Derived;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.task.Progress;
import org.rejoinder.ui.state.CaseAssembler;

/** Puts one case together again and again, and works out anew only what changed. */
final class StepByStep implements CaseAssembler {
    private final Assembler assembler = new Assembler();

    @Override
    public synchronized Case assemble(String name, List<ParsedArticle> articles, List<Edit> edits) {
        return assembler.assemble(name, articles, edits);
    }

    @Override
    public synchronized Optional<Case> recall(
            String name, List<ParsedArticle> articles, List<Edit> edits, Derived derived) {
        return assembler.recall(name, articles, edits, derived);
    }

    @Override
    public synchronized Case assemble(String name, List<ParsedArticle> articles, List<Edit> edits, Progress progress) {
        return assembler.assemble(name, articles, edits, share -> {
            progress.checkCancelled();
            progress.report(share, "");
        });
    }

    @Override
    public synchronized void catchUp() {
        assembler.catchUp();
    }

    @Override
    public CaseAssembler another() {
        return new StepByStep();
    }
}
