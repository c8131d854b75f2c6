package org.rejoinder.render;

import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.timeline.WarmUp;

/**
 * Gets laying out and drawing timelines going before there is one: small made-up ones are laid out on the caller's
 * thread and drawn on a canvas that nobody sees, frame by frame, so that the window can do something else in between.
 * Without it the first frame waits a fifth of a second for the parts of JavaFX that draw letters and curves.
 */
public final class WarmDrawing {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;

    private final TextMeasure measure;
    private final Theme theme;
    private OffscreenFrames frames;

    public WarmDrawing(TextMeasure measure, Theme theme) {
        this.measure = measure;
        this.theme = theme;
    }

    /**
     * Takes about a second. It stops early where its thread is interrupted.
     *
     * @throws IllegalStateException  where nothing can be drawn
     */
    public void run() {
        new WarmUp(measure).run(scene -> Toolkit.onThread(() -> {
            if (frames == null) {
                frames = new OffscreenFrames(WIDTH, HEIGHT, theme, measure);
            }
            return frames.draw(() -> scene);
        }));
    }

    /** On a thread of its own, behind all others. */
    public void start() {
        Thread.ofPlatform().daemon().name("rejoinder-warm-up").priority(Thread.MIN_PRIORITY).start(this::run);
    }
}
