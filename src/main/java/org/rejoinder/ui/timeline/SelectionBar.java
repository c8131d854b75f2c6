package org.rejoinder.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.rejoinder.timeline.Box;
import org.rejoinder.timeline.Mark;
import org.rejoinder.timeline.Mark.MoreCount.Place;
import org.rejoinder.timeline.Scene;
import org.rejoinder.timeline.Window;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.ActionButton;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Wording;

/**
 * Says at the foot of the timeline how many statements are picked, and what can be done with them together. It stands
 * in the margin under the marks, between the counts of what is earlier and later; where these leave it no room, the
 * timeline is so much lower.
 */
final class SelectionBar extends HBox {
    /** Pixels under it. */
    private static final double FOOT = 2;
    private static final double GAP = 8;
    /** Actions that are offered where the window has them. */
    private static final List<String> OFFERED = List.of("zoom-to-picked", "export-selection", "let-go-all");

    private final TimelineModel model;
    private final Wording wording;
    private final Label count = Texts.label("", "selection-count");
    private final HBox buttons = new HBox(6);
    private final Button period;
    private final ReadOnlyDoubleWrapper taken = new ReadOnlyDoubleWrapper();
    private Optional<Window> range = Optional.empty();
    private boolean apart;

    SelectionBar(TimelineModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        period = new Button(wording.messages().get("picked.period"));
        period.setId("zoom-to-period");
        period.setMinWidth(Region.USE_PREF_SIZE);
        period.setOnAction(event -> range.ifPresent(model::show));
        getStyleClass().add("selection-bar");
        setId("selection-bar");
        setManaged(false);
        setVisible(false);
        setAlignment(Pos.CENTER_LEFT);
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(count, period, buttons);
    }

    /** Offers what of all actions can be done with several statements. */
    void offer(ActionRegistry actions) {
        Set<String> known = Set.copyOf(actions.fixed().stream().map(Action::id).toList());
        OFFERED.stream().filter(known::contains).forEach(id -> {
            Button button = ActionButton.of(actions, id, wording.messages().get("picked." + id));
            button.setId("bar-" + id);
            button.setFocusTraversable(false);
            buttons.getChildren().add(button);
        });
    }

    /** How many pixels over the foot of the timeline it takes; 0 while it is not shown. */
    ReadOnlyDoubleProperty taken() {
        return taken.getReadOnlyProperty();
    }

    /** Statements were picked by a period, which can be shown in full width. */
    void picked(Window byPeriod) {
        range = Optional.of(byPeriod);
        update(model.picks().all());
    }

    void picksChanged(Set<String> picked) {
        range = Optional.empty();
        update(picked);
    }

    private void update(Set<String> picked) {
        setVisible(picked.size() > 1 || range.isPresent());
        apart = apart && isVisible();
        Presence.set(period, range.isPresent());
        if (isVisible()) {
            String many = wording.messages().get("picked.count", picked.size());
            count.setText(range.map(when -> wording.messages().get("picked.within", many,
                    wording.dates().range(day(when.from()), day(when.to() - 1)))).orElse(many));
        } else {
            taken.set(0);
        }
    }

    /** By how many pixels the timeline must be lower than its area. */
    double needed() {
        return apart ? taken.get() : 0;
    }

    /**
     * Places itself where it covers no mark. Where there is no such place it needs one of its own, until it is let go.
     *
     * @return false where the timeline must be laid out again for that
     */
    boolean place(Optional<Scene> scene) {
        if (isVisible() && getParent() instanceof Region area) {
            applyCss();
            double width = Math.min(Math.ceil(prefWidth(-1)), area.getWidth());
            double height = prefHeight(width);
            double from = apart ? 0 : edge(scene, Place.FOOT).or(() -> edge(scene, Place.EARLIER))
                    .map(count -> count.right() + GAP).orElse(0.0);
            double to = apart ? area.getWidth()
                    : edge(scene, Place.LATER).map(count -> count.x() - GAP).orElse(area.getWidth());
            double middle = Math.floor((area.getWidth() - width) / 2);
            resizeRelocate(Math.clamp(middle, from, Math.max(from, to - width)), area.getHeight() - height - FOOT,
                    width, height);
            taken.set(height + FOOT);
            if (!apart && to - from < width) {
                apart = true;
                return false;
            }
        }
        return true;
    }

    private static Optional<Box> edge(Optional<Scene> scene, Place place) {
        return scene.stream().flatMap(laid -> laid.marks().stream())
                .filter(mark -> mark instanceof Mark.MoreCount count && count.place() == place)
                .map(Mark::bounds).findFirst();
    }

    private static LocalDate day(long time) {
        return LocalDate.ofEpochDay(Math.floorDiv(time, Window.DAY));
    }
}
