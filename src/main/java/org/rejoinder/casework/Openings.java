package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Report;
import org.rejoinder.model.Said;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;

/**
 * What may be answered in a case: charges, demands and threats. Weighing each answer against each of them would take
 * too long in a large case, so a cheap look picks the few that are worth it.
 */
final class Openings {
    private static final Set<Stance> STANCES =
            Set.of(Stance.ACCUSE, Stance.CONDEMN, Stance.MEASURE, Stance.DEMAND, Stance.THREATEN);
    /** How many are weighed thoroughly for one answer. */
    private static final int MOST = 12;
    /** Whoever answers later than this many days, as a rule, answers something newer. */
    private static final int DAYS = 366;

    private final Roster roster;
    private final Map<String, ParsedArticle> articles = new HashMap<>();
    private final Map<String, SpeechAct> acts = new HashMap<>();
    private final List<Utterance> openings;

    Openings(Corrections corrections, List<Utterance> utterances) {
        roster = corrections.roster();
        corrections.articles().forEach(parsed -> articles.put(parsed.article().id(), parsed));
        openings = utterances.stream().filter(utterance -> STANCES.contains(utterance.stance())).toList();
    }

    /** The likeliest that the utterance may answer, at most a dozen, the likeliest first. */
    List<Utterance> near(Utterance answer) {
        record Ranked(Utterance opening, double rank) {}

        SpeechAct act = act(answer);
        List<Ranked> ranked = new ArrayList<>();
        for (Utterance opening : openings) {
            if (mayAnswer(answer, opening)) {
                SpeechAct earlier = act(opening);
                ranked.add(new Ranked(opening, meet(act.speakers(), earlier.targets())
                        + meet(act.targets(), earlier.speakers()) + act.words().cosine(earlier.words())));
            }
        }
        return ranked.stream()
                .sorted(Comparator.comparingDouble((Ranked one) -> -one.rank())
                        .thenComparing(one -> one.opening().id()))
                .limit(MOST)
                .map(Ranked::opening)
                .toList();
    }

    private static double meet(List<Actor> some, List<Actor> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(two -> one.id().equals(two.id())
                || one.side().isPresent() && one.side().equals(two.side()))) ? 1 : 0;
    }

    /** Not the same one, nothing that was said later, and nothing too old. */
    private static boolean mayAnswer(Utterance answer, Utterance opening) {
        if (answer.id().equals(opening.id())) {
            return false;
        }
        if (answer.said().isEmpty() || opening.said().isEmpty()) {
            return true;
        }
        Said early = opening.said().get();
        Said late = answer.said().get();
        return !late.latest().isBefore(early.earliest())
                && !early.latest().plusDays(DAYS).isBefore(late.earliest());
    }

    /** The act as its best report has it. */
    SpeechAct act(Utterance utterance) {
        return acts.computeIfAbsent(utterance.id(), id -> {
            Report report = utterance.bestReport();
            return SpeechAct.of(articles.get(report.articleId()), report.statement(),
                    utterance.speakers().stream().map(roster::get).toList(),
                    utterance.targets().stream().map(roster::get).toList());
        });
    }
}
