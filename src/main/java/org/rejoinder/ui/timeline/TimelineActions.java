package org.rejoinder.ui.timeline;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import org.rejoinder.timeline.FoldRule;
import org.rejoinder.timeline.Grouping;
import org.rejoinder.timeline.LaneOrder;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.action.Scope;

/** What can be done on the timeline with keys and menus. */
public final class TimelineActions {
    private static final double ZOOM_STEP = 1.4;
    private static final double PAN_STEP = 0.15;

    private final TimelineModel model;
    private final TimelineView view;
    private final ObservableValue<Boolean> picked;

    public TimelineActions(TimelineModel model, TimelineView view) {
        this.model = model;
        this.view = view;
        this.picked = model.picture().map(picture -> !picture.view().selection().isEmpty());
    }

    public List<Action> all() {
        List<Action> all = new ArrayList<>(moves());
        all.addAll(steps());
        all.addAll(picks());
        all.addAll(groupings());
        all.addAll(lanes());
        all.addAll(folds());
        all.addAll(clocks());
        all.add(Action.of("smooth-changes", Group.WINDOW, view.smooth()::toggle).checkedWhile(view.smooth().wanted()));
        return all;
    }

    private List<Action> moves() {
        return List.of(
                Action.of("zoom-in", Group.TIMELINE, () -> model.zoom(ZOOM_STEP)).on("W", "+"),
                Action.of("zoom-out", Group.TIMELINE, () -> model.zoom(1 / ZOOM_STEP)).on("S", "-"),
                Action.of("pan-earlier", Group.TIMELINE, () -> model.panByShare(-PAN_STEP)).on("A"),
                Action.of("pan-later", Group.TIMELINE, () -> model.panByShare(PAN_STEP)).on("D"),
                Action.of("focus", Group.TIMELINE, model.picks()::focus).on("F"),
                Action.of("fit", Group.TIMELINE, model::fit).on("Shift+F"),
                Action.of("reset", Group.TIMELINE, model::reset).on("0"),
                Action.of("zoom-to-picked", Group.TIMELINE, model.picks()::fit).on("Z").enabledWhile(picked).apart(),
                Action.of("zoom-to-exchange", Group.TIMELINE, model.picks()::fitExchange).on("X").enabledWhile(picked),
                Action.of("zoom-to-event", Group.TIMELINE, model.picks()::fitEvent).on("V").enabledWhile(picked));
    }

    private List<Action> steps() {
        return List.of(
                Action.of("view-back", Group.GO, model.returns()::goBack).on("Alt+Left")
                        .enabledWhile(model.returns().canGoBack()),
                Action.of("view-forward", Group.GO, model.returns()::goForward).on("Alt+Right")
                        .enabledWhile(model.returns().canGoForward()),
                Action.of("go-to-date", Group.GO, view.questions()::date).on("Ctrl+G"),
                Action.of("previous", Group.GO, () -> model.steps().inTime(-1)).on("Left").in(Scope.TIMELINE).apart(),
                Action.of("next", Group.GO, () -> model.steps().inTime(1)).on("Right").in(Scope.TIMELINE),
                Action.of("previous-in-lane", Group.GO, () -> model.steps().inLane(-1)).on(",").in(Scope.TIMELINE),
                Action.of("next-in-lane", Group.GO, () -> model.steps().inLane(1)).on(".").in(Scope.TIMELINE),
                Action.of("first", Group.GO, () -> model.steps().toEnd(false)).on("Home").in(Scope.TIMELINE),
                Action.of("last", Group.GO, () -> model.steps().toEnd(true)).on("End").in(Scope.TIMELINE),
                Action.of("to-answered", Group.GO, () -> model.steps().alongLink(false)).on("Up", "[")
                .in(Scope.TIMELINE).apart(),
                Action.of("to-answer", Group.GO, () -> model.steps().alongLink(true)).on("Down", "]")
                .in(Scope.TIMELINE),
                Action.of("to-next-answer", Group.GO, model.steps()::toNextAnswer).on("N").in(Scope.TIMELINE),
                Action.of("tell-chosen", Group.GO, view.told()::toggle).on("Space").in(Scope.TIMELINE)
                .enabledWhile(picked),
                Action.of("let-go", Group.GO, view::letGo).on("Esc").apart());
    }

    private List<Action> picks() {
        return List.of(
                Action.of("pick-all", Group.EDIT, model.picks()::everything).on("Ctrl+A").in(Scope.TIMELINE).apart(),
                Action.of("pick-previous", Group.EDIT, () -> model.picks().extendBy(-1)).on("Shift+Left")
                .in(Scope.TIMELINE),
                Action.of("pick-next", Group.EDIT, () -> model.picks().extendBy(1)).on("Shift+Right")
                .in(Scope.TIMELINE),
                Action.of("pick-exchange", Group.EDIT,
                        () -> model.picks().exchange().ifPresent(ids -> model.picks().set(ids, false)))
                        .enabledWhile(picked),
                Action.of("let-go-all", Group.EDIT, model.picks()::clear).enabledWhile(picked));
    }

    private ObservableValue<Boolean> as(Predicate<ViewState> condition) {
        return model.picture().map(picture -> condition.test(picture.view()));
    }

    private List<Action> groupings() {
        List<Action> all = new ArrayList<>();
        for (Grouping grouping : Grouping.values()) {
            all.add(Action.of("group-by-" + name(grouping), Group.TIMELINE, () -> model.group(grouping))
                    .under("group-by").checkedWhile(as(view -> view.grouping() == grouping)));
        }
        for (LaneOrder.By by : LaneOrder.By.values()) {
            all.add(Action.of("order-by-" + name(by), Group.TIMELINE, () -> model.groups().order(by))
                    .under("order-by").checkedWhile(as(view -> view.order().by() == by)));
        }
        return all;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private List<Action> lanes() {
        var stacked = as(view -> view.grouping() != Grouping.SIDE && view.grouping() != Grouping.NONE);
        return List.of(
                Action.of("shut-lane", Group.TIMELINE,
                        () -> model.groups().ofSelection().ifPresent(model.groups()::toggle)).on("C")
                        .enabledWhile(picked),
                Action.of("shut-all-lanes", Group.TIMELINE, () -> model.groups().shutAll(true)).on("Shift+C"),
                Action.of("open-all-lanes", Group.TIMELINE, () -> model.groups().shutAll(false)).on("Shift+O"),
                Action.of("lane-up", Group.TIMELINE, () -> moveLane(-1)).on("Alt+Up").enabledWhile(stacked),
                Action.of("lane-down", Group.TIMELINE, () -> moveLane(1)).on("Alt+Down").enabledWhile(stacked));
    }

    private void moveLane(int places) {
        model.groups().ofSelection().ifPresent(lane -> model.groups().move(lane, places));
    }

    private List<Action> folds() {
        Map<String, FoldRule> rules = new LinkedHashMap<>();
        rules.put("never", FoldRule.OFF);
        rules.put("auto", FoldRule.AUTO);
        rules.put("3-days", FoldRule.longerThan(3));
        rules.put("week", FoldRule.longerThan(7));
        rules.put("2-weeks", FoldRule.longerThan(14));
        rules.put("month", FoldRule.longerThan(30));
        List<Action> all = new ArrayList<>();
        rules.forEach((name, rule) -> all.add(Action.of("fold-" + name, Group.TIMELINE, () -> model.folding().set(rule))
                .under("fold-quiet").checkedWhile(as(view -> view.fold().equals(rule)))));
        all.add(Action.of("fold-own", Group.TIMELINE, view.questions()::fold).under("fold-quiet").checkedWhile(as(
                view -> view.fold().mode() == FoldRule.Mode.LONGER_THAN && !rules.containsValue(view.fold()))));
        all.add(Action.of("fold", Group.TIMELINE,
                () -> model.folding().set(model.view().fold().mode() == FoldRule.Mode.OFF)).on("Q")
                .checkedWhile(as(view -> view.fold().mode() != FoldRule.Mode.OFF)));
        return all;
    }

    private List<Action> clocks() {
        ZoneId here = ZoneId.systemDefault();
        return List.of(
                clock("clock-source", Optional.empty()),
                clock("clock-utc", Optional.of(ZoneOffset.UTC)),
                clock("clock-local", Optional.of(here)));
    }

    private Action clock(String id, Optional<ZoneId> zone) {
        return Action.of(id, Group.TIMELINE, () -> model.zone(zone)).under("clock")
                .checkedWhile(as(view -> view.zone().equals(zone)));
    }
}
