package org.rejoinder.ui.timeline;

import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.rejoinder.timeline.Box;
import org.rejoinder.timeline.Mark;

/** What the pointer does on the timeline. */
final class TimelineGestures {
    /** A notch of a usual wheel is 40 pixels, and zooms by about a fifth. */
    private static final double ZOOM_PER_PIXEL = 0.0046;
    private static final double DOUBLE_CLICK = 2;

    private final TimelineView view;
    private final TimelineModel model;
    private double pressX;
    private double pressY;
    private double lastX;
    private Drag drag = Drag.NONE;

    /** What a drag does; decided when it begins. */
    private enum Drag { NONE, PAN, PERIOD, BOX, LANE, LINK }

    TimelineGestures(TimelineView view, TimelineModel model) {
        this.view = view;
        this.model = model;
    }

    void install() {
        view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        view.addEventHandler(ZoomEvent.ZOOM, event -> model.zoom(event.getX(), event.getZoomFactor()));
        view.addEventHandler(MouseEvent.MOUSE_MOVED, event -> view.point(event.getX(), event.getY()));
        view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> view.pointNowhere());
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            drag = Drag.NONE;
            view.openMenu(event.getX(), event.getY(), event.isKeyboardTrigger());
            event.consume();
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (callsMenu(event)) {
                drag = Drag.NONE;
                view.openMenu(view.getWidth() / 2, view.getHeight() / 2, true);
                event.consume();
            }
        });
    }

    /** On some systems the toolkit makes no call for a menu of these keys. */
    static boolean callsMenu(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        return plain
                && (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown());
    }

    /** Gives up a drag that is under way; false where none is. */
    boolean cancel() {
        boolean under = drag == Drag.PERIOD || drag == Drag.BOX || drag == Drag.LANE || drag == Drag.LINK;
        if (under) {
            drag = Drag.NONE;
            view.drags().band().hide();
            view.linkDrag().hide();
        }
        return under;
    }

    private void scroll(ScrollEvent event) {
        if (event.isControlDown() || event.isMetaDown()) {
            model.zoom(event.getX(), Math.exp(event.getDeltaY() * ZOOM_PER_PIXEL));
        } else {
            model.pan(event.getDeltaX() + event.getDeltaY());
        }
        view.pointNowhere();
        event.consume();
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        view.closeMenu();
        pressX = event.getX();
        pressY = event.getY();
        lastX = pressX;
        drag = Drag.NONE;
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY || event.isStillSincePress()) {
            return;
        }
        if (drag == Drag.NONE) {
            drag = begun(event);
            view.pointNowhere();
        }
        switch (drag) {
            case PAN -> model.pan(event.getX() - lastX);
            case PERIOD -> view.drags().drawPeriod(pressX, event.getX());
            case BOX -> view.drags().drawBox(box(event));
            case LANE -> view.drags().drawLane(pressY, event.getY());
            case LINK -> view.linkDrag().draw(pressX, pressY, event.getX(), event.getY());
            case NONE -> { }
        }
        lastX = event.getX();
    }

    private Drag begun(MouseEvent event) {
        if (event.isShiftDown()) {
            return Drag.PERIOD;
        }
        boolean plain = !event.isShortcutDown();
        if (plain && view.linkDrag().begin(pressX, pressY, event.isAltDown())) {
            return Drag.LINK;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return Drag.BOX;
        }
        boolean lane = view.markAt(pressX, pressY).filter(Mark.LaneLabel.class::isInstance).isPresent();
        return lane && view.drags().isStacked() ? Drag.LANE : Drag.PAN;
    }

    private Box box(MouseEvent event) {
        return new Box(Math.min(pressX, event.getX()), Math.min(pressY, event.getY()),
                Math.abs(event.getX() - pressX), Math.abs(event.getY() - pressY));
    }

    private void release(MouseEvent event) {
        view.drags().band().hide();
        switch (drag) {
            case PERIOD -> view.drags().pickPeriod(pressX, event.getX());
            case BOX -> view.drags().pickBox(box(event), event.isShortcutDown());
            case LANE -> view.drags().dropLane(pressX, pressY, event.getY());
            case LINK -> view.linkDrag().drop(event.getX(), event.getY());
            case PAN, NONE -> { }
        }
        drag = Drag.NONE;
    }

    private void click(MouseEvent event) {
        if (!event.isStillSincePress() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getClickCount() == 2) {
            view.doubleClick(event.getX(), event.getY(), DOUBLE_CLICK);
        } else if (event.getClickCount() == 1) {
            view.click(event.getX(), event.getY(), event.isShortcutDown(), event.isShiftDown());
        }
        event.consume();
    }
}
