package org.rejoinder.analysis.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.analysis.Reading;
import org.rejoinder.model.Basis;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.DayOfMonthSolver;
import org.rejoinder.model.Published;

/**
 * Infers a missing publication date where the text allows but one: a weekday with its day of the month ("Monday
 * (19)") that fits only one day near the latest date that the text spells out.
 */
final class PublicationDate {
    private static final int NEAR_DAYS = 25;

    private final DateWordFinder finder = new DateWordFinder();

    Reading infer(Reading reading) {
        if (reading.article().published().isPresent()) {
            return reading;
        }
        List<DateWords> words = reading.sentences().stream()
                .flatMap(sentence -> finder.find(reading.text(), sentence.span()).stream()).toList();
        Optional<LocalDate> spelled = words.stream().map(DateWords::when)
                .flatMap(when -> when instanceof When.Day day ? Stream.of(day.day()) : Stream.empty())
                .max(LocalDate::compareTo);
        Optional<DateWords> bracketed = words.stream().filter(found -> found.when() instanceof When.WeekdayAndDay)
                .findFirst();
        if (spelled.isEmpty() || bracketed.isEmpty()) {
            return reading;
        }
        When.WeekdayAndDay day = (When.WeekdayAndDay) bracketed.get().when();
        return DayOfMonthSolver.near(day.weekday(), day.day(), spelled.get(), NEAR_DAYS)
                .map(date -> reading.withArticle(reading.article().withPublished(Optional.of(new Published(
                        date.isAfter(spelled.get()) ? date : spelled.get(), Optional.empty(), Optional.empty(),
                        DatePrecision.DAY, Basis.at("inferred-from-text", bracketed.get().span(), reading.text()))))))
                .orElse(reading);
    }
}
