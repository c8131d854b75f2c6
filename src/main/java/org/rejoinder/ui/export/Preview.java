package org.rejoinder.ui.export;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.StackPane;
import org.rejoinder.export.PicturePage;
import org.rejoinder.render.CanvasPen;
import org.rejoinder.timeline.TextMeasure;

/** A picture as it will be, made small. */
final class Preview extends StackPane {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 440;
    private static final double PADDING = 24;

    private final Canvas canvas = new Canvas();
    private final CanvasPen pen;
    private PicturePage shown;
    private double painted;

    Preview(TextMeasure measure) {
        pen = new CanvasPen(canvas.getGraphicsContext2D(), measure);
        getStyleClass().add("export-preview");
        setId("export-preview");
        // In a small window the preview gives way, not what is chosen beside it.
        setMinSize(WIDTH / 4 + PADDING, HEIGHT / 4 + PADDING);
        setPrefSize(WIDTH + PADDING, HEIGHT + PADDING);
        getChildren().add(canvas);
    }

    void show(PicturePage page) {
        shown = page;
        painted = 0;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (shown != null) {
            double scale = Math.min((getWidth() - PADDING) / shown.options().width(),
                    (getHeight() - PADDING) / shown.options().height());
            if (scale > 0 && scale != painted) {
                painted = scale;
                paint(shown, scale);
            }
        }
        super.layoutChildren();
    }

    private void paint(PicturePage page, double scale) {
        double width = page.options().width();
        double height = page.options().height();
        canvas.setWidth(Math.floor(width * scale));
        canvas.setHeight(Math.floor(height * scale));
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        context.setTransform(scale, 0, 0, scale, 0, 0);
        pen.forget();
        page.paint(pen, page.whole());
        context.setTransform(1, 0, 0, 1, 0, 0);
    }
}
