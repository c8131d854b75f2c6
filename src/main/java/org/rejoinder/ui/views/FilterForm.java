package org.rejoinder.ui.views;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.filters.Filter;

/**
 * A filter as plain values, as case files keep it. What another version tells and this one does not know hides nothing.
 */
public final class FilterForm {
    private static final String BETWEEN = "\n";

    private FilterForm() {}

    public static Map<String, String> write(Filter filter) {
        Map<String, String> values = new TreeMap<>();
        put(values, "hidden-stances", filter.stances().stream().map(Enum::name).sorted().toList());
        put(values, "hidden-speakers", filter.speakers().stream().sorted().toList());
        put(values, "hidden-outlets", filter.outlets().stream().sorted().toList());
        put(values, "hidden-tags", filter.hidden(Filter.Part.TAGS).stream().sorted().toList());
        put(values, "hidden-events", filter.hidden(Filter.Part.EVENTS).stream().sorted().toList());
        put(values, "search", filter.search().isBlank() ? List.of() : List.of(filter.search()));
        put(values, "only", filter.only().stream().flatMap(Set::stream).sorted().toList());
        put(values, "focus", filter.focus() == Filter.Focus.ALL ? List.of() : List.of(filter.focus().name()));
        return values;
    }

    static void put(Map<String, String> values, String key, Collection<String> some) {
        if (!some.isEmpty()) {
            values.put(key, String.join(BETWEEN, some));
        }
    }

    public static Filter read(Map<String, String> values) {
        return Filter.NONE
                .withStances(set(values, "hidden-stances", name -> constant(Tone.class, name)))
                .withSpeakers(set(values, "hidden-speakers", Optional::of))
                .withOutlets(set(values, "hidden-outlets", Optional::of))
                .with(Filter.Part.TAGS, set(values, "hidden-tags", Optional::of))
                .with(Filter.Part.EVENTS, set(values, "hidden-events", Optional::of))
                .withSearch(values.getOrDefault("search", ""))
                .withOnly(Optional.of(set(values, "only", Optional::of)).filter(some -> !some.isEmpty()))
                .withFocus(constant(Filter.Focus.class, values.getOrDefault("focus", "")).orElse(Filter.Focus.ALL));
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst();
    }

    static List<String> list(Map<String, String> values, String key) {
        return values.containsKey(key) ? List.of(values.get(key).split(BETWEEN)) : List.of();
    }

    static <T> Set<T> set(Map<String, String> values, String key, Function<String, Optional<T>> read) {
        return list(values, key).stream().map(read).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
