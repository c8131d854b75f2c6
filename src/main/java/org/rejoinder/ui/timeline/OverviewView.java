package org.rejoinder.ui.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.rejoinder.render.CanvasPen;
import org.rejoinder.render.OverviewPainter;
import org.rejoinder.render.Theme;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.timeline.Labels;
import org.rejoinder.timeline.OverviewLayout;
import org.rejoinder.timeline.OverviewLayout.Grip;
import org.rejoinder.timeline.OverviewLayout.Strip;
import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.CanvasSize;
import org.rejoinder.ui.words.Messages;

/** The strip over the timeline: the whole period, with what the timeline shows as a brush that can be dragged. */
public final class OverviewView extends Region {
    private static final double HEIGHT = 46;
    private static final double KEY_STEP = 0.1;
    private static final double KEY_ZOOM = 1.25;
    private static final double WHEEL = 0.0046;

    private final TimelineModel model;
    private final Canvas canvas = new Canvas();
    private final Region focusRing = new Region();
    private final CanvasPen pen;
    private final SteadyStrip steady;
    private OverviewLayout layout;
    private Strip strip;
    private Grip grip = Grip.NONE;
    private Held held;

    public OverviewView(TimelineModel model, TextMeasure measure, Messages messages) {
        this.model = model;
        this.steady = new SteadyStrip(measure, Labels.of(messages.bundle()), this::requestLayout);
        model.beforeItems(steady::prepareFirst);
        pen = new CanvasPen(canvas.getGraphicsContext2D(), measure);
        getStyleClass().add("overview");
        setId("overview");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.get("overview.name"));
        setAccessibleHelp(messages.get("overview.keys"));
        setFocusTraversable(true);
        focusRing.getStyleClass().add("focus-ring");
        focusRing.setMouseTransparent(true);
        focusRing.visibleProperty().bind(focusVisibleProperty());
        getChildren().addAll(canvas, focusRing);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> grip = Grip.NONE);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> setCursor(cursor(gripAt(event))));
        Attachment.whileShown(this, () -> model.picture().subscribe(picture -> requestLayout()));
    }

    /** Counts many statements in the background; the runner reports on the window's thread. */
    public void countWith(TaskRunner runner) {
        steady.countWith(runner);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width < 1 || height < 1) {
            return;
        }
        CanvasSize.fit(canvas, width, height);
        focusRing.resizeRelocate(0, 0, width, height);
        ViewState view = model.view();
        layout = steady.of(model.items(), view);
        strip = layout.lay(layout.asReady(view), width, height);
        canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
        new OverviewPainter(Theme.named(view.theme()).orElse(Theme.LIGHT)).paint(strip, pen);
    }

    /**
     * Arrows move the brush, with Shift its right edge; plus and minus make it narrower and wider; Home and End bring it
     * to where the case begins and ends; Esc gives a drag up.
     */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && grip != Grip.NONE) {
            grip = Grip.NONE;
            model.moveTo(held.view().window());
            event.consume();
            return;
        }
        if (strip == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> step(-1, event.isShiftDown());
            case RIGHT -> step(1, event.isShiftDown());
            case UP, PLUS, ADD, EQUALS -> model.zoom(KEY_ZOOM);
            case DOWN, MINUS, SUBTRACT -> model.zoom(1 / KEY_ZOOM);
            case HOME -> model.moveTo(layout.atBeginning(model.view()).window());
            case END -> model.moveTo(layout.atEnd(model.view()).window());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int direction, boolean edge) {
        if (edge) {
            double right = strip.brush().right();
            double step = Math.max(1, strip.brush().w() * KEY_STEP) * direction;
            model.moveTo(layout.dragged(model.view(), strip, Grip.RIGHT_EDGE, right, right + step).window());
        } else {
            model.panByShare(KEY_STEP * direction);
        }
    }

    /** The wheel zooms the timeline about the time under the pointer. */
    private void scroll(ScrollEvent event) {
        if (strip != null) {
            model.moveTo(layout.zoomed(model.view(), strip, event.getX(), Math.exp(-event.getDeltaY() * WHEEL))
                    .window());
            event.consume();
        }
    }

    private Grip gripAt(MouseEvent event) {
        return strip == null ? Grip.NONE : strip.grip(event.getX(), event.getY());
    }

    private static Cursor cursor(Grip grip) {
        return switch (grip) {
            case NONE -> Cursor.DEFAULT;
            case INSIDE -> Cursor.OPEN_HAND;
            case LEFT_EDGE, RIGHT_EDGE -> Cursor.H_RESIZE;
        };
    }

    /** Beside the brush a press brings the brush there. */
    private void press(MouseEvent event) {
        requestFocus();
        grip = gripAt(event);
        if (grip == Grip.NONE && strip != null) {
            model.moveTo(layout.centred(model.view(), strip, event.getX()).window());
            grip = Grip.INSIDE;
        }
        held = new Held(model.view(), strip, event.getX());
    }

    /** Reckoned from where it was taken hold of: an edge that was held back waits until the pointer is with it again. */
    private void drag(MouseEvent event) {
        if (grip != Grip.NONE) {
            model.moveTo(layout.dragged(held.view(), held.strip(), grip, held.x(), event.getX()).window());
        }
    }

    /** What was seen when the brush was taken hold of, and where. */
    private record Held(ViewState view, Strip strip, double x) {}
}
