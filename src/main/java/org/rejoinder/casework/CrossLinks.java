package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rejoinder.casework.linking.AnswerFinder;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.model.LinkType;

/**
 * What a denial or rejection answers in other articles. Weighing it against every charge, demand and threat of a large case
 * would take too long, so a cheap look picks the few that are worth it. Kept from one state of a case to the next: an answer
 * is looked at again only where one of those few is gone, or another would be among them.
 */
final class CrossLinks {
    /** How many are weighed thoroughly for one answer. */
    private static final int MOST = 12;
    /** Whoever answers later than this many days, as a rule, answers something newer. */
    private static final int DAYS = 366;
    private static final int LANES = 4;
    /** So many changes at once are looked at all anew. */
    private static final int MANY = 100;

    private final AnswerFinder[] finders =
            IntStream.range(0, LANES).mapToObj(i -> new AnswerFinder()).toArray(AnswerFinder[]::new);

    /** What was picked for an answer, the likeliest first, and what it answers of these. */
    record Found(List<Ranked> near, Optional<Best> best) {}

    /** One of those picked answers the other. */
    record Best(Told to, LinkType type, double confidence) {}

    /** @param parties  2 where both parties meet, 1 where one does, 0 else */
    record Ranked(Told opening, int parties, double likeness) {
        static final Comparator<Ranked> LIKELIEST = Comparator.comparingInt((Ranked one) -> -one.parties())
                .thenComparing(Comparator.comparingDouble((Ranked one) -> -one.likeness()))
                .thenComparing(one -> one.opening().id());
    }

    /** Forgets what the change may have made untrue. */
    void update(List<Told> all, SameActs.Change change) {
        List<Told> gone = change.gone().stream().filter(Told::opens).toList();
        List<Told> fresh = change.fresh().stream().filter(Told::opens).toList();
        if (gone.isEmpty() && fresh.isEmpty()) {
            return;
        }
        boolean many = gone.size() + fresh.size() > MANY;
        for (Told answer : all) {
            if (answer.answer().isPresent() && (many || isTouched(answer, answer.answer().get().near(), gone, fresh))) {
                answer.answer(Optional.empty());
            }
        }
    }

    private static boolean isTouched(Told answer, List<Ranked> near, List<Told> gone, List<Told> fresh) {
        for (Ranked one : near) {
            if (gone.contains(one.opening())) {
                return true;
            }
        }
        for (Told opening : fresh) {
            if (answer.mayFollow(opening, DAYS) && (near.size() < MOST
                    || answer.parties(opening) >= near.getLast().parties()
                            && Ranked.LIKELIEST.compare(ranked(answer, opening), near.getLast()) < 0)) {
                return true;
            }
        }
        return false;
    }

    /** Looks for what those answer that nobody has looked at, several at a time. */
    void find(List<Told> answers, List<Told> all) {
        List<Told> open = answers.stream().filter(answer -> answer.answer().isEmpty()).toList();
        if (open.isEmpty()) {
            return;
        }
        List<Told> openings = all.stream().filter(Told::opens).toList();
        int share = (open.size() + LANES - 1) / LANES;
        IntStream lanes = IntStream.range(0, LANES);
        (open.size() > LANES ? lanes.parallel() : lanes).forEach(lane -> {
            for (int i = lane * share; i < Math.min(open.size(), (lane + 1) * share); i++) {
                open.get(i).answer(Optional.of(look(open.get(i), openings, finders[lane])));
            }
        });
    }

    private static Found look(Told answer, List<Told> openings, AnswerFinder finder) {
        List<Ranked> near = near(answer, openings);
        List<SpeechAct> acts = new ArrayList<>(near.size() + 1);
        acts.add(answer.act());
        near.forEach(one -> acts.add(one.opening().act()));
        return new Found(near, finder.best(acts, 0).map(found ->
                new Best(near.get(found.to() - 1).opening(), found.type(), found.confidence())));
    }

    /**
     * The likeliest that the utterance may answer: first those in which both parties meet, then those in which one does,
     * then the rest, and of each the ones whose words are most alike.
     */
    private static List<Ranked> near(Told answer, List<Told> openings) {
        List<Ranked> near = new ArrayList<>(MOST + 1);
        for (Told opening : openings) {
            if (!answer.mayFollow(opening, DAYS)) {
                continue;
            }
            boolean full = near.size() == MOST;
            if (full && answer.parties(opening) < near.getLast().parties()) {
                continue;
            }
            Ranked ranked = ranked(answer, opening);
            if (!full || Ranked.LIKELIEST.compare(ranked, near.getLast()) < 0) {
                int at = Collections.binarySearch(near, ranked, Ranked.LIKELIEST);
                near.add(-at - 1, ranked);
                if (full) {
                    near.removeLast();
                }
            }
        }
        return near;
    }

    private static Ranked ranked(Told answer, Told opening) {
        return new Ranked(opening, answer.parties(opening), answer.act().words().cosine(opening.act().words()));
    }
}
