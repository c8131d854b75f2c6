package org.rejoinder.ui.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.casework.linking.ContentWords;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.state.CaseIndex;

/** The words of statements that say something, kept from one state of a case to the next. For one thread at a time. */
final class Wordings {
    private static final int FEWEST = 3;
    /** How like they must be: their words to each other's, and the shorter's in the longer's; in two articles, less. */
    private static final double LIKE = 0.5;
    private static final double MOST = 0.7;
    private static final double LIKE_APART = 0.35;
    private static final double MOST_APART = 0.5;

    private Map<String, Words> known = new HashMap<>();

    /**
     * A statement's.
     *
     * @param of   whose they are; of another state they are told again
     * @param day  since 1970, the first on which it may have been said; to be read only where it is {@code dated}
     */
    record Words(Utterance of, boolean dated, long day, ContentWords words) {
        String utterance() {
            return of.id();
        }

        /** True where no more than so many days lie between, as far as both are dated. */
        boolean isWithin(int days, Words other) {
            return !dated || !other.dated || Math.abs(day - other.day) <= days;
        }

        /**
         * True where both may say the same. What long answers of one article have in common with each other by chance
         * is not enough; a speaker whom two articles tell in some of the same words may well have spoken once.
         */
        boolean isLike(Words other) {
            boolean apart = !of.bestReport().articleId().equals(other.of.bestReport().articleId());
            int both = words.shared(other.words);
            return both >= FEWEST && (words.cosine(other.words) >= (apart ? LIKE_APART : LIKE)
                    || both > FEWEST && words.containment(other.words) >= (apart ? MOST_APART : MOST));
        }
    }

    /** In their order. */
    synchronized List<Words> of(CaseIndex index, List<Utterance> utterances) {
        Map<String, Words> next = HashMap.newHashMap(utterances.size());
        List<Words> all = utterances.stream().map(one -> {
            Words words = known.get(one.id());
            Words now = words != null && words.of() == one ? words : read(index, one);
            next.put(one.id(), now);
            return now;
        }).toList();
        known = next;
        return all;
    }

    private static Words read(CaseIndex index, Utterance utterance) {
        return new Words(utterance, utterance.said().isPresent(),
                utterance.said().map(said -> said.earliest().toEpochDay()).orElse(0L),
                ContentWords.of(index.words(utterance.bestReport())));
    }
}
