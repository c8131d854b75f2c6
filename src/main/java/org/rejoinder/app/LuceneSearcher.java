package org.rejoinder.app;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rejoinder.search.CaseSearch;
import org.rejoinder.search.Hits;
import org.rejoinder.search.Places;
import org.rejoinder.search.Vocabulary;
import org.rejoinder.task.OneAtATime;
import org.rejoinder.task.Progress;
import org.rejoinder.ui.filters.Searcher;
import org.rejoinder.ui.state.CaseIndex;

/** Searches with the index of the case, which is made when somebody is about to search first. */
final class LuceneSearcher implements Searcher {
    /** Lucene notes that it would be faster with a module that is still incubating. Kept, or the level is forgotten. */
    private static final Logger NOTES = Logger.getLogger("org.apache.lucene.internal.vectorization");
    private static final int MOST_ARTICLES = 100;

    private final OneAtATime making = new OneAtATime();
    private volatile Optional<CaseSearch> made = Optional.empty();
    private volatile CaseIndex indexed;
    private volatile Vocabulary vocabulary = Vocabulary.NONE;

    @Override
    public Found find(CaseIndex index, String typed, Progress progress) {
        Hits hits = upTo(index, progress).find(typed, 0);
        return new Found(hits.utterances(), hits.misread());
    }

    @Override
    public boolean isReady(CaseIndex index) {
        return indexed == index;
    }

    @Override
    public void prepare(CaseIndex index) {
        upTo(index, Progress.NONE);
    }

    @Override
    public Places places(String typed) {
        return made.map(search -> search.places(typed, MOST_ARTICLES)).orElse(Places.NONE);
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    private CaseSearch upTo(CaseIndex index, Progress progress) {
        return making.run(() -> upTo(index), progress);
    }

    private CaseSearch upTo(CaseIndex index) {
        CaseSearch search = made.orElseGet(LuceneSearcher::make);
        if (indexed != index) {
            search.update(index.theCase());
            vocabulary = Vocabulary.of(index.theCase());
            made = Optional.of(search);
            indexed = index;
        }
        return search;
    }

    /** Not before somebody searches: the window opens the sooner. */
    private static CaseSearch make() {
        NOTES.setLevel(Level.SEVERE);
        return new CaseSearch();
    }
}
