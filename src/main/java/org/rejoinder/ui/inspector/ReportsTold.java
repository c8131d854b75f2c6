package org.rejoinder.ui.inspector;

import java.util.List;

/**
 * Which reports of an utterance are told: of hundreds only some, with how many are not.
 *
 * @param lines  in their order; the one that is read is always among them
 * @param left   how many are not told
 */
record ReportsTold(List<Details.ReportLine> lines, int left) {
    /** So many are looked at one after another; building a line for each of hundreds would hold the window. */
    static final int MOST = 20;

    ReportsTold {
        lines = List.copyOf(lines);
    }

    /**
     * @param read  index of the report that is read
     * @param all   the analyst asked for all of them
     */
    static ReportsTold of(List<Details.ReportLine> reports, int read, boolean all) {
        if (reports.size() < 2) {
            return new ReportsTold(List.of(), 0);
        }
        // A way to one more would take the room of that one.
        List<Details.ReportLine> some = all || reports.size() <= MOST + 1 ? reports : reports.stream()
                .filter(line -> line.index() < MOST || line.index() == read).toList();
        return new ReportsTold(some, reports.size() - some.size());
    }
}
