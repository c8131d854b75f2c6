package org.rejoinder.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.casework.Cases;
import org.rejoinder.casework.DisputeArticles;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Span;
import org.rejoinder.model.Utterance;

class CaseSearchTest {
    private final List<ParsedArticle> articles = DisputeArticles.all();
    private final Case plain = Cases.assemble("Dam", articles, List.of());
    private final CaseSearch search = new CaseSearch();

    @AfterEach
    void close() {
        search.close();
    }

    private Set<String> stances(String query) {
        search.update(plain);
        Set<String> found = search.find(query, 10).utterances();
        return plain.utterances().stream().filter(u -> found.contains(u.id())).map(u -> u.stance().name())
                .collect(Collectors.toSet());
    }

    private int count(String query) {
        search.update(plain);
        return search.find(query, 10).utterances().size();
    }

    @Test
    void wordsPhrasesPrefixesAndFields() {
        assertEquals(3, count(""));
        assertEquals(1, count("\"fairy tale\""));
        assertEquals(0, count("\"tale fairy\""));
        assertEquals(2, count("sluice"), "the beginning of a word while it is typed");
        assertEquals(0, count("sluice "));
        assertEquals(1, count("\"of the opened slui"), "an open quotation is a phrase that goes on");
        assertEquals(2, count("speaker:quispe"));
        assertEquals(Set.of("DENY"), stances("stance:denial side:chile outlet:courier"));
        assertEquals(1, count("unanswered"));
        assertEquals(1, count("after:2019-05-03 before:2019-05-04"));
        assertEquals(2, count("NOT fairy"));
        assertEquals(0, count("nothing AND fairy"));
        assertEquals(1, count("ivan soto"), "accents do not matter");
    }

    @Test
    void hitsAreMarkedLetterForLetter() {
        search.update(plain);
        Hits hits = search.find("\"fairy tale\" sluices", 10);
        Hits.Hit hit = hits.best().getFirst();
        List<String> words = new ArrayList<>();
        hit.marks().forEach((statement, spans) -> articles.stream().filter(one -> one.statement(statement).isPresent())
                .forEach(one -> spans.forEach(span -> words.add(span.of(one.article().text())))));

        assertEquals(Set.of("fairy tale", "sluices"), Set.copyOf(words));
        assertEquals(2, hits.sources().size());
        for (Hits.SourceHit source : hits.sources()) {
            String text = articles.stream().filter(one -> one.article().id().equals(source.article())).findFirst()
                    .orElseThrow().article().text();
            assertTrue(source.marks().stream().map((Span span) -> span.of(text))
                    .allMatch(Set.of("fairy tale", "sluices")::contains));
        }
    }

    @Test
    void facetsFollowTheQuery() {
        search.update(plain);

        assertEquals(java.util.Map.of("ACCUSE", 2, "DENY", 1), search.find("", 0).facets().get(Facet.STANCE));
        assertEquals(java.util.Map.of("ACCUSE", 2), search.find("speaker:quispe", 0).facets().get(Facet.STANCE));
        assertEquals(java.util.Map.of("PER", 2), search.find("speaker:quispe", 0).facets().get(Facet.SIDE));
    }

    @Test
    void anEditIsFoundAtOnceAndGoneWhenUndone() {
        search.update(plain);
        Utterance open = plain.utterances().getLast();
        String statement = open.bestReport().statement().id();
        Case edited = Cases.assemble("Dam", articles, List.of(
                new Edit("e1", "Ana", Instant.EPOCH, new Edit.Tag(statement, "urgent matter")),
                new Edit("e2", "Ana", Instant.EPOCH,
                new Edit.RenameActor(open.speakers().getFirst(), "Rosalba Quispe"))));
        search.update(edited);
        assertEquals(Set.of(open.id()), search.find("tag:urgent", 5).utterances());
        assertEquals(2, search.find("rosalba", 5).utterances().size());
        search.update(plain);
        assertTrue(search.find("tag:urgent OR rosalba", 5).utterances().isEmpty());
        search.update(Cases.assemble("Dam", articles.subList(0, 1), List.of()));
        assertEquals(2, search.find("", 5).utterances().size());
        assertEquals(1, search.find("sluices ", 5).sources().size());
    }

    @Test
    void whatWasIndexedStepByStepIsAsIndexedAtOnce() {
        for (int i = 1; i <= articles.size(); i++) {
            search.update(Cases.assemble("Dam", articles.subList(0, i), List.of()));
        }
        try (CaseSearch atOnce = new CaseSearch()) {
            atOnce.update(plain);
            for (String query : List.of("", "sluices", "stance:deny", "quispe -meter", "outlet:post")) {
                assertEquals(atOnce.find(query, 0).utterances(), Set.copyOf(search.find(query, 0).utterances()), query);
                assertEquals(atOnce.find(query, 0).facets(), search.find(query, 0).facets(), query);
            }
        }
    }
}
