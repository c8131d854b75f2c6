package org.rejoinder.ui.correct;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.casework.linking.ContentWords;
import org.rejoinder.model.Actor;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Report;
import org.rejoinder.model.Said;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.state.CaseIndex;

/** Finds the other statement of a link or a merger. Needs no toolkit. */
public final class LinkModel {
    private static final int MOST = 200;
    private static final long FAR = 10_000;

    private final CaseIndex index;
    private final Utterance one;
    private final Purpose purpose;

    /** What the other statement is looked for. */
    public enum Purpose { ANSWERS, ANSWERED_BY, SAME }

    /** What was compared while the sheet is open: it is compared again with every key. */
    private final Map<String, ContentWords> contents = new HashMap<>();

    public LinkModel(CaseIndex index, Utterance one, Purpose purpose) {
        this.index = index;
        this.one = one;
        this.purpose = purpose;
    }

    public Purpose purpose() {
        return purpose;
    }

    public Utterance one() {
        return one;
    }

    /** What is typed must occur, each word of it, in the names or the words. The likeliest come first. */
    public List<Utterance> find(String typed) {
        List<String> words = Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty()).toList();
        return index.theCase().utterances().stream()
                .filter(other -> !other.id().equals(one.id()))
                .filter(other -> words.isEmpty() || hasAll(other, words))
                .map(other -> new Fitting(other, fit(other), distance(other)))
                .sorted(Comparator.comparingInt(Fitting::fit).reversed().thenComparingLong(Fitting::distance))
                .limit(MOST)
                .map(Fitting::other)
                .toList();
    }

    /**
     * @param fit       the higher, the likelier
     * @param distance  in days
     */
    private record Fitting(Utterance other, int fit, long distance) {}

    private boolean hasAll(Utterance other, List<String> words) {
        String text = Stream.concat(
                        Stream.concat(index.speakers(other).stream(), index.targets(other).stream()).map(Actor::name),
                        other.reports().stream().map(index::words))
                .collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }

    /**
     * Those who are spoken about answer, few answer their own side, what is refused was charged or asked, and one
     * voice's words are told twice.
     */
    private int fit(Utterance other) {
        return switch (purpose) {
            case ANSWERS -> answerable(other, one);
            case ANSWERED_BY -> answerable(one, other);
            case SAME -> (shares(one.speakers(), other.speakers()) ? 4
                    : shares(sides(one.speakers()), sides(other.speakers())) ? 3 : 0)
                    + (one.stance() == other.stance() ? 2 : 0)
                    + (int) Math.round(6 * content(one).cosine(content(other)));
        };
    }

    private ContentWords content(Utterance utterance) {
        return contents.computeIfAbsent(utterance.id(), id -> ContentWords.of(words(utterance)));
    }

    private int answerable(Utterance first, Utterance answer) {
        boolean meets = shares(sides(first.targets()), sides(answer.speakers()))
                || shares(sides(first.speakers()), sides(answer.targets()));
        boolean opens = first.stance() == Stance.ACCUSE || first.stance() == Stance.DEMAND
                || first.stance() == Stance.CONDEMN || first.stance() == Stance.MEASURE;
        boolean late = answer.wasSaidBefore(first);
        boolean own = shares(sides(first.speakers()), sides(answer.speakers()));
        boolean refuses = answer.stance() == Stance.DENY || answer.stance() == Stance.REJECT;
        boolean meant = first.stance() == (answer.stance() == Stance.DENY ? Stance.ACCUSE : Stance.DEMAND);
        int opening = !refuses ? 1 : meant ? 3 : 2;
        return (meets ? 2 : 0) + (opens ? opening : 0) - (late ? 3 : 0) - (own ? 3 : 0);
    }

    private List<String> sides(List<String> actors) {
        return actors.stream().map(id -> index.actor(id).flatMap(Actor::side).orElse(id)).toList();
    }

    private static boolean shares(List<String> some, List<String> others) {
        return !Collections.disjoint(some, others);
    }

    private long distance(Utterance other) {
        Optional<LocalDate> here = one.said().map(Said::earliest);
        Optional<LocalDate> there = other.said().map(Said::earliest);
        return here.isPresent() && there.isPresent() ? Math.abs(ChronoUnit.DAYS.between(here.get(), there.get())) : FAR;
    }

    /** How the answer most likely answers. */
    public LinkType suggested(Utterance other) {
        Utterance answer = purpose == Purpose.ANSWERED_BY ? other : one;
        return switch (answer.stance()) {
            case ACCUSE -> LinkType.COUNTER_ACCUSES;
            case REJECT -> LinkType.REJECTS;
            case SUPPORT -> LinkType.SUPPORTS;
            case CONDEMN, THREATEN, MEASURE, DEMAND -> LinkType.REBUTS;
            case DENY, ACKNOWLEDGE, COMMENT -> LinkType.DENIES;
        };
    }

    /** The best words of an utterance. */
    public String words(Utterance utterance) {
        Report best = utterance.bestReport();
        return index.words(best);
    }
}
