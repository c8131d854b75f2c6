package org.rejoinder.casework.linking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much two acts of one article are about one matter: the fewer acts share a word, the more it tells. */
final class Topics {
    private final Map<Long, Integer> acts = new HashMap<>();
    private final int count;

    /** @param acts  all of an article */
    Topics(List<SpeechAct> acts) {
        count = acts.size();
        acts.forEach(act -> Arrays.stream(act.words().stems()).forEach(word -> this.acts.merge(word, 1, Integer::sum)));
    }

    /** 0 where they share no word, 1 where they are of the same words. */
    double likeness(ContentWords one, ContentWords other) {
        double both = Math.sqrt(weight(one.stems()) * weight(other.stems()));
        return both == 0 ? 0 : shared(one, other) / both;
    }

    private double shared(ContentWords one, ContentWords other) {
        long[] some = one.stems();
        return weight(Arrays.stream(other.stems()).filter(word -> Arrays.binarySearch(some, word) >= 0).toArray());
    }

    private double weight(long[] words) {
        double sum = 0;
        for (long word : words) {
            double rare = Math.log((count + 1.0) / acts.getOrDefault(word, 1));
            sum += rare * rare;
        }
        return sum;
    }
}
