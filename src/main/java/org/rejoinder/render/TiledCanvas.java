package org.rejoinder.render;

import java.io.IOException;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.rejoinder.timeline.Box;
import org.rejoinder.timeline.TextMeasure;

/**
 * Turns drawings into pixels, a tile at a time, so that a picture of any size needs the memory of a strip of tiles.
 * Tiles of one picture fit together to the pixel.
 */
public final class TiledCanvas {
    private static final int TILE_WIDTH = 2048;
    private static final int TILE_HEIGHT = 512;

    private final TextMeasure measure;

    public TiledCanvas(TextMeasure measure) {
        this.measure = measure;
    }

    /** Draws the part of a picture that lies in a box, in pixels before scaling. */
    @FunctionalInterface
    public interface Drawing {
        void draw(Pen pen, Box part);
    }

    /** Takes a picture's rows from top to bottom. */
    @FunctionalInterface
    public interface Rows {
        /** The next row: {@code width} pixels as {@code 0xAARRGGBB} from {@code offset}. */
        void row(int[] pixels, int offset) throws IOException;
    }

    /**
     * Draws a picture of {@code width} x {@code height} pixels in which a pixel of the drawing takes {@code scale}.
     *
     * @throws IOException as {@code rows} throws it
     */
    public void draw(Drawing drawing, int width, int height, double scale, Rows rows) throws IOException {
        int[] strip = new int[width * Math.min(TILE_HEIGHT, height)];
        for (int y = 0; y < height; y += TILE_HEIGHT) {
            int tall = Math.min(TILE_HEIGHT, height - y);
            for (int x = 0; x < width; x += TILE_WIDTH) {
                int top = y;
                int left = x;
                int wide = Math.min(TILE_WIDTH, width - x);
                Toolkit.onThread(() -> {
                    tile(drawing, left, top, wide, tall, scale).getPixelReader().getPixels(
                            0, 0, wide, tall, PixelFormat.getIntArgbInstance(), strip, left, width);
                    return null;
                });
            }
            for (int row = 0; row < tall; row++) {
                rows.row(strip, row * width);
            }
        }
    }

    /**
     * Draws a picture into memory, whole.
     *
     * @param between  called between rows; what it throws ends the drawing
     */
    public Image image(Drawing drawing, int width, int height, double scale, Runnable between) throws IOException {
        WritableImage image = new WritableImage(width, height);
        int[] y = {0};
        draw(drawing, width, height, scale, (pixels, offset) -> {
            between.run();
            image.getPixelWriter()
                    .setPixels(0, y[0]++, width, 1, PixelFormat.getIntArgbInstance(), pixels, offset, width);
        });
        return image;
    }

    private WritableImage tile(Drawing drawing, int x, int y, int width, int height, double scale) {
        Canvas canvas = new Canvas(width, height);
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.setTransform(scale, 0, 0, scale, -x, -y);
        Box part = new Box(x / scale, y / scale, width / scale, height / scale);
        drawing.draw(new CanvasPen(context, measure), part.grown(2));
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        return canvas.snapshot(parameters, new WritableImage(width, height));
    }
}
