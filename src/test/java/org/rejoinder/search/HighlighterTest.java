package org.rejoinder.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.rejoinder.casework.Cases;
import org.rejoinder.casework.DisputeArticles;
import org.rejoinder.model.Span;

class HighlighterTest {
    private static List<String> hits(String query, String text) {
        return Highlighter.of(query).words(text).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void wordsPhrasesAndBeginningsAreFoundAsTheyStand() {
        assertEquals(List.of("Zürich", "bridge’s"), hits("zurich bridge ", "In Zürich the bridge’s lamps"));
        assertEquals(List.of("old bridge"), hits("\"old bridge\"", "The bridge, the old bridge"));
        assertEquals(List.of("bridges"), hits("brid", "Some bridges"));
        assertEquals(List.of("大坝"), hits("大坝 ", "水利部门称大坝安全"));
        assertEquals(List.of("Плотина"), hits("плотина ", "Плотина цела"));
        assertEquals(List.of("U.S"), hits("us ", "the U.S. dam"));
    }

    @Test
    void whatMustNotBeThereIsNotMarked() {
        assertEquals(List.of("dam"), hits("dam -lamp NOT bridge ", "dam lamp bridge"));
        assertTrue(Highlighter.of("speaker:zoe").isEmpty());
        assertEquals(List.of(new Span(0, 3)), Highlighter.of("speaker:zoe").field(Query.Field.SPEAKER, "Zoë Maranta"));
    }

    @Test
    void placesOutsideStatementsAreFoundInTheSources() {
        try (CaseSearch search = new CaseSearch()) {
            search.update(Cases.assemble("Dam", DisputeArticles.all(), List.of()));
            for (String query : List.of("sluices ", "quispe ", "dam")) {
                Places places = search.places(query, 10);
                assertTrue(places.complete());
                for (Places.Place place : places.places()) {
                    var parsed = DisputeArticles.all().stream()
                            .filter(one -> one.article().id().equals(place.article())).findFirst().orElseThrow();
                    place.marks().forEach(mark -> {
                        assertTrue(place.line().start() <= mark.start() && mark.end() <= place.line().end());
                        assertTrue(parsed.statements().stream().flatMap(one -> one.content().stream())
                                .noneMatch(mark::overlaps));
                    });
                }
            }
            assertEquals(Places.NONE, search.places("stance:deny", 10));
        }
    }

    @Property(tries = 500)
    void whateverIsTypedMarksStandInOrderInsideTheText(@ForAll @StringLength(max = 20) String query,
            @ForAll @StringLength(max = 60) String text) {
        int end = 0;
        for (Span span : Highlighter.of(query).words(text)) {
            assertTrue(span.start() >= end && span.end() <= text.length() && !span.isEmpty());
            end = span.end();
        }
    }
}
