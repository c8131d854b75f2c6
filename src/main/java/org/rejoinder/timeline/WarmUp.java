package org.rejoinder.timeline;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.rejoinder.model.LinkType;

/**
 * Gets the drawing of timelines going before there is one to draw: lays small made-up ones out until Java has compiled
 * what large ones need. The window does so while the first articles are still being read.
 */
public final class WarmUp {
    /** Enough for what runs once a timeline; what runs once an item is compiled by the crowd. */
    private static final int ROUNDS = 64;
    private static final int ITEMS = 120;
    /** So many that they are drawn as bars. */
    private static final int CROWD = 12_000;
    /** Frames of the crowd, moved a little each time as a hand moves it. */
    private static final int FRAMES = 30;
    private static final int SPEAKERS = 6;
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;
    private static final long HOUR = 3_600_000L;

    private final TextMeasure measure;
    private final Labels labels = Labels.usual();

    public WarmUp(TextMeasure measure) {
        this.measure = measure;
    }

    /** Lays out alone; takes some tenths of a second. It stops early where its thread is interrupted. */
    public void run() {
        run(scene -> { });
    }

    /** @param drawing  is given some of what was laid out, of every level of detail, to draw it as well */
    public void run(Consumer<Scene> drawing) {
        for (int round = 0; round < ROUNDS && !Thread.currentThread().isInterrupted(); round++) {
            TimelineLayout layout =
                    new TimelineLayout(items(round, round % 16 == 0 ? 5 * ITEMS : ITEMS), measure, labels);
            ViewState view = layout.navigator().first(WIDTH, HEIGHT);
            Scene scene = layout.lay(view);
            if (round % 8 == 0) {
                drawing.accept(scene);
                drawing.accept(layout.lay(layout.navigator().zoomAbout(view, WIDTH / 2, 1 << round % 5)));
                layout.lay(view.withGrouping(Grouping.values()[round / 8 % Grouping.values().length]));
                layout.lay(view.withFilter(Filter.ALL.withTones(Set.of(Tone.DENY))));
            }
        }
        if (!Thread.currentThread().isInterrupted()) {
            crowd(drawing);
        }
    }

    private void crowd(Consumer<Scene> drawing) {
        TimelineLayout layout = new TimelineLayout(items(0, CROWD), measure, labels);
        Navigator navigator = layout.navigator();
        ViewState view = navigator.first(WIDTH, HEIGHT);
        for (int frame = 0; frame < FRAMES && !Thread.currentThread().isInterrupted(); frame++) {
            boolean there = frame / 5 % 2 == 0;
            view = frame % 3 == 0 ? navigator.zoomAbout(view, WIDTH / 2, there ? 1.05 : 1 / 1.05)
                    : navigator.panBy(view, there ? 7 : -7);
            drawing.accept(layout.lay(view));
        }
    }

    private static TimelineItems items(int round, int count) {
        TimelineItemsBuilder builder = new TimelineItemsBuilder(count);
        TimelineItemsBuilder.Place[] places = new TimelineItemsBuilder.Place[SPEAKERS];
        for (int i = 0; i < SPEAKERS; i++) {
            List<String> name = List.of("Speaker " + i);
            places[i] = builder.place(new TimelineItemsBuilder.Keys(name, name, name, List.of()));
        }
        long day = 20_000L * 24 * HOUR;
        for (int i = 0; i < count; i++) {
            long from = day + i * (round % 3 + 1) * HOUR;
            builder.add(from, from, Tone.at((i + round) % Tone.count()), 1, -1, places[(i * 7 + round) % SPEAKERS]);
            if (i % 3 == 2) {
                builder.link(i, i - 2, LinkType.DENIES);
            }
        }
        return builder.build(Integer::toString, item -> "Words of a statement", id -> -1);
    }
}
