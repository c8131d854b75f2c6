package org.rejoinder.ui.state;

import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.SourceClock;
import org.rejoinder.timeline.Window;

/**
 * The clock by which times are shown.
 *
 * @param zone  empty for each source's own
 */
public record ShownClock(ObservableValue<Optional<ZoneId>> zone) {
    /** Each source's own clock, for good. */
    public static ShownClock ofSources() {
        return new ShownClock(new SimpleObjectProperty<>(Optional.empty()));
    }

    /**
     * When something was said by this clock.
     *
     * @param by  the clock's zone
     */
    public record Moved(Window when, ZoneId by) {}

    /** When an utterance was said by this clock, where that is not as its source says it. */
    public Optional<Moved> moved(CaseIndex index, Utterance utterance) {
        return zone.getValue().flatMap(by -> {
            SourceClock clock = new SourceClock(id -> index.article(id).map(parsed -> parsed.article()),
                    Optional.of(by));
            return utterance.said().filter(said -> clock.moves(utterance))
                    .map(said -> new Moved(clock.shown(said, utterance), by));
        });
    }
}
