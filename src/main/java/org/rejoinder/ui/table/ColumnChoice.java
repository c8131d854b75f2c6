package org.rejoinder.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.ui.state.Settings;

/**
 * Which columns the analyst sees, in their order, and how wide each is.
 *
 * @param shown  each column once
 */
record ColumnChoice(List<Shown> shown) {
    private static final String KEY = "table.columns";
    private static final double LEAST = 40;
    private static final double MOST = 3000;

    /** @param width  pixels */
    record Shown(Column column, double width) {}

    ColumnChoice {
        shown = List.copyOf(shown);
    }

    static ColumnChoice atFirst() {
        return new ColumnChoice(Column.atFirst().stream().map(column -> new Shown(column, column.width())).toList());
    }

    /** What was kept; what is at first where nothing is, or nothing that makes sense. */
    static ColumnChoice read(Settings settings) {
        List<Shown> known = new ArrayList<>();
        for (String part : settings.get(KEY).orElse("").split(",")) {
            shown(part).filter(one -> known.stream().noneMatch(other -> other.column() == one.column()))
                    .ifPresent(known::add);
        }
        return known.isEmpty() ? atFirst() : new ColumnChoice(known);
    }

    private static Optional<Shown> shown(String part) {
        String[] both = part.split(":");
        if (both.length != 2) {
            return Optional.empty();
        }
        try {
            double width = Double.parseDouble(both[1]);
            return Stream.of(Column.values())
                    .filter(column -> column.id().equals(both[0]) && width >= LEAST && width <= MOST)
                    .map(column -> new Shown(column, width)).findFirst();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * The widths at which all find room: the words take what the others leave; where there is too little, all give way
     * by the same share of what they can spare. Below their least widths none goes: then the table is scrolled.
     *
     * @param room  pixels
     */
    ColumnChoice fitted(double room) {
        double wanted = shown.stream().mapToDouble(Shown::width).sum();
        double spare = shown.stream().mapToDouble(ColumnChoice::spare).sum();
        if (wanted <= room) {
            return new ColumnChoice(shown.stream().map(one -> one.column() == Column.WORDS
                    ? new Shown(one.column(), Math.floor(one.width() + room - wanted)) : one).toList());
        }
        double share = spare == 0 ? 0 : Math.min(1, (wanted - room) / spare);
        return new ColumnChoice(shown.stream()
                .map(one -> new Shown(one.column(), Math.floor(one.width() - share * spare(one)))).toList());
    }

    private static double spare(Shown one) {
        return Math.max(0, one.width() - one.column().least());
    }

    void keep(Settings settings) {
        settings.put(KEY, shown.stream().map(one -> one.column().id() + ":" + Math.round(one.width()))
                .collect(Collectors.joining(",")));
    }
}
