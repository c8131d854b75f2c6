package org.rejoinder.export;

import java.time.LocalDate;
import java.util.Optional;
import org.rejoinder.model.Case;
import org.rejoinder.model.Said;
import org.rejoinder.model.Utterance;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The dated utterances as slides of TimelineJS 3, grouped by side. The undated have no place there and are counted. */
public final class TimelineJsExport {
    private final Case assembled;

    public TimelineJsExport(Case assembled) {
        this.assembled = assembled;
    }

    public String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        long undated = assembled.utterances().stream().filter(utterance -> utterance.said().isEmpty()).count();
        ObjectNode title = root.putObject("title").putObject("text").put("headline", html(assembled.name()));
        if (undated > 0) {
            title.put("text", undated + " statements have no known date and are not shown.");
        }
        ArrayNode events = root.putArray("events");
        assembled.utterances()
                .forEach(utterance -> utterance.said().ifPresent(said -> events.add(slide(utterance, said))));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private ObjectNode slide(Utterance utterance, Said said) {
        ObjectNode slide = JsonNodeFactory.instance.objectNode();
        slide.put("unique_id", utterance.id());
        slide.set("start_date", date(said.earliest()));
        if (!said.isExact()) {
            slide.set("end_date", date(said.latest()));
        }
        utterance.speakers().stream().flatMap(id -> assembled.actor(id).stream())
                .flatMap(actor -> actor.side().stream())
                .findFirst().ifPresent(side -> slide.put("group", side));
        Optional<Citation> citation = Citation.of(assembled, utterance.bestReport().statement().id());
        citation.ifPresent(cited -> slide.putObject("text")
                .put("headline", html(String.join(", ", cited.speakers()) + " – "
                + utterance.stance().name().toLowerCase(java.util.Locale.ROOT)))
                .put("text", "<p>" + html(cited.words()) + "</p><p>" + html(cited.text()) + "</p>"));
        return slide;
    }

    private static ObjectNode date(LocalDate day) {
        return JsonNodeFactory.instance.objectNode().put("year", day.getYear()).put("month", day.getMonthValue())
                .put("day", day.getDayOfMonth());
    }

    private static String html(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
