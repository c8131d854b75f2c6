package org.rejoinder.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Stance;

class TargetStageTest {
    @Test
    void theObjectOfTheCueIsAccused() {
        Read read = Read.article("Chile accused Norway of hiding its catch.");
        read.says("Chile", "accused", "hiding its catch", Stance.ACCUSE).resolve();
        assertEquals(List.of("Norway"), read.targets(0));
    }

    @Test
    void whoIsBehindTheDeedIsAccused() {
        Read read = Read.article("Tindervale said divers linked to Norway had cut the cable.",
                "Chile said the cut was carried out by Peru.");
        read.says("Tindervale", "said", "divers linked to Norway had cut the cable", Stance.ACCUSE)
                .says("Chile", "said", "the cut was carried out by Peru", Stance.ACCUSE).resolve();
        assertEquals(List.of("Norway"), read.targets(0));
        assertEquals(List.of("Peru"), read.targets(1));
    }

    @Test
    void aChargeAgainstAGroupIsOneAgainstTheStateToWhichTheArticleTiesIt() {
        Read read = Read.article("The hacker group Duskmoth is tied to the Norwegian navy.",
                "Chile accused Duskmoth of cutting the cable.");
        read.says("Chile", "accused", "cutting the cable", Stance.ACCUSE).resolve();
        assertEquals(List.of("Duskmoth", "Norway"), read.targets(0));
    }

    @Test
    void aStateToWhichAGroupIsSaidNotToBeTiedIsNotAccused() {
        Read read = Read.article("The hacker group Duskmoth is not tied to the Norwegian navy.",
                "Chile accused Duskmoth of cutting the cable.");
        read.says("Chile", "accused", "cutting the cable", Stance.ACCUSE).resolve();
        assertEquals(List.of("Duskmoth"), read.targets(0));
    }

    @Test
    void aGroupTiedToTwoStatesIsAccusedAlone() {
        Read read = Read.article("Peru said the hacker group Duskmoth was tied to Norway.",
                "Others hold that the hacker group Duskmoth is linked to Ghana.",
                "Chile accused Duskmoth of cutting the cable.");
        read.says("Chile", "accused", "cutting the cable", Stance.ACCUSE).resolve();
        assertEquals(List.of("Duskmoth"), read.targets(0));
    }

    @Test
    void whoSpeaksForAStateDoesNotAccuseItOfItsGroup() {
        Read read = Read.article("The hacker group Duskmoth is tied to Chile.",
                "Chile accused Duskmoth of cutting the cable.");
        read.says("Chile", "accused", "cutting the cable", Stance.ACCUSE).resolve();
        assertEquals(List.of("Duskmoth"), read.targets(0));
    }

    @Test
    void theSubjectOfTheChargeIsAccused() {
        Read read = Read.article("Chile said the Norwegian government had ignored two warnings.");
        read.says("Chile", "said", "the Norwegian government had ignored two warnings", Stance.ACCUSE).resolve();
        assertEquals(List.of("Norway"), read.targets(0));
    }

    @Test
    void theyAreTheSeveralWhoWereChargedAndNotTheStateThatCharged() {
        Read read = Read.article("Chile indicted four Norwegian divers.", "They are accused of cutting a cable.");
        read.says("Chile", "indicted", "four Norwegian divers", Stance.MEASURE)
                .says("", "are accused", "cutting a cable", Stance.ACCUSE).resolve();
        assertEquals(List.of("four Norwegian divers", "Norway"), read.targets(1));
    }

    @Test
    void theyAreTheStatesThatAreListed() {
        Read read = Read.article("Chile and Peru sent ships.", "They are accused of cutting a cable.");
        read.says("", "are accused", "cutting a cable", Stance.ACCUSE).resolve();
        assertEquals(List.of("Chile"), read.targets(0));
    }

    @Test
    void whoSpeaksForAUnionOfStatesDoesNotAccuseIt() {
        Read read = Read.article("European Council officials said the European Union had been attacked by Norway.");
        read.says("European Council officials", "said", "the European Union had been attacked by Norway",
                Stance.ACCUSE).resolve();
        assertEquals(List.of("Norway"), read.targets(0));
    }

    @Test
    void aDenialAnswersWhoAccusedLast() {
        Read read = Read.article("Chile and Peru accused Norway of hiding its catch.", "Oslo said this was nonsense.");
        read.says("Chile and Peru", "accused", "hiding its catch", Stance.ACCUSE)
                .says("Oslo", "said", "this was nonsense", Stance.DENY).resolve();
        assertEquals(List.of("Chile", "Peru"), read.targets(1));
    }

    @Test
    void aDenialAnswersWhoseClaimItNames() {
        Read read = Read.article("Peru accused Norway of hiding its catch.",
                "Oslo rejected the allegations by Chile as nonsense.");
        read.says("Peru", "accused", "hiding its catch", Stance.ACCUSE)
                .says("Oslo", "rejected", "the allegations by Chile as nonsense", Stance.DENY).resolve();
        assertEquals(List.of("Chile"), read.targets(1));
    }

    @Test
    void whoSpeaksForABodyDoesNotAccuseIt() {
        Read read = Read.article("Vellotex Inc was accused by Tindervale Group of hiding the leak.",
                "Vellotex general counsel Ada Quill said the leak was a lie by the press.");
        read.says("Tindervale Group", "accused", "hiding the leak", Stance.ACCUSE)
                .says("Vellotex general counsel Ada Quill", "said", "the leak was a lie by the press", Stance.DENY)
                .resolve();
        assertEquals(List.of("Tindervale Group"), read.targets(1));
    }

    @Test
    void aWarThatBrokeOutIsNobodysDeed() {
        Read read = Read.article(
                "The company said a Norwegian hacking group has been attacking Peruvian harbours since the war "
                + "between Norway and Peru broke out.");
        read.says("The company", "said", "a Norwegian hacking group has been attacking Peruvian harbours since the war "
                + "between Norway and Peru broke out", Stance.ACCUSE).resolve();
        assertEquals(List.of("Norway"), read.targets(0));
    }

    @Test
    void aSpokesmanOfAnUnnamedStateHasTheSideOfTheAccused() {
        Read read = Read.article("Chile accused Norway of hiding its catch.",
                "Foreign ministry spokesman Arne Solbakk said this was nonsense.");
        read.says("Chile", "accused", "hiding its catch", Stance.ACCUSE)
                .says("Foreign ministry spokesman Arne Solbakk", "said", "this was nonsense", Stance.DENY).resolve();
        assertEquals(Optional.of("NOR"), read.actor("Arne Solbakk").side());
    }

    @Test
    void whereTheDeedWasDoneIsNotBlamed() {
        Read read = Read.article("Peru waited after Chile blamed its old rival for a raid on a ferry off Ghana.");
        read.says("Chile", "blamed", "its old rival for a raid on a ferry off Ghana", Stance.ACCUSE).resolve();
        assertEquals(List.of("Peru"), read.targets(0));
    }

    @Test
    void aGroupThatIsNamedLaterIsTheGroup() {
        Read read = Read.article("Tindervale has blamed a Norwegian smuggling group for the leak.",
                "The group, known as Mudlark, is based in the north.");
        read.says("Tindervale", "blamed", "a Norwegian smuggling group for the leak", Stance.ACCUSE).resolve();
        assertEquals(List.of("Mudlark", "Norway"), read.targets(0));
    }

    @Test
    void whoseTheDiversAreStandsBeforeTheHyphen() {
        assertEquals(List.of("Norway"), accusedBy("Chile", "Oslo-linked night divers cut the cable"));
        assertEquals(List.of("Norway"), accusedBy("Chile", "crews in the bay were Norway-backed for years"));
        assertEquals(List.of(), accusedBy("Chile", "somebody fired at Chile-backed divers"));
    }

    @Test
    void whoseDeedsTheyAreIsAccused() {
        assertEquals(List.of("Norway"), accusedBy("Chile", "it stands united in the face of Norway's illegal efforts"));
        assertEquals(List.of("Norway"), accusedBy("Chile", "it was tired of the piracy coming out of Norway"));
    }

    @Test
    void theMinistryNamedBeforeIsAccused() {
        Read read = Read.article("Chile criticised the Norwegian Ministry of Fisheries.",
                "Chile said the ministry has hired poachers.");
        read.says("Chile", "said", "the ministry has hired poachers", Stance.ACCUSE).resolve();
        assertEquals(List.of("Norwegian Ministry of Fisheries", "Norway"), read.targets(0));
    }

    @Test
    void aToldAscriptionIsAimedAtWhomItIsPinnedOn() {
        assertEquals(List.of("Norway"), accusedBy("Chile", "its inspectors pinned the spill on tankers from Norway"));
    }

    @Test
    void aVictimIsNotAccused() {
        Read read = Read.article("Ramiro Etxeberri fell ill.", "Chile said Mr Etxeberri was the victim of a poisoning.",
                "Chile said Mr Etxeberri was deliberately poisoned.");
        read.says("Chile", "said", "Mr Etxeberri was the victim of a poisoning", Stance.ACCUSE)
                .says("Chile", "said", "Mr Etxeberri was deliberately poisoned", Stance.ACCUSE).resolve();
        assertEquals(List.of(), read.targets(0));
        assertEquals(List.of(), read.targets(1));
    }

    @Test
    void itsEnvoyIsThatOfTheStateInTheSentence() {
        Read read = Read.article("Chile raised the pressure on Norway by summoning its ambassador over the spill.");
        read.says("Chile", "summoning", "its ambassador over the spill", Stance.MEASURE).resolve();
        assertEquals(List.of("Norway"), read.targets(0));
    }

    @Test
    void aCondemnationWithoutAddresseeIsAimedAtTheOneAdversary() {
        Read read = Read.article("Chile denounced the senseless spill.", "Chile said Norway had ignored two warnings.");
        read.says("Chile", "denounced", "the senseless spill", Stance.CONDEMN)
                .says("Chile", "said", "Norway had ignored two warnings", Stance.ACCUSE).resolve();
        assertEquals(List.of("Norway"), read.targets(0));
    }

    @Test
    void ofTwoAdversariesNeitherIsTaken() {
        Read read = Read.article("Chile denounced the senseless spill.", "Chile said Norway had ignored two warnings.",
                "Chile said Peru had ignored a third.");
        read.says("Chile", "denounced", "the senseless spill", Stance.CONDEMN)
                .says("Chile", "said", "Norway had ignored two warnings", Stance.ACCUSE)
                .says("Chile", "said", "Peru had ignored a third", Stance.ACCUSE).resolve();
        assertEquals(List.of(), read.targets(0));
    }

    @Test
    void aDenialAnswersWhoGaveNoProofInTheSameSentence() {
        Read read = Read.article("Peru accused Norway of hiding its catch.",
                "Oslo dismissed the charge, complaining that no evidence was supplied by Chile.");
        read.says("Peru", "accused", "hiding its catch", Stance.ACCUSE)
                .says("Oslo", "dismissed", "the charge", Stance.DENY)
                .says("Oslo", "complaining", "no evidence was supplied by Chile", Stance.DENY).resolve();
        assertEquals(List.of("Chile"), read.targets(1));
        assertEquals(List.of("Chile"), read.targets(2));
    }

    @Test
    void whatIsAskedOfOthersIsNotAimedAtTheAdversary() {
        Read read = Read.article("Chile urged sailors to wait.", "Chile said Norway had ignored two warnings.");
        read.says("Chile", "urged", "sailors to wait", Stance.DEMAND)
                .says("Chile", "said", "Norway had ignored two warnings", Stance.ACCUSE).resolve();
        assertEquals(List.of(), read.targets(0));
    }

    @Test
    void whatTheOtherOfTwoSidesOfTheHeadlineSaysIsAimedAtTheFirst() {
        Read read = Read.article("Chile quarrels with Norway over nets.", "Oslo said its answer would come soon.");
        read.says("Oslo", "said", "its answer would come soon", Stance.THREATEN).resolve();
        assertEquals(List.of("Chile"), read.targets(0));
    }

    @Test
    void thoseWhoAccuseEachOtherAreBothAccused() {
        Read read = Read.article("Chile and Norway accused each other of cutting nets.");
        read.says("Chile and Norway", "accused", "cutting nets", Stance.ACCUSE).resolve();
        assertEquals(List.of("Chile", "Norway"), read.targets(0));
    }

    @Test
    void anOfficialsClaimIsAlsoHisStates() {
        Read read = Read.article("Chilean Foreign Minister Pablo Urrutia said Norway had cut the nets.",
                "Oslo said this was nonsense.");
        read.says("Chilean Foreign Minister Pablo Urrutia", "said", "Norway had cut the nets", Stance.ACCUSE)
                .says("Oslo", "said", "this was nonsense", Stance.DENY).resolve();
        assertEquals(List.of("Pablo Urrutia", "Chile"), read.targets(1).stream().sorted(
                Comparator.reverseOrder()).toList());
    }

    @Test
    void aPassiveAccusationIsAimedAtWhomTheSentenceBeforeIsAbout() {
        Read read = Read.article("Norway has stayed away. It was accused of cutting nets.");
        read.says("It", "was accused", "cutting nets", Stance.ACCUSE).resolve();
        assertEquals(List.of("unspecified"), read.speakers(0));
        assertEquals(List.of("Norway"), read.targets(0));
    }

    @Test
    void theHackersAreTheGroupNamedLast() {
        Read read = Read.article("A hacking group known as MurkyFjord broke in.",
                "Chile said the hackers had stolen plans.");
        read.says("Chile", "said", "the hackers had stolen plans", Stance.ACCUSE).resolve();
        assertEquals(List.of("MurkyFjord"), read.targets(0));
    }

    @Test
    void whoIsCalledUponInsideTheWordsIsMeant() {
        Read read = Read.article("Chile said it would call on Norway to return the nets.");
        read.says("Chile", "said", "it would call on Norway to return the nets", Stance.DEMAND).resolve();
        assertEquals(List.of("Norway"), read.targets(0));
    }

    @Test
    void whoseResignationIsDemandedIsMeant() {
        Read read = Read.article("Chile's minister Pablo Urrutia lost the nets.",
                "Senator Ana Quiroga demanded Mr Urrutia's resignation.");
        read.says("Senator Ana Quiroga", "demanded", "Mr Urrutia's resignation", Stance.DEMAND).resolve();
        assertEquals(List.of("Pablo Urrutia"), read.targets(0));
    }

    @Test
    void whoIsPraisedIsTheTargetOfPraise() {
        Read read = Read.article("Chile praised Norway's patience.");
        read.says("Chile", "praised", "Norway's patience", Stance.SUPPORT).resolve();
        assertEquals(List.of("Norway"), read.targets(0));
    }

    @Test
    void allegationsMadeByOthersAreTheirs() {
        Read read = Read.article("Oslo saw no sense in the allegations made last week by Chile.");
        read.says("Oslo", "saw", "no sense in the allegations made last week by Chile", Stance.DENY).resolve();
        assertEquals(List.of("Chile"), read.targets(0));
    }

    @Test
    void aCommentThatSpeaksOfTheAdversaryIsAboutIt() {
        Read read = Read.article("Chile accused Norway of cutting nets.", "Chile said Norway had many boats.");
        read.says("Chile", "accused", "cutting nets", Stance.ACCUSE)
                .says("Chile", "said", "Norway had many boats", Stance.COMMENT).resolve();
        assertEquals(List.of("Norway"), read.targets(1));
    }

    @Test
    void aThirdStateThatUrgesBothHasNoAdversary() {
        Read read = Read.article("Chile accused Norway of cutting nets.", "Peru called for calm.");
        read.says("Chile", "accused", "cutting nets", Stance.ACCUSE)
                .says("Peru", "called for", "calm", Stance.DEMAND).resolve();
        assertEquals(List.of(), read.targets(1));
    }

    @Test
    void aFindersChargesAreAimedAtWhomTheOthersAccuse() {
        Read read = Read.article("Chile accused Norway of cutting nets.", "Peru accused Norway of hiding its catch.",
                "Tindervale said the hackers stole two maps.", "Tindervale said the weather was fine.");
        read.says("Chile", "accused", "cutting nets", Stance.ACCUSE)
                .says("Peru", "accused", "hiding its catch", Stance.ACCUSE)
                .says("Tindervale", "said", "the hackers stole two maps", Stance.COMMENT)
                .says("Tindervale", "said", "the weather was fine", Stance.COMMENT).resolve();
        assertEquals(List.of("Norway"), read.targets(2));
        assertEquals(List.of(), read.targets(3));
    }

    @Test
    void aCommentThatNamesTheAccusedAsAPlaceIsNotAboutHim() {
        Read read = Read.article("Chile accused Norway of cutting nets.", "Peru accused Norway of hiding its catch.",
                "Tindervale said it had divers in Norway.");
        read.says("Chile", "accused", "cutting nets", Stance.ACCUSE)
                .says("Peru", "accused", "hiding its catch", Stance.ACCUSE)
                .says("Tindervale", "said", "it had divers in Norway", Stance.COMMENT).resolve();
        assertEquals(List.of(), read.targets(2));
    }

    @Test
    void theAccusedSideItselfDoesNotJoinIn() {
        Read read = Read.article("Chile accused Norway of cutting nets.", "Peru accused Norway of hiding its catch.",
                "Oslo said the hackers stole two maps.");
        read.says("Chile", "accused", "cutting nets", Stance.ACCUSE)
                .says("Peru", "accused", "hiding its catch", Stance.ACCUSE)
                .says("Oslo", "said", "the hackers stole two maps", Stance.COMMENT).resolve();
        assertEquals(List.of(), read.targets(2));
    }

    @Test
    void attacksComeFromTheAccused() {
        assertEquals(List.of("Norway"), accusedBy("Tindervale", "it thwarted two attacks from Norway against Chile"));
    }

    @Test
    void bothAreTheTwoWhoSpokeTogetherAndAccuseEachOther() {
        Read read = Read.article("Chile and Norway have accused each other of cutting nets.", "Both accused each other "
                + "of lying.");
        read.says("Chile and Norway", "have accused", "cutting nets", Stance.ACCUSE)
                .says("Both", "accused", "lying", Stance.ACCUSE).resolve();
        assertEquals(List.of("Chile", "Norway"), read.speakers(1));
        assertEquals(List.of("Chile", "Norway"), read.targets(1));
    }

    private static List<String> accusedBy(String speaker, String content) {
        Read read = Read.article(speaker + " said " + content + ".");
        return read.says(speaker, "said", content, Stance.ACCUSE).resolve().targets(0);
    }

    @Test
    void aWatchdogLooksIntoABodyOfItsOwnState() {
        Read read = Read.article("The Norwegian parliament said it had opened an inquiry into whether the Norwegian Navy tapped clerks.");
        read.says("The Norwegian parliament", "said",
                "it had opened an inquiry into whether the Norwegian Navy tapped clerks", Stance.MEASURE).resolve();
        assertEquals(List.of("Norwegian Navy"), read.targets(0).stream().filter(name -> name.contains("Navy"))
                .toList());
    }

    @Test
    void chargesOfWorkingForSomebodyAreNotAgainstHim() {
        Read read = Read.article("Ada Quill was accused by Chile of copying charts.",
                "Chile announced charges of secretly working for the Peruvian government.");
        read.says("Chile", "accused", "copying charts", Stance.ACCUSE)
                .says("Chile", "announced", "charges of secretly working for the Peruvian government", Stance.MEASURE)
                .resolve();
        assertEquals(List.of("Ada Quill"), read.targets(1));
    }

    @Test
    void aFirmIsNotTheStateInWhichItIsAtHome() {
        Read read = Read.article("Tindervale Group accused Vellotex Inc of poaching drivers.", "Vellotex denied it.",
                "Tindervale Group said the Peruvian market leader had made false bookings.");
        read.says("Tindervale Group", "accused", "poaching drivers", Stance.ACCUSE)
                .says("Vellotex", "denied", "it", Stance.DENY)
                .says("Tindervale Group", "said", "the Peruvian market leader had made false bookings", Stance.ACCUSE)
                .resolve();
        assertEquals(List.of("Vellotex Inc"), read.targets(2));
    }

    @Test
    void whoseDeedItIsHasDoneIt() {
        Read read = Read.article("Tindervale Group deplored Chile. It said the Norwegian Navy's egregious surveillance of clerks will go on.");
        read.says("Tindervale Group", "said", "the Norwegian Navy's egregious surveillance of clerks will go on",
                Stance.ACCUSE).resolve();
        assertEquals(List.of("Norwegian Navy", "Norway"), read.targets(0));
    }

    @Test
    void chargesAgainstNationalsAreNotLedByTheirStatesName() {
        Read read = Read.article("Chile accused Ada Quill of copying charts.",
                "Chile announced charges against two Peruvian nationals.");
        read.says("Chile", "accused", "copying charts", Stance.ACCUSE)
                .says("Chile", "announced", "charges against two Peruvian nationals", Stance.MEASURE).resolve();
        assertEquals(List.of("Ada Quill"), read.targets(1));
    }

    @Test
    void blameIsLaidOnWhoIsNamedBehindIt() {
        Read read = Read.article(
                "Norway laid the blame squarely on Ada Quill, and Chile put the blame at the feet of Peru.");
        read.says("Norway", "laid", "the blame squarely on Ada Quill", Stance.ACCUSE)
                .says("Chile", "put", "the blame at the feet of Peru", Stance.ACCUSE).resolve();
        assertEquals(List.of("Ada Quill"), read.targets(0));
        assertEquals(List.of("Peru"), read.targets(1));
    }

    @Test
    void whoIsNamedInsideTheCueIsWarned() {
        Read read = Read.article("Norway warned Chile and Peru that they would pay a heavy price.");
        read.says("Norway", "warned Chile and Peru that", "they would pay a heavy price", Stance.THREATEN).resolve();
        assertEquals(List.of("Chile", "Peru"), read.targets(0));
    }

    @Test
    void whoWasAttackedIsNotCharged() {
        Read read = Read.article("Chile accused Peru of hacking.",
                "Chile said the Chilean parliament was targeted three times.");
        read.says("Chile", "accused", "hacking", Stance.ACCUSE)
                .says("Chile", "said", "the Chilean parliament was targeted three times", Stance.ACCUSE).resolve();
        assertEquals(List.of("Peru"), read.targets(1));
    }

    @Test
    void whoShouldBeFreedIsNotAsked() {
        Read read = Read.article("Norway condemned Chile for the arrest of Ada Quill.",
                "Norway said Ada Quill should be freed.");
        read.says("Norway", "condemned", "the arrest of Ada Quill", Stance.CONDEMN)
                .says("Norway", "said", "Ada Quill should be freed", Stance.DEMAND).resolve();
        assertEquals(List.of("Chile"), read.targets(1));
    }

    @Test
    void whoWorksForABodyIsChargedAndNotTheBody() {
        Read read = Read.article("Ada Quill was accused by Chile of copying charts.",
                "A Chilean Navy officer was charged by prosecutors.");
        read.says("Chile", "accused", "copying charts", Stance.ACCUSE)
                .says("", "was charged by", "prosecutors", Stance.MEASURE).resolve();
        assertEquals(List.of("Chilean Navy officer"), read.targets(1));
    }

    @Test
    void aFirmThatActsIsChargedAndNotWhomItSellsTo() {
        Read read =
                Read.article("Chile said Tindervale Group planned to ship engines to Cuba in violation of the embargo.",
                "Tindervale Group said it kept to the law.");
        read.says("Chile", "said", "Tindervale Group planned to ship engines to Cuba in violation of the embargo",
                Stance.ACCUSE)
                .says("Tindervale Group", "said", "it kept to the law", Stance.DENY).resolve();
        assertEquals(List.of("Tindervale Group"), read.targets(0));
    }

    @Test
    void whoIsAskedToBeFreedIsNotWhoIsAsked() {
        Read read = Read.article("Norway condemned Chile for the arrest.",
                "Norway called for Ada Quill to be released.");
        read.says("Norway", "condemned", "the arrest", Stance.CONDEMN)
                .says("Norway", "called for", "Ada Quill to be released", Stance.DEMAND).resolve();
        assertEquals(List.of("Chile"), read.targets(1));
    }

    @Test
    void whoWasConvictedIsNotCondemnedWithTheConviction() {
        Read read = Read.article("Norway accused Chile of hiding the files.",
                "Norway condemned Ada Quill's conviction as a mockery.");
        read.says("Norway", "accused", "hiding the files", Stance.ACCUSE)
                .says("Norway", "condemned", "Ada Quill's conviction as a mockery", Stance.CONDEMN).resolve();
        assertEquals(List.of("Chile"), read.targets(1));
    }

    @Test
    void aMeasureIsNotAimedAtWhoTakesIt() {
        Read read = Read.article("Norway accused Chile of hiding its catch.",
                "Oskar Lind said the European Union will impose sanctions on Chile.");
        read.says("Norway", "accused", "hiding its catch", Stance.ACCUSE)
                .says("Oskar Lind", "said", "the European Union will impose sanctions on Chile", Stance.MEASURE)
                .resolve();
        assertEquals(List.of("Chile"), read.targets(1));
    }

    @Test
    void theNorthIsTheStateOfThatNameThatTheArticleTellsOf() {
        Read read = Read.article("Chile accused North Korea of hiding a ship.", "Chile warned the North again.",
                "A storm came from the South.");
        read.says("Chile", "accused", "hiding a ship", Stance.ACCUSE)
                .says("Chile", "warned", "the North again", Stance.THREATEN).resolve();
        assertEquals(List.of("North Korea"), read.targets(1));
        assertEquals(List.of("Chile", "North Korea"), read.names().stream().filter(name -> !name.equals("South"))
                .toList());
    }

    @Test
    void aFirmThatActsElsewhereTooIsTheSubjectOfACharge() {
        Read read = Read.article("The port office said Vellotex broke the law in Chile.",
                "Vellotex bought the pier last year.");
        read.says("The port office", "said", "Vellotex broke the law in Chile", Stance.ACCUSE).resolve();
        assertEquals(List.of("Vellotex"), read.targets(0));
    }
}
