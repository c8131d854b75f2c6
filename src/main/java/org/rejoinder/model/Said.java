package org.rejoinder.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When something was said: a range of days, both ends included, and how that is known.
 *
 * @param earliest  first possible day
 * @param latest    last possible day, not before {@code earliest}
 */
public record Said(LocalDate earliest, LocalDate latest, DatePrecision precision, Basis basis) {
    public Said {
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(basis, "basis");
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("said: " + latest + " is before " + earliest);
        }
    }

    public static Said on(LocalDate day, Basis basis) {
        return new Said(day, day, DatePrecision.DAY, basis);
    }

    /** True where the day itself is known. */
    public boolean isExact() {
        return earliest.equals(latest);
    }
}
