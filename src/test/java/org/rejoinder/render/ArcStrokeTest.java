package org.rejoinder.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rejoinder.timeline.Cubic;

/** A way of several curves stays curves, so that it has no corners however large it is drawn. */
class ArcStrokeTest {
    @Test
    void aWayIsOneStrokeOfCurves() {
        SvgPen pen = new SvgPen(new FontMeasure());
        List<Cubic> way = List.of(new Cubic(10, 90, 10, 70, 60, 70, 60, 50),
                new Cubic(60, 50, 60, 30, 200, 30, 200, 10));
        new MovedPen(new FadedPen(pen, 0.5), 3, 4).curves(way, 1.5, 0xFF1F6FB2);
        String drawn = pen.document(300, 100, 1, "", "", Map.of());
        List<String> paths = Pattern
                .compile(" d=\"([^\"]*)\"").matcher(drawn).results().map(one -> one.group(1)).toList();
        assertEquals(List.of("M13,94 C13,74 63,74 63,54 C63,34 203,34 203,14"), paths);
    }
}
