package org.rejoinder.ui.state;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.History;
import org.rejoinder.casefile.StoredArticle;
import org.rejoinder.casework.Derived;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.task.Progress;

/**
 * The open case: the articles that were read and the analyst's edits, put together anew after each change. To be used
 * from one thread, the window's.
 */
public final class Workspace {
    /** By id, with what a newer version put into its file. */
    private final Map<String, StoredArticle> articles = new LinkedHashMap<>();
    /** Made once for many steps: going through thousands of articles takes its time. */
    private List<ParsedArticle> parsed = List.of();
    /** Views, settings and all else of the file that the window does not show as the case. */
    private CaseDocument around;
    private final StoreInUse store = new StoreInUse();
    private final Decided decided;
    private final Shown shown;
    private String name;
    private boolean named;
    private int opened;

    /**
     * @param name    what the case is called
     * @param author  the name that edits are signed with
     */
    public Workspace(String name, CaseAssembler assembler, Supplier<String> author, Clock clock) {
        this.name = name;
        decided = new Decided(store, author, clock);
        shown = new Shown(assembler, decided::show);
        around = CaseDocument.of(name, List.of());
        publish();
    }

    /** The case as it stands, with its look-ups. */
    public ReadOnlyObjectProperty<CaseIndex> index() {
        return shown.index();
    }

    public Case theCase() {
        return index().get().theCase();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return decided.canUndo();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return decided.canRedo();
    }

    /** What {@link #undo} would take back: edits in the order in which they were made; none where there are none. */
    public ReadOnlyObjectProperty<List<Edit>> nextUndo() {
        return decided.nextUndo();
    }

    /** Those that {@link #redo} would bring back, likewise. */
    public ReadOnlyObjectProperty<List<Edit>> nextRedo() {
        return decided.nextRedo();
    }

    /** Adds articles; one that is there already (the same text) is replaced by its new reading. */
    public void add(List<ParsedArticle> parsed) {
        addStored(parsed.stream().map(StoredArticle::of).toList());
    }

    /** The same for articles from a file, with what it has of them that nobody here knows. */
    public void addStored(List<StoredArticle> stored) {
        if (store.keeps(with -> with.added(stored))) {
            around = document().withArticles(stored);
            put(stored);
            publish();
        }
    }

    /** The same where the case with these articles was put together before; what was decided meanwhile is in it too. */
    public void addStored(List<StoredArticle> stored, Prepared prepared) {
        shown.goOnFrom(prepared);
        addStored(stored);
    }

    private void put(List<StoredArticle> stored) {
        stored.forEach(one -> articles.put(one.parsed().article().id(), one));
        parsed = articles.values().stream().map(StoredArticle::parsed).toList();
    }

    /**
     * Keeps every step from now on in a store.
     *
     * @param failed  told when a step could not be kept, and so was not taken
     */
    public void keepIn(CaseStore newStore, Consumer<IOException> failed) {
        keepIn(newStore, failed, () -> { });
    }

    /**
     * The same.
     *
     * @param solved  told when a step is kept after one was not: then all that counts is kept
     */
    public void keepIn(CaseStore newStore, Consumer<IOException> failed, Runnable solved) {
        store.use(newStore, failed, solved);
    }

    /** Keeps every step of a case that has no store of its own. */
    public void keepUnnamedIn(CaseStore newStore) {
        store.useForUnnamed(newStore);
    }

    /**
     * Puts the case together with this after each step from now on.
     *
     * @param many  articles; with fewer it is done at once
     */
    public void stepWith(StepRunner runner, int many) {
        shown.stepWith(runner, many);
    }

    /** True while what is shown is behind what was decided, and is kept already. */
    public ReadOnlyBooleanProperty working() {
        return shown.working();
    }

    /** @param whenThereIsTime  does beside the window, once a step is shown, what makes the next one short */
    public void catchUpWith(Consumer<Runnable> whenThereIsTime) {
        shown.catchUpWith(whenThereIsTime);
    }

    /** The articles, in the order in which they were added. */
    public List<ParsedArticle> articles() {
        return parsed;
    }

    /** The decisions in force, and those that were undone, each in the order in which they were taken. */
    public List<Edit> decided() {
        return decided.history().done();
    }

    public List<Edit> undone() {
        return decided.history().undone();
    }

    /** Every decision, and when each was undone and redone. */
    public History history() {
        return decided.history();
    }

    /** All of it as a file has it. */
    public CaseDocument document() {
        return new CaseDocument(name, List.copyOf(articles.values()), decided.history(), around.views(),
                around.settings(), around.lost(), around.unknown());
    }

    /** Calls the case something else. */
    public void rename(String newName) {
        name = newName;
        named = true;
        publish();
    }

    /** False while the case has no name but the one that a new case has. */
    public boolean isNamed() {
        return named;
    }

    /** Replaces everything by another case, which no store keeps yet. */
    public void open(String newName, List<ParsedArticle> parsed, List<Edit> decided, List<Edit> takenBack) {
        open(CaseDocument.of(newName, parsed).withHistory(new History(decided, takenBack)));
    }

    /** The same with a case as a file has it. */
    public void open(CaseDocument document) {
        begin();
        show(document);
    }

    /** The same with a case that has nothing in it, and is named after what comes into it. */
    public void openEmpty(String newName) {
        open(CaseDocument.of(newName, List.of()));
        named = false;
    }

    /** The same with a case that was put together before. */
    public void open(Prepared prepared) {
        begin();
        set(prepared.document());
        shown.open(prepared);
    }

    /**
     * Shows a case that was recalled as it was assembled meanwhile, with what was decided since, unless another took
     * its place.
     *
     * @param assembled  by {@link Prepared#assemble}
     * @return whether what was shown was true
     */
    public boolean settle(Prepared prepared, Case assembled) {
        if (!shown.isSettling(prepared)) {
            return true;
        }
        boolean behind = shown.endSettling();
        boolean right = assembled.equals(prepared.index().theCase());
        if (!right || behind) {
            publish();
        }
        return right;
    }

    /** The same where it could not be assembled in the background: so that what is wrong with it is seen. */
    public void settle(Prepared prepared) {
        if (shown.isSettling(prepared)) {
            shown.leave();
            publish();
        }
    }

    /** True while the case is shown as it was derived before; decisions are kept, and are seen when it is settled. */
    public boolean isSettling() {
        return shown.isSettling();
    }

    private void begin() {
        store.leave();
        opened++;
    }

    /** How often another case took the place of the one before it: what was meant for that one can tell by it. */
    public int opened() {
        return opened;
    }

    /** Puts another case together, on whatever thread; nothing is shown of it before {@link #open(Prepared)}. */
    public Prepared prepare(CaseDocument document, Progress progress) {
        return prepare(document, Optional.empty(), progress);
    }

    /** The same, as it was derived before where that fits. */
    public Prepared prepare(CaseDocument document, Optional<Derived> derived, Progress progress) {
        return shown.prepare(document, derived, progress);
    }

    private void show(CaseDocument document) {
        set(document);
        publish();
    }

    private void set(CaseDocument document) {
        shown.leave();
        name = document.name();
        named = true;
        around = document;
        articles.clear();
        decided.startWith(document.history());
        put(document.articles());
    }

    /**
     * Puts another state in place of this one, such as the case merged with a second analyst's, whole or not at all;
     * the store goes on keeping it.
     *
     * @return false where it could not be kept, and so was not taken
     */
    public boolean replace(CaseDocument document) {
        boolean kept = store.keeps(with -> with.replaced(document));
        if (kept) {
            show(document);
        }
        return kept;
    }

    /** Decides something. What had been undone before can then no longer be redone. */
    public boolean apply(Edit.Change change) {
        return apply(List.of(change));
    }

    /**
     * Decides several things in one step, which is undone and redone as one.
     *
     * @return false where that could not be kept, and none of it was taken
     */
    public boolean apply(List<Edit.Change> changes) {
        boolean taken = changes.isEmpty() || decided.decide(changes);
        if (taken && !changes.isEmpty()) {
            step();
        }
        return taken;
    }

    /** The case as it would be, had one of its decisions never been taken. */
    public Case without(String edit) {
        return shown.assemble(name, articles(),
                decided.history().done().stream().filter(other -> !other.id().equals(edit)).toList());
    }

    /** The case as it would be, were these decided. */
    public Case with(List<Edit.Change> changes) {
        List<Edit> all = new ArrayList<>(decided.history().done());
        changes.forEach(change -> all.add(new Edit("supposed-" + all.size(), "nobody", Instant.EPOCH, change)));
        return shown.assemble(name, articles(), all);
    }

    /** Takes the last step back; nothing happens where there is none. */
    public void undo() {
        if (decided.undo()) {
            step();
        }
    }

    /**
     * Takes steps back, the last first, until the one of this decision is the last that counts; puts the case together
     * once.
     *
     * @param edit  id of one that counts; nothing happens where it does not
     */
    public void undoTo(String edit) {
        if (decided.undoTo(edit)) {
            step();
        }
    }

    /** Decides again what was undone last; nothing happens where there is none. */
    public void redo() {
        if (decided.redo()) {
            step();
        }
    }

    private void step() {
        shown.step(name, articles(), decided.history().done());
    }

    private void publish() {
        shown.update(name, articles(), decided.history().done());
    }
}
