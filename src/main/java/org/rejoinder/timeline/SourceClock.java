package org.rejoinder.timeline;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.rejoinder.model.Article;
import org.rejoinder.model.Published;
import org.rejoinder.model.Said;
import org.rejoinder.model.Utterance;

/**
 * When statements were said by the clock that is shown. A day moves by the hours between the zone of its source and
 * that of the clock; where the source names no zone, it stays the day that the source says.
 */
public final class SourceClock {
    private final Function<String, Optional<Article>> articles;
    private final Optional<ZoneId> zone;

    /**
     * @param articles  by their ids
     * @param zone      of the clock that is shown; empty for each source's own
     */
    public SourceClock(Function<String, Optional<Article>> articles, Optional<ZoneId> zone) {
        this.articles = articles;
        this.zone = zone;
    }

    /** The days of an utterance, or those that were decided to be its days, by the clock that is shown. */
    public Window shown(Said said, Utterance utterance) {
        return shown(said, source(utterance));
    }

    /** True where the days of an utterance are others than those that its source says. */
    public boolean moves(Utterance utterance) {
        return utterance.said().map(said -> !shown(said, utterance).equals(window(said))).orElse(false);
    }

    /** The zone of the source's clock, where another is shown and the source names its own. */
    Optional<ZoneId> source(Utterance utterance) {
        return zone.isEmpty() ? Optional.empty() : articles.apply(utterance.bestReport().articleId())
                .flatMap(Article::published).flatMap(Published::zone);
    }

    Window shown(Said said, Optional<ZoneId> source) {
        Window days = window(said);
        return source.isEmpty() ? days : new Window(
                moved(days.from(), source.get(), zone.get()), moved(days.to(), source.get(), zone.get()));
    }

    private static Window window(Said said) {
        return Window.ofDays(said.earliest(), said.latest());
    }

    private static long moved(long time, ZoneId from, ZoneId to) {
        LocalDateTime there = LocalDateTime.ofEpochSecond(Math.floorDiv(time, 1000), 0, ZoneOffset.UTC);
        return there.atZone(from).withZoneSameInstant(to).toLocalDateTime().toEpochSecond(ZoneOffset.UTC) * 1000;
    }
}
