package org.rejoinder.analysis.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.analysis.Texts;
import org.rejoinder.model.Article;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;

/** Transcripts, statements in the speaker's own words, embedded posts. People and disputes are invented. */
class WholeTextRulesTest {
    @Test
    void aTranscriptGivesEachParagraphToWhoSpeaksAndLeavesQuestionsOut() {
        assertEquals(List.of(
                        "transcript | MS. VOSS | : | Good morning. I have one thing to say about the dam.",
                        "transcript-continued | - | - | Norland did not open the gates, whatever you may have read.",
                        "transcript | MS. VOSS | : | We do not know yet. The inquiry will tell."),
                Lines.of("MS. VOSS:  Good morning. I have one thing to say about the dam.",
                        "Norland did not open the gates, whatever you may have read.", "(Laughter.)",
                        "Q    Who opened the gates, then?", "MS. VOSS:  We do not know yet. The inquiry will tell."));
    }

    @Test
    void outletsThatAskAreNoSpeakersAndCourtesiesNoStatements() {
        assertEquals(List.of("transcript | Mara Voss | : | The dam is safe.",
                        "transcript | Mara Voss | : | Norland has no such plans."),
                Lines.of("Mara Voss: The dam is safe.", "Orn Daily: What will Norland do?",
                        "Mara Voss: Norland has no such plans.", "Orn Daily: Thank you. Is the dam old?",
                        "Mara Voss: Okay. Jan, go ahead.", "(Laughter.)"));
    }

    @Test
    void whatAQuestionReportsOfOthersIsTheirs() {
        assertEquals(List.of("clause-accused-of | Sudmark | accused | opening the gates",
                        "transcript | MS. VOSS | : | We did not."),
                Lines.of("Q    On Monday Sudmark accused Norland of opening the gates. Did you?",
                        "MS. VOSS:  We did not.", "Q    Thank you."));
    }

    @Test
    void aQuestionBehindOneSpaceIsNoStatementAndNorIsWhoIsCalledUpon() {
        assertEquals(List.of("transcript | MS. VOSS | : | We opened three gates.",
                        "transcript | MS. VOSS | : | It did not."),
                Lines.of("MS. VOSS: We opened three gates.", "Q Thank you. Did the dam break?",
                        "MS. VOSS: It did not.", "Q And the inquiry?", "MS. VOSS: Mm-hmm.", "Q Who leads it?",
                        "MS. VOSS: Okay.\u00a0 Ama, go ahead."));
    }

    @Test
    void oneQuestionAndItsAnswerAreATranscript() {
        assertEquals(List.of("own-words | - | - | No, we have not seen it.",
                "own-words | - | - | We will reply in time."),
                Lines.of("Q.: Has the embassy seen the report?", "A.: No, we have not seen it.",
                        "We will reply in time."));
    }

    @Test
    void aStatementWithoutMarksBelongsToWhoIssuedIt() {
        assertEquals(List.of(
                        "statement-block | The ministry | said | We reject these allegations. They are false.",
                        "statement-block | The ministry | - | Our officers were at home that night.",
                        "clause-said-that | Voss | said | the dam was old"),
                Lines.of("The ministry said in a statement:", "We reject these allegations. They are false.",
                        "Our officers were at home that night.", "Voss said the dam was old."));
    }

    @Test
    void aStatementThatWasPublishedSpeaksInTheFirstPerson() {
        assertEquals(List.of(
                        "statement-block | The Orn Council | published a formal statement | "
                                + "These acts harm all of us and our villages.",
                        "statement-block | The Orn Council | - | We urge Norland to close the gates.",
                        "clause-said-that | Voss | said | she would reply"),
                Lines.of("The Orn Council published a formal statement on Monday.",
                        "These acts harm all of us and our villages.", "We urge Norland to close the gates.",
                        "Voss said she would reply."));
    }

    @Test
    void aNewspaperThatSpeaksOfItselfIsNoSource() {
        assertEquals(List.of(), Lines.of("The firm issued a statement on Monday.", "We have asked the firm for more."));
    }

    @Test
    void theFullTextOfAStatementFollows() {
        assertEquals(List.of("statement-block | the Orn Council statement | : | The Council stands with the villages.",
                        "statement-block | the Orn Council statement | - | We urge Norland to close the gates.",
                        "clause-said-that | Voss | said | she would reply"),
                Lines.of("Below is the full text of the Orn Council statement:",
                "The Council stands with the villages.",
                        "We urge Norland to close the gates.", "Voss said she would reply."));
    }

    @Test
    void captionsThatRepeatTheTextAreLeftOut() {
        assertEquals(1, Lines.of("Voss said that the dam had been opened by hand.", "The rain went on.",
                "Voss said that the dam had been opened by hand").size());
        assertEquals(2, Lines.of("Voss said that the dam had been opened by hand.", "The rain went on.",
                "Voss said that the dam had been opened by hand.").size());
    }

    @Test
    void whatAnIssuerCallsForStandsInsideItsOwnWords() {
        Article article = titled("Statement by the Norland Embassy on the dam",
                "We firmly oppose all attempts to smear our country with stories about the dam.",
                "Our engineers left the site in May. We call on Sudmark to stop such games.");
        assertEquals(List.of("own-words", "own-words", "clause-urged"),
                Lines.of(article).stream().map(line -> line.split(" ")[0]).toList());
    }

    @Test
    void aBriefingIsOneStatementAParagraphWithoutItsLetterhead() {
        Article article = titled("Briefing by Fisheries Ministry Spokeswoman Ada Keller",
                "Ministry of Fisheries of the Norland Realm",
                "The council's reasoning does not stand up to scrutiny. We consider it unacceptable.",
                "We have warned our colleagues more than once that these steps will be answered.");
        List<String> own = Lines.of(article).stream().filter(line -> line.startsWith("own-words")).toList();
        assertEquals(2, own.size(), own::toString);
        assertTrue(own.getFirst().contains("The council's reasoning"), own::toString);
    }

    @Test
    void aParagraphOfOnesOwnWordsIsNotLostToWhatStandsInIt() {
        Article article = titled("Statement by the Norland Council on the dam",
                "We acknowledge national statements by engineers attributing responsibility for the flood to Sudmark.",
                "We stand with all who lost their homes. Our help is on its way.");
        assertEquals(2, Lines.of(article).stream().filter(line -> line.startsWith("own-words")).count());
    }

    @Test
    void aLineThatSaysWhatATextIsMakesItOnesOwnWords() {
        Article release = titled("Answering the fines of the Norland government", "PRESS STATEMENT",
                "Norland has fined nine captains without a reason, and our sailors paid the price.",
                "We call on Norland to return what it took.");
        assertEquals(2, Lines.of(release).stream().filter(line -> line.startsWith("own-words")).count());
        Article report = titled("Captains fined by the Norland government", "PRESS PASS",
                "Norland has fined nine captains without a reason.", "The ships lay in port on Monday.");
        assertEquals(0, Lines.of(report).stream().filter(line -> line.startsWith("own-words")).count());
    }

    @Test
    void whatAnIssuerDoesBySayingItStandsInsideItsOwnWords() {
        Article article = titled("Statement by President Ada Keller on the threats to sailors",
                "Yesterday, Norland purported to ban fifty sailors. Norland’s officials threaten to board ships. "
                        + "Make no mistake: we will protect our sailors. "
                        + "The Treasury designated nine firms of the fleet. "
                        + "We support the work of the harbour inspectors and we have imposed fines on nine captains.");
        List<String> lines = Lines.of(article);
        assertEquals(1, lines.stream().filter(line -> line.startsWith("own-words")).count());
        assertTrue(lines.contains("own-act | We | support | the work of the harbour inspectors"), lines::toString);
        assertTrue(lines.contains("own-act | The Treasury | designated | nine firms of the fleet"), lines::toString);
    }

    @Test
    void theItemsOfAStatementLoseTheirBullets() {
        assertEquals(List.of("statement-block | The minister | told | The dam is old and unsafe.",
                        "statement-block | The minister | - | The gates were opened by hand."),
                Lines.of("The minister told reporters:", "- The dam is old and unsafe.",
                        "- The gates were opened by hand."));
    }

    @Test
    void whatSpeechReportsOfOthersIsNestedInIt() {
        assertEquals(
                List.of("quotation-x-said | Voss | said | The Norland side has openly denied the report. We do too,",
                        "clause-denied | The Norland side | has openly denied | the report"),
                Lines.of("“The Norland side has openly denied the report. We do too,” Voss said."));
    }

    @Test
    void oneLabelMakesNoTranscript() {
        assertEquals(List.of("clause-denied | Norland | denied | the report"),
                Lines.of("UPDATE: Norland denied the report.", "The dam is old."));
    }

    @Test
    void anEmbassysStatementIsAllItsOwnWords() {
        Article article = titled("Statement by the Spokesperson of the Norland Embassy on the dam",
                "We firmly oppose all attempts to smear our country with stories about the dam.",
                "Our engineers left the site in May, and we call on Sudmark to stop such games.");
        assertEquals(List.of(
                        "own-words | - | - | We firmly oppose all attempts to smear our country with stories about the dam.",
                        "own-words | - | - | Our engineers left the site in May, and we call on Sudmark to stop such games.",
                        "clause-urged | we | call on | Sudmark to stop such games"),
                Lines.of(article));
    }

    @Test
    void newsAboutAStatementIsNot() {
        Article article = titled("Statement on the dam angers Sudmark",
                "Sudmark said the statement was false.", "Norland insisted the dam was safe.",
                "“We left in May,” Mara Voss said.");
        assertEquals(3, Lines.of(article).stream().filter(line -> !line.startsWith("own-words")).count());
    }

    @Test
    void anEmbeddedPostBelongsToWhoSignsIt() {
        assertEquals(List.of("post | Mara Voss | - | The dam is safe and always was."),
                Lines.of("The dam is safe and always was.", "— Mara Voss (@maravoss) May 4, 2031"));
    }

    @Test
    void onePaperThatAsksWhomTheHeadingNamesMakesATranscript() {
        Article article = titled("Trade Ministry Spokesperson Ada Keller's Regular Press Conference",
                "Orn Daily: Sudmark says that the dam has been opened. Do you have a comment?",
                "Ada Keller: Norland rejects the charge.", "The dam has been closed for a year, as all can see.");
        assertEquals(List.of("clause-said-that | Sudmark | says that | the dam has been opened",
                "transcript | Ada Keller | : | Norland rejects the charge.",
                "clause-denied | Norland | rejects | the charge",
                "transcript-continued | - | - | The dam has been closed for a year, as all can see."),
                Lines.of(article));
    }

    @Test
    void aTranscriptWithoutLabelsIsWhoseBriefingItIs() {
        Article article = titled("Transcript of the Weekly Media Briefing by the Spokesperson",
                "As you know, our sailors have been held for a month. It is deeply regrettable.",
                "The dam has been closed for a year, as all can see.");
        assertEquals(2, Lines.of(article).stream().filter(line -> line.startsWith("own-words")).count());
    }

    @Test
    void aSpeechToAHouseIsOfWhoIsNamedAboveIt() {
        Article article = titled("Dam Inquiry", "The Minister for Dams (Ms Ada Keller) (Orn)",
                "With permission, Madam Speaker, I wish to tell the House of the inquiry.",
                "It has been shown that the gates were opened by hand.");
        assertEquals(List.of("own-words | Ada Keller | - | With permission, Madam Speaker, I wish to tell the House of"
                        + " the inquiry.",
                "own-words | Ada Keller | - | It has been shown that the gates were opened by hand."),
                Lines.of(article).stream().filter(line -> line.startsWith("own-words")).toList());
    }

    @Test
    void aFirmsAnswerMaySpeakOfItselfByName() {
        Article article = titled("Orn Shipping Responds to Allegations", "Orn Shipping's formal response:",
                "Orn Shipping condemns any opening of gates by hand.",
                "An inquiry is being held, and whoever took part will be dismissed.");
        assertEquals(2, Lines.of(article).stream()
                .filter(line -> line.startsWith("own-words | Orn Shipping | - | ")).count());
    }

    @Test
    void whatAQuestionQuotesOfOthersIsTheirs() {
        assertEquals(List.of("quotation-introduced | Sudmark's minister | said | The gates were opened by hand",
                        "transcript | MS. VOSS | : | We opened none."),
                Lines.of("Q    On Monday Sudmark's minister said: \"The gates were opened by hand\". Were they?",
                        "MS. VOSS:  We opened none.", "Q    Thank you."));
    }

    private static Article titled(String title, String... paragraphs) {
        StringBuilder text = new StringBuilder(title);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(new Span(0, title.length()), BlockRole.TITLE, "test"));
        for (String paragraph : paragraphs) {
            text.append("\n\n");
            blocks.add(new Block(new Span(text.length(), text.length() + paragraph.length()), BlockRole.BODY, "test"));
            text.append(paragraph);
        }
        Article plain = Texts.article(text.toString(), blocks);
        return new Article(plain.id(), plain.source(), plain.text(), Optional.of(new Span(0, title.length())),
                plain.outlet(), plain.byline(), plain.published(), plain.blocks());
    }
}
