package org.rejoinder.ui.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.filters.Facets;
import org.rejoinder.ui.filters.Filter;
import org.rejoinder.ui.filters.Filter.Part;
import org.rejoinder.ui.words.Messages;

/** Puts a filter into words, one of its parts each, which can be taken away one by one. */
final class Chips {
    /** More names than these are counted. */
    private static final int NAMED = 2;

    private final Messages messages;

    Chips(Messages messages) {
        this.messages = messages;
    }

    /**
     * A part of a filter.
     *
     * @param key      what part it is, such as {@code stance}
     * @param without  the filter without it
     */
    record Chip(String key, String words, UnaryOperator<Filter> without) {}

    /**
     * The parts of a filter, but for what is searched for, which stands in its field.
     *
     * @param figure  what counts the only statements that are shown; empty where that has no name
     */
    List<Chip> of(Filter filter, Facets facets, String figure) {
        List<Chip> chips = new ArrayList<>();
        add(chips, "stance", filter.stances(), facets.stances().stream().map(Facets.StanceRow::stance).toList(),
                (Tone tone) -> messages.of("stance", tone), one -> one.withStances(Set.of()));
        if (!filter.speakers().isEmpty()) {
            chips.add(speakers(filter.speakers(), facets.sides()));
        }
        for (Part part : List.of(Part.OUTLETS, Part.TAGS, Part.EVENTS)) {
            List<Facets.ValueRow> rows = switch (part) {
                case TAGS -> facets.tags();
                case EVENTS -> facets.events();
                default -> facets.outlets();
            };
            Function<String, String> name = key -> rows.stream().filter(row -> row.key().equals(key)).findFirst()
                    .map(Facets.ValueRow::name).filter(text -> !text.isEmpty())
                    .orElse(key.isEmpty() ? messages.of("filters.none", part) : key);
            add(chips, part.name(), filter.hidden(part), rows.stream().map(Facets.ValueRow::key).toList(), name,
                    one -> one.with(part, Set.of()));
        }
        if (filter.focus() != Filter.Focus.ALL) {
            chips.add(new Chip("focus", messages.of("find.focus", filter.focus()), one ->
                    one.withFocus(Filter.Focus.ALL)));
        }
        filter.only().ifPresent(only -> chips.add(new Chip("only",
                figure.isEmpty() ? messages.get("find.only", only.size())
                        : messages.get("find.only.figure", figure, only.size()),
                one -> one.withOnly(Optional.empty()))));
        return chips;
    }

    private <T> void add(List<Chip> chips, String key, Set<T> hidden, List<T> all, Function<T, String> name,
            UnaryOperator<Filter> without) {
        if (!hidden.isEmpty()) {
            List<String> gone = all.stream().filter(hidden::contains).map(name).toList();
            List<String> left = all.stream().filter(one -> !hidden.contains(one)).map(name).toList();
            chips.add(new Chip(key, words(gone, left, hidden.size()), without));
        }
    }

    /** A side in place of all of its speakers. */
    private Chip speakers(Set<String> hidden, List<Facets.SideRow> sides) {
        Set<String> gone = new LinkedHashSet<>();
        Set<String> left = new LinkedHashSet<>();
        for (Facets.SideRow side : sides) {
            Set<String> away = new HashSet<>(side.speakers());
            away.retainAll(hidden);
            if (away.isEmpty() || away.size() == side.speakers().size()) {
                (away.isEmpty() ? left : gone).add(side.name());
            } else {
                side.rows().forEach(row -> (row.hidden() ? gone : left).add(row.name()));
            }
        }
        return new Chip("speakers", words(List.copyOf(gone), List.copyOf(left), hidden.size()),
                one -> one.withSpeakers(Set.of()));
    }

    /** The shorter way of saying it. */
    private String words(List<String> gone, List<String> left, int hidden) {
        if (!left.isEmpty() && left.size() < gone.size()) {
            return messages.get("find.chip.only", names(left));
        }
        return messages.get("find.chip.without", gone.isEmpty() ? messages.get("number", hidden) : names(gone));
    }

    private String names(List<String> names) {
        String some = String.join(messages.get("list.comma"), names.subList(0, Math.min(NAMED, names.size())));
        return names.size() <= NAMED ? some : messages.get("find.chip.more", some, names.size() - NAMED);
    }
}
