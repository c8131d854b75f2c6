package org.rejoinder.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rejoinder.timeline.Grouping;
import org.rejoinder.timeline.MadeUp;
import org.rejoinder.timeline.Mark;
import org.rejoinder.timeline.Scene;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.TimelineLayout;
import org.rejoinder.timeline.ViewState;

class SceneMotionTest {
    private final TimelineItems items = MadeUp.dispute();
    private final TimelineLayout layout = new TimelineLayout(items, new FontMeasure());
    private final ViewState view = layout.navigator().first(1200, 860);
    private final Scene from = layout.lay(view);

    /** Where texts are written, by what they say, in opaque colours. */
    private static Map<String, List<Double>> texts(SceneMotion motion, double t) {
        Map<String, List<Double>> found = new HashMap<>();
        Pen pen = (Pen) Proxy.newProxyInstance(Pen.class.getClassLoader(), new Class<?>[] {Pen.class},
                (p, method, args) -> {
            if (method.getName().equals("text") && ((int) args[4] >>> 24) > 200) {
                found.put((String) args[0], List.of((Double) args[1], (Double) args[2]));
            }
            return null;
        });
        motion.paint(t, pen);
        return found;
    }

    private static Map<String, List<Double>> names(Scene scene) {
        Map<String, List<Double>> names = new HashMap<>();
        for (Mark mark : scene.ownMarks()) {
            if (mark instanceof Mark.Card card && card.name().equals("Ann Alder")) {
                names.put(card.name(), List.of(card.bounds().x() + 29, card.bounds().y() + 19.5));
            }
        }
        return names;
    }

    @Test
    void aStatementMovesFromWhereItWasToWhereItWillBe() {
        Scene to = layout.lay(layout.navigator().panBy(view.withGrouping(Grouping.NONE), 40));
        SceneMotion motion = new SceneMotion(from, to, Theme.LIGHT);
        List<Double> start = names(from).get("Ann Alder");
        List<Double> end = names(to).get("Ann Alder");
        assertEquals(start, texts(motion, 0).get("Ann Alder"));
        assertEquals(end, texts(motion, 1).get("Ann Alder"));
        List<Double> half = texts(motion, 0.5).get("Ann Alder");
        assertEquals((start.get(0) + end.get(0)) / 2, half.get(0), 0.01);
        assertEquals((start.get(1) + end.get(1)) / 2, half.get(1), 0.01);
    }

    @Test
    void itEndsWithAllThatTheSecondSceneShows() {
        Scene to = layout.lay(layout.navigator().zoomAbout(view, 700, 3));
        Map<String, List<Double>> last = texts(new SceneMotion(from, to, Theme.LIGHT), 1);
        Map<String, List<Double>> still = new HashMap<>();
        to.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
                .forEach(text -> still.put(text.text(), List.of(text.bounds().x(), text.baseline())));
        still.forEach((text, place) -> assertEquals(place, last.get(text), text));
    }

    private static double axisY(Scene scene) {
        return scene.marks().stream().filter(Mark.AxisBand.class::isInstance).findFirst().orElseThrow().bounds().y();
    }

    private static List<Mark.Text> dates(Scene scene) {
        return scene.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
                .filter(text -> text.role() == Mark.TextRole.AXIS).toList();
    }

    @Test
    void theDatesStayOnTheAxisWhileItMoves() {
        Scene to = layout.lay(view.withGrouping(Grouping.STANCE));
        double sink = axisY(to) - axisY(from);
        assertTrue(Math.abs(sink) > 100, "the axis goes to another place: " + sink);
        List<Mark.Text> old = dates(from);
        assertTrue(old.size() > 2, old.toString());
        Map<String, List<Double>> early = texts(new SceneMotion(from, to, Theme.LIGHT), 0.1);
        for (Mark.Text date : old) {
            assertEquals(date.baseline() + sink * 0.1, early.get(date.text()).get(1), 0.01, date.text());
        }
    }

    @Test
    void nothingThatFillsAnAreaCoversTheDates() {
        Scene to = layout.lay(layout.navigator().zoomAbout(view, 700, 3));
        Set<String> dates = dates(from).stream().map(Mark.Text::text).collect(Collectors.toSet());
        boolean[] written = {false};
        Pen pen = (Pen) Proxy.newProxyInstance(Pen.class.getClassLoader(), new Class<?>[] {Pen.class},
                (p, method, args) -> {
            if (method.getName().equals("text")) {
                written[0] |= dates.contains(args[0]);
            } else if (method.getName().equals("fillRect") && written[0]) {
                assertTrue((double) args[2] < to.width() / 2, "covers dates: " + List.of(args));
            }
            return null;
        });
        new SceneMotion(from, to, Theme.LIGHT).paint(0.05, pen);
        assertTrue(written[0]);
    }

    @Test
    void aGroupThatStaysTakesItsNameAlong() {
        Scene to = layout.lay(view.toggled(layout.navigator().lanes(view).getFirst().key()));
        Map<String, List<Double>> half = texts(new SceneMotion(from, to, Theme.LIGHT), 0.5);
        for (Mark mark : to.marks()) {
            if (mark instanceof Mark.LaneLabel label) {
                double before = from.marks().stream().filter(other -> other instanceof Mark.LaneLabel old
                        && old.lane().equals(label.lane())).findFirst().orElseThrow().bounds().y();
                double there = half.get(label.lines().getFirst()).get(1) - label.baseline();
                assertEquals((before - label.bounds().y()) / 2, there, 0.01, label.text());
            }
        }
    }

    @Test
    void sizesMustAgree() {
        assertTrue(SceneMotion.isPossible(from, layout.lay(view.withGrouping(Grouping.STANCE))));
        assertTrue(!SceneMotion.isPossible(from, layout.lay(view.withSize(900, 860))));
    }
}
