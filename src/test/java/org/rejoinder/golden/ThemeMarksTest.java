package org.rejoinder.golden;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.render.FontMeasure;
import org.rejoinder.render.ScenePainter;
import org.rejoinder.render.SvgPen;
import org.rejoinder.render.Theme;
import org.rejoinder.timeline.Box;
import org.rejoinder.timeline.Cubic;
import org.rejoinder.timeline.Fold;
import org.rejoinder.timeline.MadeUp;
import org.rejoinder.timeline.Mark;
import org.rejoinder.timeline.Mark.Emphasis;
import org.rejoinder.timeline.Scene;
import org.rejoinder.timeline.TextStyle;
import org.rejoinder.timeline.TimelineLayout;
import org.rejoinder.timeline.Tone;
import org.rejoinder.timeline.Window;

/** Every kind of mark in every theme, placed by hand: layouts may change without changing these. */
class ThemeMarksTest {
    private static final FontMeasure MEASURE = new FontMeasure();

    static List<Theme> themes() {
        return Theme.all();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyMark(Theme theme) throws IOException {
        SvgPen pen = new SvgPen(MEASURE);
        new ScenePainter(theme).paint(scene(), pen);
        Golden.text("theme-" + theme.name() + ".svg", pen.document(900, 560, 1, theme.name(), "", Map.of()));
    }

    private static Scene scene() {
        TimelineLayout layout = new TimelineLayout(MadeUp.dispute(), MEASURE);
        Scene laid = layout.lay(layout.navigator().first(900, 560));
        return new Scene(900, 560, laid.scale(), laid.level(), marks(), laid.tally());
    }

    private static List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        Window day = Window.ofDays(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1));
        marks.add(new Mark.LaneStripe(new Box(0, 40, 700, 100), "Shaded", true));
        marks.add(new Mark.Tray(new Box(700, 0, 200, 560)));
        marks.add(new Mark.Band(new Box(150, 40, 120, 480), "e", "An event", Optional.empty()));
        marks.add(new Mark.GridLine(new Box(150, 40, 1, 480)));
        marks.add(new Mark.AxisBand(new Box(0, 300, 900, 34)));
        marks.add(new Mark.Zigzag(new Box(420, 40, 20, 480)));
        marks.add(new Mark.FoldBreak(new Box(380, 305, 100, 24), new Fold(day.from(), day.to()), "137 quiet days",
                false));
        marks.add(new Mark.Text(new Box(20, 10, 60, 16), 22, "March", TextStyle.HEADING, Mark.TextRole.HEADING));
        marks.add(new Mark.Text(new Box(20, 308, 60, 16), 322, "Tue 2", TextStyle.AXIS, Mark.TextRole.AXIS));
        marks.add(new Mark.Text(new Box(160, 44, 60, 16), 57, "An event", TextStyle.EVENT, Mark.TextRole.EVENT));
        marks.add(new Mark.LaneLabel(new Box(10, 60, 90, 20), 74, List.of("A lane"), TextStyle.NOTE, "A lane",
                "A lane", false));
        Tone[] tones = Tone.values();
        for (int i = 0; i < tones.length; i++) {
            double x = 20 + 60 * i;
            marks.add(new Mark.Glyph(new Box(x, 150, 14, 14), i, tones[i], Emphasis.PLAIN, Optional.empty()));
            marks.add(new Mark.DensityBar(new Box(x, 180, 5, 20), tones[i], 3, day));
            marks.add(new Mark.Whisker(new Box(x, 210, 40, 6), i, tones[i]));
        }
        Emphasis[] emphases = Emphasis.values();
        for (int i = 0; i < emphases.length; i++) {
            marks.add(new Mark.Card(new Box(20 + 165 * i, 340, 150, 60), i, tones[i], List.of("Somebody"),
                    List.of("a few words", "on two lines"), "×2", emphases[i], Optional.empty()));
            marks.add(new Mark.Chip(new Box(20 + 165 * i, 410, 120, 24), i, tones[i + 3], "Somebody", TextStyle.NAME,
                    emphases[i],
                    Optional.empty()));
            marks.add(new Mark.Glyph(new Box(20 + 165 * i, 445, 14, 14), i, tones[i + 5], emphases[i],
                    Optional.empty()));
        }
        Mark.Arc.Strength[] strengths = Mark.Arc.Strength.values();
        for (int i = 0; i < strengths.length; i++) {
            double x = 60 + 120 * i;
            Cubic way = new Cubic(x, 335, x, 280, x + 30, 280, x + 30, 230);
            marks.add(new Mark.Arc(new Box(x, 230, 30, 105), 0, 1, tones[i], strengths[i], 1, List.of(way)));
        }
        marks.add(new Mark.Pointer(new Box(640, 500, 60, 18), 1, Tone.DENY, Mark.Arc.Strength.PLAIN, "2 Mar", true));
        marks.add(new Mark.Leader(new Box(20, 480, 40, 1)));
        marks.add(new Mark.MoreCount(new Box(20, 500, 40, 18), "+12", Mark.MoreCount.Place.HERE, MadeUp.counted(12)));
        marks.add(new Mark.ChosenIn(new Box(18, 498, 44, 22)));
        return marks;
    }
}
