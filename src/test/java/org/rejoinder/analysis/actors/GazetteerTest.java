package org.rejoinder.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.actors.Gazetteer.Entry;
import org.rejoinder.analysis.actors.Gazetteer.Kind;
import org.rejoinder.model.Span;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @Test
    void knowsStatesByNameCapitalAndAdjective() {
        assertEquals(List.of("NOR"), sides("Norway", Kind.NAME));
        assertEquals(List.of("NOR"), sides("Oslo", Kind.CAPITAL));
        assertEquals(List.of("NOR"), sides("Norwegian", Kind.ADJECTIVE));
        assertEquals(List.of("USA"), sides("the United States", Kind.NAME));
    }

    @Test
    void knowsBlocsAndInstitutionsAndMedia() {
        assertEquals(List.of("EU"), sides("European Union", Kind.NAME));
        assertEquals(List.of("RUS"), sides("Kremlin", Kind.INSTITUTION));
        assertTrue(GAZETTEER.named("Reuters").stream().anyMatch(entry -> entry.kind() == Kind.MEDIUM));
    }

    @Test
    void theLongestFormWins() {
        assertEquals(Optional.of(2), GAZETTEER.match(tokens("South Korea said"), 0).map(Gazetteer.Match::tokens));
    }

    @Test
    void capitalsTellAStateFromAPronoun() {
        assertTrue(GAZETTEER.match(tokens("told us that"), 1).isEmpty());
        assertTrue(GAZETTEER.match(tokens("the US said"), 1).isPresent());
        assertEquals(Optional.of("NOR"), GAZETTEER.match(tokens("NORWAY denied"), 0)
                .flatMap(found -> found.of(Kind.NAME)).flatMap(Entry::side));
    }

    private static List<String> sides(String form, Kind kind) {
        return GAZETTEER.named(form).stream().filter(entry -> entry.kind() == kind)
                .flatMap(entry -> entry.side().stream()).toList();
    }

    private static List<Token> tokens(String text) {
        return Arrays.stream(text.split(" ")).map(word -> new Token(new Span(0, word.length()), word, "NNP")).toList();
    }
}
