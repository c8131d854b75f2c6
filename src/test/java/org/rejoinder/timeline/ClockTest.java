package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Case;
import org.rejoinder.model.Event;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Published;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.fixture.Dispute;

/** Days by another clock than that of their source. */
class ClockTest {
    private static final long HOUR = 3_600_000;

    private static ParsedArticle inZone(ParsedArticle parsed, ZoneId zone) {
        Optional<Published> published = parsed.article().published().map(known -> new Published(
                known.date(), known.time(), Optional.of(zone), known.precision(), known.basis()));
        return new ParsedArticle(parsed.article().withPublished(published), parsed.actors(), parsed.statements(),
                parsed.links());
    }

    private static Case quarrel() {
        List<ParsedArticle> told = List.of(inZone(Dispute.articles().getFirst(), ZoneId.of("Asia/Tokyo")));
        Case made = Dispute.assemble("Skarv", told, List.of());
        Utterance charge = made.utterances().getFirst();
        List<Event> events = List.of(
                new Event("e-1", "The light goes out", charge.said().orElseThrow(), List.of(charge.id())),
                new Event("e-2", "Nobody speaks of it", charge.said().orElseThrow(), List.of()));
        return new Case(made.name(), made.articles(), made.actors(), made.utterances(), made.links(), made.exchanges(),
                events, made.edits(), made.orphans(), made.annotations());
    }

    private static Window event(TimelineItems items, String id) {
        return items.eventList().stream().filter(event -> event.id().equals(id)).findFirst().orElseThrow().when();
    }

    @Test
    void anEventMovesWithTheStatementsThatAreAboutIt() {
        TimelineItems source = CaseItems.of(quarrel());
        TimelineItems utc = CaseItems.of(quarrel(), Optional.of(ZoneOffset.UTC));
        assertEquals(source.start(0) - 9 * HOUR, utc.start(0));
        assertEquals(utc.start(0), event(utc, "e-1").from());
        assertEquals(event(source, "e-1").from() - 9 * HOUR, event(utc, "e-1").from());
        assertEquals(event(source, "e-2"), event(utc, "e-2"), "of this one no source's clock is known");
    }
}
