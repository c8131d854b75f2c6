package org.rejoinder.export;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.Set;
import org.rejoinder.model.Case;
import org.rejoinder.model.Published;
import org.rejoinder.timeline.Box;
import org.rejoinder.timeline.CaseItems;
import org.rejoinder.timeline.Filter;
import org.rejoinder.timeline.Labels;
import org.rejoinder.timeline.Medium;
import org.rejoinder.timeline.Scene;
import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.timeline.TextStyle;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.TimelineLayout;
import org.rejoinder.timeline.Typesetter;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.timeline.Window;
import org.rejoinder.words.Bundle;
import org.rejoinder.words.Formats;

/** Lays pictures of a case's timeline out: title and period on top, the timeline, legend and sources below. */
public final class PageLayout {
    private final Case of;
    private final TimelineItems items;
    private final TimelineLayout layout;
    private final Typesetter type;
    private final Bundle words;

    /** With the words, dates and numbers that pictures have where nothing else is asked for. */
    public PageLayout(Case of, TextMeasure measure) {
        this(of, CaseItems.of(of), measure, Bundle.in(Formats.USUAL));
    }

    /**
     * With the items of the case, where somebody has them already.
     *
     * @param words  what the picture is written in
     */
    public PageLayout(Case of, TimelineItems items, TextMeasure measure, Bundle words) {
        this.of = of;
        this.items = items;
        this.words = words;
        this.layout = new TimelineLayout(items, measure, Labels.of(words), Medium.PAGE);
        this.type = new Typesetter(measure);
    }

    public TimelineItems items() {
        return items;
    }

    /** What of a view is shown: its window, its whole home period, or the utterances selected in it alone. */
    public enum Extent { AS_SHOWN, WHOLE, SELECTION }

    /**
     * A picture of a view.
     *
     * @param view  its period, grouping, folding, filter and selection; its size and theme are the options'
     */
    public PicturePage page(ViewState view, Extent extent, PictureOptions options) {
        PageText text = new PageText(type, options.width());
        double top = 0;
        if (options.title().isPresent()) {
            top = 42;
            text.line(top, options.title().get(), TextStyle.PAGE_TITLE, PicturePage.Ink.STRONG);
        }
        if (options.period()) {
            top += options.title().isPresent() ? 24 : 32;
        }
        double periodBaseline = top;
        top = top > 0 ? top + 18 : 0;
        double bottom = new PageFoot(of, items, type, text, words).lay(options, top, drawn(
                shown(view.withSize(options.width(), Math.max(1, options.height() - top)), extent)));

        Box place = new Box(0, top, options.width(), Math.max(1, bottom - top));
        ViewState sized = view.withSize(place.w(), place.h()).withTheme(options.theme().name())
                .withHover(Optional.empty());
        Scene scene = layout.lay(shown(sized, extent));
        Window days = extent == Extent.WHOLE ? view.home() : scene.scale().window();
        String period = period(days, scene.tally());
        if (options.period()) {
            text.line(periodBaseline, period, TextStyle.PAGE_SUBTITLE, PicturePage.Ink.FAINT);
        }
        return new PicturePage(options, facts(options, period, days), scene, place, text.lines(), text.keys(),
                words.get("page.boxes"));
    }

    private ViewState shown(ViewState sized, Extent extent) {
        return switch (extent) {
            case AS_SHOWN -> sized;
            case WHOLE -> layout.navigator().fit(sized.withSelection(Set.of()));
            case SELECTION -> layout.navigator().fitTo(sized.withSelection(Set.of())
                    .withFilter(Filter.ALL.withIds(Optional.of(sized.selection()))), sized.selection());
        };
    }

    /** What passes the filter and is not before or after the window. */
    private IntStream drawn(ViewState view) {
        Window window = view.window();
        return layout.navigator().lanes(view).stream().flatMapToInt(lane -> lane.items().stream())
                .filter(item -> !items.isDated(item)
                        || items.start(item) < window.to()
                        && Math.max(items.start(item) + 1, items.end(item)) > window.from());
    }

    private PictureFacts facts(PictureOptions options, String period, Window days) {
        Optional<LocalDate> newest = of.articles().stream()
                .flatMap(parsed -> parsed.article().published().stream()).map(Published::date)
                .max(LocalDate::compareTo);
        Optional<String> dates = items.dated() == 0 ? Optional.empty() : Optional.of(first(days) + "/" + last(days));
        return new PictureFacts(options.title().orElse(of.name()), period, of.name(), dates, newest,
                PageFoot.sources(of, words.formats()), words.language());
    }

    private static LocalDate first(Window window) {
        return LocalDate.ofEpochDay(Math.floorDiv(window.from(), Window.DAY));
    }

    private static LocalDate last(Window window) {
        return LocalDate.ofEpochDay(Math.floorDiv(window.to() - 1, Window.DAY));
    }

    private String period(Window window, Scene.Tally tally) {
        LocalDate first = first(window);
        LocalDate last = last(window);
        String days = items.dated() == 0 ? words.get("page.no-date") : words.formats().longDays(first, last);
        String all = words.get("page.statements", tally.total());
        String statements = tally.inView() == tally.total() ? all : words.get("page.part", tally.inView(), all);
        return String.join(words.get("page.between"), days, statements,
                words.get("page.articles", of.articles().size()));
    }
}
