package org.rejoinder.ui.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.model.Utterance;

/**
 * Which utterance of a case tells a statement. It goes from one state's utterances to the next one's by the stretch in which
 * they differ, and may be asked about any state on any thread.
 */
final class Tellers {
    private final Map<String, Utterance> byStatement = new HashMap<>();
    private List<Utterance> utterances = List.of();

    synchronized Optional<Utterance> of(String statement, List<Utterance> now) {
        become(now);
        return Optional.ofNullable(byStatement.get(statement));
    }

    private void become(List<Utterance> now) {
        if (now == utterances) {
            return;
        }
        Stretch<Utterance> other = Stretch.between(utterances, now);
        other.gone().forEach(gone -> gone.reports().forEach(report -> byStatement.remove(report.statement().id())));
        other.come().forEach(come -> come.reports().forEach(report -> byStatement.put(report.statement().id(), come)));
        utterances = now;
    }
}
