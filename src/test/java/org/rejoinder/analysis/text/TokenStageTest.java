package org.rejoinder.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Texts;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;

class TokenStageTest {
    private static final TokenStage STAGE = new TokenStage(LanguageModels.load());

    private static Reading read(String... paragraphs) {
        return STAGE.apply(Reading.of(Texts.article(paragraphs)));
    }

    private static List<String> sentences(String... paragraphs) {
        Reading reading = read(paragraphs);
        return reading.sentences().stream().map(s -> s.span().of(reading.text())).toList();
    }

    private static String words(String text) {
        return read(text).sentences().stream().flatMap(s -> s.tokens().stream()).map(Token::text)
                .collect(Collectors.joining(" "));
    }

    @Test
    void splitsWordsAsTheTreebankDoes() {
        assertEquals("The minister 's aide did n't pay $ 5,000 , or 20 % .",
                words("The minister's aide didn't pay $5,000, or 20%."));
        assertEquals("“ We can not , ” he said — “ ever ” .", words("“We cannot,” he said—“ever”."));
        assertEquals("It ’s the clerks ’ vote ( 3–2 ) .", words("It’s the clerks’ vote (3–2)."));
    }

    @Test
    void keepsTheStopOfAnAbbreviation() {
        assertEquals("Sen. J. R. Moll of the U.S. left .", words("Sen. J. R. Moll of the U.S. left."));
    }

    @Test
    void doesNotBreakAfterTitlesInitialsAndStates() {
        assertEquals(List.of("Lt. Gen. A. B. Orme met Sen. Vail in the U.S. Capitol.", "He left."),
                sentences("Lt. Gen. A. B. Orme met Sen. Vail in the U.S. Capitol. He left."));
        assertEquals(List.of("They flew to the U.S.", "The crew slept."),
                sentences("They flew to the U.S. The crew slept."));
        assertEquals(List.of("They met the U.K.'s Trade Board.", "She left the U.S.”", "They stayed."),
                sentences("They met the U.K.'s Trade Board. She left the U.S.” They stayed."));
        assertEquals(List.of("Talks at Borl Inc. ended at 5 p.m. Monday."),
                sentences("Talks at Borl Inc. ended at 5 p.m. Monday."));
    }

    @Test
    void setsADatelineApart() {
        for (String dateline : List.of("LOME, May 14, 2019 (Norwire) -", "LOME, 14 May --", "HAVRE (Norwire) —",
                "Lima/Quito, 14 May (Norwire) –", "HAMAR, Norland – ", "NORTH HAVRE, Tuesday, May 14 /Norwire/ -",
                "HAVRE -", "HAVRE •", "Lome [Togo], May 14 (NWI):", "[Lome, Togo]")) {
            assertEquals(List.of(dateline.strip(), "Togo accused Ghana."),
                    sentences(dateline.strip() + " Togo accused Ghana."), dateline);
        }
    }

    @Test
    void aCapitalWithAColonIsADateline() {
        TokenStage stage = new TokenStage(LanguageModels.load(), Set.of("Lome")::contains);
        for (String label : List.of("Lome:", "Ortega:")) {
            List<Sentence> read = stage.apply(Reading.of(Texts.article(label + " Togo accused Ghana."))).sentences();
            assertEquals(label.equals("Lome:") ? 2 : 1, read.stream().filter(sentence -> sentence.role()
                    == BlockRole.BODY).count(), label);
        }
    }

    @Test
    void takesNoOtherDashForADateline() {
        for (String text : List.of("Togo - Ghana's neighbour - accused it.", "Ama Doe (right) - he left - spoke.",
                "NATO - Norland's alliance - spoke.", "He left Lome, May 14 - Togo accused Ghana.", "Q - Why now?")) {
            assertEquals(List.of(text), sentences(text));
        }
    }

    @Test
    void knowsStatesThatTheTaggerHasNotHeardOf() {
        for (String state : List.of("Yemen", "Belize", "Eritrea", "Peru", "Norway")) {
            List<Token> tokens = read(state + " denied on Tuesday that its navy had cut a cable.").sentences().getFirst()
                    .tokens();
            assertEquals("NNP VBD", tokens.get(0).tag() + " " + tokens.get(1).tag(), state);
        }
    }

    @Test
    void endsASentenceBehindItsQuotationMark() {
        assertEquals(List.of("“We left.”", "“You stayed,” he said."), sentences("“We left.” “You stayed,” he said."));
        assertEquals(List.of("“Why now?” she asked.", "Nobody knew."),
                sentences("“Why now?” she asked. Nobody knew."));
    }

    @Test
    void neverCrossesABlockOrALine() {
        assertEquals(List.of("A headline without a stop", "The text begins"),
                sentences("A headline without a stop", "The text begins"));
        assertEquals(List.of("First line here.", "Second line"), sentences("First line here.\nSecond line"));
    }

    @Test
    void joinsLinesThatWereWrappedByHand() {
        assertEquals(1, sentences("The committee of the upper house that had met all through the\n"
                + "night decided to adjourn until the following week.").size());
    }

    @Test
    void leavesBoilerplateOut() {
        String text = "Share this. The council met.";
        Reading reading = STAGE.apply(Reading.of(Texts.article(text, List.of(
                new Block(new Span(0, 11), BlockRole.BOILERPLATE, "test"),
                new Block(new Span(12, text.length()), BlockRole.BODY, "test")))));
        assertEquals(List.of("The council met."),
                reading.sentences().stream().map(s -> s.span().of(text)).toList());
    }

    @Test
    void givesPennTags() {
        Sentence sentence = read("The envoy said it was found by us.").sentences().getFirst();
        assertEquals("DT NN VBD PRP VBD VBN IN PRP .",
                sentence.tokens().stream().map(Token::tag).collect(Collectors.joining(" ")));
    }

    @Test
    void staysLinearOnOneEndlessLine() {
        Reading reading = read("word ".repeat(20_000));
        assertTrue(reading.sentences().stream().allMatch(s -> s.tokens().size() <= 301));
    }
}
