package org.rejoinder.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeakerStageTest {
    @Test
    void aNameMayBeginWithASmallParticle() {
        Read read = Read.article("Chile's water minister, Omar el-Tayeb, said the dam was safe.");
        read.says("Chile's water minister, Omar el-Tayeb", "said", "the dam was safe").resolve();
        assertEquals(List.of("Omar el-Tayeb"), read.speakers(0));
    }

    @Test
    void theTimeBehindANameIsNoPartOfIt() {
        Read read = Read.article("Denmark this month accused Norway of poisoning the herring.");
        read.says("Denmark this month", "accused", "poisoning the herring").resolve();
        assertEquals(List.of("Denmark"), read.speakers(0));
    }

    @Test
    void theFirstOfTwoSurnamesIsEnough() {
        Read read = Read.article("Minister Juan Carlos Etxeberri Luna came. Etxeberri said the dam was safe.");
        read.says("Etxeberri", "said", "the dam was safe").resolve();
        assertEquals(List.of("Juan Carlos Etxeberri Luna"), read.speakers(0));
    }

    @Test
    void anOfficeIsThatOfWhoIsNamedNext() {
        Read read = Read.article("Norway's ambassador to Chile was angry.", "Sigrid Aasen said the nets were hers.");
        read.says("Norway's ambassador to Chile", "was", "angry").says("Sigrid Aasen", "said", "the nets were hers")
                .resolve();
        assertEquals(List.of("Sigrid Aasen"), read.speakers(0));
        assertEquals(Optional.of("NOR"), read.actor("Sigrid Aasen").side());
    }

    @Test
    void aNameMayFollowAnOfficeAndWhereItIsHeld() {
        Read read = Read.article("Norway's Ambassador to Chile Sigrid Aasen said the nets were hers.",
                "Deputy Attorney General for National Security John C. Quill said the case was closed. Aasen left.");
        read.says("Norway's Ambassador to Chile Sigrid Aasen", "said", "the nets were hers")
                .says("Deputy Attorney General for National Security John C. Quill", "said", "the case was closed")
                .resolve();
        assertEquals(List.of("Sigrid Aasen"), read.speakers(0));
        assertEquals(List.of("John C. Quill"), read.speakers(1));
    }

    @Test
    void aProjectIsNotTheFirm() {
        Read read = Read.article("Vellotex Group sells pumps. The Harbour Pump Project said the pumps leaked.",
                "The firm said its pumps were safe.");
        read.says("The Harbour Pump Project", "said", "the pumps leaked")
                .says("The firm", "said", "its pumps were safe")
                .resolve();
        assertEquals(List.of("Vellotex Group"), read.speakers(1));
    }

    @Test
    void sheIsNotWhoIsCalledMr() {
        Read read = Read.article("Mrs Quill met Mr Dorn. Mr Dorn left. \"The dam is safe,\" she said.");
        read.says("she", "said", "The dam is safe").resolve();
        assertEquals(List.of("Quill"), read.speakers(0));
    }

    @Test
    void anOfficialSpeaksForTheStateInWhoseNameHeUrges() {
        Read read = Read.article("Spokesman Arne Solbakk said: \"Norway urges all boats to wait.\"");
        read.quotes("Spokesman Arne Solbakk", "said", "Norway urges all boats to wait.").resolve();
        assertEquals(Optional.of("NOR"), read.actor("Arne Solbakk").side());
    }

    @Test
    void aSupremeCourtBelongsToTheOneStateThatIsNamed() {
        Read read = Read.article("Brazil waited. The Supreme Court said the vote was fair.");
        read.says("The Supreme Court", "said", "the vote was fair").resolve();
        assertEquals(List.of("Brazil's Supreme Court"), read.speakers(0));
        assertEquals(Optional.of("BRA"), read.actor("Brazil's Supreme Court").side());
    }

    @Test
    void whichIsWhoeverStandsBeforeTheComma() {
        Read read = Read.article("Dorn fears Norway, which says he owes it money.");
        read.says("which", "says", "he owes it money").resolve();
        assertEquals(List.of("Norway"), read.speakers(0));
    }

    @Test
    void aSurnameAndARoleAndAPronounAreThePersonNamedInFull() {
        Read read = Read.article(
                "Norwegian foreign ministry spokeswoman Tuva Lindqvist said the boats were fishing.",
                "Lindqvist said nobody was hurt. She added that talks went on.",
                "The Norwegian spokeswoman said the matter was closed.");
        read.says("Norwegian foreign ministry spokeswoman Tuva Lindqvist", "said", "the boats were fishing")
                .says("Lindqvist", "said", "nobody was hurt").says("She", "added", "talks went on")
                .says("The Norwegian spokeswoman", "said", "the matter was closed").resolve();
        for (int i = 0; i < 4; i++) {
            assertEquals(List.of("Tuva Lindqvist"), read.speakers(i), "statement " + i);
        }
        assertEquals(Optional.of("NOR"), read.actor("Tuva Lindqvist").side());
        assertEquals(Optional.of("foreign ministry spokeswoman"), read.actor("Tuva Lindqvist").role());
    }

    @Test
    void namesInEitherOrderAreFoundByEitherPart() {
        Read read =
                Read.article("Defence ministry spokesman Qu Daoming said the ships had left. Daoming said so twice. "
                + "Qu said no more.");
        read.says("Daoming", "said", "so twice").says("Qu", "said", "no more").resolve();
        assertEquals(List.of("Qu Daoming"), read.speakers(0));
        assertEquals(List.of("Qu Daoming"), read.speakers(1));
    }

    @Test
    void capitalsStandForTheirStates() {
        Read read = Read.article("Oslo said the claim was false. The Chilean government called it a pity.");
        read.says("Oslo", "said", "the claim was false").says("The Chilean government", "called", "it a pity")
                .resolve();
        assertEquals(List.of("Norway"), read.speakers(0));
        assertEquals(List.of("Chile"), read.speakers(1));
    }

    @Test
    void aJointStatementIsEveryNamedParty() {
        Read read =
                Read.article("Chile and other southern countries including Peru, Bolivia and Uruguay accused Norway "
                + "of spying.", "The joint statement issued by these countries said the matter was grave.");
        read.says("Chile and other southern countries including Peru, Bolivia and Uruguay", "accused", "spying")
                .says("The joint statement issued by these countries", "said", "the matter was grave").resolve();
        assertEquals(List.of("Chile", "Peru", "Bolivia", "Uruguay"), read.speakers(0));
        assertEquals(read.speakers(0), read.speakers(1));
    }

    @Test
    void theStatementIsWhoseSpokeLastAndItIsTheBodyBefore() {
        Read read = Read.article("The Norwegian embassy in Lima called the charge absurd.",
                "The statement said Norway kept to the law.",
                "The Chilean Ministry of Fisheries fined two crews on Monday. They had no permit, it said.");
        read.says("The Norwegian embassy in Lima", "called", "the charge absurd")
                .says("The statement", "said", "Norway kept to the law").says("it", "said", "They had no permit")
                .resolve();
        assertEquals(List.of("Norwegian Embassy in Lima"), read.speakers(0));
        assertEquals(List.of("Norwegian Embassy in Lima"), read.speakers(1));
        assertEquals(List.of("Chilean Ministry of Fisheries"), read.speakers(2));
    }

    @Test
    void theFirmIsTheCompanyThatSpeaks() {
        Read read = Read.article("Software giant Tindervale said four holes had been closed in Tindervale Ledger.",
                "The firm said its customers were safe.");
        read.says("Software giant Tindervale", "said", "four holes had been closed in Tindervale Ledger")
                .says("The firm", "said", "its customers were safe").resolve();
        assertEquals(List.of("Tindervale"), read.speakers(0));
        assertEquals(List.of("Tindervale"), read.speakers(1));
        assertEquals(Optional.empty(), read.actor("Tindervale").side());
    }

    @Test
    void aPassiveWithoutAgentIsUnspecified() {
        Read read = Read.article("Norway was accused of hiding the catch.");
        read.says("", "was accused", "hiding the catch").resolve();
        assertEquals(List.of("unspecified"), read.speakers(0));
    }

    @Test
    void aQuotationWithoutACueGoesOnWithWhoSpokeLast() {
        Read read = Read.article("\"We deny it,\" Ada Marchetti said.", "\"We have nothing to hide.\"");
        read.says("Ada Marchetti", "said", "We deny it,").says("", "", "We have nothing to hide.").resolve();
        assertEquals(List.of("Ada Marchetti"), read.speakers(1));
    }

    @Test
    void aMediumRelaysAndDoesNotSpeak() {
        Read read = Read.article("Ada Marchetti told Reuters that the port was open.");
        read.says("Ada Marchetti", "told Reuters", "the port was open").resolve();
        assertEquals(List.of("Ada Marchetti"), read.speakers(0));
        assertEquals(Optional.of("Reuters"), read.reading().drafts().getFirst().via());
    }

    @Test
    void whatAMediumReportsIsWhoseItIs() {
        Read read = Read.article("Tindervale said that the port was open, Reuters reported.");
        read.says("Reuters", "reported", "Tindervale said that the port was open").resolve();
        assertEquals(List.of("Tindervale"), read.speakers(0));
        assertEquals(Optional.of("Reuters"), read.reading().drafts().getFirst().via());
        assertEquals("the port was open", read.reading().drafts().getFirst().content().getFirst()
                .of(read.reading().text()));
    }

    @Test
    void anAppositionIsNoSecondSpeaker() {
        Read read = Read.article("Ada Marchetti, the mayor of Lima, said it was late. "
                + "Tuva Lindqvist, 52, of Bergen, agreed that it was dark.");
        read.says("Ada Marchetti, the mayor of Lima", "said", "it was late")
                .says("Tuva Lindqvist, 52, of Bergen", "agreed", "it was dark").resolve();
        assertEquals(List.of("Ada Marchetti"), read.speakers(0));
        assertEquals(List.of("Tuva Lindqvist"), read.speakers(1));
    }

    @Test
    void aSpokesmanWithoutANameIsTheBodyHeSpeaksFor() {
        Read read = Read.article("Norwegian spokesman Arne Solbakk kept silent.",
                "A spokesman for the Chilean embassy in Oslo said nothing was decided.");
        read.says("A spokesman for the Chilean embassy in Oslo", "said", "nothing was decided").resolve();
        assertEquals(List.of("Chilean Embassy in Oslo"), read.speakers(0));
    }

    @Test
    void heIsNotWhoWasOnlySpokenTo() {
        Read read =
                Read.article("Arne Solbakk told Reuters he was tired. Speaking to Karl Brandt, he said he would go.");
        read.says("Arne Solbakk", "told", "he was tired").says("he", "said", "he would go").resolve();
        assertEquals(List.of("Arne Solbakk"), read.speakers(1));
    }

    @Test
    void sheIsNotTheManNamedLast() {
        Read read = Read.article("Tuva Lindqvist said it rained. Robert Brandt slept.", "She said it would stop.");
        read.says("Tuva Lindqvist", "said", "it rained").says("She", "said", "it would stop").resolve();
        assertEquals(List.of("Tuva Lindqvist"), read.speakers(1));
    }

    @Test
    void whatNobodyCanHaveSaidHasNoSpeaker() {
        Read read = Read.article("The costs said it all was over.");
        read.says("The costs", "said", "it all was over").resolve();
        assertEquals(List.of(), read.speakers(0));
    }

    @Test
    void aReplyIsWhoseItIsAndNotWhoseItIsAbout() {
        Read read = Read.article("Embassy press officer’s reply to a question about Ada and Tuva Lindqvist:",
                "We regret the delay.");
        read.says("We", "regret", "the delay").resolve();
        assertEquals(List.of("Embassy press officer"), read.speakers(0));
    }

    @Test
    void aReleaseIsItsIssuers() {
        Read read = Read.article("Statement by Chilean Foreign Minister Ramiro Etxeberri:", "We regret the delay.");
        read.says("We", "regret", "the delay").resolve();
        assertEquals(List.of("Ramiro Etxeberri"), read.speakers(0));
    }

    @Test
    void aBriefingIsHersAndHerStatesWhoseOfficeHeadsIt() {
        Read read = Read.article("Briefing by Foreign Ministry Spokeswoman Tuva Lindqvist, 3 May",
                "We regret the delay.", "The Ministry of Foreign Affairs of the Kingdom of Norway has nothing to add.");
        read.says("We", "regret", "the delay").resolve();
        assertEquals(List.of("Tuva Lindqvist"), read.speakers(0));
        Read dated = Read.article("Briefing by Foreign Ministry Spokeswoman Tuva Lindqvist, Oslo, 3 May",
                "We regret the delay.");
        dated.says("We", "regret", "the delay").resolve();
        assertEquals(Optional.of("NOR"), dated.actor("Tuva Lindqvist").side());
    }

    @Test
    void theEmbassyOfAHeadingIsTheOneOfTheLetterhead() {
        Read read = Read.article("Embassy of the Republic of Peru in Chile",
                "Comments of the Embassy regarding fines", "We regret the delay.");
        read.says("We", "regret", "the delay").resolve();
        assertEquals(List.of("Peruvian Embassy in Chile"), read.speakers(0));
    }

    @Test
    void aCommentIsByWhoeverStandsBehindBy() {
        Read read = Read.article("Comment by the Information and Press Department on the fines in Chile",
                "We regret the delay.");
        read.says("We", "regret", "the delay").resolve();
        assertEquals(List.of("Information and Press Department"), read.speakers(0));
    }

    @Test
    void aBodyIsTheStatesWhoseNameStandsBehindOf() {
        Read read = Read.article("The Ministry of Foreign Affairs (MFA) of the Kingdom of Norway said no.",
                "The National Security Council of Chile said yes.", "The Government of Peru said nothing.");
        read.says("The Ministry of Foreign Affairs (MFA) of the Kingdom of Norway", "said", "no")
                .says("The National Security Council of Chile", "said", "yes")
                .says("The Government of Peru", "said", "nothing").resolve();
        assertEquals(List.of("Norway's Foreign Ministry"), read.speakers(0));
        assertEquals(Optional.of("CHL"), read.actor("National Security Council of Chile").side());
        assertEquals(List.of("National Security Council of Chile"), read.speakers(1));
        assertEquals(List.of("Peru"), read.speakers(2));
    }

    @Test
    void anOfficeOfTwoFieldsIsOnePersons() {
        Read read = Read.article("Norwegian Trade and Fisheries Minister Sigrid Aasen said the nets were hers.");
        read.says("Norwegian Trade and Fisheries Minister Sigrid Aasen", "said", "the nets were hers").resolve();
        assertEquals(List.of("Sigrid Aasen"), read.speakers(0));
    }

    @Test
    void whoeverIsNamedBehindTheOfficeSpeaksAlone() {
        Read read = Read.article("In the bays of Orn and Kasmir, the Official Spokesperson, Ms Jane Roe, said no.");
        read.says("Kasmir, the Official Spokesperson, Ms Jane Roe", "said", "no").resolve();
        assertEquals(List.of("Jane Roe"), read.speakers(0));
    }

    @Test
    void othersAreThoseListedBefore() {
        Read read = Read.article("Chile, Peru and other southern countries blamed the weather.");
        read.says("other southern countries", "blamed", "the weather").resolve();
        assertEquals(List.of("Chile", "Peru"), read.speakers(0));
    }

    @Test
    void theGovernmentIsTheStateThatTheArticleBeginsWith() {
        Read read = Read.article("Chile blames Norway for the spill.", "The government says it has proof.");
        read.says("The government", "says", "it has proof").resolve();
        assertEquals(List.of("Chile"), read.speakers(0));
    }

    @Test
    void theGovernmentIsThatOfTheOfficialWhomTheArticleBeginsWith() {
        Read read = Read.article("Chilean Foreign Minister Ramiro Etxeberri called the envoy in.",
                "The government said it wanted an answer.");
        read.says("The government", "said", "it wanted an answer").resolve();
        assertEquals(List.of("Chile"), read.speakers(0));
    }

    @Test
    void partnersAreThoseWhoSpokeTogether() {
        Read read = Read.article("Chile and a coalition of allies blamed Norway for the spill.",
                "The partners said the tanker had been warned.", "The coalition said it would sue.");
        read.says("Chile and a coalition of allies", "blamed", "Norway for the spill")
                .says("The partners", "said", "the tanker had been warned")
                .says("The coalition", "said", "it would sue").resolve();
        assertEquals(List.of("Chile"), read.speakers(1));
        assertEquals(List.of("Chile"), read.speakers(2));
    }

    @Test
    void whoIsTheOneDescribedRightBefore() {
        Read read = Read.article("A senior Chilean official told reporters the talks with Norway had stalled.",
                "The mood in Norway was sour, according to the official, who added the ferry had left.");
        read.says("A senior Chilean official", "told reporters", "the talks with Norway had stalled")
                .says("who", "added", "the ferry had left").resolve();
        assertEquals(read.speakers(0), read.speakers(1));
    }

    @Test
    void aQuotationAfterBackgroundGoesOnWithTheOneLeftOpen() {
        Read read = Read.article("Ramiro Etxeberri wrote: 'We told the harbour master twice.",
                "Harbour pilots steer ships past the reef.", "One sailor said the reef was easy to see.",
                "'Nobody answered our letters.'");
        read.quotes("Ramiro Etxeberri", "wrote", "We told the harbour master twice.")
                .says("One sailor", "said", "the reef was easy to see")
                .quotes("", "", "Nobody answered our letters.").resolve();
        assertEquals(List.of("Ramiro Etxeberri"), read.speakers(2));
    }

    @Test
    void aClosedQuotationIsNotGoneOnWithAfterAnotherSpeaker() {
        Read read = Read.article("Ramiro Etxeberri wrote: 'We told the harbour master twice.'",
                "Lena Okwuosa said the reef was easy to see.", "'Nobody answered our letters.'");
        read.quotes("Ramiro Etxeberri", "wrote", "We told the harbour master twice.")
                .says("Lena Okwuosa", "said", "the reef was easy to see")
                .quotes("", "", "Nobody answered our letters.").resolve();
        assertEquals(List.of("Lena Okwuosa"), read.speakers(2));
    }

    @Test
    void anAbbreviationInBracketsDoesNotCutTheSpokesmanOff() {
        Read read = Read.article("Norland Defence Forces (NDF) spokesperson Dan Brack said the raid never happened.");
        read.says("Norland Defence Forces (NDF) spokesperson Dan Brack", "said", "the raid never happened").resolve();
        assertEquals(List.of("Dan Brack"), read.speakers(0));
    }

    @Test
    void aNameRightBehindTheOfficeIsWhoHoldsIt() {
        Read read =
                Read.article("Spokesperson for the Norwegian Foreign Ministry Ivo Lund called the charge a fairy tale.",
                "Lund said the boats were old.");
        read.says("Spokesperson for the Norwegian Foreign Ministry Ivo Lund", "called", "the charge a fairy tale")
                .says("Lund", "said", "the boats were old").resolve();
        assertEquals(List.of("Ivo Lund"), read.speakers(0));
        assertEquals(List.of("Ivo Lund"), read.speakers(1));
        assertEquals(Optional.of("NOR"), read.actor("Ivo Lund").side());
    }

    @Test
    void whomASpokesmanSpeaksForIsNotWhoSpeaks() {
        Read read = Read.article("The spokesperson for Norwegian Fisheries Minister Ivo Lund said the boats were old.");
        read.says("The spokesperson for Norwegian Fisheries Minister Ivo Lund", "said", "the boats were old").resolve();
        assertNotEquals(List.of("Ivo Lund"), read.speakers(0));
    }

    @Test
    void aUnitKeepsWhoseItIs() {
        Read read = Read.article("The boats are being searched, the Police Spokesperson's Unit said.");
        read.says("the Police Spokesperson's Unit", "said", "The boats are being searched").resolve();
        assertEquals(List.of("Police Spokesperson's Unit"), read.speakers(0));
    }

    @Test
    void aListOrStatementIsOfWhomItComesFrom() {
        Read read = Read.article("Two boats sank, according to a list from the Norwegian Navy.",
                "\"It is a lie,\" a statement read.");
        read.says("a list from the Norwegian Navy", "according to", "Two boats sank")
                .quotes("a statement", "read", "It is a lie,").resolve();
        assertEquals(List.of("Norwegian Navy"), read.speakers(0));
        assertEquals(List.of("Norwegian Navy"), read.speakers(1));
    }

    @Test
    void theMinisterHimselfIsTheMinister() {
        Read read = Read.article(
                "Norwegian fisheries minister Ivo Lund waited. As the minister himself noted, the boats were empty.");
        read.says("the minister himself", "noted", "the boats were empty").resolve();
        assertEquals(List.of("Ivo Lund"), read.speakers(0));
    }

    @Test
    void knownForIsNotKnownAs() {
        Read read = Read.article(
                "The bearded backbencher, known for singing the praises of Ivo Lund, told the gazette he was sad.");
        read.says("The bearded backbencher, known for singing the praises of Ivo Lund", "told", "he was sad").resolve();
        assertEquals(List.of("bearded backbencher"), read.speakers(0));
    }

    @Test
    void anOrganisationForTwoThingsIsOne() {
        Read read = Read.article("The Organization for Safety and Cooperation said nothing had happened.");
        read.says("The Organization for Safety and Cooperation", "said", "nothing had happened").resolve();
        assertEquals(List.of("Organization for Safety and Cooperation"), read.speakers(0));
    }

    @Test
    void theObjectOfTheVerbBeforeDoesNotSpeak() {
        Read read = Read.article("The men are from a bay, which Chile claims as Puerto Brack, and the Norwegian"
            + " Navy said it had seen nothing.");
        read.says("Puerto Brack, and the Norwegian Navy", "said", "it had seen nothing").resolve();
        assertEquals(List.of("Norwegian Navy"), read.speakers(0));
    }

    @Test
    void anEpithetMakesNoSecondPerson() {
        Read read = Read.article("Minister Anna Quist said the boats were old.",
                "Rivals spoke of Crooked Anna Quist in the port.", "Quist said nobody was hurt.");
        read.says("Minister Anna Quist", "said", "the boats were old").says("Quist", "said", "nobody was hurt")
                .resolve();
        assertEquals(List.of("Anna Quist"), read.speakers(0));
        assertEquals(List.of("Anna Quist"), read.speakers(1));
    }

    @Test
    void titlesOfSeveralAreNoPartOfANameEither() {
        Read read = Read.article("Sens. Anna Quist and Paul Brack said the boats were old.");
        read.says("Sens. Anna Quist and Paul Brack", "said", "the boats were old").resolve();
        assertEquals(List.of("Anna Quist", "Paul Brack"), read.speakers(0));
    }

    @Test
    void aNumberOfOfficialsAreOfficials() {
        Read read = Read.article("A number of Norwegian officials said the boats were old.");
        read.says("A number of Norwegian officials", "said", "the boats were old").resolve();
        assertEquals(List.of("Norwegian officials"), read.speakers(0));
    }

    @Test
    void theGroupAndTheBodyAreWhichOfNoStateSpokeLast() {
        Read read = Read.article("River Watch said the dam was unsafe. The group said the engineers had left.",
                "The Court of Arbitration for Fishing said the ban was fair. The body said it was tired.")
                .says("River Watch", "said", "the dam was unsafe").says("The group", "said", "the engineers had left")
                .says("The Court of Arbitration for Fishing", "said", "the ban was fair")
                .says("The body", "said", "it was tired").resolve();
        assertEquals(List.of("River Watch"), read.speakers(1));
        assertEquals(List.of("Court of Arbitration for Fishing"), read.speakers(3));
    }
}
