package org.rejoinder.analysis.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Idioms, nouns and phrases that report without a plain verb of speech. People and disputes are invented. */
class PhraseRulesTest {
    private static void assertLines(String text, String... lines) {
        assertEquals(List.of(lines), Lines.of(text));
    }

    @Test
    void blameThatIsLaidSomewhere() {
        assertLines("Norland laid the blame for the flood squarely at the feet of Sudmark.",
                "clause-blamed | Norland | laid | the blame for the flood squarely at the feet of Sudmark");
        assertLines("Norland holds Sudmark responsible for the flood.",
                "clause-blamed | Norland | holds | Sudmark responsible for the flood");
        assertLines("The room holds forty people for dinner.");
    }

    @Test
    void idiomsWithAnObject() {
        assertLines("The prime minister pointed the finger at Sudmark for the failure of the dam.",
                "clause-phrase | The prime minister | pointed the finger at | Sudmark for the failure of the dam");
        assertLines("Mara Voss pointed to \"a pattern of neglect\" by the builders.",
                "clause-phrase | Mara Voss | pointed to | \"a pattern of neglect\" by the builders");
        assertLines("Jan Reus was highly critical of the inquiry.",
                "clause-phrase | Jan Reus | was highly critical of | the inquiry");
        assertLines("Hald has always maintained his innocence.",
                "clause-phrase | Hald | has always maintained | his innocence");
    }

    @Test
    void adjectivesWithAClause() {
        assertLines("Voss was adamant that the gates had been opened by hand.",
                "clause-said-that | Voss | was adamant that | the gates had been opened by hand");
    }

    @Test
    void theoriesThatArePromoted() {
        assertLines("The opposition is promoting the theory that the dam was blown up.",
                "clause-noun-that | The opposition | is promoting the theory that | the dam was blown up");
    }

    @Test
    void nounsWithTheirClause() {
        assertLines("Sudmark's denial that its officers were at the dam came a day later.",
                "clause-of-noun | Sudmark | denial | its officers were at the dam");
        assertLines("Allegations by Norland that the gates were opened by hand led to protests.",
                "clause-of-noun | Norland | Allegations | the gates were opened by hand");
        assertLines("The report that sparked the row was withdrawn.");
    }

    @Test
    void aClaimThatIsRejectedByAnother() {
        assertLines("Sudmark's claim that the gates were opened by hand was rejected by Norland.",
                "clause-passive-by | Norland | was rejected | Sudmark's claim that the gates were opened by hand",
                "clause-of-noun | Sudmark | claim | the gates were opened by hand");
    }

    @Test
    void per() {
        assertLines("The dam failed because of neglect, per the Norland water authority.",
                "clause-per | the Norland water authority | per | The dam failed because of neglect");
        assertLines("The guards were paid thirty crowns per day per person.");
    }

    @Test
    void inSomebodysWords() {
        assertLines("It was, in Voss's words, \"a crime against a river\".",
                "clause-in-words-of | Voss | words | It was / \"a crime against a river\"");
        assertLines("In the words of Mara Voss, the dam was a disgrace.",
                "clause-in-words-of | Mara Voss | In the words of | the dam was a disgrace");
    }

    @Test
    void asSomebodyToldIt() {
        assertLines("As revealed in the indictment, two officers paid the gatekeeper.",
                "clause-as-told | the indictment | revealed | two officers paid the gatekeeper");
        assertLines("The dam, as the minister noted, was old.",
                "clause-as-told | the minister | noted | The dam / was old");
        assertLines("As the water rose, the guards left.");
    }

    @Test
    void whatFollowsPeopleWithoutCommaIsWhatTheySay() {
        assertLines("According to engineers Norland's dam was opened by hand.",
                "clause-according-to | engineers | According to | Norland's dam was opened by hand");
        assertLines("According to residents the gates were opened by hand.",
                "clause-according-to | residents | According to | the gates were opened by hand");
    }

    @Test
    void aJudgingParticipleEndsTheDeniedClaim() {
        assertLines("Norland denied the minister's claims that the dam broke, calling the charge \"a lie\".",
                "clause-denied | Norland | denied | the minister's claims that the dam broke",
                "clause-called | Norland | calling | the charge \"a lie\"");
    }

    @Test
    void anotherReportBehindAccordingTo() {
        assertLines("According to the agency, the dam is old, and the ministry says that it will fail.",
                "clause-according-to | the agency | According to | the dam is old",
                "clause-said-that | the ministry | says that | it will fail");
        assertLines("According to court papers [PDF], the gates were opened by hand.",
                "clause-according-to | court papers | According to | the gates were opened by hand");
    }

    @Test
    void aPassiveWithTwoAgents() {
        assertLines("Sudmark was accused of opening the gates by Norland and of bribing a guard by a rights group.",
                "clause-passive-agents | Norland | was accused | opening the gates",
                "clause-passive-agents | a rights group | was accused | bribing a guard");
    }

    @Test
    void warnedSomebodyOfSomething() {
        assertLines("Voss warned Norland of grave consequences.",
                "clause-told-of | Voss | warned | grave consequences");
    }

    @Test
    void coordinatedReportsAreApart() {
        assertLines("Norland denied the claims and accused Sudmark of shelling its villages.",
                "clause-denied | Norland | denied | the claims",
                "clause-accused-of | Norland | accused | shelling its villages");
        assertLines("Sudmark called the inquiry \"biased\".",
                "clause-called | Sudmark | called | the inquiry \"biased\"");
        assertLines("Norland confirmed that three boats were there however it said that they were lost.",
                "clause-said-that | Norland | confirmed that | three boats were there",
                "clause-said-that | it | said that | they were lost");
    }

    @Test
    void whatHangsOnTheCueIsNoContent() {
        assertLines("Norland proposed tariffs on imports despite protests, plunging ties to a new low.",
                "clause-urged | Norland | proposed | tariffs on imports");
        assertLines("Voss condemned the flood as the talks went on.",
                "clause-called | Voss | condemned | the flood");
        assertLines("Voss condemned the flood as a crime.",
                "clause-called | Voss | condemned | the flood as a crime");
        assertLines("Norland accused Sudmark of flooding a village, and that is false.",
                "clause-accused-of | Norland | accused | flooding a village");
    }

    @Test
    void accusingAfterSomethingElse() {
        assertLines("Norland demanded an apology after accusing Sudmark of laying mines.",
                "clause-announced | Norland | demanded | an apology",
                "clause-accused-of | Norland | accusing | laying mines");
    }

    @Test
    void accusedBehindAnAsideBetweenDashes() {
        assertLines("Norland accused the Friends — said to be paid by Sudmark — of opening the gates.",
                "clause-accused-of | Norland | accused | opening the gates");
    }

    @Test
    void severalOfficesWithTheirShortNames() {
        assertLines("The Water Board (WB), the Dam Office (DO) and the Gate Agency (GA) announced charges.",
                "clause-announced | The Water Board (WB), the Dam Office (DO) and the Gate Agency (GA) | announced | charges");
    }

    @Test
    void aVerbInTheSingularHasOneSubject() {
        assertLines("The flood hit Norland and Sudmark, and the agency says that more rain is coming.",
                "clause-said-that | the agency | says that | more rain is coming");
    }

    @Test
    void askedSomebodyWhileAnotherReportFollows() {
        assertLines("Norland asked Sudmark to end the works as it condemned the flood.",
                "clause-urged | Norland | asked | Sudmark to end the works",
                "clause-called | it | condemned | the flood");
    }

    @Test
    void aDeniedClaimWithItsOwnerIsTwoStatements() {
        assertLines("Norland's foreign office dismissed Sudmark's assertion that a bomb had been planted by hand.",
                "clause-denied | Norland's foreign office | dismissed | "
                        + "Sudmark's assertion that a bomb had been planted by hand",
                "clause-of-noun | Sudmark | assertion | a bomb had been planted by hand");
        assertLines("Lavos shrugged off Norland allegations that Sudmark had opened the gates.",
                "clause-denied | Lavos | shrugged off | Norland allegations that Sudmark had opened the gates",
                "clause-of-noun | Norland | allegations | Sudmark had opened the gates");
    }

    @Test
    void agentsThatComeFirst() {
        assertLines("Sudmark had been accused by Norland of cutting a cable and by Orn of spying on its rigs.",
                "clause-passive-agents | Norland | had been accused | cutting a cable",
                "clause-passive-agents | Orn | had been accused | spying on its rigs");
    }

    @Test
    void passivesWithoutAnAgentOrAFiniteVerb() {
        assertLines("It has been alleged that the gates were bought abroad.",
                "clause-passive | - | has been alleged | the gates were bought abroad");
        assertLines("He resigned after being accused of \"sabotage\" by Norland.",
                "clause-passive | Norland | being accused of \"sabotage\" by Norland | \"sabotage\"");
    }

    @Test
    void theSpeakerTurnsBackToHimself() {
        assertLines("Voss said the alliance stands firm, but stopped short of blaming Sudmark.",
                "clause-said-that | Voss | said | the alliance stands firm");
    }

    @Test
    void aDocumentThatWasPostedSpeaksNotByItself() {
        assertLines("In a statement posted on its website, the ministry said the dam was old.",
                "clause-said-that | the ministry | said | the dam was old");
    }

    @Test
    void holdingIsSpeechOnlyWithItsClause() {
        assertLines("The court held that the dam was old.",
                "clause-said-that | The court | held that | the dam was old");
        assertLines("Norland had been holding exercises in the area, and that was known.");
    }

    @Test
    void calmThatIsUrged() {
        assertLines("Orn urged calm.", "clause-announced | Orn | urged | calm");
    }

    @Test
    void asidesThatDeny() {
        assertLines("Norland claimed that Sudmark had jammed radios – a claim denied by Sudmark.",
                "clause-said-that | Norland | claimed that | Sudmark had jammed radios",
                "clause-aside | Sudmark | denied | a claim");
        assertLines("Norland accused Sudmark of jamming radios, a charge Sudmark called \"a fairy tale\".",
                "clause-accused-of | Norland | accused | jamming radios",
                "clause-aside | Sudmark | called | \"a fairy tale\"");
        assertLines("He was arrested on Monday, a charge of theft on his record.");
    }

    @Test
    void asidesThatRefuseWhatIsAskedFor() {
        assertLines("The union urged President Orlo Brandt to start talks with the miners - a call he has rejected.",
                "clause-urged | The union | urged | President Orlo Brandt to start talks with the miners",
                "clause-aside | he | has rejected | a call");
        assertLines("Norland called on Sudmark to leave the island, a demand Sudmark rejected.",
                "clause-urged | Norland | called on | Sudmark to leave the island",
                "clause-aside | Sudmark | rejected | a demand");
    }

    @Test
    void asidesThatDenyWhatStandsBeforeThem() {
        assertLines("Inspectors found traces of Norland meddling in the ballot, something Norlund denies.",
                "clause-aside | Norlund | denies | traces of Norland meddling in the ballot");
        assertLines("The raid, which Norland denies, killed two men.", "clause-aside | Norland | denies | The raid");
        assertLines("Norland's role in the fire, denied by its cabinet, came up at the talks.",
                "clause-aside | its cabinet | denied | Norland's role in the fire");
        assertLines("Sudmark accuses Norland of arming the rebels — allegations Norlund denies.",
                "clause-accused-of | Sudmark | accuses | arming the rebels",
                "clause-aside | Norlund | denies | allegations");
    }

    @Test
    void whatIsDeniedAndChargedInOneIsToldOnce() {
        assertLines("Norland has been accused of poisoning the river, which it denies.",
                "clause-passive | - | has been accused | poisoning the river", "clause-aside | it | denies | which");
    }

    @Test
    void relativeClausesThatDenyOrJudge() {
        assertLines("The charges she denies carry ten years.", "clause-aside | she | denies | The charges");
        assertLines("She was held in a trial that Sudmark, her paper and her friends have denounced as a farce.",
                "clause-aside | Sudmark, her paper and her friends | have denounced | a trial / as a farce");
        assertLines("He told a court that Norland denies the raid.",
                "clause-said-that | He | told a court that | Norland denies the raid",
                "clause-denied | Norland | denies | the raid");
    }

    @Test
    void claimsThatAreDeniedByAnother() {
        assertLines("Sudmark's claims were rejected by Norland.",
                "clause-aside | Norland | were rejected | Sudmark's claims");
    }

    @Test
    void suggestionsThatAreBrushedAside() {
        assertLines("Lund brushed aside any suggestion that she had leaked the cables.",
                "clause-denied-allegations | Lund | brushed aside any suggestion that | she had leaked the cables");
        assertLines("The captain disputed the account.", "clause-denied | The captain | disputed | the account");
    }

    @Test
    void whereSomethingIsDeniedIsNoPartOfIt() {
        assertLines("Norland denied involvement in a statement on Saturday.",
                "clause-denied | Norland | denied | involvement");
        assertLines("Norland denied involvement in a raid on Saturday.",
                "clause-denied | Norland | denied | involvement in a raid on Saturday");
    }

    @Test
    void attributionsThatAccuse() {
        assertLines("It followed the attribution made on Monday that accused Norland of using \"hired divers\".",
                "clause-accused-of | the attribution | accused | using \"hired divers\"");
    }

    @Test
    void blameAfterASentenceOfSaying() {
        assertLines("Sudmark said it had counted thirty rockets from Orm and blamed the rebels for the barrage.",
                "clause-said-that | Sudmark | said | it had counted thirty rockets from Orm",
                "clause-blamed | Sudmark | blamed | the rebels for the barrage");
    }

    @Test
    void whatTheWriterAddsIsNotReported() {
        assertLines(
                "Sudmark says it \"firmly denies\" it was behind the strike, the deadliest to hit the island in years.",
                "clause-said-that | Sudmark | says | it \"firmly denies\" it was behind the strike");
        assertLines("Brandt says the mill is a nest of spies after a guard was charged this week with theft.",
                "clause-said-that | Brandt | says | the mill is a nest of spies");
        assertLines("Brandt said the mill was shut after a guard was charged with theft.",
                "clause-said-that | Brandt | said | the mill was shut after a guard was charged with theft");
    }

    @Test
    void aSubjectWithAParticiple() {
        assertLines("A spokesman known for making rude remarks on Tuesday rejected claims that Norlund was behind the raid.",
                "clause-denied-allegations | A spokesman known for making rude remarks | rejected claims that"
                        + " | Norlund was behind the raid");
    }

    @Test
    void laterVerbsOfAPassiveAndOfAnActive() {
        assertLines("Ida Holm was arrested while travelling in March, and later accused of spying for Sudmark.",
                "clause-passive | - | accused | spying for Sudmark");
        assertLines("The foreign office designated her as unlawfully held and called for her immediate release.",
                "clause-announced | The foreign office | called for | her immediate release");
        assertLines("The army has advised people not to touch fallen leaflets.",
                "clause-urged | The army | has advised | people not to touch fallen leaflets");
    }
}
