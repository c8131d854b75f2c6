package org.rejoinder.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rejoinder.model.Article;
import org.rejoinder.model.Case;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.timeline.Hue;
import org.rejoinder.timeline.TextStyle;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.Tone;
import org.rejoinder.timeline.Typesetter;
import org.rejoinder.words.Bundle;
import org.rejoinder.words.Formats;

/** What stands under the timeline on a page: the legend, the caption, the sources. What is left out is counted. */
final class PageFoot {
    private static final double LINE = 19;
    private static final double COLUMN = 460;
    /** Between two columns of sources. */
    private static final double GUTTER = 24;
    /** Sources are not put into fewer columns where they would take more rows than this. */
    private static final int FEW_ROWS = 4;
    /** Of a caption. */
    private static final int MOST_LINES = 6;
    private static final double LEAST_TIMELINE = 200;
    private static final double LEAST_SHARE = 0.55;
    private static final int MOST_ROWS = 8;
    private static final double PAD = 12;
    private static final double KEY = 19;
    private static final double KEY_GAP = 22;

    private final Case of;
    private final TimelineItems items;
    private final Typesetter type;
    private final PageText text;
    private final Bundle words;

    /** A line of the legend. */
    private record Entry(String name, Shape key) {}

    /** A shape of the legend, still to be placed. */
    private interface Shape {
        PicturePage.Key at(double x, double y);
    }

    PageFoot(Case of, TimelineItems items, Typesetter type, PageText text, Bundle words) {
        this.of = of;
        this.items = items;
        this.type = type;
        this.text = text;
        this.words = words;
    }

    /**
     * Puts it at the foot of a page whose timeline begins at {@code top}, and says where the timeline ends.
     *
     * @param drawn  the items that are in the picture, which the legend is about
     */
    double lay(PictureOptions options, double top, IntStream drawn) {
        List<Entry> legend = options.legend() ? entries(drawn) : List.of();
        List<String> sources = options.sources() ? sources(of, words.formats()) : List.of();
        int legendRows = legend.isEmpty() ? 0 : legend(legend, Double.NaN);
        List<String> caption = options.caption()
                .map(words -> type.wrap(words, TextStyle.PAGE_TEXT, text.room(), MOST_LINES)).orElse(List.of());
        int captionRows = caption.size();
        int columns = columns(sources);
        int sourceRows = rows(sources, columns);
        while (sourceRows > 1
                && options.height() - height(legendRows, captionRows, sourceRows) - top
                < Math.max(LEAST_TIMELINE, (options.height() - top) * LEAST_SHARE)) {
            sourceRows--;
        }
        double height = height(legendRows, captionRows, sourceRows);
        double end = Math.rint(options.height() - height);
        double y = end + PAD + 13;
        if (legendRows > 0) {
            legend(legend, y);
            y += legendRows * LINE + 6;
        }
        for (String line : caption) {
            text.line(y, line, TextStyle.PAGE_TEXT, PicturePage.Ink.PLAIN);
            y += LINE;
        }
        y += captionRows > 0 ? 6 : 0;
        if (sourceRows > 0) {
            sources(sources, sourceRows, columns, y);
        }
        return end;
    }

    private static double height(int legendRows, int captionRows, int sourceRows) {
        if (legendRows + captionRows + sourceRows == 0) {
            return 0;
        }
        return 2 * PAD + LINE * (legendRows + captionRows + sourceRows + (sourceRows > 0 ? 1 : 0))
                + 6 * (Math.min(1, legendRows) + Math.min(1, captionRows) + Math.min(1, sourceRows) - 1);
    }

    /** As many columns as there is room for; fewer, and wider ones, where all sources stand in them uncut. */
    private int columns(List<String> sources) {
        int most = Math.max(1, (int) (text.room() / COLUMN));
        double widest = sources.stream().mapToDouble(line -> type.width(line, TextStyle.PAGE_TEXT)).max().orElse(0);
        for (int columns = most; columns > 0; columns--) {
            double room = columns == 1 ? text.room() : text.room() / columns - GUTTER;
            if (widest <= room && sources.size() <= FEW_ROWS * columns) {
                return columns;
            }
        }
        return most;
    }

    private static int rows(List<String> sources, int columns) {
        return Math.min(MOST_ROWS, (sources.size() + columns - 1) / columns);
    }

    /** What is drawn in the timeline, in words: stances, then flags. */
    private List<Entry> entries(IntStream drawn) {
        Set<Tone> tones = EnumSet.noneOf(Tone.class);
        Set<Hue> flags = EnumSet.noneOf(Hue.class);
        drawn.forEach(item -> {
            tones.add(items.tone(item));
            items.flag(item).ifPresent(flags::add);
        });
        List<Entry> entries = new ArrayList<>();
        tones.forEach(tone -> entries.add(
                new Entry(words.of("stance", tone), (x, y) -> new PicturePage.ToneKey(x, y, tone))));
        flags.forEach(hue -> entries.add(new Entry(words.get("page.flag", words.of("flag", hue)),
                (x, y) -> new PicturePage.FlagKey(x, y, hue))));
        return entries;
    }

    /** Writes the legend from {@code baseline} down, or only counts its rows where that is no number. */
    private int legend(List<Entry> entries, double baseline) {
        int row = 0;
        double x = 0;
        for (Entry entry : entries) {
            String name = entry.name();
            double width = KEY + type.width(name, TextStyle.PAGE_TEXT);
            if (x > 0 && x + width > text.room()) {
                row++;
                x = 0;
            }
            if (!Double.isNaN(baseline)) {
                double y = baseline + row * LINE;
                text.key(entry.key().at(PageText.MARGIN + x + 6, y - 4.5));
                text.line(PageText.MARGIN + x + KEY, y, name, TextStyle.PAGE_TEXT, PicturePage.Ink.PLAIN,
                        text.room());
            }
            x += width + KEY_GAP;
        }
        return row + 1;
    }

    private void sources(List<String> sources, int rows, int columns, double top) {
        text.line(top, words.get("page.source", sources.size()), TextStyle.PAGE_STRONG, PicturePage.Ink.STRONG);
        double width = text.room() / columns;
        int places = rows * columns;
        int shown = sources.size() <= places ? sources.size() : places - 1;
        for (int i = 0; i < Math.min(places, sources.size()); i++) {
            String line = i < shown ? sources.get(i) : words.get("page.more-articles", sources.size() - shown);
            text.line(PageText.MARGIN + i / rows * width, top + LINE * (1 + i % rows), line, TextStyle.PAGE_TEXT,
                    PicturePage.Ink.PLAIN, columns == 1 ? width : width - GUTTER);
        }
    }

    /** The sources of a case: outlet, date and title of each. */
    static List<String> sources(Case of, Formats formats) {
        return of.articles().stream().map(parsed -> source(parsed, formats)).toList();
    }

    /** Outlet, date and title; a file's name stands in only where the article has neither outlet nor title. */
    private static String source(ParsedArticle parsed, Formats formats) {
        Article article = parsed.article();
        Stream<String> when = article.published().map(published -> formats.day(published.date())).stream();
        String origin = Stream.concat(article.outlet().stream(), when).collect(Collectors.joining(", "));
        String heading = article.heading().replaceAll("\\s+", " ");
        return origin.isEmpty() ? heading : origin + ": " + heading;
    }
}
