package org.rejoinder.ingest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.Span;

/** A whole date written in a text, with the time and zone beside it where they stand. */
record Dateline(Span span, LocalDate date, Optional<LocalTime> time, Optional<ZoneId> zone) {
    DatePrecision precision() {
        return time.isPresent() ? DatePrecision.MINUTE : DatePrecision.DAY;
    }

    Dateline shifted(int by) {
        return new Dateline(new Span(span.start() + by, span.end() + by), date, time, zone);
    }
}
