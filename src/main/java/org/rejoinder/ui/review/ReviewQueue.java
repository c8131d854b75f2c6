package org.rejoinder.ui.review;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.state.CaseIndex;

/**
 * What needs an analyst's eye in a case.
 *
 * @param tasks  the gravest first, and those alike in order of time
 * @param done   how many statements an analyst has decided about already
 */
public record ReviewQueue(List<Task> tasks, int done) {
    /** Below this share of right ones a statement is worth a look. */
    public static final double SURE = 0.6;

    private static final double ALIKE = 0.5;
    private static final int NEAR_DAYS = 3;
    /** Of each voice's statements every one is compared with so many that follow it. */
    private static final int NEIGHBOURS = 40;
    private static final int LONG_WORD = 4;

    /** A statement and why it is in the queue: at least one reason, the gravest first. */
    public record Task(String utterance, List<Reason> reasons) {
        public Task {
            reasons = List.copyOf(reasons);
        }

        public Reason first() {
            return reasons.getFirst();
        }
    }

    public ReviewQueue {
        tasks = List.copyOf(tasks);
    }

    /** Those that are in the queue for a reason, whatever else is to be looked at in them; all where none is given. */
    public List<Task> tasks(Optional<Reason> reason) {
        return reason.map(one -> tasks.stream().filter(task -> task.reasons().contains(one)).toList()).orElse(tasks);
    }

    public static ReviewQueue of(CaseIndex index) {
        List<Utterance> open = index.theCase().utterances().stream().filter(one -> !one.reviewed()).toList();
        Set<String> twins = twins(index, open);
        List<Task> tasks = new ArrayList<>();
        for (Utterance utterance : open) {
            EnumSet<Reason> reasons = reasons(index, utterance, twins);
            if (!reasons.isEmpty()) {
                tasks.add(new Task(utterance.id(), List.copyOf(reasons)));
            }
        }
        tasks.sort(Comparator.comparing(Task::first));
        return new ReviewQueue(tasks, index.theCase().utterances().size() - open.size());
    }

    private static EnumSet<Reason> reasons(CaseIndex index, Utterance utterance, Set<String> twins) {
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (utterance.speakers().isEmpty()) {
            reasons.add(Reason.NO_SPEAKER);
        }
        if (utterance.stance() == Stance.DENY && index.answers(utterance.id()).isEmpty()) {
            reasons.add(Reason.UNLINKED_DENIAL);
        }
        if (utterance.said().isEmpty()) {
            reasons.add(Reason.NO_DATE);
        } else if (!utterance.said().get().isExact()) {
            reasons.add(Reason.VAGUE_DATE);
        }
        if (twins.contains(utterance.id())) {
            reasons.add(Reason.SAME_AS_ANOTHER);
        }
        if (utterance.confidence() < SURE) {
            reasons.add(Reason.UNSURE);
        }
        return reasons;
    }

    /** Those that share voice, stance, days and most words with another. */
    private static Set<String> twins(CaseIndex index, List<Utterance> open) {
        Map<String, List<Utterance>> byVoice = new HashMap<>();
        open.forEach(utterance -> utterance.speakers().forEach(speaker -> byVoice
                .computeIfAbsent(speaker + " " + utterance.stance(), key -> new ArrayList<>()).add(utterance)));
        Map<String, Set<String>> words = new HashMap<>();
        Set<String> twins = new HashSet<>();
        for (List<Utterance> voice : byVoice.values()) {
            for (int i = 0; i < voice.size(); i++) {
                Utterance one = voice.get(i);
                for (Utterance other : voice.subList(i + 1, Math.min(voice.size(), i + 1 + NEIGHBOURS))) {
                    if (near(one, other) && share(words(words, index, one), words(words, index, other)) >= ALIKE) {
                        Collections.addAll(twins, one.id(), other.id());
                    }
                }
            }
        }
        return twins;
    }

    private static boolean near(Utterance one, Utterance other) {
        return one.said().isEmpty() || other.said().isEmpty() || Math.abs(ChronoUnit.DAYS.between(
                one.said().get().earliest(), other.said().get().earliest())) <= NEAR_DAYS;
    }

    private static Set<String> words(Map<String, Set<String>> known, CaseIndex index, Utterance utterance) {
        return known.computeIfAbsent(utterance.id(), id -> Arrays
                .stream(index.words(utterance.bestReport()).toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> word.length() >= LONG_WORD).collect(Collectors.toSet()));
    }

    /** The words of both among those of the shorter. */
    private static double share(Set<String> some, Set<String> others) {
        int least = Math.min(some.size(), others.size());
        return least < 2 ? 0 : (double) some.stream().filter(others::contains).count() / least;
    }
}
