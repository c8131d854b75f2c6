package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.rejoinder.render.FontMeasure;
import org.rejoinder.words.Bundle;
import org.rejoinder.words.Formats;

/** The axis in languages whose names of months and days are long, or whose clock has halves. */
class LocaleAxisTest {
    private static final FontMeasure MEASURE = new FontMeasure();
    private static final List<String> LOCALES =
            List.of("en-GB", "en-US", "de-DE", "fr-FR", "ja-JP", "ar-EG", "hu-HU", "hi-IN", "el-GR", "fi-FI");

    private static TimelineLayout layout(String tag) {
        return new TimelineLayout(MadeUp.dispute(), MEASURE,
                Labels.of(Bundle.in(Locale.ENGLISH, Formats.of(Locale.forLanguageTag(tag)))));
    }

    @Property(tries = 120)
    void datesNeverTouchEachOther(@ForAll @IntRange(max = 9) int locale,
            @ForAll @DoubleRange(min = -6, max = 10) double zoom, @ForAll @IntRange(min = 400, max = 1900) int width) {
        TimelineLayout layout = layout(LOCALES.get(locale));
        Navigator navigator = layout.navigator();
        ViewState view = navigator.first(width, 700).withFold(FoldRule.OFF);
        Scene scene = layout.lay(navigator.zoomAbout(view, width / 2.0, Math.pow(2, zoom)));
        for (Mark.TextRole role : List.of(Mark.TextRole.AXIS, Mark.TextRole.HEADING)) {
            List<Mark.Text> dates = scene.marks().stream().filter(Mark.Text.class::isInstance)
                    .map(Mark.Text.class::cast)
                    .filter(text -> text.role() == role).sorted(Comparator.comparingDouble(text -> text.bounds().x()))
                    .toList();
            for (int i = 1; i < dates.size(); i++) {
                Mark.Text before = dates.get(i - 1);
                Mark.Text after = dates.get(i);
                assertTrue(before.bounds().right() <= after.bounds().x(),
                        () -> LOCALES.get(locale) + ": " + before.text() + " | " + after.text());
            }
            assertTrue(role == Mark.TextRole.HEADING
                    || !dates.isEmpty(), () -> LOCALES.get(locale) + " has no dates at all");
        }
    }

    @Test
    void theMonthInWhichTheWindowBeginsDoesNotHeadTheYearsAfterIt() {
        TimelineLayout layout = layout("en-GB");
        Window years = Window.ofDays(LocalDate.of(2012, 12, 20), LocalDate.of(2020, 6, 1));
        ViewState view = layout.navigator().first(1000, 700).withFold(FoldRule.OFF).withWindow(years);
        List<Mark.Text> dates = layout.lay(view).marks().stream().filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast).toList();
        assertTrue(dates.stream().anyMatch(text -> text.text().equals("2013")), "the axis is one of years");
        assertEquals(List.of(), dates.stream().filter(text -> text.role() == Mark.TextRole.HEADING)
                .map(Mark.Text::text).filter(text -> text.contains("2012")).toList());
    }

    @Test
    void hoursHaveTheirClock() {
        assertEquals(List.of("4 Mon", "6:00 AM", "12:00 PM", "6:00 PM"), day("en-US"));
        assertEquals(List.of("Mo., 4.", "06:00", "12:00", "18:00"), day("de-DE"));
        assertEquals(List.of("4日(月)", "6:00", "12:00", "18:00"), day("ja-JP"));
    }

    private static List<String> day(String tag) {
        LocalDate day = LocalDate.of(2019, 3, 4);
        AxisDates dates = new AxisDates(Formats.of(Locale.forLanguageTag(tag)), new Typesetter(MEASURE));
        TimeScale scale = TimeScale.of(Window.ofDays(day, day), 0, 600, Folds.none());
        return Ticks.of(scale, dates).ticks().stream().map(tick -> tick.label().replace('\u202f', ' ')).toList();
    }

    @Test
    void whatTheTimelineCountsHasTheSignsOfTheLocale() {
        Labels german = Labels.of(Bundle.in(Locale.ENGLISH, Formats.of(Locale.GERMANY)));
        assertEquals("+1.204", german.plus(1204));
        assertEquals(List.of("1.204 later ›", "1.204 ›"), german.later(1204), "in full and in short");
        assertEquals("+1,204", Labels.usual().plus(1204));
    }

    @Test
    void laneKeysAreTheSameInEveryLanguage() {
        ViewState view = layout("en-GB").navigator().first(1200, 700).withGrouping(Grouping.STANCE);
        assertEquals(keys(layout("en-GB").lay(view)), keys(layout("ja-JP").lay(view)));
    }

    private static List<String> keys(Scene scene) {
        return scene.marks().stream().filter(Mark.LaneLabel.class::isInstance).map(Mark.LaneLabel.class::cast)
                .map(Mark.LaneLabel::lane).toList();
    }
}
