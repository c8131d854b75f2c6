package org.rejoinder.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Link;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.state.CaseIndex;

/**
 * What needs an analyst's eye in a case.
 *
 * @param tasks  the gravest first, those that are only doubtful by tenths of confidence, and those alike in order of
 *               time
 * @param done   how many statements an analyst has decided about already
 */
public record ReviewQueue(List<Task> tasks, int done) {
    static final ReviewQueue EMPTY = new ReviewQueue(List.of(), 0);
    private static final int NEAR_DAYS = 3;
    /** Of each voice's statements every one is compared with so many that follow it. */
    private static final int NEIGHBOURS = 40;

    /**
     * A statement and why it is in the queue.
     *
     * @param reasons  at least one, the gravest first
     * @param twin     the other that it may be the same as, where that is a reason
     */
    public record Task(String utterance, List<Reason> reasons, Optional<String> twin) {
        public Task {
            reasons = List.copyOf(reasons);
        }

        Task(String utterance, List<Reason> reasons) {
            this(utterance, reasons, Optional.empty());
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
        return of(index, new Wordings());
    }

    /** @param wordings  what it knows already of the words of statements, and learns */
    static ReviewQueue of(CaseIndex index, Wordings wordings) {
        List<Utterance> open = index.theCase().utterances().stream().filter(one -> !one.reviewed()).toList();
        Map<String, String> twins = twins(index, wordings);
        List<Task> tasks = new ArrayList<>();
        for (Utterance utterance : index.theCase().utterances()) {
            EnumSet<Reason> reasons = utterance.reviewed() ? EnumSet.noneOf(Reason.class)
                    : reasons(index, utterance, twins);
            if (!early(index, utterance).isEmpty()) {
                reasons.add(Reason.BEFORE_WHAT_IT_ANSWERS);
            }
            if (!reasons.isEmpty()) {
                tasks.add(new Task(utterance.id(), List.copyOf(reasons),
                        Optional.ofNullable(twins.get(utterance.id()))));
            }
        }
        tasks.sort(Comparator.comparing(Task::first).thenComparingInt(task -> tenths(index, task)));
        return new ReviewQueue(tasks, index.theCase().utterances().size() - open.size());
    }

    /**
     * The same with one task where it stood before, for as long as it is worked on: what is decided of it may leave it
     * with other reasons, but must not send the analyst to another end of the queue.
     *
     * @param stood  what stood there before: the same, or another where two were merged, which are told as one of them
     */
    ReviewQueue keeping(Optional<String> utterance, ReviewQueue before, Optional<String> stood) {
        Optional<Task> moved = tasks.stream()
                .filter(task -> utterance.equals(Optional.of(task.utterance()))).findFirst();
        List<String> order = before.tasks.stream().map(Task::utterance).toList();
        int at = stood.map(order::indexOf).orElse(-1);
        if (moved.isEmpty() || at < 0) {
            return this;
        }
        List<Task> kept = new ArrayList<>(tasks);
        kept.remove(moved.get());
        List<String> left = kept.stream().map(Task::utterance).toList();
        int place = order.subList(at + 1, order.size()).stream().mapToInt(left::indexOf).filter(found -> found >= 0)
                .findFirst().orElse(kept.size());
        kept.add(place, moved.get());
        return new ReviewQueue(kept, done);
    }

    /** What is most likely wrong is worth the first looks; by tenths, so that neighbours in a source stay together. */
    private static int tenths(CaseIndex index, Task task) {
        return task.first() != Reason.UNSURE ? 0
                : index.utterance(task.utterance()).map(one -> (int) (10 * one.confidence())).orElse(0);
    }

    /**
     * Links from an utterance to what was said after it, though the machine found that it answers that: one of the
     * dates was put right since, and an analyst must say which of them is wrong, or that it is a link all the same.
     */
    static List<Link> early(CaseIndex index, Utterance utterance) {
        return index.answers(utterance.id()).stream().filter(link -> index.utterance(link.to())
                .filter(answered -> utterance.wasSaidBefore(answered) && !isDecided(index, utterance, answered))
                .isPresent()).toList();
    }

    private static boolean isDecided(CaseIndex index, Utterance from, Utterance to) {
        return index.decided(from).stream().anyMatch(edit -> edit.change() instanceof Edit.AddLink link
                && index.utteranceOf(link.from()).equals(Optional.of(from))
                && index.utteranceOf(link.to()).equals(Optional.of(to)));
    }

    private static EnumSet<Reason> reasons(CaseIndex index, Utterance utterance, Map<String, String> twins) {
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
        if (twins.containsKey(utterance.id())) {
            reasons.add(Reason.SAME_AS_ANOTHER);
        }
        if (utterance.confidence() < Statement.SURE) {
            reasons.add(Reason.UNSURE);
        }
        return reasons;
    }

    /**
     * Those that share voice, stance, days and what they say with another, which may have been reviewed long before
     * this one was told, each with the first such other. Two that the analyst has set apart are no longer in question.
     */
    private static Map<String, String> twins(CaseIndex index, Wordings wordings) {
        SetApart apart = SetApart.of(index.theCase());
        List<Utterance> all = index.theCase().utterances();
        List<Wordings.Words> words = wordings.of(index, all);
        Map<Stance, Map<String, List<Wordings.Words>>> byVoice = new EnumMap<>(Stance.class);
        for (int i = 0; i < all.size(); i++) {
            Map<String, List<Wordings.Words>> bySpeaker =
                    byVoice.computeIfAbsent(all.get(i).stance(), key -> new HashMap<>());
            for (String speaker : all.get(i).speakers()) {
                bySpeaker.computeIfAbsent(speaker, key -> new ArrayList<>()).add(words.get(i));
            }
        }
        Map<String, String> twins = new HashMap<>();
        byVoice.values().forEach(bySpeaker -> bySpeaker.values().forEach(voice -> addTwins(voice, apart, twins)));
        return twins;
    }

    private static void addTwins(List<Wordings.Words> voice, SetApart apart, Map<String, String> twins) {
        for (int i = 0; i < voice.size(); i++) {
            Wordings.Words one = voice.get(i);
            for (int k = i + 1; k < Math.min(voice.size(), i + 1 + NEIGHBOURS); k++) {
                Wordings.Words other = voice.get(k);
                if (one.isWithin(NEAR_DAYS, other) && one.isLike(other) && !apart.are(one.of(), other.of())) {
                    twins.putIfAbsent(one.utterance(), other.utterance());
                    twins.putIfAbsent(other.utterance(), one.utterance());
                }
            }
        }
    }
}
