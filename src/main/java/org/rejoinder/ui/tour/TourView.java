package org.rejoinder.ui.tour;

import java.util.Optional;
import java.util.function.Function;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.tour.TourModel.Stop;
import org.rejoinder.ui.words.Messages;

/** A frame round what the tour is at, and a card beside it. All else of the window works meanwhile. */
public final class TourView extends Pane {
    private static final double WIDTH = 320;
    private static final double GAP = 14;
    /** Between a button and the frame round it, which are of one colour. */
    private static final double AROUND = 5;

    private final TourModel model;
    private final Messages messages;
    private final Function<Stop, Optional<Node>> places;
    private final Region frame = new Region();
    private final Label title = Texts.wrapped("", "tour-title");
    private final Label text = Texts.wrapped("", "tour-text");
    private final Label count = Texts.label("", "small-muted");
    private final Button back = new Button();
    private final Button next = new Button();
    private final VBox card;
    private Optional<Node> before = Optional.empty();
    private Subscription watched = Subscription.EMPTY;

    /** @param places  what each stop is about; empty where the window does not show it now */
    public TourView(TourModel model, Function<Stop, Optional<Node>> places, Messages messages) {
        this.model = model;
        this.places = places;
        this.messages = messages;
        setPickOnBounds(false);
        frame.setMouseTransparent(true);
        frame.getStyleClass().add("tour-frame");
        Button skip = button(new Button(messages.get("tour.skip")), "tour-skip", model::end);
        back.setText(messages.get("tour.back"));
        button(back, "tour-back", model::back);
        button(next, "tour-next", model::next).getStyleClass().add("primary");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox buttons = new HBox(8, count, spring, skip, back, next);
        buttons.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(10, title, text, buttons);
        card.setId("tour");
        card.getStyleClass().add("tour-card");
        getChildren().addAll(frame, card);
        Attachment.whileShown(this, () -> model.current().subscribe(this::show).and(escapeLeaves(getScene())));
    }

    /** Wherever the focus is, but after all else that takes the key: what is open over the window closes first. */
    private Subscription escapeLeaves(Scene scene) {
        EventHandler<KeyEvent> leave = event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.end()) {
                event.consume();
            }
        };
        scene.addEventHandler(KeyEvent.KEY_PRESSED, leave);
        return () -> scene.removeEventHandler(KeyEvent.KEY_PRESSED, leave);
    }

    private static Button button(Button button, String id, Runnable task) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> task.run());
        return button;
    }

    private void show(Optional<Stop> stop) {
        boolean was = isVisible() && !title.getText().isEmpty();
        watched.unsubscribe();
        watched = stop.flatMap(places).map(this::watch).orElse(Subscription.EMPTY);
        setVisible(stop.isPresent());
        if (stop.isEmpty()) {
            title.setText("");
            before.filter(node -> was).ifPresent(Node::requestFocus);
            return;
        }
        if (!was) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        title.setText(messages.of("tour.title", stop.get()));
        text.setText(messages.of("tour.text", stop.get()));
        count.setText(messages.get("tour.count", stop.get().ordinal() + 1, Stop.values().length));
        back.setDisable(stop.get().ordinal() == 0);
        next.setText(messages.get(stop.get().ordinal() + 1 == Stop.values().length ? "tour.done" : "tour.next"));
        card.setAccessibleText(title.getText() + ". " + text.getText());
        next.requestFocus();
        requestLayout();
    }

    /** The frame goes with what it is round: a statement that is clicked on takes more room than none. */
    private Subscription watch(Node place) {
        return Subscription.combine(place.layoutBoundsProperty().subscribe(bounds -> requestLayout()),
                place.localToSceneTransformProperty().subscribe(moved -> requestLayout()));
    }

    @Override
    protected void layoutChildren() {
        Optional<Bounds> at = model.current().get().flatMap(places)
                .map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())));
        frame.setVisible(at.isPresent());
        double high = card.prefHeight(WIDTH);
        double x = (getWidth() - WIDTH) / 2;
        double y = (getHeight() - high) / 2;
        if (at.isPresent()) {
            Bounds place = at.get();
            boolean left = place.getMinX() - GAP - WIDTH >= 0;
            boolean right = place.getMaxX() + GAP + WIDTH <= getWidth();
            // Below a button; beside what is wide, for the card would hide what it tells of.
            boolean small = place.getHeight() < high && place.getWidth() < WIDTH;
            double around = small ? AROUND : 0;
            frame.resizeRelocate(place.getMinX() - around, place.getMinY() - around,
                    place.getWidth() + 2 * around, place.getHeight() + 2 * around);
            x = small ? place.getMinX() : right ? place.getMaxX() + GAP : left ? place.getMinX() - GAP - WIDTH
                    : place.getCenterX() - WIDTH / 2;
            y = small ? place.getMaxY() + GAP : place.getCenterY() - high / 2;
        }
        card.resizeRelocate(Math.clamp(x, GAP, Math.max(GAP, getWidth() - WIDTH - GAP)),
                Math.clamp(y, GAP, Math.max(GAP, getHeight() - high - GAP)), WIDTH, high);
    }
}
