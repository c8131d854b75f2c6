package org.rejoinder.ui.views;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.timeline.FoldRule;
import org.rejoinder.timeline.Grouping;
import org.rejoinder.timeline.LaneOrder;
import org.rejoinder.timeline.Tone;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.timeline.Window;
import org.rejoinder.ui.filters.Filter;

/**
 * A view as plain values, as case files keep it. What a value of another version or another hand does not tell stays as
 * it is on screen.
 */
final class ViewForm {
    private static final String BETWEEN = "\n";

    private ViewForm() {}

    static Map<String, String> write(ViewState view, Filter filter) {
        Map<String, String> values = new TreeMap<>();
        values.put("from", Instant.ofEpochMilli(view.window().from()).toString());
        values.put("to", Instant.ofEpochMilli(view.window().to()).toString());
        values.put("group", view.grouping().label());
        values.put("order", view.order().by().name());
        values.put("fold", view.fold().mode() == FoldRule.Mode.LONGER_THAN
                ? String.valueOf(view.fold().days()) : view.fold().mode().name());
        values.put("theme", view.theme());
        put(values, "lanes", view.order().own());
        put(values, "unfolded", view.unfolded().stream().map(String::valueOf).sorted().toList());
        put(values, "collapsed", view.collapsed().stream().sorted().toList());
        put(values, "zone", view.zone().map(ZoneId::getId).stream().toList());
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

    private static void put(Map<String, String> values, String key, Collection<String> some) {
        if (!some.isEmpty()) {
            values.put(key, String.join(BETWEEN, some));
        }
    }

    static Filter filter(Map<String, String> values) {
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

    /** @param now  what is on screen */
    static ViewState view(Map<String, String> values, ViewState now) {
        ViewState view = now
                .withGrouping(grouping(values).orElse(now.grouping()))
                .withFold(fold(values.getOrDefault("fold", "")).orElse(now.fold()))
                .withUnfolded(set(values, "unfolded", ViewForm::number))
                .withCollapsed(set(values, "collapsed", Optional::of))
                .withZone(Optional.ofNullable(values.get("zone")).flatMap(ViewForm::zone))
                .withOrder(order(values, now));
        return window(values).map(view::withWindow).orElse(view);
    }

    private static Optional<Window> window(Map<String, String> values) {
        try {
            long from = Instant.parse(values.getOrDefault("from", "")).toEpochMilli();
            long to = Instant.parse(values.getOrDefault("to", "")).toEpochMilli();
            return from < to ? Optional.of(new Window(from, to)) : Optional.empty();
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<Grouping> grouping(Map<String, String> values) {
        return Arrays.stream(Grouping.values())
                .filter(grouping -> grouping.label().equals(values.get("group"))).findFirst();
    }

    private static Optional<FoldRule> fold(String text) {
        return switch (text) {
            case "OFF" -> Optional.of(FoldRule.OFF);
            case "AUTO" -> Optional.of(FoldRule.AUTO);
            default -> number(text).filter(days -> days >= 1 && days <= Integer.MAX_VALUE)
                    .map(days -> FoldRule.longerThan(days.intValue()));
        };
    }

    private static LaneOrder order(Map<String, String> values, ViewState now) {
        return constant(LaneOrder.By.class, values.getOrDefault("order", ""))
                .map(by -> new LaneOrder(by, list(values, "lanes"))).orElse(now.order());
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst();
    }

    private static List<String> list(Map<String, String> values, String key) {
        return values.containsKey(key) ? List.of(values.get(key).split(BETWEEN)) : List.of();
    }

    private static <T> Set<T> set(Map<String, String> values, String key, Function<String, Optional<T>> read) {
        return list(values, key).stream().map(read).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
