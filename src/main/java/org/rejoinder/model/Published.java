package org.rejoinder.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/** When an article was published, as its dateline has it or as inferred, and how that is known. */
public record Published(
        LocalDate date, Optional<LocalTime> time, Optional<ZoneId> zone, DatePrecision precision, Basis basis) {
    public Published {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(basis, "basis");
    }
}
