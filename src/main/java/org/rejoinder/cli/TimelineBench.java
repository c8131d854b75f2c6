package org.rejoinder.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.rejoinder.export.PageLayout;
import org.rejoinder.export.PictureFormat;
import org.rejoinder.export.PictureOptions;
import org.rejoinder.export.PicturePage;
import org.rejoinder.model.Case;
import org.rejoinder.render.FontMeasure;
import org.rejoinder.render.OffscreenFrames;
import org.rejoinder.render.Theme;
import org.rejoinder.render.Toolkit;
import org.rejoinder.render.WarmDrawing;
import org.rejoinder.task.Progress;
import org.rejoinder.timeline.Filter;
import org.rejoinder.timeline.Grouping;
import org.rejoinder.timeline.Labels;
import org.rejoinder.timeline.Navigator;
import org.rejoinder.timeline.Scene;
import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.TimelineLayout;
import org.rejoinder.timeline.Tone;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.words.Bundle;

/** Times a timeline as the window draws it: its first frame, panning, zooming, hits, filtering and its memory. */
final class TimelineBench {
    private static final int STEPS = 60;
    private static final int WARM_UP = 40;
    private static final int HITS = 2000;
    private static final Case NO_CASE = new Case("Measured", List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of());

    private final BenchItems source;
    private final int width;
    private final int height;
    private final Grouping grouping;

    TimelineBench(BenchItems source, int width, int height, Grouping grouping) {
        this.source = source;
        this.width = width;
        this.height = height;
        this.grouping = grouping;
    }

    /**
     * What was measured: times in milliseconds, memory in megabytes.
     *
     * @param cold  nothing is drawn before the first frame; else what the window draws while articles are read
     */
    Map<String, Object> run(boolean cold) {
        FontMeasure measure = new FontMeasure();
        long start = System.nanoTime();
        if (!cold) {
            new WarmDrawing(measure, Theme.LIGHT).run();
        }
        double warm = (System.nanoTime() - start) / 1e6;
        Map<String, Object> result = Toolkit.onThread(() -> measured(measure));
        result.put("warmUpMs", rounded(warm));
        Duration before = processorTime();
        result.put("png4kMs", rounded(png(measure)));
        result.put("png4kCpuMs", processorTime().minus(before).toMillis());
        return result;
    }

    /** Of all threads of the program, Java's own among them. */
    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** From the statements in memory to the last byte of a PNG of 3840 x 2160 pixels. */
    private double png(TextMeasure measure) {
        long start = System.nanoTime();
        PageLayout layout = new PageLayout(NO_CASE, source.items(), measure, Bundle.in(Locale.ENGLISH));
        PictureOptions options = PictureOptions.of(1920, 1080, NO_CASE.name()).withScale(2);
        ViewState view = ViewState.of(Navigator.home(layout.items()), 1920, 1080).withGrouping(grouping);
        try (OutputStream nowhere = OutputStream.nullOutputStream()) {
            PicturePage page = layout.page(view, PageLayout.Extent.WHOLE, options);
            PictureFormat.PNG.write(page, measure, nowhere, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private Map<String, Object> measured(FontMeasure measure) {
        OffscreenFrames frames = new OffscreenFrames(width, height, Theme.LIGHT, measure);
        List<Double> empty = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            empty.add(frames.empty());
        }
        // A window has its words before it has a case.
        Labels labels = Labels.usual();
        DrawingWork drawing = new DrawingWork();
        double work = drawing.millis();
        long start = System.nanoTime();
        TimelineItems items = source.items();
        TimelineLayout layout = new TimelineLayout(items, measure, labels);
        ViewState view = layout.navigator().first(width, height).withGrouping(grouping);
        frames.draw(() -> layout.lay(view));
        double first = (System.nanoTime() - start) / 1e6;
        double firstWork = drawing.millis() - work;

        Map<String, Object> result = new LinkedHashMap<>();
        result.put("items", items.size());
        result.put("level", layout.lay(view).level().name().toLowerCase(java.util.Locale.ROOT));
        result.put("firstFrameMs", rounded(first));
        result.put("firstFrameCpuMs", rounded(firstWork));
        Navigator navigator = layout.navigator();
        List<Double> recorded = new ArrayList<>();
        steps(frames, layout, view, now -> now, WARM_UP, new ArrayList<>(), new ArrayList<>());
        List<Double> panWork = new ArrayList<>();
        result.put("panFrameMs", summary(steps(frames, layout, view, pan(navigator), STEPS, recorded, panWork)));
        result.put("panFrameCpuMs", summary(panWork));
        List<Double> zoomWork = new ArrayList<>();
        result.put("zoomFrameMs", summary(steps(frames, layout, view, zoom(navigator), STEPS, recorded, zoomWork)));
        result.put("zoomFrameCpuMs", summary(zoomWork));
        result.put("recordMs", summary(recorded));
        result.put("emptyCanvasMs", summary(empty.subList(empty.size() / 2, empty.size())));
        result.put("hitMs", summary(hits(layout.lay(view))));
        once(result, "filter", layout, view.withFilter(Filter.ALL.withTones(java.util.Set.of(Tone.DENY))));
        once(result, "regroup", layout, view.withGrouping(Grouping.OUTLET));
        layout.lay(view);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        result.put("heapMb", rounded((runtime.totalMemory() - runtime.freeMemory()) / 1048576.0));
        return result;
    }

    /** Back and forth by some pixels, so that everything stays in view. */
    private static UnaryOperator<ViewState> pan(Navigator navigator) {
        int[] step = {0};
        return view -> navigator.panBy(view, step[0]++ / 5 % 2 == 0 ? 7 : -7);
    }

    /** In and out again by a little, so that nearly everything stays in view. */
    private UnaryOperator<ViewState> zoom(Navigator navigator) {
        int[] step = {0};
        return view -> navigator.zoomAbout(view, width / 2.0, step[0]++ / 10 % 2 == 0 ? 1 / 1.05 : 1.05);
    }

    private static List<Double> steps(OffscreenFrames frames, TimelineLayout layout, ViewState first,
            UnaryOperator<ViewState> next, int count, List<Double> recorded, List<Double> work) {
        DrawingWork drawing = new DrawingWork();
        List<Double> whole = new ArrayList<>();
        ViewState view = first;
        for (int i = 0; i < count; i++) {
            view = next.apply(view);
            ViewState now = view;
            double before = drawing.millis();
            OffscreenFrames.Timing timing = frames.draw(() -> layout.lay(now));
            work.add(drawing.millis() - before);
            whole.add(timing.whole());
            recorded.add(timing.record());
        }
        return whole;
    }

    private List<Double> hits(Scene scene) {
        Random random = new Random(7);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < HITS; i++) {
            long start = System.nanoTime();
            scene.hit(random.nextDouble() * width, random.nextDouble() * height);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times;
    }

    /** On the clock, and in processor time, which depends less on what else the machine does. */
    private static void once(Map<String, Object> result, String name, TimelineLayout layout, ViewState view) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long work = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        layout.lay(view);
        result.put(name + "Ms", rounded((System.nanoTime() - start) / 1e6));
        result.put(name + "CpuMs", rounded((threads.getCurrentThreadCpuTime() - work) / 1e6));
    }

    private static Map<String, Object> summary(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("mean", rounded(Arrays.stream(sorted).average().orElse(0)));
        summary.put("p50", rounded(percentile(sorted, 0.5)));
        summary.put("p95", rounded(percentile(sorted, 0.95)));
        summary.put("p99", rounded(percentile(sorted, 0.99)));
        summary.put("max", rounded(sorted[sorted.length - 1]));
        return summary;
    }

    private static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
