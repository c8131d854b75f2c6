package org.rejoinder.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.casework.Cases;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Published;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Window;
import org.rejoinder.ui.filters.FacetCounter;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.inspector.Describer;
import org.rejoinder.ui.inspector.InspectorModel;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.statement.SaidWords;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Wording;

/** What stands beside the timeline follows the clock that is chosen for it. */
class ClockFollowedTest {
    private final Workspace workspace = new Workspace("Skarv", Cases::assemble, () -> "Ada", Clock.systemUTC());
    private final Selection selection = new Selection();
    private final FilterModel filters = new FilterModel(workspace, new FacetCounter("nobody"));
    private final TimelineModel timeline = new TimelineModel(workspace, filters, selection);
    private final InspectorModel inspector = new InspectorModel(workspace, selection,
            new Describer(Wording.of(Messages.in(Locale.ENGLISH))), timeline.clock());

    @BeforeEach
    void readInTokyo() {
        workspace.add(Dispute.articles().stream().map(ClockFollowedTest::inTokyo).toList());
        timeline.resize(1000, 600);
        Utterance first = workspace.theCase().utterances().stream().filter(one -> one.said().isPresent())
                .findFirst().orElseThrow();
        selection.select(first.id());
    }

    private static ParsedArticle inTokyo(ParsedArticle parsed) {
        Optional<Published> published = parsed.article().published().map(known -> new Published(
                known.date(), known.time(), Optional.of(ZoneId.of("Asia/Tokyo")), known.precision(), known.basis()));
        return new ParsedArticle(parsed.article().withPublished(published), parsed.actors(), parsed.statements(),
                parsed.links());
    }

    @Test
    void theInspectorTellsTheDaysByThatClockBesideTheSources() {
        String said = inspector.details().get().orElseThrow().said();
        assertEquals(Optional.empty(), inspector.details().get().orElseThrow().byClock());
        timeline.zone(Optional.of(ZoneOffset.UTC));
        assertEquals(said, inspector.details().get().orElseThrow().said());
        String byClock = inspector.details().get().orElseThrow().byClock().orElseThrow();
        assertTrue(byClock.contains("15:00") && byClock.endsWith("(UTC)"), byClock);
        timeline.zone(Optional.of(ZoneId.of("Asia/Tokyo")));
        assertEquals(Optional.empty(), inspector.details().get().orElseThrow().byClock(), "it is the source's own");
    }

    @Test
    void listConversationAndSlidesTellTheDaysByThatClock() {
        Wording wording = Wording.of(Messages.in(Locale.ENGLISH));
        SaidWords said = new SaidWords(timeline.clock(), wording);
        Utterance one = workspace.index().get().utterance(selection.utterance().orElseThrow()).orElseThrow();
        int[] told = {0};
        var watching = said.watch(() -> told[0]++);
        String bySource = wording.dates().said(one.said());
        assertEquals(bySource, said.of(workspace.index().get(), one));
        timeline.zone(Optional.of(ZoneOffset.UTC));
        assertEquals(2, told[0], "at first, and by the other clock");
        assertEquals(wording.dates().days(timeline.clock().moved(workspace.index().get(), one).orElseThrow().when()),
                said.of(workspace.index().get(), one));
        assertNotEquals(bySource, said.of(workspace.index().get(), one));
        watching.unsubscribe();
    }

    @Test
    void whereAllIsSeenAllIsSeenByTheOtherClockToo() {
        timeline.zone(Optional.of(ZoneOffset.UTC));
        assertEquals(timeline.navigator().fit(timeline.view()).window(), timeline.view().window());
        timeline.zoom(2);
        Window near = timeline.view().window();
        timeline.zone(Optional.empty());
        assertEquals(near, timeline.view().window());
    }

    @Test
    void theKeysZoomAboutWhatIsChosenWhileItIsSeen() {
        String id = selection.utterance().orElseThrow();
        double before = middle(id);
        timeline.zoom(1.4);
        assertEquals(before, middle(id), 0.5);
        timeline.pan(-5000);
        Window away = timeline.view().window();
        timeline.zoom(1.4);
        long moved = (timeline.view().window().from() + timeline.view().window().to() - away.from() - away.to()) / 2;
        assertTrue(Math.abs(moved) < away.length() / 50, "out of sight, the middle stays");
    }

    private double middle(String id) {
        Window said = timeline.navigator().extent(List.of(id)).orElseThrow();
        var scale = timeline.navigator().scale(timeline.view());
        return (scale.x(said.from()) + scale.x(said.to())) / 2;
    }
}
