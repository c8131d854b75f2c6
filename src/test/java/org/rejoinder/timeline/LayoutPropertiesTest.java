package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.rejoinder.render.FontMeasure;

/** What holds for every timeline at every zoom: nothing overlaps, nothing is lost, nothing is cut. */
class LayoutPropertiesTest {
    private static final TextMeasure MEASURE = new FontMeasure();

    @Property(tries = 150)
    void holds(@ForAll @IntRange(min = 0, max = 400) int count, @ForAll long seed,
            @ForAll @IntRange(min = 320, max = 2000) int width, @ForAll @IntRange(min = 240, max = 1200) int height,
            @ForAll Grouping grouping, @ForAll Medium medium) {
        Random random = new Random(seed);
        TimelineItems items = items(count, random);
        TimelineLayout layout = new TimelineLayout(items, MEASURE, Labels.usual(), medium);
        ViewState view = layout.navigator().first(width, height).withGrouping(grouping);
        view = random.nextInt(3) == 0 ? view : layout.navigator().zoomAbout(view, random.nextInt(width),
                Math.exp(random.nextDouble(-1, 5)));
        view = random.nextInt(2) == 0 ? view : layout.navigator().panBy(view, random.nextInt(-width, width));
        view = count < 4 || random.nextInt(2) == 0 ? view : arranged(view, layout.navigator(), random);
        check(items, layout.lay(view));
    }

    /** There the bars of a shut half once lay over the counts at the foot. */
    @Example
    void shutHalvesOfALowWindow() {
        holds(35, 664460889L, 321, 240, Grouping.SIDE, Medium.WINDOW);
    }

    /** There the count of what has no room once lay over the count of what is later. */
    @Example
    void threeCountsAtTheFootOfANarrowWindow() {
        holds(216, -610L, 324, 240, Grouping.SPEAKER, Medium.WINDOW);
        holds(217, -11093L, 324, 265, Grouping.EVENT, Medium.PAGE);
    }

    /** Some lanes shut, in another order, some statements selected, a break opened. */
    private static ViewState arranged(ViewState view, Navigator navigator, Random random) {
        List<String> lanes = navigator.lanes(view).stream().map(Navigator.LaneContent::key).toList();
        Set<String> shut = new HashSet<>();
        lanes.stream().filter(lane -> random.nextInt(3) == 0).forEach(shut::add);
        Set<Long> unfolded = new HashSet<>();
        navigator.folds(view).list().stream().filter(fold -> random.nextBoolean())
                .forEach(fold -> unfolded.add(fold.from()));
        LaneOrder order = LaneOrder.USUAL.withBy(LaneOrder.By.values()[random.nextInt(LaneOrder.By.values().length)]);
        return view.withCollapsed(shut).withUnfolded(unfolded).withOrder(order)
                .withSelection(Set.of("1", "3")).withHover(Optional.of("2"));
    }

    /** Long lanes, too: what panning leaves in view keeps its row, and moves by exactly the pan. */
    @Property(tries = 25)
    void panningMovesEverythingByTheSame(@ForAll long seed, @ForAll @IntRange(min = 2500, max = 9000) int count,
            @ForAll @IntRange(min = 0, max = 60) int zoom, @ForAll @IntRange(min = -900, max = 900) int px,
            @ForAll Grouping grouping) {
        TimelineItems items = MadeUp.random(count, seed);
        TimelineLayout layout = new TimelineLayout(items, MEASURE);
        ViewState view = layout.navigator().first(1200, 800).withGrouping(grouping);
        view = layout.navigator().zoomAbout(view, 600, Math.exp(zoom / 10.0));
        ViewState panned = layout.navigator().panBy(view, px);
        Scene before = layout.lay(view);
        Scene after = layout.lay(panned);
        check(items, before);
        assertEquals(before.level(), after.level());
        for (Mark mark : before.ownMarks()) {
            Box was = mark.bounds();
            boolean whole = was.x() > before.scale().left() + 3 && was.right() < before.scale().right() - 3
                    && was.x() + px > before.scale().left() + 3 && was.right() + px < before.scale().right() - 3;
            // One that the edge left no room for its name is as narrow as its shape, and ends before the edge.
            if (whole && !(mark instanceof Mark.Chip chip && chip.name().isEmpty())) {
                Box is = after.markOf(mark.item()).orElseThrow(() -> new AssertionError(mark + " is gone")).bounds();
                assertEquals(was.y(), is.y(), 1e-9, () -> mark + " changed its row");
                assertEquals(was.x() + px, is.x(), 1.01, mark::toString);
            }
        }
    }

    /** To hours of a day, and in long lanes, too. */
    @Property(tries = 120)
    void whatMayHaveBeenSaidInTheWindowIsDrawnOrCountedInIt(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4000) int count, @ForAll @IntRange(min = 0, max = 90) int zoom,
            @ForAll @IntRange(min = 320, max = 2000) int width, @ForAll Grouping grouping) {
        Random random = new Random(seed);
        TimelineItems items = items(random.nextInt(3) == 0 ? count : count % 60 + 1, random);
        TimelineLayout layout = new TimelineLayout(items, (text, style) -> text.length() * style.size() * 0.55);
        ViewState view = layout.navigator().first(width, 700).withGrouping(grouping);
        view = layout.navigator().zoomAbout(view, random.nextInt(width), Math.exp(zoom / 10.0));
        view = layout.navigator().panBy(view, random.nextInt(-width, width));
        if (random.nextInt(4) == 0) {
            view = arranged(view, layout.navigator(), random).withSelection(Set.of()).withHover(Optional.empty());
        }
        Scene scene = layout.lay(view);
        check(items, scene);
        // A bar's width is what bars are exact to.
        int slack = scene.level() == Level.DENSITY || !view.collapsed().isEmpty() ? 6 : 1;
        long from = scene.scale().time(scene.scale().left() + slack);
        long to = scene.scale().time(scene.scale().right() - slack);
        long before = dated(items).filter(item -> items.end(item) <= from).count();
        long after = dated(items).filter(item -> items.start(item) >= to).count();
        assertTrue(scene.tally().earlier() <= before, () -> scene.tally().earlier() + " earlier, not " + before);
        assertTrue(scene.tally().later() <= after, () -> scene.tally().later() + " later, not " + after);
    }

    private static IntStream dated(TimelineItems items) {
        return IntStream.range(0, items.dated());
    }

    @Test
    void neitherTheAxisNorTheNamesOfLanesMoveWhereBarsBecomeMarks() {
        for (int accused : new int[] {2, 9}) {
            TimelineItems items = sided(4000, accused);
            TimelineLayout layout = new TimelineLayout(items, (text, style) -> text.length() * style.size() * 0.55);
            ViewState view = layout.navigator().first(930, 640);
            Scene bars = layout.lay(view);
            assertEquals(Level.DENSITY, bars.level());
            for (Scene next = bars; next.level() == Level.DENSITY; next = layout.lay(view)) {
                bars = next;
                view = layout.navigator().zoomAbout(view, 400, 1.1);
            }
            assertEquals(standing(bars), standing(layout.lay(view)));
        }
    }

    private static List<Box> standing(Scene scene) {
        return scene.marks().stream().filter(mark -> mark instanceof Mark.AxisBand || mark instanceof Mark.LaneLabel)
                .map(Mark::bounds).toList();
    }

    /** Of each eleven statements as many are the accused side's. */
    private static TimelineItems sided(int count, int accused) {
        TimelineItemsBuilder builder = new TimelineItemsBuilder(count);
        for (int i = 0; i < count; i++) {
            boolean other = i % 11 < accused;
            var keys = new TimelineItemsBuilder.Keys(List.of(other ? "Ivo Maren" : "Ann Alder"),
                    List.of(other ? "Sudmark" : "Norland"), List.of("Harbour Post"), List.of());
            long day = 18_000 + i * 300L / count;
            int item =
                    builder.add(day * Window.DAY, (day + 1) * Window.DAY, other ? Tone.DENY : Tone.ACCUSE, 1, -1, keys);
            if (other && item > accused) {
                builder.link(item, item - accused, org.rejoinder.model.LinkType.DENIES);
            }
        }
        return builder.build(Integer::toString, item -> "words of statement " + item, Integer::parseInt);
    }

    private static void check(TimelineItems items, Scene scene) {
        assertEquals(items.size(), scene.tally().total(), () -> "every statement is drawn or counted: "
                + scene.tally());
        assertEquals(scene.tally().drawn(), scene.ownMarks().size());
        int counted = scene.marks().stream().mapToInt(LayoutPropertiesTest::counted).sum();
        assertEquals(scene.tally().counted(), counted);
        noOverlap(scene);
        inside(scene);
        scene.ownMarks().forEach(mark -> wholeWordsAtEdges(mark, items, scene.scale()));
    }

    private static void wholeWordsAtEdges(Mark mark, TimelineItems items, TimeScale scale) {
        boolean atEdge = mark.bounds().x() <= scale.left() + 2 || mark.bounds().right() == scale.right() - 2;
        if (atEdge && mark instanceof Mark.Chip chip && chip.name().endsWith("…")) {
            String words = chip.name().substring(0, chip.name().length() - 1);
            String name = items.name(chip.item());
            assertTrue(!name.startsWith(words) || !Character.isLetter(name.charAt(words.length())),
                    () -> "cut inside a word: " + chip);
        }
    }

    private static int counted(Mark mark) {
        return switch (mark) {
            case Mark.DensityBar bar -> bar.count();
            case Mark.MoreCount more -> more.items().size();
            default -> 0;
        };
    }

    private static void noOverlap(Scene scene) {
        List<Mark> solid = new ArrayList<>();
        for (Mark mark : scene.marks()) {
            boolean count = mark instanceof Mark.MoreCount || mark instanceof Mark.DensityBar
                    || mark instanceof Mark.Pointer;
            if (count || mark instanceof Mark.Card || mark instanceof Mark.Chip || mark instanceof Mark.Glyph) {
                solid.add(mark);
            }
        }
        for (int i = 0; i < solid.size(); i++) {
            for (int j = i + 1; j < solid.size(); j++) {
                Mark one = solid.get(i);
                Mark other = solid.get(j);
                assertTrue(!one.bounds().grown(-0.01 * Math.min(1, one.bounds().h())).overlaps(other.bounds()),
                        () -> one + " overlaps " + other);
            }
        }
        texts(scene);
        eventNames(scene);
    }

    private static void texts(Scene scene) {
        List<Mark> texts = scene.marks().stream()
                .filter(mark -> mark instanceof Mark.Text text && text.role() != Mark.TextRole.LANE
                        || mark instanceof Mark.FoldBreak).toList();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                Mark one = texts.get(i);
                Mark other = texts.get(j);
                assertTrue(!one.bounds().overlaps(other.bounds()), () -> one + " runs into " + other);
            }
        }
    }

    /** Of an event's name all is written, or more than a word of it. */
    private static void eventNames(Scene scene) {
        scene.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
                .filter(text -> text.role() == Mark.TextRole.EVENT)
                .forEach(text -> assertTrue(text.text().contains(" "), text::text));
    }

    private static void inside(Scene scene) {
        for (Mark mark : scene.marks()) {
            boolean written = mark instanceof Mark.Card || mark instanceof Mark.Chip || mark instanceof Mark.Text
                    || mark instanceof Mark.MoreCount || mark instanceof Mark.Pointer;
            assertTrue(!written || mark.bounds().x() >= 0 && mark.bounds().right() <= scene.width() + 0.5,
                    () -> "cut off: " + mark + " in " + scene.width());
        }
    }

    /** Some days crowded, some ranges, some without a date. */
    private static TimelineItems items(int count, Random random) {
        TimelineItemsBuilder builder = new TimelineItemsBuilder(count);
        for (int i = 0; i < count; i++) {
            String side = "Side " + random.nextInt(4);
            var keys = new TimelineItemsBuilder.Keys(
                    new HashSet<>(Set.of("Speaker with a long name " + random.nextInt(9), "Minister " + i % 5)),
                    List.of(side), List.of("Outlet " + random.nextInt(3)), List.of());
            Tone tone = Tone.at(random.nextInt(Tone.count()));
            long day = 18_000 + (random.nextInt(3) == 0 ? random.nextInt(300) : random.nextInt(4));
            int days = random.nextInt(6) == 0 ? 1 + random.nextInt(90) : 1;
            if (random.nextInt(8) == 0) {
                builder.addUndated(tone, 1, -1, keys);
            } else {
                builder.add(day * Window.DAY, (day + days) * Window.DAY, tone, 1 + random.nextInt(3), -1, keys);
            }
            if (i > 0 && random.nextInt(3) == 0) {
                builder.link(i, random.nextInt(i), org.rejoinder.model.LinkType.DENIES);
            }
        }
        builder.event(new TimelineEvent("e", "Something happened that has a long name",
                new Window(18_001 * Window.DAY, 18_002 * Window.DAY)));
        for (int i = 0; i < 6; i++) {
            builder.event(new TimelineEvent("e" + i, "Meetings number " + i,
                    new Window((18_010 + 9 * i) * Window.DAY, (18_011 + 9 * i) * Window.DAY)));
        }
        return builder.build(Integer::toString, item -> "words of statement " + item, Integer::parseInt);
    }
}
