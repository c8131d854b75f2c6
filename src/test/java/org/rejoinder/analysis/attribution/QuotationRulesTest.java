package org.rejoinder.analysis.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Quotations with their reporting clauses. People and disputes are invented. */
class QuotationRulesTest {
    private static void assertLines(List<String> found, String... lines) {
        assertEquals(List.of(lines), found);
    }

    @Test
    void aQuotationThatIsClosedParagraphsLaterEndsBeforeItsMark() {
        assertLines(Lines.of("\"We never touched the dam.", "Nobody from our side was there on that day.",
                        "We will say so in court,\" Mara Voss said on Friday."),
                "quotation-floating | - | - | We never touched the dam.",
                "quotation-continued | - | - | Nobody from our side was there on that day.",
                "quotation-x-said | Mara Voss | said | We will say so in court,");
    }

    @Test
    void speakerBeforeTheVerb() {
        assertLines(Lines.of("“We never touched the dam,” Mara Voss told reporters on Friday."),
                "quotation-x-said | Mara Voss | told reporters | We never touched the dam,");
    }

    @Test
    void speakerBehindTheVerbWithApposition() {
        assertLines(Lines.of("\"We never touched the dam,\" said Mara Voss, the water minister."),
                "quotation-said-x | Mara Voss, the water minister | said | We never touched the dam,");
    }

    @Test
    void aQuotationCutByItsCueIsOneStatementWithTwoSpans() {
        assertLines(Lines.of("“We never touched the dam,” he said. “Nobody from our side was there.”"),
                "quotation-x-said | he | said | We never touched the dam, / Nobody from our side was there.");
    }

    @Test
    void anotherCueIsAnotherStatement() {
        assertLines(Lines.of("“We never touched the dam,” he said. “Nobody was there,” he added."),
                "quotation-x-said | he | said | We never touched the dam,",
                "quotation-x-said | he | added | Nobody was there,");
    }

    @Test
    void introducedByColonOrComma() {
        assertLines(Lines.of("Voss wrote on Monday: “The charge is a fairy tale.”"),
                "quotation-introduced | Voss | wrote | The charge is a fairy tale.");
        assertLines(Lines.of("The envoy replied, “The charge is a fairy tale.”"),
                "quotation-introduced | The envoy | replied | The charge is a fairy tale.");
    }

    @Test
    void introducedWithoutAnyMark() {
        assertLines(Lines.of("The envoy said \"it is a fairy tale that nobody should believe.\""),
                "quotation-introduced | The envoy | said | it is a fairy tale that nobody should believe.");
    }

    @Test
    void aNameAndAColon() {
        assertLines(Lines.of("The Norland embassy: “The charge is a fairy tale and we reject it.”"),
                "quotation-colon | The Norland embassy | : | The charge is a fairy tale and we reject it.");
    }

    @Test
    void accordingToBehindTheQuotation() {
        assertLines(Lines.of("“The gates were opened by hand,” according to the inspectors."),
                "quotation-according | the inspectors | according to | The gates were opened by hand,");
    }

    @Test
    void aQuotationParagraphWithoutCueStandsAlone() {
        assertLines(Lines.of("Voss denied it.", "“We never touched the dam and never will.”"),
                "clause-denied | Voss | denied | it",
                "quotation-floating | - | - | We never touched the dam and never will.");
    }

    @Test
    void aQuotationOverSeveralParagraphsIsOneStatementEach() {
        assertLines(Lines.of("“We never touched the dam,” Voss said. “Nobody was there.",
                "“We were at home that night.”"),
                "quotation-x-said | Voss | said | We never touched the dam, / Nobody was there.",
                "quotation-continued | - | - | We were at home that night.");
    }

    @Test
    void aPluralVerbFormThatLooksLikeANoun() {
        assertLines(Lines.of("\"They opened the gates at night,\" the Norland government claims."),
                "quotation-x-said | the Norland government | claims | They opened the gates at night,");
    }

    @Test
    void aColonAtTheEndOfAParagraphLeadsToTheNext() {
        assertLines(Lines.of("The ministry said in a statement:", "“We never touched the dam and never will.”"),
                "quotation-led | The ministry | said | We never touched the dam and never will.");
    }

    @Test
    void aNameBehindADashSignsTheQuotation() {
        assertLines(Lines.of("“We never touched the dam.” — Norland embassy press release"),
                "quotation-signed | Norland embassy press release | - | We never touched the dam.");
    }

    @Test
    void titlesOfWorksAndAsidesAreNoSpeech() {
        assertLines(Lines.of("‘All the Rivers Run Dry.’", "“(Laughter in the hall.)”"));
    }

    @Test
    void aWordInMarksIsNoSpeech() {
        assertLines(Lines.of("The “water war” has lasted for years."));
    }

    @Test
    void aStatementAttributedToSomebody() {
        assertEquals(List.of("quotation-x-said | a statement attributed to the ministry's spokesperson | said | "
                        + "The other side lies about trade,"),
                Lines.of(
                "\"The other side lies about trade,\" a statement attributed to the ministry's spokesperson said."));
    }

    @Test
    void wasQuotedAsSaying() {
        assertEquals(List.of("quotation-quoted | the builders' president, Carla Vint | was quoted as saying | "
                        + "Somebody is playing with lives,"),
                Lines.of(
                "\"Somebody is playing with lives,\" the builders' president, Carla Vint, was quoted as saying."));
    }
}
