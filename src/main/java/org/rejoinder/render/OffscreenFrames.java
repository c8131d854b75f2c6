package org.rejoinder.render;

import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import org.rejoinder.timeline.Scene;
import org.rejoinder.timeline.TextMeasure;

/** Draws a timeline's frames as a window does, with the same painter on a canvas of the same size, and times them. */
public final class OffscreenFrames {
    private final Canvas canvas;
    private final CanvasPen pen;
    private final ScenePainter painter;
    private final Theme theme;
    private final WritableImage image;

    /** To be made and used on the JavaFX thread; see {@link Toolkit#onThread}. Sizes in pixels. */
    public OffscreenFrames(int width, int height, Theme theme, TextMeasure measure) {
        this.canvas = new Canvas(width, height);
        this.pen = new CanvasPen(canvas.getGraphicsContext2D(), measure);
        this.painter = new ScenePainter(theme);
        this.theme = theme;
        this.image = new WritableImage(width, height);
    }

    /**
     * What a frame took, in milliseconds.
     *
     * @param record  laying out and recording what to draw
     * @param whole   the same and the drawing itself, to the last pixel
     */
    public record Timing(double record, double whole) {}

    /** Lays out and draws one frame. */
    public Timing draw(Supplier<Scene> layout) {
        long start = System.nanoTime();
        painter.paint(layout.get(), pen);
        long recorded = System.nanoTime();
        finish();
        return new Timing((recorded - start) / 1e6, (System.nanoTime() - start) / 1e6);
    }

    /** Draws nothing but the ground; milliseconds. */
    public double empty() {
        long start = System.nanoTime();
        pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight(), theme.ground());
        finish();
        return (System.nanoTime() - start) / 1e6;
    }

    /** Waits until all that was recorded is drawn. */
    private void finish() {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(0, 0, canvas.getWidth(), canvas.getHeight()));
        canvas.snapshot(parameters, image);
    }
}
