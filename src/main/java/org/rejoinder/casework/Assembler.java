package org.rejoinder.casework;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;

/**
 * Assembles one case again and again, as {@link Cases#assemble} does, and works out anew only what an edit can have
 * changed. It remembers its last states too: taking a decision back and forth costs nothing. For one thread at a time.
 */
public final class Assembler {
    private static final int STATES = 64;

    private final Deque<State> states = new ArrayDeque<>();
    private List<ParsedArticle> articles = List.of();
    private Assembly assembly = new Assembly(new Found(List.of()));
    /** Which of them {@link #assembly} has come to. */
    private Optional<State> at = Optional.empty();

    /** A state, as long as nobody needs the room. */
    private record State(String name, List<Edit> edits, SoftReference<Case> made) {
        boolean is(String wantedName, List<Edit> wanted) {
            return name.equals(wantedName) && same(edits, wanted);
        }
    }

    /** Told how far the first assembly of a case is. */
    @FunctionalInterface
    public interface Watcher {
        /**
         * Called from time to time. What it throws ends the assembly; this assembler is then as if it were new.
         *
         * @param share  done so far, 0..1
         */
        void at(double share);

        /** For a part of the work: all of it is done when it begins and when it ends as far as these tell. */
        default Watcher part(double from, double to) {
            return share -> at(from + (to - from) * share);
        }
    }

    /** The same case as {@link Cases#assemble} makes of it. */
    public Case assemble(String name, List<ParsedArticle> parsed, List<Edit> edits) {
        return assemble(name, parsed, edits, share -> { });
    }

    /** The same, watched. */
    public Case assemble(String name, List<ParsedArticle> parsed, List<Edit> edits, Watcher watcher) {
        try {
            return known(name, parsed, edits, watcher);
        } catch (RuntimeException | Error e) {
            // Nothing half done is gone on from.
            forget();
            throw e;
        }
    }

    /**
     * The case as it was derived before, at once; empty where that does not fit these articles and edits. It is the
     * same as
     * {@link #assemble} makes of them where nothing about them or the rules has changed since; whoever shows it
     * assembles the case beside that, and so learns whether it was.
     */
    public Optional<Case> recall(String name, List<ParsedArticle> parsed, List<Edit> edits, Derived derived) {
        forget();
        try {
            articles = List.copyOf(parsed);
            assembly = new Assembly(new Found(articles));
            return assembly.recall(name, edits, derived);
        } catch (RuntimeException | Error e) {
            forget();
            throw e;
        }
    }

    /**
     * Does for the last state what was not done where it came from memory, so that the next one is but a step away. To
     * be called when there is time for it; the cases are the same without.
     */
    public void catchUp() {
        Optional<State> last = Optional.ofNullable(states.peekFirst())
                .filter(state -> at.isPresent() && state != at.get());
        try {
            last.ifPresent(state -> assembly.make(state.name(), state.edits()));
            at = last.or(() -> at);
        } catch (RuntimeException | Error e) {
            forget();
            throw e;
        }
    }

    private void forget() {
        articles = List.of();
        assembly = new Assembly(new Found(List.of()));
        states.clear();
        at = Optional.empty();
    }

    private Case known(String name, List<ParsedArticle> parsed, List<Edit> edits, Watcher watcher) {
        if (!same(articles, parsed)) {
            articles = List.copyOf(parsed);
            watcher.at(0);
            assembly = new Assembly(new Found(articles));
            states.clear();
            at = Optional.empty();
        }
        for (State state : states) {
            Case known = state.is(name, edits) ? state.made().get() : null;
            if (known != null) {
                states.remove(state);
                states.addFirst(state);
                return known;
            }
        }
        Case made = assembly.make(name, edits, watcher);
        at = Optional.of(new State(name, List.copyOf(edits), new SoftReference<>(made)));
        states.addFirst(at.get());
        if (states.size() > STATES) {
            states.removeLast();
        }
        return made;
    }

    /** True for the very same things in the same order. From the end: states of one case differ there. */
    private static boolean same(List<?> some, List<?> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = some.size() - 1; i >= 0; i--) {
            if (some.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }
}
