package org.rejoinder.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Said;

/**
 * Which pairs of statements are worth comparing: those with a speaker, side or organisation in common and no day
 * between their dates. Everything else cannot be the same speech act, and leaving it out keeps large cases quick.
 */
final class Candidates {
    private Candidates() {}

    /** Pairs of indexes, the smaller first, each once. */
    static List<int[]> of(List<Telling> tellings, List<SpeechAct> acts) {
        Map<String, List<Integer>> byVoice = new TreeMap<>();
        for (int i = 0; i < acts.size(); i++) {
            for (String voice : voices(acts.get(i))) {
                byVoice.computeIfAbsent(voice, key -> new ArrayList<>()).add(i);
            }
        }
        Set<Long> seen = new HashSet<>();
        List<int[]> pairs = new ArrayList<>();
        for (List<Integer> bucket : byVoice.values()) {
            bucket.sort(Comparator.comparing((Integer i) -> earliest(tellings.get(i))).thenComparing(i -> i));
            for (int i = 0; i < bucket.size(); i++) {
                LocalDate last = latest(tellings.get(bucket.get(i)));
                for (int j = i + 1; j < bucket.size() && !earliest(tellings.get(bucket.get(j))).isAfter(last); j++) {
                    int one = Math.min(bucket.get(i), bucket.get(j));
                    int other = Math.max(bucket.get(i), bucket.get(j));
                    if (seen.add((long) one << 32 | other)) {
                        pairs.add(new int[] {one, other});
                    }
                }
            }
        }
        return pairs;
    }

    private static Set<String> voices(SpeechAct act) {
        Set<String> voices = new LinkedHashSet<>();
        for (Actor actor : act.speakers()) {
            voices.add("id " + actor.id());
            actor.side().ifPresent(side -> voices.add("side " + side));
            voices.add("body " + plain(actor.name()));
            actor.organisation().ifPresent(body -> voices.add("body " + plain(body)));
        }
        return voices;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b.*|[^\\p{L}\\p{N} ]", "").strip();
    }

    /** The undated come first, with a reach over everything. */
    private static LocalDate earliest(Telling telling) {
        return telling.statement().said().map(Said::earliest).orElse(LocalDate.MIN);
    }

    private static LocalDate latest(Telling telling) {
        Optional<Said> said = telling.statement().said();
        return said.map(Said::latest).map(day -> day.plusDays(1)).orElse(LocalDate.MAX);
    }
}
