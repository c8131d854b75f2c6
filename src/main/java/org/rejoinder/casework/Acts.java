package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.model.Actor;

/**
 * What linking needs to know of each statement as it was read, worked out once for as long as the statement is as it
 * is.
 */
final class Acts {
    /** From so many on several are worked out at a time. */
    private static final int MANY = 200;
    /** So many are worked out before the watcher is told. */
    private static final int WATCHED = 2000;

    private final Map<String, Known> known = new HashMap<>();

    private record Known(Telling telling, SpeechAct act) {
        boolean isOf(Telling other) {
            return telling.parsed() == other.parsed() && telling.read() == other.read();
        }
    }

    /** In their order. */
    List<SpeechAct> of(List<Telling> tellings, Roster roster, Assembler.Watcher watcher) {
        List<SpeechAct> acts = new ArrayList<>(tellings.size());
        for (int done = 0; done < tellings.size(); done += WATCHED) {
            watcher.at((double) done / tellings.size());
            acts.addAll(of(tellings.subList(done, Math.min(tellings.size(), done + WATCHED)), roster));
        }
        return acts;
    }

    private List<SpeechAct> of(List<Telling> tellings, Roster roster) {
        // The roster is for one thread: it is asked before others work.
        List<List<Actor>> speakers = new ArrayList<>(tellings.size());
        List<List<Actor>> targets = new ArrayList<>(tellings.size());
        tellings.forEach(telling -> {
            speakers.add(roster.get(telling.read().speakers()));
            targets.add(roster.get(telling.read().targets()));
        });
        IntStream places = IntStream.range(0, tellings.size());
        List<SpeechAct> acts = (tellings.size() < MANY ? places : places.parallel())
                .mapToObj(i -> act(tellings.get(i), speakers.get(i), targets.get(i))).toList();
        for (int i = 0; i < acts.size(); i++) {
            known.put(tellings.get(i).id(), new Known(tellings.get(i), acts.get(i)));
        }
        return acts;
    }

    private SpeechAct act(Telling telling, List<Actor> speakers, List<Actor> targets) {
        Known before = known.get(telling.id());
        if (before == null || !before.isOf(telling)) {
            return SpeechAct.of(telling.parsed(), telling.read(), speakers, targets);
        }
        SpeechAct act = before.act();
        return act.speakers().equals(speakers) && act.targets().equals(targets) ? act : act.with(speakers, targets);
    }
}
