package org.rejoinder.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rejoinder.timeline.Ticks.Tick;
import org.rejoinder.timeline.Ticks.Unit;
import org.rejoinder.words.Formats;

/** What stands beside the ticks of the axis in a locale, and how far ticks must stand apart for that. */
final class AxisDates {
    /** From a tick to its label, and from there to the next tick. */
    private static final double ROOM = 10;
    /** A year in which the names of months and weekdays are measured. */
    private static final LocalDate SAMPLE = LocalDate.of(2022, 1, 28);

    private final Formats formats;
    private final Map<Unit, Double> apart = new EnumMap<>(Unit.class);

    AxisDates(Formats formats, Typesetter type) {
        this.formats = formats;
        for (Unit unit : Unit.values()) {
            apart.put(unit, Math.max(unit.apart(), widest(unit, type) + ROOM));
        }
    }

    private double widest(Unit unit, Typesetter type) {
        return switch (unit) {
            case DECADE, FIVE_YEARS, TWO_YEARS, YEAR -> widest(months(), formats::year, TextStyle.AXIS, type);
            case QUARTER, MONTH -> widest(months(), formats::monthName, TextStyle.AXIS, type);
            case WEEK -> widest(months(), formats::dayOfYear, TextStyle.AXIS, type);
            // Where there is little room for them, days have their number alone.
            case DAY -> 0;
            default -> widest(hours(), formats::clock, TextStyle.HOUR, type);
        };
    }

    private static Stream<LocalDateTime> months() {
        return IntStream.range(0, 12).mapToObj(month -> SAMPLE.plusMonths(month).atStartOfDay());
    }

    private static Stream<LocalDateTime> hours() {
        return IntStream.range(0, 24).mapToObj(hour -> SAMPLE.atTime(hour, 50));
    }

    private static double widest(
            Stream<LocalDateTime> times, Function<LocalDateTime, String> label, TextStyle style, Typesetter type) {
        return times.mapToDouble(time -> type.width(label.apply(time), style)).max().orElse(0);
    }

    /** The pixels that ticks of a unit must stand apart. */
    double apart(Unit unit) {
        return apart.get(unit);
    }

    /** The tick of a unit at that time. */
    Tick tick(LocalDateTime at, Unit unit) {
        boolean minor = unit.isFinerThanDay() && at.toLocalTime().toSecondOfDay() != 0;
        String label = switch (unit) {
            case DECADE, FIVE_YEARS, TWO_YEARS, YEAR -> formats.year(at);
            case QUARTER, MONTH -> formats.monthName(at);
            case WEEK -> formats.dayOfYear(at);
            default -> minor ? formats.clock(at) : formats.weekday(at);
        };
        return new Tick(Ticks.millis(at), label, unit == Unit.DAY ? formats.dayNumber(at) : label, minor);
    }

    /** What stands over the ticks from a day, month or year on. */
    Tick heading(LocalDateTime at, Unit over) {
        return switch (over) {
            case DAY -> new Tick(Ticks.millis(at), formats.fullDay(at.toLocalDate()), formats.dayOfYear(at), false);
            case MONTH -> new Tick(Ticks.millis(at), formats.month(at), formats.shortMonth(at), false);
            default -> new Tick(Ticks.millis(at), formats.year(at), formats.year(at), false);
        };
    }
}
