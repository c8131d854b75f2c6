package org.rejoinder.golden;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rejoinder.render.FontMeasure;
import org.rejoinder.timeline.Grouping;
import org.rejoinder.timeline.MadeUp;
import org.rejoinder.timeline.Navigator;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.TimelineLayout;
import org.rejoinder.timeline.ViewState;

/** The marks of made-up timelines, at each grouping and each level of detail. */
class MarksTest {
    private final FontMeasure measure = new FontMeasure();

    @ParameterizedTest
    @EnumSource
    void eachGrouping(Grouping grouping) throws IOException {
        TimelineItems items = MadeUp.dispute();
        TimelineLayout layout = new TimelineLayout(items, measure);
        ViewState view = layout.navigator().fit(layout.navigator().first(1200, 860).withGrouping(grouping));
        Golden.text("marks-" + grouping.label() + ".txt", SceneText.of(layout.lay(view), items));
    }

    @Test
    void aSelectedExchange() throws IOException {
        TimelineItems items = MadeUp.dispute();
        TimelineLayout layout = new TimelineLayout(items, measure);
        ViewState view = layout.navigator().first(1200, 860).withSelection(Set.of("n"));
        Golden.text("marks-selected.txt", SceneText.of(layout.lay(view), items));
    }

    @Test
    void barsThatCount() throws IOException {
        TimelineItems items = MadeUp.random(6000, 5);
        TimelineLayout layout = new TimelineLayout(items, measure);
        Golden.text("marks-density.txt", SceneText.of(layout.lay(layout.navigator().first(900, 500)), items));
    }

    @Test
    void flagsOverBars() throws IOException {
        TimelineItems items = MadeUp.flagged(6000, 5);
        TimelineLayout layout = new TimelineLayout(items, measure);
        Golden.text("marks-flags.txt", SceneText.of(layout.lay(layout.navigator().first(900, 500)), items));
    }

    @Test
    void eachLevel() throws IOException {
        TimelineItems items = MadeUp.random(600, 5);
        TimelineLayout layout = new TimelineLayout(items, measure);
        Navigator navigator = layout.navigator();
        ViewState view = navigator.first(900, 500);
        for (double factor : List.of(1.0, 4.0, 14.0, 60.0)) {
            ViewState zoomed = navigator.zoomAbout(view, 450, factor);
            Golden.text("marks-zoom-" + Math.round(factor) + ".txt", SceneText.of(layout.lay(zoomed), items));
        }
    }
}
