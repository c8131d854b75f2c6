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
        int most = Math.min(utterances.size(), now.size());
        int start = 0;
        while (start < most && utterances.get(start) == now.get(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && utterances.get(utterances.size() - 1 - end) == now.get(now.size() - 1 - end)) {
            end++;
        }
        utterances.subList(start, utterances.size() - end).forEach(gone ->
                gone.reports().forEach(report -> byStatement.remove(report.statement().id())));
        now.subList(start, now.size() - end).forEach(come ->
                come.reports().forEach(report -> byStatement.put(report.statement().id(), come)));
        utterances = now;
    }
}
