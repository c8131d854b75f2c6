package org.rejoinder.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The dates along the axis, as data: ticks with labels, and the headings over them. The unit is the finest whose ticks
 * stand apart; folded periods have none.
 *
 * @param ticks     in order of time
 * @param headings  months over days and weeks, years over months, in order of time; over years the month in which the
 *                  window begins, and each part of it after a break
 */
public record Ticks(Unit unit, List<Tick> ticks, List<Tick> headings) {
    /** What a tick marks the beginning of, from coarse to fine, with the days that it takes at least and the pixels
     * that its label needs. */
    public enum Unit {
        DECADE(3652, 58), FIVE_YEARS(1826, 58), TWO_YEARS(730, 58), YEAR(365, 58), QUARTER(90, 58), MONTH(28, 58),
                WEEK(7, 58), DAY(1, 30),
        SIX_HOURS(0.25, 120), HOUR(1 / 24.0, 50), TEN_MINUTES(1 / 144.0, 50);

        private final double days;
        private final double apart;

        Unit(double days, double apart) {
            this.days = days;
            this.apart = apart;
        }

        /** The pixels that its label needs in most languages. */
        double apart() {
            return apart;
        }

        boolean isFinerThanDay() {
            return days < 1;
        }
    }

    /**
     * A date on the axis.
     *
     * @param label      what stands beside it
     * @param shortLabel the same where there is little room
     * @param minor      a time of day, in smaller letters
     */
    public record Tick(long time, String label, String shortLabel, boolean minor) {}

    public Ticks {
        ticks = List.copyOf(ticks);
        headings = List.copyOf(headings);
    }

    /** The ticks of a scale, in its window. */
    static Ticks of(TimeScale scale, AxisDates dates) {
        Unit unit = unit(scale, dates);
        List<Tick> ticks = new ArrayList<>();
        List<Tick> headings = new ArrayList<>();
        long from = scale.window().from();
        boolean afterFold = false;
        for (Fold fold : scale.folds().list()) {
            if (fold.to() > from && fold.from() < scale.window().to()) {
                segment(ticks, headings, unit, dates, from, Math.max(from, fold.from()), afterFold);
                from = fold.to();
                afterFold = true;
            }
        }
        segment(ticks, headings, unit, dates, from, Math.max(from, scale.window().to()), afterFold);
        // Years over years are needed only where folds part them.
        return new Ticks(unit, ticks, unit.compareTo(Unit.YEAR) < 0 && !afterFold ? List.of() : headings);
    }

    private static Unit unit(TimeScale scale, AxisDates dates) {
        Unit best = Unit.DECADE;
        for (Unit unit : Unit.values()) {
            if (unit.days * scale.pxPerDay() >= dates.apart(unit)) {
                best = unit;
            }
        }
        return best;
    }

    private static void segment(List<Tick> ticks, List<Tick> headings, Unit unit, AxisDates dates, long from, long to,
            boolean afterFold) {
        if (from >= to) {
            return;
        }
        LocalDateTime first = time(from);
        if (afterFold && unit.compareTo(Unit.YEAR) >= 0 && unit.compareTo(Unit.DAY) < 0
                && !first.equals(floor(first, unit))) {
            ticks.add(dates.tick(first, Unit.WEEK));
        }
        for (LocalDateTime at = ceil(first, unit); millis(at) < to; at = next(at, unit)) {
            ticks.add(dates.tick(at, unit));
        }
        if (unit.compareTo(Unit.YEAR) < 0) {
            // Where a tick stands for several years few parts have one of their own.
            headings.add(dates.heading(first, Unit.YEAR));
            return;
        }
        if (unit == Unit.YEAR) {
            headings.add(dates.heading(first, Unit.MONTH));
            return;
        }
        Unit over = unit.isFinerThanDay() ? Unit.DAY : unit.compareTo(Unit.WEEK) >= 0 ? Unit.MONTH : Unit.YEAR;
        headings.add(dates.heading(first, over));
        for (LocalDateTime at = next(floor(first, over), over); millis(at) < to; at = next(at, over)) {
            headings.add(dates.heading(at, over));
        }
    }

    private static LocalDateTime floor(LocalDateTime at, Unit unit) {
        LocalDate day = at.toLocalDate();
        return switch (unit) {
            case DECADE -> floor(day, 10);
            case FIVE_YEARS -> floor(day, 5);
            case TWO_YEARS -> floor(day, 2);
            case YEAR -> day.withDayOfYear(1).atStartOfDay();
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).atStartOfDay();
            case MONTH -> day.withDayOfMonth(1).atStartOfDay();
            case WEEK -> day.with(DayOfWeek.MONDAY).atStartOfDay();
            case DAY -> day.atStartOfDay();
            case SIX_HOURS -> day.atTime(at.getHour() / 6 * 6, 0);
            case HOUR -> at.truncatedTo(ChronoUnit.HOURS);
            case TEN_MINUTES -> day.atTime(at.getHour(), at.getMinute() / 10 * 10);
        };
    }

    private static LocalDateTime floor(LocalDate day, int years) {
        return LocalDate.of(Math.floorDiv(day.getYear(), years) * years, 1, 1).atStartOfDay();
    }

    private static LocalDateTime ceil(LocalDateTime at, Unit unit) {
        LocalDateTime floor = floor(at, unit);
        return floor.equals(at) ? at : next(floor, unit);
    }

    private static LocalDateTime next(LocalDateTime at, Unit unit) {
        return switch (unit) {
            case DECADE -> at.plusYears(10);
            case FIVE_YEARS -> at.plusYears(5);
            case TWO_YEARS -> at.plusYears(2);
            case YEAR -> at.plusYears(1);
            case QUARTER -> at.plusMonths(3);
            case MONTH -> at.plusMonths(1);
            case WEEK -> at.plusWeeks(1);
            case DAY -> at.plusDays(1);
            case SIX_HOURS -> at.plusHours(6);
            case HOUR -> at.plusHours(1);
            case TEN_MINUTES -> at.plusMinutes(10);
        };
    }

    private static LocalDateTime time(long millis) {
        return LocalDateTime.ofEpochSecond(
                Math.floorDiv(millis, 1000), (int) Math.floorMod(millis, 1000) * 1_000_000, ZoneOffset.UTC);
    }

    static long millis(LocalDateTime at) {
        return at.toEpochSecond(ZoneOffset.UTC) * 1000 + at.getNano() / 1_000_000;
    }
}
