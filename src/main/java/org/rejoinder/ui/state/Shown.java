package org.rejoinder.ui.state;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casework.Derived;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.task.Progress;

/**
 * The case as it is put together and shown. One that was recalled as it was derived before is shown until it is
 * settled; what changes meanwhile is not seen before. A step that takes its time is put together beside the window.
 */
final class Shown {
    private CaseAssembler assembler;
    private final ReadOnlyObjectWrapper<CaseIndex> index = new ReadOnlyObjectWrapper<>();
    /** What is shown as it was derived before, while it is assembled. */
    private Optional<Prepared> settling = Optional.empty();
    /** Something was changed meanwhile. */
    private boolean waits;
    /** A step is being put together beside the window; another case in its place takes another. */
    private Object turn;
    /** What was asked for meanwhile: the last of it is what is wanted. */
    private Optional<Runnable> next = Optional.empty();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private StepRunner steps = StepRunner.AT_ONCE;
    /** With fewer articles each step is put together at once. */
    private int many;
    private final Runnable followed;
    private Consumer<Runnable> whenThereIsTime = work -> { };

    /** @param followed  shows what else follows from a change, after the case */
    Shown(CaseAssembler assembler, Runnable followed) {
        this.assembler = assembler;
        this.followed = followed;
    }

    ReadOnlyObjectProperty<CaseIndex> index() {
        return index.getReadOnlyProperty();
    }

    /** True while what is shown is behind what was decided. */
    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    void stepWith(StepRunner runner, int articles) {
        steps = runner;
        many = articles;
    }

    void catchUpWith(Consumer<Runnable> beside) {
        whenThereIsTime = beside;
    }

    /** Puts the case together anew and shows it, unless it is being settled. */
    void update(String name, List<ParsedArticle> articles, List<Edit> edits) {
        leaveStep();
        update(name, articles, edits, StepRunner.AT_ONCE);
    }

    /** The same after a step, which may be seen later. */
    void step(String name, List<ParsedArticle> articles, List<Edit> edits) {
        if (turn == null) {
            update(name, articles, edits, articles.size() < many ? StepRunner.AT_ONCE : steps);
        } else {
            next = Optional.of(() -> step(name, articles, edits));
            followed.run();
        }
    }

    private void update(String name, List<ParsedArticle> articles, List<Edit> edits, StepRunner runner) {
        waits = settling.isPresent();
        if (waits) {
            followed.run();
            return;
        }
        Object mine = new Object();
        turn = mine;
        CaseAssembler own = assembler;
        runner.run(() -> own.assemble(name, articles, edits), made -> {
            if (turn == mine) {
                stepped(made);
            }
        });
        if (turn == mine) {
            working.set(true);
            followed.run();
        }
    }

    private void stepped(Supplier<Case> made) {
        Optional<Runnable> newer = next;
        leaveStep();
        if (newer.isPresent()) {
            newer.get().run();
            return;
        }
        Case now = made.get();
        show(index.get() == null ? new CaseIndex(now) : index.get().after(now));
        whenThereIsTime.accept(assembler::catchUp);
    }

    private void leaveStep() {
        turn = null;
        next = Optional.empty();
        working.set(false);
    }

    private void show(CaseIndex now) {
        index.set(now);
        followed.run();
    }

    /** Puts something together beside what is shown. */
    Case assemble(String name, List<ParsedArticle> articles, List<Edit> edits) {
        return assembler.assemble(name, articles, edits);
    }

    Prepared prepare(CaseDocument document, Optional<Derived> derived, Progress progress) {
        return Prepared.of(document, assembler.another(), derived, progress);
    }

    /** Goes on from what was put together; nothing is shown of it yet. */
    void goOnFrom(Prepared prepared) {
        leaveStep();
        settling = Optional.empty();
        assembler = prepared.assembler();
    }

    /** Shows what was put together; where it was recalled, what changes from now on is not seen until it is settled. */
    void open(Prepared prepared) {
        leaveStep();
        assembler = prepared.assembler();
        show(prepared.index());
        settling = prepared.recalled() ? Optional.of(prepared) : Optional.empty();
    }

    boolean isSettling() {
        return settling.isPresent();
    }

    boolean isSettling(Prepared prepared) {
        return settling.filter(known -> known == prepared).isPresent();
    }

    /** Ends the settling, and tells whether something was changed meanwhile. */
    boolean endSettling() {
        settling = Optional.empty();
        return waits;
    }

    /** Nothing more is told of what is being settled, and its assembler is not asked again. */
    void leave() {
        if (settling.isPresent() || turn != null) {
            assembler = assembler.another();
        }
        leaveStep();
        settling = Optional.empty();
        waits = false;
    }
}
