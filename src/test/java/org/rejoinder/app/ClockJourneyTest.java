package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Published;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.fixture.Dispute;

/** Every view on the statements tells their days by the clock that is chosen for the timeline. */
class ClockJourneyTest extends Journey {
    private static ParsedArticle inTokyo(ParsedArticle parsed) {
        Optional<Published> published = parsed.article().published().map(known -> new Published(
                known.date(), known.time(), Optional.of(ZoneId.of("Asia/Tokyo")), known.precision(), known.basis()));
        return new ParsedArticle(parsed.article().withPublished(published), parsed.actors(), parsed.statements(),
                parsed.links());
    }

    private List<String> texts(String selector) {
        return onWindow(() -> all(selector).stream().filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText()).toList());
    }

    private boolean tells(String selector, String when) {
        return texts(selector).stream().anyMatch(text -> text.contains(when));
    }

    @Test
    void listConversationAndPresentationFollowTheClock() throws Exception {
        onWindow(() -> {
            models.workspace().add(Dispute.articles().stream().map(ClockJourneyTest::inTokyo).toList());
            return null;
        });
        Utterance one = models.filters().shown().get().stream().filter(each -> each.said().isPresent()).findFirst()
                .orElseThrow();
        onWindow(() -> {
            models.timeline().goTo(one.id());
            return null;
        });
        String bySource = models.wording().dates().said(one.said());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        waitUntil("the list tells the source's day", () -> tells("#statements .statement-when", bySource));
        onWindow(() -> {
            models.timeline().zone(Optional.of(ZoneOffset.UTC));
            return null;
        });
        String byClock = models.wording().dates().days(models.timeline().clock()
                .moved(models.workspace().index().get(), one).orElseThrow().when());
        waitUntil("the list tells the clock's", () -> tells("#statements .statement-when", byClock));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        waitUntil("the conversation does", () -> tells("#conversation .turn .small-muted", byClock));
        robot.type(KeyCode.F5);
        waitUntil("the presentation does", () -> tells("#presentation .slide-note", byClock));
        onWindow(() -> {
            models.timeline().zone(Optional.empty());
            return null;
        });
        waitUntil("and goes back with it", () -> tells("#presentation .slide-note", bySource));
        assertEquals(Optional.empty(), models.timeline().view().zone());
    }
}
