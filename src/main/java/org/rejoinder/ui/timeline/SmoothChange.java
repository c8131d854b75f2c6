package org.rejoinder.ui.timeline;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.rejoinder.render.Pen;
import org.rejoinder.render.SceneMotion;
import org.rejoinder.render.ScenePainter;
import org.rejoinder.render.Theme;
import org.rejoinder.timeline.Scene;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.ui.state.Settings;

/**
 * Paints the timeline, and goes smoothly from one view to another where that is wanted. What follows the pointer, such
 * as a pan, is painted at once; so is everything where the platform asks for less motion, until the analyst asks for
 * it.
 */
public final class SmoothChange {
    private static final String KEY = "timeline.smooth";

    private final ReadOnlyBooleanWrapper wanted = new ReadOnlyBooleanWrapper();
    private Motion motion = Motion.NONE;
    private Settings settings = Settings.forgotten();
    private TimelineItems items;
    private Scene scene;
    private TimelineModel.Picture shown;
    private SceneMotion way;
    private double done = 1;

    SmoothChange() {}

    /**
     * Moves from now on.
     *
     * @param kept     where the analyst's wish is kept
     * @param reduced  whether the platform asks for less motion
     */
    public void moveWith(Motion by, Settings kept, boolean reduced) {
        motion = by;
        settings = kept;
        wanted.set(kept.get(KEY).map(Boolean::valueOf).orElse(!reduced));
    }

    public ReadOnlyBooleanProperty wanted() {
        return wanted.getReadOnlyProperty();
    }

    public void toggle() {
        wanted.set(!wanted.get());
        settings.put(KEY, Boolean.toString(wanted.get()));
    }

    /** What is shown, or will be once it has stopped moving. */
    Optional<Scene> scene() {
        return Optional.ofNullable(scene);
    }

    void show(TimelineItems of, Scene next, TimelineModel.Picture picture, Pen pen) {
        Theme theme = Theme.named(picture.view().theme()).orElse(Theme.LIGHT);
        Scene last = scene;
        boolean sameItems = of == items;
        boolean begins = picture != shown && picture.jumped() && wanted.get() && sameItems && last != null
                && SceneMotion.isPossible(last, next);
        boolean goesOn = !begins && done < 1 && sameItems && last.scale().window().equals(next.scale().window());
        scene = next;
        items = of;
        shown = picture;
        if (begins) {
            way = new SceneMotion(last, next, theme);
            done = 0;
            way.paint(0, pen);
            SceneMotion mine = way;
            motion.run(t -> frame(mine, t, pen));
        } else if (goesOn) {
            way = way.to(next, theme);
            way.paint(done, pen);
        } else {
            finish(theme, pen);
        }
    }

    /** A frame of a motion that may have been overtaken by another. */
    private void frame(SceneMotion begun, double t, Pen pen) {
        if (done >= 1 || !way.hasStartOf(begun)) {
            return;
        }
        done = t;
        if (t >= 1) {
            finish(Theme.named(shown.view().theme()).orElse(Theme.LIGHT), pen);
        } else {
            way.paint(t, pen);
        }
    }

    private void finish(Theme theme, Pen pen) {
        done = 1;
        way = null;
        new ScenePainter(theme).paint(scene, pen);
    }
}
