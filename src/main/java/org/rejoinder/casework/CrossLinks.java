package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rejoinder.casework.linking.AnswerFinder;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.model.LinkType;

/**
 * What a denial or rejection answers in other articles. Weighing it against every charge, demand and threat of a large
 * case would take too long, so a cheap look picks the few that are worth it. Kept from one state of a case to the next:
 * an answer is looked at again only where one of those few is gone, or another would be among them.
 */
final class CrossLinks {
    /** How many are weighed thoroughly for one answer. */
    private static final int MOST = 12;
    /** So many are kept: where one goes all need not be looked through again. */
    private static final int KEPT = 24;
    /** Whoever answers later than this many days, as a rule, answers something newer. */
    private static final int DAYS = 366;
    private static final int LANES = 4;
    /** So many changes at once are looked at all anew. */
    private static final int MANY = 100;
    /** So many answers are looked at faster one after another than by several threads that must be waked. */
    private static final int FEW = 8;
    /** So many are looked at before the watcher is told. */
    private static final int WATCHED = 400;

    private final AnswerFinder[] finders =
            IntStream.range(0, LANES).mapToObj(i -> new AnswerFinder()).toArray(AnswerFinder[]::new);
    /**
     * The answers for which some were picked, and which still are what they were; weighed or not, their pick is kept
     * up.
     */
    private final Set<Told> looked = new LinkedHashSet<>();

    /**
     * What was picked for an answer.
     *
     * @param near    the likeliest first: those that are weighed, and some behind them that come in where one of them
     *         goes
     * @param all     there is nothing else that the answer may follow
     * @param best    what it answers of those that are weighed
     * @param judged  they were weighed; without that there is no best
     */
    record Found(List<Ranked> near, boolean all, Optional<Best> best, boolean judged) {
        List<Ranked> weighed() {
            return near.subList(0, Math.min(MOST, near.size()));
        }
    }

    /** One of those picked answers the other. */
    record Best(Told to, LinkType type, double confidence) {}

    /** @param parties  2 where both parties meet, 1 where one does, 0 else */
    record Ranked(Told opening, int parties, double likeness) {
        static final Comparator<Ranked> LIKELIEST = Comparator.comparingInt((Ranked one) -> -one.parties())
                .thenComparing(Comparator.comparingDouble((Ranked one) -> -one.likeness()))
                .thenComparing(one -> one.opening().id());
    }

    /**
     * Works in what came and went.
     *
     * @return the answers for which something else may be the best now; to be asked for by {@link #find}
     */
    Set<Told> update(SameActs.Change change) {
        change.gone().forEach(looked::remove);
        List<Told> gone = change.gone().stream().filter(Told::opens).toList();
        List<Told> fresh = change.fresh().stream().filter(Told::opens).toList();
        Set<Told> open = new LinkedHashSet<>();
        if (gone.size() + fresh.size() > MANY) {
            open.addAll(looked);
            looked.forEach(answer -> answer.answer(Optional.empty()));
        } else if (!gone.isEmpty() || !fresh.isEmpty()) {
            looked.stream().filter(answer -> isTouched(answer, answer.answer().orElseThrow(), gone, fresh))
                    .forEach(answer -> {
                answer.answer(after(answer, answer.answer().orElseThrow(), gone, fresh));
                if (!answer.answer().map(Found::judged).orElse(false)) {
                    open.add(answer);
                }
            });
        }
        open.stream().filter(answer -> answer.answer().isEmpty()).forEach(looked::remove);
        return open;
    }

    private static boolean isTouched(Told answer, Found found, List<Told> gone, List<Told> fresh) {
        for (Ranked one : found.near()) {
            if (gone.contains(one.opening())) {
                return true;
            }
        }
        for (Told opening : fresh) {
            if (answer.mayFollow(opening, DAYS) && comesIn(answer, opening, found)) {
                return true;
            }
        }
        return false;
    }

    private static boolean comesIn(Told answer, Told opening, Found found) {
        return found.all() || answer.parties(opening) >= found.near().getLast().parties()
                && Ranked.LIKELIEST.compare(ranked(answer, opening), found.near().getLast()) < 0;
    }

    /** Empty where all must be looked through again. */
    private static Optional<Found> after(Told answer, Found before, List<Told> gone, List<Told> fresh) {
        List<Ranked> near = new ArrayList<>(before.near());
        near.removeIf(one -> gone.contains(one.opening()));
        for (Told opening : fresh) {
            if (answer.mayFollow(opening, DAYS) && comesIn(answer, opening, before)) {
                Ranked ranked = ranked(answer, opening);
                near.add(-Collections.binarySearch(near, ranked, Ranked.LIKELIEST) - 1, ranked);
            }
        }
        boolean all = before.all() && near.size() <= KEPT;
        if (!all && near.size() < MOST) {
            return Optional.empty();
        }
        Found now = new Found(List.copyOf(near.subList(0, Math.min(KEPT, near.size()))), all, Optional.empty(), false);
        boolean asBefore = before.judged() && now.weighed().equals(before.weighed());
        return Optional.of(asBefore ? new Found(now.near(), all, before.best(), true) : now);
    }

    /** Looks for what those answer that nobody has looked at, several at a time. */
    void find(List<Told> answers, List<Told> all, Assembler.Watcher watcher) {
        List<Told> open = answers.stream().filter(answer -> !answer.answer().map(Found::judged).orElse(false)).toList();
        looked.addAll(open);
        List<Told> openings = open.stream().anyMatch(answer -> answer.answer().isEmpty())
                ? all.stream().filter(Told::opens).toList() : List.of();
        for (int done = 0; done < open.size(); done += WATCHED) {
            watcher.at((double) done / open.size());
            judge(open.subList(done, Math.min(open.size(), done + WATCHED)), openings);
        }
    }

    private void judge(List<Told> open, List<Told> openings) {
        int share = (open.size() + LANES - 1) / LANES;
        IntStream lanes = IntStream.range(0, LANES);
        (open.size() > FEW ? lanes.parallel() : lanes).forEach(lane -> {
            for (int i = lane * share; i < Math.min(open.size(), (lane + 1) * share); i++) {
                Told answer = open.get(i);
                answer.answer(Optional.of(judged(answer, answer.answer()
                        .orElseGet(() -> near(answer, openings)), finders[lane])));
            }
        });
    }

    private static Found judged(Told answer, Found found, AnswerFinder finder) {
        List<Ranked> weighed = found.weighed();
        List<SpeechAct> read = acts(answer, weighed, Told::actAsRead);
        List<SpeechAct> decided = acts(answer, weighed, Told::act);
        return new Found(found.near(), found.all(), finder.best(read, 0)
                .or(() -> decided.equals(read) ? Optional.empty() : finder.best(decided, 0)).map(best ->
                new Best(weighed.get(best.to() - 1).opening(), best.type(), best.confidence())), true);
    }

    private static List<SpeechAct> acts(Told answer, List<Ranked> weighed, Function<Told, SpeechAct> act) {
        return Stream.concat(Stream.of(answer), weighed.stream().map(Ranked::opening)).map(act).toList();
    }

    /**
     * The likeliest that the utterance may answer: first those in which both parties meet, then those in which one
     * does, then the rest, and of each the ones whose words are most alike.
     */
    private static Found near(Told answer, List<Told> openings) {
        List<Ranked> near = new ArrayList<>(KEPT + 1);
        boolean all = true;
        for (Told opening : openings) {
            if (!answer.mayFollow(opening, DAYS)) {
                continue;
            }
            boolean full = near.size() == KEPT;
            all &= !full;
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
        return new Found(List.copyOf(near), all, Optional.empty(), false);
    }

    private static Ranked ranked(Told answer, Told opening) {
        return new Ranked(opening, answer.parties(opening), answer.act().words().cosine(opening.act().words()));
    }
}
