package org.rejoinder.golden;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rejoinder.render.FontMeasure;
import org.rejoinder.render.Pen;
import org.rejoinder.render.ScenePainter;
import org.rejoinder.render.SvgPen;
import org.rejoinder.render.Theme;
import org.rejoinder.timeline.Box;
import org.rejoinder.timeline.Cubic;
import org.rejoinder.timeline.Grouping;
import org.rejoinder.timeline.Level;
import org.rejoinder.timeline.MadeUp;
import org.rejoinder.timeline.Mark;
import org.rejoinder.timeline.Navigator;
import org.rejoinder.timeline.Scene;
import org.rejoinder.timeline.TextStyle;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.TimelineLayout;
import org.rejoinder.timeline.ViewState;

/** What is written stays inside the mark that it belongs to, and on the picture. */
class NothingClippedTest {
    private static final FontMeasure MEASURE = new FontMeasure();

    @ParameterizedTest
    @EnumSource
    void textsStayInTheirMarks(Grouping grouping) {
        for (double width : new double[] {480, 900, 1600}) {
            TimelineLayout layout = new TimelineLayout(MadeUp.dispute(), MEASURE);
            check(layout.lay(layout.navigator().fit(layout.navigator().first(width, 700).withGrouping(grouping))));
        }
    }

    @Test
    void atEveryLevel() {
        Set<Level> seen = EnumSet.noneOf(Level.class);
        for (int count : new int[] {200, 6000}) {
            TimelineItems items = MadeUp.random(count, 5);
            TimelineLayout layout = new TimelineLayout(items, MEASURE);
            Navigator navigator = layout.navigator();
            for (double factor : new double[] {1, 3, 9, 27, 81, 243}) {
                ViewState view = navigator.zoomAbout(navigator.first(900, 500), 450, factor);
                Scene scene = layout.lay(view);
                seen.add(scene.level());
                check(scene);
            }
        }
        assertTrue(seen.containsAll(List.of(Level.values())), "only " + seen);
    }

    private static void check(Scene scene) {
        for (Mark mark : scene.marks()) {
            Scene alone = new Scene(scene.width(), scene.height(), scene.scale(), scene.level(), List.of(mark),
                    scene.tally());
            new ScenePainter(Theme.LIGHT).paint(alone, new Ruler(mark, scene),
                    new Box(0, 0, scene.width(), scene.height()));
        }
    }

    /** Looks at texts alone. */
    private static final class Ruler extends Pens {
        private final Mark mark;
        private final Scene scene;

        Ruler(Mark mark, Scene scene) {
            this.mark = mark;
            this.scene = scene;
        }

        @Override
        public void text(String text, double x, double y, TextStyle style, int colour) {
            double right = x + MEASURE.width(text, style);
            assertTrue(right <= scene.width() && x >= 0, () -> "'" + text + "' leaves the picture: " + mark);
            boolean boxed = mark instanceof Mark.Card || mark instanceof Mark.Chip || mark instanceof Mark.MoreCount
                    || mark instanceof Mark.FoldBreak || mark instanceof Mark.Pointer || mark instanceof Mark.FlagCount;
            if (boxed) {
                assertTrue(x >= mark.bounds().x() && right <= mark.bounds().right() && y <= mark.bounds().bottom(),
                        () -> "'" + text + "' leaves its mark: " + mark);
            }
        }
    }

    /** A pen that draws into nothing. */
    private abstract static class Pens implements Pen {
        private final Pen nowhere = new SvgPen(MEASURE);

        @Override
        public void fillRect(double x, double y, double w, double h, int colour) {
            nowhere.fillRect(x, y, w, h, colour);
        }

        @Override
        public void fillRound(double x, double y, double w, double h, double r, int colour) {
            nowhere.fillRound(x, y, w, h, r, colour);
        }

        @Override
        public void strokeRound(double x, double y, double w, double h, double r, double width, int colour) {
            nowhere.strokeRound(x, y, w, h, r, width, colour);
        }

        @Override
        public void line(double x1, double y1, double x2, double y2, double width, int colour) {
            nowhere.line(x1, y1, x2, y2, width, colour);
        }

        @Override
        public void fillPolygon(double[] xs, double[] ys, int colour) {
            nowhere.fillPolygon(xs, ys, colour);
        }

        @Override
        public void polyline(double[] xs, double[] ys, double width, int colour) {
            nowhere.polyline(xs, ys, width, colour);
        }

        @Override
        public void fillCircle(double x, double y, double r, int colour) {
            nowhere.fillCircle(x, y, r, colour);
        }

        @Override
        public void strokeCircle(double x, double y, double r, double width, int colour) {
            nowhere.strokeCircle(x, y, r, width, colour);
        }

        @Override
        public void curves(List<Cubic> way, double width, int colour) {
            nowhere.curves(way, width, colour);
        }
    }
}
