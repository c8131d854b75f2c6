package org.rejoinder.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rejoinder.casework.Cases;
import org.rejoinder.casework.DisputeArticles;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.words.Bundle;
import org.rejoinder.words.Formats;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CitationTest {
    private final ParsedArticle herald = DisputeArticles.all().getFirst();
    private final String statement = herald.statements().getFirst().id();
    private final Case plain = Cases.assemble("Dam", DisputeArticles.all(), List.of());
    private final Case addressed = Cases.assemble("Dam", DisputeArticles.all(),
            List.of(new Edit("e1", "Ana", Instant.EPOCH,
            new Edit.SetAddress(herald.article().id(), Optional.of(URI.create("https://herald.example/a_b"))))));

    @Test
    void aCitationSaysWhoWhatWhenAndWhere() {
        Citation citation = Citation.of(plain, statement).orElseThrow();
        String text = herald.article().text();

        assertEquals("Rosa Quispe: Chile opened the sluices of the dam at night, said 2019-05-02 (test), The Herald, "
                + "“The Herald”, 2019-05-04 (The Herald.txt, characters " + citation.start() + "–" + citation.end()
                + ").",
                citation.text());
        assertEquals(citation.words(), text.substring(citation.start(), citation.end()));
        assertTrue(Citation.of(plain, "s-none").isEmpty());
    }

    @Test
    void whoeverIsNotNamedIsCalledAsOnTheTimeline() {
        Case unnamed = Cases.assemble("Dam", DisputeArticles.all(), List.of(
                new Edit("e1", "Ana", Instant.EPOCH, new Edit.SetSpeakers(statement, List.of()))));
        Bundle words = Bundle.in(Formats.USUAL);

        assertTrue(Citation.of(unnamed, statement).orElseThrow().text()
                .startsWith(words.get("canvas.no-speaker") + ": "));
        assertEquals(Set.of(words.get("canvas.no-speaker")),
                Set.of(words.get("speaker.nobody")), "and as in the rest of the window");
        assertEquals(words.get("canvas.no-speaker"), words.get("filters.none.speakers"));
    }

    @Test
    void markdownLinksTheTitleAndEscapesTheRest() {
        String markdown = Citation.of(addressed, statement).orElseThrow().markdown();

        assertTrue(markdown.startsWith("> Chile opened the sluices of the dam at night\n>\n> — Rosa Quispe"), markdown);
        assertTrue(markdown.contains("[The Herald](<https://herald.example/a_b>)"), markdown);
    }

    @Test
    void referenceManagersGetAnItem() {
        JsonNode item = JsonMapper.shared().readTree(Citation.of(addressed, statement).orElseThrow().cslJson()).get(0);

        assertEquals("article-newspaper", item.path("type").stringValue());
        assertEquals("The Herald", item.path("container-title").stringValue());
        assertEquals(List.of(2019, 5, 4), item.path("issued").path("date-parts").get(0).valueStream()
                .map(JsonNode::asInt).toList());
        assertEquals("https://herald.example/a_b", item.path("URL").stringValue());
        assertEquals(5, Citation.all(plain).size());
    }

    @Test
    void annotationsQuoteTheSource() {
        JsonNode items = JsonMapper.shared().readTree(new WebAnnotationExport(plain).json()).path("items");

        assertEquals(5, items.size());
        for (JsonNode item : items) {
            JsonNode quote = item.path("target").path("selector").get(0);
            String around = quote.path("prefix").stringValue() + quote.path("exact").stringValue()
                    + quote.path("suffix").stringValue();
            assertTrue(DisputeArticles.all().stream()
                    .anyMatch(parsed -> parsed.article().text().contains(around)), around);
        }
    }

    @Test
    void slidesAndCalendarHaveWhatIsDated() {
        JsonNode slides = JsonMapper.shared().readTree(new TimelineJsExport(plain).json());
        String calendar = new IcsExport(plain).text();

        assertEquals(3, slides.path("events").size());
        assertEquals(3, calendar.split("BEGIN:VEVENT", -1).length - 1);
        assertTrue(calendar.contains("DTSTART;VALUE=DATE:20190502\r\nDTEND;VALUE=DATE:20190503"), calendar);
        for (String line : calendar.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
    }
}
