package org.rejoinder.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.model.Edit;

/**
 * The edits of a case as two lists: those that count, in the order in which they were made, and those that were undone,
 * the next to redo last. Beside them the log, in which nothing is ever struck out: it also has what was undone and then
 * replaced by another edit.
 *
 * @param log  everything that was done, in its order
 */
public record History(List<Edit> done, List<Edit> undone, List<Entry> log) {
    /** Nothing decided yet. */
    public static final History EMPTY = new History(List.of(), List.of(), List.of());

    /** What was done with an edit. */
    public enum Act { MADE, UNDONE, REDONE }

    /**
     * One line of the log.
     *
     * @param author  who did it; empty where that was not written down
     * @param at      when; likewise
     */
    public record Entry(Act act, Edit edit, Optional<String> author, Optional<Instant> at) {
        static Entry made(Edit edit) {
            return new Entry(Act.MADE, edit, Optional.of(edit.author()), Optional.of(edit.at()));
        }
    }

    public History {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
        log = List.copyOf(log);
    }

    /** A history whose log was not kept: each edit was made, and those undone were undone one after another. */
    public History(List<Edit> done, List<Edit> undone) {
        this(done, undone, plainLog(done, undone));
    }

    /** A history whose log may lack some of the edits: they come first in it, as nobody knows when they were made. */
    static History of(List<Edit> done, List<Edit> undone, List<Entry> log) {
        Map<String, Act> last = new HashMap<>();
        log.forEach(entry -> last.put(entry.edit().id(), entry.act()));
        List<Entry> whole = new ArrayList<>();
        Stream.concat(done.stream(), undone.reversed().stream()).filter(edit -> !last.containsKey(edit.id()))
                .forEach(edit -> whole.add(Entry.made(edit)));
        whole.addAll(log);
        undone.stream().filter(edit -> last.get(edit.id()) != Act.UNDONE)
                .forEach(edit -> whole.add(new Entry(Act.UNDONE, edit, Optional.empty(), Optional.empty())));
        done.stream().filter(edit -> last.get(edit.id()) == Act.UNDONE)
                .forEach(edit -> whole.add(new Entry(Act.REDONE, edit, Optional.empty(), Optional.empty())));
        return new History(done, undone, whole);
    }

    static List<Entry> plainLog(List<Edit> done, List<Edit> undone) {
        List<Entry> log = new ArrayList<>();
        done.forEach(edit -> log.add(Entry.made(edit)));
        undone.reversed().forEach(edit -> log.add(Entry.made(edit)));
        undone.forEach(edit -> log.add(new Entry(Act.UNDONE, edit, Optional.empty(), Optional.empty())));
        return log;
    }

    /** With one more edit; what was undone cannot be redone any more, but stays in the log. */
    public History with(Edit edit) {
        return with(List.of(edit));
    }

    /** The same with several. */
    public History with(List<Edit> edits) {
        return edits.isEmpty() ? this : new History(plus(done, edits), List.of(),
                plus(log, edits.stream().map(Entry::made).toList()));
    }

    /** Without the last step; unchanged where there is none. */
    public History undo() {
        return undo(Optional.empty(), Optional.empty());
    }

    /** The same by somebody at some time. */
    public History undo(Optional<String> author, Optional<Instant> at) {
        List<Edit> step = nextUndo().reversed();
        return step.isEmpty() ? this : new History(done.subList(0, done.size() - step.size()), plus(undone, step),
                plus(log, step.stream().map(edit -> new Entry(Act.UNDONE, edit, author, at)).toList()));
    }

    /** With the step that was undone last; unchanged where there is none. */
    public History redo() {
        return redo(Optional.empty(), Optional.empty());
    }

    /** The same by somebody at some time. */
    public History redo(Optional<String> author, Optional<Instant> at) {
        List<Edit> step = nextRedo();
        return step.isEmpty() ? this : new History(plus(done, step), undone.subList(0, undone.size() - step.size()),
                plus(log, step.stream().map(edit -> new Entry(Act.REDONE, edit, author, at)).toList()));
    }

    /** Without one edit, wherever it stands; it stays in the log, with who took it back and when. */
    public History without(Edit edit, String author, Instant at) {
        return done.stream().noneMatch(edit::equals) ? this : new History(
                done.stream().filter(one -> !one.equals(edit)).toList(), undone,
                plus(log, new Entry(Act.UNDONE, edit, Optional.of(author), Optional.of(at))));
    }

    /** The step that {@link #undo} would take back: its edits in the order in which they were made. */
    public List<Edit> nextUndo() {
        return lastStep(done);
    }

    /** The step that {@link #redo} would bring back, likewise. */
    public List<Edit> nextRedo() {
        return lastStep(undone).reversed();
    }

    private static List<Edit> lastStep(List<Edit> edits) {
        int start = Math.max(0, edits.size() - 1);
        while (start > 0 && edits.get(start - 1).isOneStepWith(edits.get(start))) {
            start--;
        }
        return edits.subList(start, edits.size());
    }

    /** Edits of the log that can neither count nor be redone any more, each once. */
    public List<Edit> discarded() {
        Map<String, Edit> left = new LinkedHashMap<>();
        log.forEach(entry -> left.put(entry.edit().id(), entry.edit()));
        done.forEach(edit -> left.remove(edit.id()));
        undone.forEach(edit -> left.remove(edit.id()));
        return List.copyOf(left.values());
    }

    private static <T> List<T> plus(List<T> all, T one) {
        return plus(all, List.of(one));
    }

    private static <T> List<T> plus(List<T> all, List<T> more) {
        List<T> both = new ArrayList<>(all.size() + more.size());
        both.addAll(all);
        both.addAll(more);
        return both;
    }
}
