package org.rejoinder.ui.state;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;

/**
 * The open case: the articles that were read and the analyst's edits, put together anew after each change. To be used
 * from one thread, the window's.
 */
public final class Workspace {
    private final Assembler assembler;
    private final Supplier<String> author;
    private final Clock clock;
    private final Map<String, ParsedArticle> articles = new LinkedHashMap<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Edit> undone = new ArrayList<>();
    private final ReadOnlyObjectWrapper<CaseIndex> index = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private String name;
    private boolean named;

    /** Puts a case together from what was read and what was decided. */
    @FunctionalInterface
    public interface Assembler {
        Case assemble(String name, List<ParsedArticle> articles, List<Edit> edits);
    }

    /**
     * @param name    what the case is called
     * @param author  the name that edits are signed with
     */
    public Workspace(String name, Assembler assembler, Supplier<String> author, Clock clock) {
        this.name = name;
        this.assembler = assembler;
        this.author = author;
        this.clock = clock;
        publish();
    }

    /** The case as it stands, with its look-ups. */
    public ReadOnlyObjectProperty<CaseIndex> index() {
        return index.getReadOnlyProperty();
    }

    public Case theCase() {
        return index.get().theCase();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /** Adds articles; one that is there already (the same text) is replaced by its new reading. */
    public void add(List<ParsedArticle> parsed) {
        parsed.forEach(one -> articles.put(one.article().id(), one));
        publish();
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

    /** Replaces everything by another case. */
    public void open(String newName, List<ParsedArticle> parsed, List<Edit> decided) {
        name = newName;
        named = true;
        articles.clear();
        edits.clear();
        undone.clear();
        edits.addAll(decided);
        add(parsed);
    }

    /** Decides something. What had been undone before can then no longer be redone. */
    public void apply(Edit.Change change) {
        edits.add(new Edit(UUID.randomUUID().toString(), author.get(), clock.instant(), change));
        undone.clear();
        publish();
    }

    /** Takes the last decision back; nothing happens where there is none. */
    public void undo() {
        if (!edits.isEmpty()) {
            undone.addLast(edits.removeLast());
            publish();
        }
    }

    /** Decides again what was undone last; nothing happens where there is none. */
    public void redo() {
        if (!undone.isEmpty()) {
            edits.addLast(undone.removeLast());
            publish();
        }
    }

    private void publish() {
        index.set(new CaseIndex(assembler.assemble(name, List.copyOf(articles.values()), List.copyOf(edits))));
        canUndo.set(!edits.isEmpty());
        canRedo.set(!undone.isEmpty());
    }
}
