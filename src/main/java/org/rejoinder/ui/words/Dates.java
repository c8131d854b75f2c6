package org.rejoinder.ui.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.Published;
import org.rejoinder.model.Said;

/** Puts dates as people read them, no more exact than they are known. */
public final class Dates {
    private final Messages messages;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayMonth;
    private final DateTimeFormatter dayOnly;
    private final DateTimeFormatter month;

    public Dates(Messages messages) {
        this.messages = messages;
        Locale locale = messages.locale();
        day = DateTimeFormatter.ofPattern(messages.get("date.day"), locale);
        dayMonth = DateTimeFormatter.ofPattern(messages.get("date.day-month"), locale);
        dayOnly = DateTimeFormatter.ofPattern(messages.get("date.day-only"), locale);
        month = DateTimeFormatter.ofPattern(messages.get("date.month"), locale);
    }

    /** Such as "19 – 20 Jul 2021", "July 2021", or that it is unknown. */
    public String said(Optional<Said> said) {
        return said.map(this::said).orElseGet(() -> messages.get("date.unknown"));
    }

    private String said(Said said) {
        if (said.precision() == DatePrecision.MONTH && isMonth(said)) {
            return month.format(said.earliest());
        }
        if (said.precision() == DatePrecision.YEAR && said.earliest().getYear() == said.latest().getYear()) {
            return String.valueOf(said.earliest().getYear());
        }
        return range(said.earliest(), said.latest());
    }

    private static boolean isMonth(Said said) {
        return said.earliest().getMonth() == said.latest().getMonth()
                && said.earliest().getYear() == said.latest().getYear();
    }

    /** Both days included, with as little said twice as can be. */
    public String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day.format(from);
        }
        DateTimeFormatter first = from.getYear() != to.getYear() ? day
                : from.getMonth() != to.getMonth() ? dayMonth : dayOnly;
        return messages.get("date.range", first.format(from), day.format(to));
    }

    /** Such as "19 Jul", without the year. */
    public String brief(Optional<Said> said) {
        return said.map(known -> known.isExact() ? dayMonth.format(known.earliest()) : said(known))
                .orElseGet(() -> messages.get("date.unknown"));
    }

    public String published(Optional<Published> published) {
        return published.map(known -> day.format(known.date())).orElseGet(() -> messages.get("date.unknown"));
    }

    /** How long after the other's first day something was said, such as "within 1 day"; empty where unknown. */
    public Optional<String> delay(Optional<Said> answer, Optional<Said> to) {
        if (answer.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        long least = ChronoUnit.DAYS.between(to.get().latest(), answer.get().earliest());
        long most = ChronoUnit.DAYS.between(to.get().earliest(), answer.get().latest());
        if (most < 0) {
            return Optional.empty();
        }
        if (most == 0) {
            return Optional.of(messages.get("delay.same-day"));
        }
        return Optional.of(messages.get(least == most ? "delay.after" : "delay.within", most));
    }
}
