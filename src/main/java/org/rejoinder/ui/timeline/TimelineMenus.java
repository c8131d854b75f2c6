package org.rejoinder.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import org.rejoinder.timeline.Box;
import org.rejoinder.timeline.Mark;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.ActionMenus;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.words.Messages;

/** The menus of what is under the pointer: a statement, a group's name, a break, an event, or nothing. */
final class TimelineMenus {
    private static final double ZOOM = 2;

    private final ActionRegistry actions;
    private final TimelineModel model;
    private final Messages messages;
    private final Doing doing;
    private final ContextMenu menu = new ContextMenu();

    /** What is done to marks. */
    interface Doing {
        /** Offers what was counted at a place to choose from. */
        void open(Mark.Items counted, Box place);

        /** The first utterance is no answer to the other. */
        void cut(String from, String to);
    }

    TimelineMenus(ActionRegistry actions, TimelineModel model, Messages messages, Doing doing) {
        this.actions = actions;
        this.model = model;
        this.messages = messages;
        this.doing = doing;
        menu.setId("timeline-menu");
    }

    void show(Node owner, Optional<Mark> mark, double x, double y) {
        menu.getItems().setAll(new ActionMenus(actions).items(actionsOn(mark, x)));
        Point2D place = owner.localToScreen(x, y);
        menu.show(owner, place.getX(), place.getY());
    }

    void hide() {
        menu.hide();
    }

    /** What can be done there. The statement there is chosen, unless it is picked already. */
    List<Action> actionsOn(Optional<Mark> mark, double x) {
        mark.filter(hit -> hit.item() >= 0).map(hit -> model.items().id(hit.item()))
                .filter(id -> !model.picks().all().contains(id)).ifPresent(model::select);
        return mark.map(hit -> switch (hit) {
            case Mark.LaneLabel lane -> onLane(lane);
            case Mark.FoldBreak fold -> onBreak(fold);
            case Mark.Band event -> onEvent(event, x);
            case Mark.ZoneLabel zone -> group("clock").stream().map(Action::open).toList();
            case Mark.Card card -> onStatement();
            case Mark.Chip chip -> onStatement();
            case Mark.Glyph glyph -> onStatement();
            case Mark.Arc arc -> onArc(arc);
            case Mark.MoreCount count when count.items().size() > 0 -> onCounted(count.items(), count.bounds(), x);
            case Mark.FlagCount flags -> onCounted(flags.items(), flags.bounds(), x);
            case Mark.DensityBar bar -> onBar(bar, x);
            default -> onCanvas(x);
        }).orElseGet(() -> onCanvas(x));
    }

    private List<Action> onStatement() {
        if (model.picks().all().size() > 1) {
            // What is decided about one statement would be about the one that is read, not about that under the
            // pointer.
            List<Action> many = some("zoom-to-picked", "new-event", "export-selection", "copy-picture", "present");
            return Stream.concat(many.stream(), apart(some("let-go-all")).stream()).toList();
        }
        List<Action> all = new ArrayList<>(some(
                "to-answered", "to-answer", "focus", "zoom-to-exchange", "zoom-to-event", "pick-exchange"));
        all.addAll(apart(some("confirm-statement", "no-statement", "edit-statement", "link-statement",
                "merge-statement", "split-statement")));
        return all;
    }

    /** Of a strand of many answers none is meant more than another. */
    private List<Action> onArc(Mark.Arc arc) {
        List<Action> all = new ArrayList<>();
        if (arc.count() == 1) {
            all.add(own("cut-this", () -> doing.cut(model.items().id(arc.from()), model.items().id(arc.to()))));
        }
        all.addAll(apart(onStatement()));
        return all;
    }

    private List<Action> onLane(Mark.LaneLabel lane) {
        List<Action> all = new ArrayList<>();
        all.add(own(lane.collapsed() ? "open-this-lane" : "shut-this-lane", () -> model.groups().toggle(lane.lane())));
        all.add(own("pick-this-lane", () -> model.picks().lane(lane.lane())));
        all.addAll(some("shut-all-lanes", "open-all-lanes"));
        if (model.groups().names().size() > 1 && !model.groups().isMirrored()) {
            all.add(own("this-lane-up", () -> model.groups().move(lane.lane(), -1)).apart());
            all.add(own("this-lane-down", () -> model.groups().move(lane.lane(), 1)));
            all.addAll(orders());
        }
        all.addAll(group("group-by"));
        return all;
    }

    private List<Action> onBreak(Mark.FoldBreak fold) {
        Action open = fold.opened() ? own("fold-this", () -> model.folding().foldAgain(fold.fold()))
                : own("unfold-this", () -> model.folding().unfold(fold.fold()));
        return Stream.concat(Stream.of(open), group("fold-quiet").stream()).toList();
    }

    private List<Action> onEvent(Mark.Band event, double x) {
        List<Action> all = new ArrayList<>();
        all.add(own("zoom-to-this-event", () -> model.picks().fitEvent(event.event())));
        all.add(own("pick-this-event", () -> model.picks().event(event.event())));
        all.addAll(apart(onCanvas(x)));
        return all;
    }

    private List<Action> onCounted(Mark.Items counted, Box place, double x) {
        List<Action> all = new ArrayList<>();
        all.add(own("open-these", () -> doing.open(counted, place)));
        all.add(own("pick-these", () ->
                model.picks().set(counted.stream().mapToObj(model.items()::id).toList(), false)));
        all.addAll(apart(onCanvas(x)));
        return all;
    }

    private List<Action> onBar(Mark.DensityBar bar, double x) {
        List<Action> all = new ArrayList<>(List.of(own("zoom-to-this-time", () -> model.show(bar.when())),
                own("pick-this-time", () -> model.picks().within(bar.when()))));
        all.addAll(apart(onCanvas(x)));
        return all;
    }

    private List<Action> onCanvas(double x) {
        List<Action> all = new ArrayList<>();
        all.add(own("zoom-in-here", () -> model.zoomAt(x, ZOOM)));
        all.add(own("zoom-out-here", () -> model.zoomAt(x, 1 / ZOOM)));
        all.addAll(some("fit", "view-back", "view-forward", "go-to-date"));
        all.addAll(group("group-by"));
        if (!model.groups().isMirrored()) {
            all.addAll(orders());
        }
        all.addAll(group("fold-quiet"));
        all.addAll(group("clock"));
        all.addAll(apart(some("copy-picture", "export")));
        return all;
    }

    private List<Action> orders() {
        return group("order-by");
    }

    /** These, after a line. */
    private static List<Action> apart(List<Action> some) {
        List<Action> all = new ArrayList<>(some);
        if (!all.isEmpty()) {
            all.set(0, all.getFirst().apart());
        }
        return all;
    }

    /** Something with words of its own that can be done here alone. */
    private Action own(String id, Runnable task) {
        return Action.of(id, Group.TIMELINE, task).titled(messages.get("here." + id));
    }

    /** Those of these actions that the window has, with no line between them. */
    private List<Action> some(String... ids) {
        List<Action> known = actions.fixed();
        return Stream.of(ids).flatMap(id -> known.stream().filter(action -> action.id().equals(id)))
                .map(Action::joined).toList();
    }

    private List<Action> group(String submenu) {
        return actions.fixed().stream().filter(action -> action.submenu().filter(submenu::equals).isPresent()).toList();
    }
}
