package org.rejoinder.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
        List<Integer> byDate = IntStream.range(0, acts.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> earliest(tellings.get(i))).thenComparing(i -> i))
                .toList();
        Map<String, List<Integer>> byVoice = new HashMap<>();
        List<int[]> pairs = new ArrayList<>();
        // From the last back: a voice's list then holds what comes after, the nearest in time at its end.
        int[] seen = new int[acts.size()];
        Arrays.fill(seen, -1);
        for (int at = byDate.size() - 1; at >= 0; at--) {
            int one = byDate.get(at);
            LocalDate last = latest(tellings.get(one));
            for (String voice : voices(acts.get(one))) {
                List<Integer> later = byVoice.computeIfAbsent(voice, key -> new ArrayList<>());
                for (int i = later.size() - 1; i >= 0 && !earliest(tellings.get(later.get(i))).isAfter(last); i--) {
                    int other = later.get(i);
                    if (seen[other] != one) {
                        seen[other] = one;
                        pairs.add(new int[] {Math.min(one, other), Math.max(one, other)});
                    }
                }
                later.add(one);
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
