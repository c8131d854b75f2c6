package org.rejoinder.ui.timeline;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Mark;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Wording;

/**
 * Ties statements with the pointer: from the chosen statement, or with Alt from any, a line is drawn to what it
 * answers. The end of an arc is carried to another statement, or off into the open, which cuts the link.
 */
public final class LinkDrag extends Pane {
    private static final double POINT = 5;
    private static final double BESIDE = 12;

    private final TimelineView view;
    private final TimelineModel model;
    private final Workspace workspace;
    private final Wording wording;
    private final Line line = new Line();
    private final Circle point = new Circle(POINT);
    private final Label label = Texts.label("", "rubber-label");
    private Optional<Wishes> wishes = Optional.empty();
    private Optional<Tie> tie = Optional.empty();

    /** What is decided by letting go. Utterances are given by their ids. */
    public interface Wishes {
        /** The first may answer the other; asks how. */
        void link(String from, String to);

        /** What the first answers is another than was thought. */
        void move(String from, String before, String to);

        void cut(String from, String to);
    }

    /** What is being tied: an answer, and what it is tied to already. */
    private record Tie(String from, Optional<String> before) {}

    LinkDrag(TimelineView view, TimelineModel model, Workspace workspace, Wording wording) {
        this.view = view;
        this.model = model;
        this.workspace = workspace;
        this.wording = wording;
        line.getStyleClass().add("link-line");
        point.getStyleClass().add("link-point");
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(line, point, label);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setId("link-drag");
    }

    void decideWith(Wishes newWishes) {
        wishes = Optional.of(newWishes);
    }

    /** The first utterance is no answer to the other. */
    void cut(String from, String to) {
        wishes.ifPresent(some -> some.cut(from, to));
    }

    /** Whether a drag from there ties something; if so it begins. */
    boolean begin(double x, double y, boolean any) {
        tie = wishes.flatMap(some -> view.markAt(x, y)).flatMap(mark -> tieAt(mark, any));
        return tie.isPresent();
    }

    private Optional<Tie> tieAt(Mark mark, boolean any) {
        if (mark instanceof Mark.Arc arc) {
            return arc.count() > 1 ? Optional.empty()
                    : Optional.of(new Tie(model.items().id(arc.from()), Optional.of(model.items().id(arc.to()))));
        }
        return statement(mark).filter(id -> any || model.view().selection().contains(id))
                .map(id -> new Tie(id, Optional.empty()));
    }

    private Optional<String> statement(Mark mark) {
        boolean own = mark instanceof Mark.Card || mark instanceof Mark.Chip || mark instanceof Mark.Glyph;
        return own ? Optional.of(model.items().id(mark.item())) : Optional.empty();
    }

    private Optional<String> targetAt(double x, double y) {
        return view.markAt(x, y).flatMap(this::statement)
                .filter(id -> tie.filter(one -> one.from().equals(id)).isEmpty());
    }

    /** Draws the line from where it began. */
    void draw(double fromX, double fromY, double x, double y) {
        tie.ifPresent(one -> {
            resizeRelocate(0, 0, view.getWidth(), view.getHeight());
            var start = view.placeOf(one.from());
            line.setStartX(one.before().flatMap(id -> start).map(place -> place.getX()).orElse(fromX));
            line.setStartY(one.before().flatMap(id -> start).map(place -> place.getY()).orElse(fromY));
            line.setEndX(x);
            line.setEndY(y);
            point.setCenterX(x);
            point.setCenterY(y);
            label.setText(words(one, targetAt(x, y)));
            double wide = label.prefWidth(-1);
            label.resizeRelocate(Math.clamp(x + BESIDE, 0, Math.max(0, view.getWidth() - wide)),
                    Math.max(0, y - 2 * BESIDE), wide, label.prefHeight(-1));
            setVisible(true);
        });
    }

    private String words(Tie one, Optional<String> target) {
        CaseIndex index = workspace.index().get();
        return target.flatMap(index::utterance).map((Utterance other) -> wording.messages().get("drag.link.to",
                        wording.names().speakers(index.speakers(other)), wording.dates().brief(other.said())))
                .orElseGet(() -> wording.messages().get(one.before().isPresent() ? "drag.link.cut" : "drag.link.find"));
    }

    /** Decides what was tied, or cut. */
    void drop(double x, double y) {
        Optional<String> target = targetAt(x, y);
        Optional<Tie> done = tie;
        hide();
        done.ifPresent(one -> wishes.ifPresent(some -> {
            if (one.before().isEmpty()) {
                target.ifPresent(other -> some.link(one.from(), other));
            } else if (target.isEmpty()) {
                some.cut(one.from(), one.before().get());
            } else if (!target.equals(one.before())) {
                some.move(one.from(), one.before().get(), target.get());
            }
        }));
    }

    void hide() {
        tie = Optional.empty();
        setVisible(false);
    }
}
