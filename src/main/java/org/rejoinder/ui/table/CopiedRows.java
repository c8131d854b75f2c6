package org.rejoinder.ui.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows as lines of text whose cells are parted by tabs, as spreadsheets take them from the clipboard. */
final class CopiedRows {
    private CopiedRows() {}

    /**
     * The text of these rows, each line ended, the columns' names first.
     *
     * @param names  of the columns, in their order
     * @param chosen  the rows, in the order in which they stand in the table
     */
    static String text(Rows rows, List<Column> columns, List<String> names, List<Integer> chosen) {
        Stream<String> lines = chosen.stream()
                .map(row -> line(columns.stream().map(column -> rows.text(column, row))));
        return Stream.concat(Stream.of(line(names.stream())), lines).collect(Collectors.joining());
    }

    /** What would end a cell or a line inside one is a blank there. */
    private static String line(Stream<String> cells) {
        return cells.map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t", "", "\n"));
    }
}
