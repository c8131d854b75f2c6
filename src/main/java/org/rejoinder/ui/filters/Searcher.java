package org.rejoinder.ui.filters;

import java.util.List;
import java.util.Set;
import org.rejoinder.search.Misread;
import org.rejoinder.search.Places;
import org.rejoinder.search.Vocabulary;
import org.rejoinder.task.Progress;
import org.rejoinder.ui.state.CaseIndex;

/** Finds utterances by what is typed into the search field. Its methods may be called on any thread. */
public interface Searcher {
    /** Compares words itself, without an index: for small cases and tests. */
    Searcher BY_WORDS = new WordSearcher();

    /**
     * What matches.
     *
     * @param utterances  ids of all that match
     * @param misread     what of it was not understood
     */
    record Found(Set<String> utterances, List<Misread> misread) {
        public Found {
            misread = List.copyOf(misread);
        }
    }

    /**
     * @param typed     not blank
     * @param progress  of the work that searches: where it is cancelled, nobody waits for the search to be prepared
     */
    Found find(CaseIndex index, String typed, Progress progress);

    /** False where the next search of this case takes its time, since it has to be prepared first. */
    default boolean isReady(CaseIndex index) {
        return true;
    }

    /** Prepares for searches of this case, if that takes its time. */
    default void prepare(CaseIndex index) {}

    /** Where else in the sources the words stand: outside all statements. Of the case that was searched last. */
    default Places places(String typed) {
        return Places.NONE;
    }

    /** What the fields of a query can be filled with. Of the case that was searched or prepared last. */
    default Vocabulary vocabulary() {
        return Vocabulary.NONE;
    }
}
