package org.rejoinder.ui.statement;

import javafx.util.Subscription;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.ShownClock;
import org.rejoinder.ui.words.Wording;

/** When statements were said, in words, by the clock that the timeline shows. */
public record SaidWords(ShownClock clock, Wording wording) {
    /** The day or days; by another clock than the source's those that it had then. */
    public String of(CaseIndex index, Utterance utterance) {
        return clock.moved(index, utterance).map(moved -> wording.dates().days(moved.when()))
                .orElseGet(() -> wording.dates().said(utterance.said()));
    }

    /** Tells now and whenever another clock is chosen. */
    public Subscription watch(Runnable changed) {
        return clock.zone().subscribe(zone -> changed.run());
    }
}
