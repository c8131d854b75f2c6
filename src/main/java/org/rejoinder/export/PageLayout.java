package org.rejoinder.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rejoinder.model.Case;
import org.rejoinder.timeline.Box;
import org.rejoinder.timeline.CaseItems;
import org.rejoinder.timeline.Scene;
import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.timeline.TextStyle;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.TimelineLayout;
import org.rejoinder.timeline.Typesetter;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.timeline.Window;

/** Lays pictures of a case's timeline out: title and period on top, the timeline, legend and sources below. */
public final class PageLayout {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final Case of;
    private final TimelineItems items;
    private final TimelineLayout layout;
    private final Typesetter type;

    public PageLayout(Case of, TextMeasure measure) {
        this(of, CaseItems.of(of), measure);
    }

    /** With the items of the case, where somebody has them already. */
    public PageLayout(Case of, TimelineItems items, TextMeasure measure) {
        this.of = of;
        this.items = items;
        this.layout = new TimelineLayout(items, measure);
        this.type = new Typesetter(measure);
    }

    public TimelineItems items() {
        return items;
    }

    /** Whether a view's window is shown, or its whole home period. */
    public enum Extent { AS_SHOWN, WHOLE }

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
        double bottom = new PageFoot(of, items, type, text).lay(options, top);

        Box place = new Box(0, top, options.width(), Math.max(1, bottom - top));
        ViewState sized = view.withSize(place.w(), place.h()).withTheme(options.theme().name())
                .withHover(java.util.Optional.empty());
        Scene scene = layout.lay(extent == Extent.WHOLE ? layout.navigator().fit(sized) : sized);
        String period = period(extent == Extent.WHOLE ? view.home() : scene.scale().window(), scene.tally());
        if (options.period()) {
            text.line(periodBaseline, period, TextStyle.PAGE_SUBTITLE, PicturePage.Ink.FAINT);
        }
        return new PicturePage(options, options.title().orElse(of.name()), period, scene, place, text.lines(), text.keys());
    }

    private String period(Window window, Scene.Tally tally) {
        LocalDate first = LocalDate.ofEpochDay(Math.floorDiv(window.from(), Window.DAY));
        LocalDate last = LocalDate.ofEpochDay(Math.floorDiv(window.to() - 1, Window.DAY));
        String days = first.equals(last) ? DAY.format(first)
                : (first.getYear() == last.getYear() ? DAY_OF_YEAR : DAY).format(first) + " – " + DAY.format(last);
        String statements = tally.inView() == tally.total() ? many(tally.total(), "statement")
                : tally.inView() + " of " + many(tally.total(), "statement");
        return (items.dated() == 0 ? "No date known" : days) + "  ·  " + statements + "  ·  " + many(of.articles().size(), "article");
    }

    /** Such as "1 article" or "1,204 articles". */
    static String many(int count, String what) {
        return count == 1 ? "1 " + what : String.format(Locale.ENGLISH, "%,d %ss", count, what);
    }
}
