package org.rejoinder.ui.look;

import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;
import org.rejoinder.model.Span;

/** A text of several styles with what a search hit marked behind its letters. */
public final class HitFlow extends StackPane {
    private final TextFlow flow;
    private final Path marks = new Path();
    private final List<Span> hits;

    /** @param hits  as offsets of the whole text of the flow */
    public HitFlow(TextFlow flow, List<Span> hits) {
        this.flow = flow;
        this.hits = List.copyOf(hits);
        marks.getStyleClass().add("hit");
        marks.setManaged(false);
        marks.setMouseTransparent(true);
        getChildren().addAll(marks, flow);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        marks.getElements().clear();
        flow.layout();
        hits.forEach(hit -> marks.getElements().addAll(flow.rangeShape(hit.start(), hit.end())));
        marks.setLayoutX(flow.getLayoutX());
        marks.setLayoutY(flow.getLayoutY());
    }
}
