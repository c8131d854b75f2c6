package org.rejoinder.ui.views;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rejoinder.timeline.FoldRule;
import org.rejoinder.timeline.FormerLanes;
import org.rejoinder.timeline.Grouping;
import org.rejoinder.timeline.LaneOrder;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.timeline.Window;
import org.rejoinder.ui.filters.Filter;

/**
 * A view as plain values, as case files keep it. What a value of another version or another hand does not tell stays as
 * it is on screen.
 */
final class ViewForm {
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
        FilterForm.put(values, "lanes", view.order().own());
        FilterForm.put(values, "unfolded", view.unfolded().stream().map(String::valueOf).sorted().toList());
        FilterForm.put(values, "collapsed", view.collapsed().stream().sorted().toList());
        FilterForm.put(values, "zone", view.zone().map(ZoneId::getId).stream().toList());
        values.putAll(FilterForm.write(filter));
        return values;
    }

    static Filter filter(Map<String, String> values) {
        return FilterForm.read(values);
    }

    /** @param now  what is on screen */
    static ViewState view(Map<String, String> values, ViewState now) {
        Grouping grouping = grouping(values).orElse(now.grouping());
        ViewState view = now
                .withGrouping(grouping)
                .withFold(fold(values.getOrDefault("fold", "")).orElse(now.fold()))
                .withUnfolded(FilterForm.set(values, "unfolded", ViewForm::number))
                .withCollapsed(FilterForm.set(values, "collapsed",
                        lane -> Optional.of(FormerLanes.key(grouping, lane))))
                .withZone(Optional.ofNullable(values.get("zone")).flatMap(ViewForm::zone))
                .withOrder(order(values, grouping).orElse(now.order()));
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

    private static Optional<LaneOrder> order(Map<String, String> values, Grouping grouping) {
        List<String> lanes = FilterForm.list(values, "lanes").stream()
                .map(lane -> FormerLanes.key(grouping, lane)).toList();
        return FilterForm.constant(LaneOrder.By.class, values.getOrDefault("order", ""))
                .map(by -> new LaneOrder(by, lanes));
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
}
