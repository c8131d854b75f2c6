package org.rejoinder.ui.words;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.Published;
import org.rejoinder.model.Said;
import org.rejoinder.timeline.Window;
import org.rejoinder.words.Formats;

/** Puts dates as people read them, no more exact than they are known. */
public final class Dates {
    private static final LocalDate SAMPLE = LocalDate.of(2021, 7, 19);

    private final Messages messages;
    private final Formats formats;

    public Dates(Messages messages) {
        this.messages = messages;
        this.formats = messages.formats();
    }

    /** Such as "19 – 20 Jul 2021", "July 2021", or that it is unknown. */
    public String said(Optional<Said> said) {
        return said.map(this::said).orElseGet(() -> messages.get("date.unknown"));
    }

    private String said(Said said) {
        if (said.precision() == DatePrecision.MONTH && isMonth(said)) {
            return formats.month(said.earliest());
        }
        if (said.precision() == DatePrecision.YEAR && said.earliest().getYear() == said.latest().getYear()) {
            return formats.year(said.earliest());
        }
        return range(said.earliest(), said.latest());
    }

    private static boolean isMonth(Said said) {
        return said.earliest().getMonth() == said.latest().getMonth()
                && said.earliest().getYear() == said.latest().getYear();
    }

    /** Both days included, with as little said twice as can be. */
    public String range(LocalDate from, LocalDate to) {
        return formats.days(from, to);
    }

    /** Such as "1 Mar 2021, 18:30 – 2 Mar 2021, 18:30 (UTC)". */
    public String byClock(Window when, ZoneId zone) {
        return messages.get("date.by-clock", formats.moment(time(when.from())), formats.moment(time(when.to())),
                formats.zone(zone));
    }

    /** The days that a period touches, such as "1 – 2 Mar 2021". */
    public String days(Window when) {
        return range(time(when.from()).toLocalDate(), time(when.to() - 1).toLocalDate());
    }

    private static LocalDateTime time(long millis) {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(millis, 1000), 0, ZoneOffset.UTC);
    }

    /** Such as "19 Jul", without the year. */
    public String brief(Optional<Said> said) {
        return said.map(known -> known.isExact() ? formats.dayOfYear(known.earliest()) : said(known))
                .orElseGet(() -> messages.get("date.unknown"));
    }

    public String published(Optional<Published> published) {
        return published.map(known -> formats.day(known.date())).orElseGet(() -> messages.get("date.unknown"));
    }

    /** How a day, two days and a month are written, for who is to type one: arguments of a message. */
    public Object[] examples() {
        return new Object[] {formats.day(SAMPLE), formats.days(SAMPLE, SAMPLE.plusDays(1)), formats.month(SAMPLE)};
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
