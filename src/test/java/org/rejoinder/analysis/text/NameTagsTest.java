package org.rejoinder.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Texts;
import org.rejoinder.analysis.Token;

/** Names that are written like small words. */
class NameTagsTest {
    private static final TokenStage STAGE = new TokenStage(LanguageModels.load());

    /** Those of the words that are tagged as names, wherever they stand. */
    private static Set<String> names(List<String> words, String... paragraphs) {
        return STAGE.apply(Reading.of(Texts.article(paragraphs))).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream()).filter(token -> words.contains(token.text()))
                .filter(Token::isProperNoun).map(Token::text).collect(Collectors.toSet());
    }

    @Test
    void aCapitalInsideASentenceTellsOfAName() {
        assertEquals(Set.of("To", "Quan"), names(List.of("To", "Quan"), "Foreign Minister To Quan said it was late."));
        assertEquals(Set.of("An", "Said"), names(List.of("An", "Said"), "It was denied by President An Said."));
    }

    @Test
    void soDoesWhatNoSentenceBeginsWith() {
        assertEquals(Set.of("Than", "Oo"), names(List.of("Than", "Oo"), "Than Oo said it was late."));
        assertEquals(Set.of("Do"), names(List.of("Do"), "Do Quoc, the foreign minister, accused Peru."));
    }

    @Test
    void theNameIsKnownWhereASentenceBeginsWithIt() {
        assertEquals(Set.of("Will", "Orme"), names(List.of("Will", "Orme"), "It was denied by minister Will Orme.",
                "Will Orme came home."));
    }

    @Test
    void prepositionsAndPronounsStayWhatTheyAre() {
        assertEquals(Set.of(), names(List.of("In", "On", "He", "But", "No", "An"),
                "In Lund, the foreign minister said no.", "On Monday Orme said no.", "In Lund Orme said no.",
                "He told Orme so.", "But Orme said no.", "No Norwegian came.", "An FBI agent spoke to Orme."));
        assertEquals(Set.of(), names(List.of("On", "In"), "Q    On Monday Orme said no.", "Q In Lund he said no."));
    }

    @Test
    void theFirstWordOfAnArticleMayBeOneOfAName() {
        assertEquals(Set.of("Quist", "An"), names(List.of("Quist", "An"), "Quist An said it was late."));
    }

    @Test
    void headlinesTellNothing() {
        assertEquals(Set.of("Orme"), names(List.of("To", "Is", "Orme"), "Orme Is To Leave Lund On Monday",
                "To leave is hard."));
    }

    @Test
    void smallWordsBeforeANameBelongToIt() {
        assertEquals(Set.of("van", "der"), names(List.of("van", "der"), "It was late, said van der Orme."));
        assertEquals(Set.of(), names(List.of("van"), "A van drove by."));
    }
}
