package org.rejoinder.ui.review;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.state.CaseIndex;

/** The long words of statements, kept from one state of a case to the next. For one thread at a time. */
final class Wordings {
    private static final int LONG_WORD = 4;

    private Map<String, Words> known = new HashMap<>();

    /**
     * A statement's.
     *
     * @param of   whose they are; of another state they are told again
     * @param day  since 1970, the first on which it may have been said; to be read only where it is {@code dated}
     */
    record Words(Utterance of, boolean dated, long day, Set<String> words) {
        String utterance() {
            return of.id();
        }

        /** True where no more than so many days lie between, as far as both are dated. */
        boolean isWithin(int days, Words other) {
            return !dated || !other.dated || Math.abs(day - other.day) <= days;
        }

        /** The words of both among those of the shorter, 0..1. */
        double share(Words other) {
            int least = Math.min(words.size(), other.words.size());
            if (least < 2) {
                return 0;
            }
            int both = 0;
            for (String word : words) {
                both += other.words.contains(word) ? 1 : 0;
            }
            return (double) both / least;
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
                utterance.said().map(said -> said.earliest().toEpochDay()).orElse(0L), Arrays
                .stream(index.words(utterance.bestReport()).toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> word.length() >= LONG_WORD).collect(Collectors.toSet()));
    }
}
