package org.rejoinder.casework;

import java.time.LocalDate;
import java.util.Comparator;
import org.rejoinder.model.Said;
import org.rejoinder.model.Utterance;

/** In order of time, the undated last. */
final class Order {
    static final Comparator<Utterance> BY_TIME = Comparator
            .comparing((Utterance utterance) -> utterance.said().map(Said::earliest).orElse(LocalDate.MAX))
            .thenComparing(utterance -> utterance.said().map(Said::latest).orElse(LocalDate.MAX))
            .thenComparing(Utterance::id);

    private Order() {}
}
