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
        return new History(plus(done, edit), List.of(), plus(log, Entry.made(edit)));
    }

    /** Without the last edit; unchanged where there is none. */
    public History undo() {
        return undo(Optional.empty(), Optional.empty());
    }

    /** The same by somebody at some time. */
    public History undo(Optional<String> author, Optional<Instant> at) {
        return done.isEmpty() ? this : new History(minusLast(done), plus(undone, done.getLast()),
                plus(log, new Entry(Act.UNDONE, done.getLast(), author, at)));
    }

    /** With the edit that was undone last; unchanged where there is none. */
    public History redo() {
        return redo(Optional.empty(), Optional.empty());
    }

    /** The same by somebody at some time. */
    public History redo(Optional<String> author, Optional<Instant> at) {
        return undone.isEmpty() ? this : new History(plus(done, undone.getLast()), minusLast(undone),
                plus(log, new Entry(Act.REDONE, undone.getLast(), author, at)));
    }

    /** Without one edit, wherever it stands; it stays in the log, with who took it back and when. */
    public History without(Edit edit, String author, Instant at) {
        return done.stream().noneMatch(edit::equals) ? this : new History(
                done.stream().filter(one -> !one.equals(edit)).toList(), undone,
                plus(log, new Entry(Act.UNDONE, edit, Optional.of(author), Optional.of(at))));
    }

    /** The edit that {@link #undo} would take back. */
    public Optional<Edit> nextUndo() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    /** The edit that {@link #redo} would bring back. */
    public Optional<Edit> nextRedo() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
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
        List<T> more = new ArrayList<>(all.size() + 1);
        more.addAll(all);
        more.add(one);
        return more;
    }

    private static List<Edit> minusLast(List<Edit> edits) {
        return edits.subList(0, edits.size() - 1);
    }
}
