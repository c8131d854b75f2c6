package org.rejoinder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DayOfMonthSolverTest {
    @Test
    void findsTheMonthsThatFit() {
        assertEquals(
                List.of(LocalDate.of(2019, 2, 14), LocalDate.of(2019, 3, 14), LocalDate.of(2019, 11, 14)),
                DayOfMonthSolver.candidates(
                        DayOfWeek.THURSDAY, 14, LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)));
    }

    @Test
    void skipsMonthsThatAreTooShort() {
        assertEquals(
                List.of(LocalDate.of(2022, 1, 31), LocalDate.of(2022, 10, 31)),
                DayOfMonthSolver.candidates(
                        DayOfWeek.MONDAY, 31, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
    }

    @Test
    void isEmptyForAnEmptyRange() {
        assertTrue(DayOfMonthSolver.candidates(
                DayOfWeek.MONDAY, 1, LocalDate.of(2022, 5, 2), LocalDate.of(2022, 5, 1)).isEmpty());
    }

    @Test
    void refusesWhatIsNoDayOfMonth() {
        assertThrows(IllegalArgumentException.class, () -> DayOfMonthSolver.candidates(
                DayOfWeek.MONDAY, 32, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 2, 1)));
    }

    @Test
    void takesTheCandidateNearAKnownDate() {
        assertEquals(
                Optional.of(LocalDate.of(2019, 3, 14)),
                DayOfMonthSolver.near(DayOfWeek.THURSDAY, 14, LocalDate.of(2019, 3, 16), 10));
        assertEquals(
                Optional.empty(), DayOfMonthSolver.near(DayOfWeek.THURSDAY, 14, LocalDate.of(2019, 3, 1), 40),
                "14 February and 14 March both fit");
    }

    @Test
    void takesTheLastCandidateBeforePublication() {
        assertEquals(
                Optional.of(LocalDate.of(2019, 3, 14)),
                DayOfMonthSolver.lastNotAfter(DayOfWeek.THURSDAY, 14, LocalDate.of(2019, 9, 1)));
    }

    @Test
    void readsTheWordsOfNewspapers() {
        String text = "The envoy spoke on Thursday (14); talks ended Fri. [15th] and Wednesday (99) is none.";
        List<DayOfMonthSolver.WeekdayAndDay> found = DayOfMonthSolver.find(text);
        assertEquals(2, found.size());
        assertEquals(DayOfWeek.THURSDAY, found.get(0).weekday());
        assertEquals(14, found.get(0).dayOfMonth());
        assertEquals("Thursday (14)", found.get(0).span().of(text));
        assertEquals(DayOfWeek.FRIDAY, found.get(1).weekday());
    }

    @Property
    void aDayIsAmongTheCandidatesForItself(@ForAll @IntRange(min = 0, max = 20_000) int offset) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(offset);
        List<LocalDate> found = DayOfMonthSolver.candidates(
                day.getDayOfWeek(), day.getDayOfMonth(), day.minusDays(400), day.plusDays(400));
        assertTrue(found.contains(day));
        assertTrue(found.stream().allMatch(other -> other.getDayOfWeek() == day.getDayOfWeek()));
    }
}
