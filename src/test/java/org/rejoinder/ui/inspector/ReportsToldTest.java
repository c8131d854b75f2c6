package org.rejoinder.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportsToldTest {
    private static List<Details.ReportLine> reports(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Details.ReportLine(i, "Outlet " + i, "", "words")).toList();
    }

    private static List<Integer> told(ReportsTold reports) {
        return reports.lines().stream().map(Details.ReportLine::index).toList();
    }

    @Test
    void ofHundredsSomeAreToldAndTheOneThatIsReadIsAmongThem() {
        ReportsTold told = ReportsTold.of(reports(500), 321, false);
        assertEquals(Stream.concat(IntStream.range(0, ReportsTold.MOST).boxed(), Stream.of(321)).toList(), told(told));
        assertEquals(500 - ReportsTold.MOST - 1, told.left());
        assertEquals(500, ReportsTold.of(reports(500), 321, true).lines().size());
    }

    @Test
    void aFewAreAllTold() {
        int few = ReportsTold.MOST + 1;
        assertEquals(new ReportsTold(reports(few), 0), ReportsTold.of(reports(few), 0, false));
        assertEquals(List.of(), told(ReportsTold.of(reports(1), 0, false)), "it stands above");
    }
}
