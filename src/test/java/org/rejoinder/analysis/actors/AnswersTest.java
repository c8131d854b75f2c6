package org.rejoinder.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Stance;

/** Whom denials address where the parties are no states. */
class AnswersTest {
    @Test
    void whoeverTheArticleTellsToHaveSuedIsAnswered() {
        Read read = Read.article("Ada Quill has sued Vellotex Inc over the leak.", "Tindervale Group makes nets.",
                "Vellotex Inc denied any wrongdoing.");
        read.says("Vellotex Inc", "denied", "any wrongdoing", Stance.DENY).resolve();
        assertEquals(List.of("Ada Quill"), read.targets(0));
    }

    @Test
    void whoIsOnlyNamedIsNotAnswered() {
        Read read = Read.article("Tindervale Group makes nets.", "Ada Quill said the harbour was closed.",
                "Vellotex Inc denied any wrongdoing.");
        read.says("Ada Quill", "said", "the harbour was closed")
                .says("Vellotex Inc", "denied", "any wrongdoing", Stance.DENY)
                .resolve();
        assertEquals(List.of(), read.targets(1));
    }

    @Test
    void aLawsuitIsAnsweredThroughThePlaintiff() {
        Read read = Read.article("Ada Quill has filed a lawsuit against Vellotex Inc.",
                "The lawsuit alleges that Vellotex Inc hid the leak.", "Vellotex Inc denied the leak.");
        read.says("The lawsuit", "alleges", "Vellotex Inc hid the leak", Stance.ACCUSE)
                .says("Vellotex Inc", "denied", "the leak", Stance.DENY).resolve();
        assertEquals(List.of("Ada Quill"), read.targets(1));
    }

    @Test
    void aLawyerAnswersForHisClientAndNotHisClient() {
        Read read = Read.article("Vellotex Inc has accused Ada Quill of hiding the leak.",
                "Quill's attorney Oskar Lind said there had been no leak.");
        read.says("Vellotex Inc", "accused", "hiding the leak", Stance.ACCUSE)
                .says("Quill's attorney Oskar Lind", "said", "there had been no leak", Stance.DENY).resolve();
        assertEquals(List.of("Vellotex Inc"), read.targets(1));
    }

    @Test
    void whoRefusesAMoveRefusesWhoeverMadeIt() {
        Read read = Read.article("Norway and Peru share a harbour.",
                "Chile opposed a move by the Norwegian government to close the harbour.");
        read.says("Chile", "opposed", "a move by the Norwegian government to close the harbour", Stance.REJECT)
                .resolve();
        assertEquals(List.of("Norway"), read.targets(0));
    }

    @Test
    void herClaimsAreAnotherPersons() {
        Read read = Read.article("Martha Quill said Peter Lind had hidden the leak.", "Peter Lind denied her claims.");
        read.says("Peter Lind", "denied", "her claims", Stance.DENY).resolve();
        assertEquals(List.of("Martha Quill"), read.targets(0));
    }

    @Test
    void whoseAllegationsTheyAreMayBeCalledByTheEndOfHisName() {
        Read read = Read.article("Norway's fisheries authority said Vellotex Inc had hidden its catch.",
                "Chile said Vellotex Inc had hidden its catch.",
                "Vellotex Inc denied the allegations levied by the fisheries authority.");
        read.says("Norway's fisheries authority", "said", "Vellotex Inc had hidden its catch", Stance.ACCUSE)
                .says("Vellotex Inc", "denied", "the allegations levied by the fisheries authority", Stance.DENY)
                .resolve();
        assertEquals(List.of("Norway's fisheries authority", "Norway"), read.targets(1));
    }

    @Test
    void aJournalistsChargeIsNotHisStates() {
        Read read = Read.article("Chilean journalist Ada Quill accused Vellotex Inc of hiding the leak.",
                "Vellotex Inc said there had been no leak.");
        read.says("Chilean journalist Ada Quill", "accused", "hiding the leak", Stance.ACCUSE)
                .says("Vellotex Inc", "said", "there had been no leak", Stance.DENY).resolve();
        assertEquals(List.of("Ada Quill"), read.targets(1));
    }

    @Test
    void whoIsChargedByTheUnnamedAnswersTheProsecutors() {
        Read read = Read.article("Ada Quill was charged with hiding the leak.",
                "Prosecutors said the court would sit on Monday.", "Ada Quill denied the charge.");
        read.says("", "was charged with", "hiding the leak", Stance.MEASURE)
                .says("Prosecutors", "said", "the court would sit on Monday")
                .says("Ada Quill", "denied", "the charge", Stance.DENY).resolve();
        assertEquals(List.of("Prosecutors"), read.targets(2));
    }

    @Test
    void aLawyerOfWhomNobodyTellsWhoseHeIsAnswersForTheAccused() {
        Read read = Read.article("Vellotex Inc has accused Martha Quill of hiding the leak.",
                "Oskar Lind, a lawyer, said his client had hidden nothing.");
        read.says("Vellotex Inc", "accused", "hiding the leak", Stance.ACCUSE)
                .says("Oskar Lind, a lawyer", "said", "his client had hidden nothing", Stance.DENY).resolve();
        assertEquals(List.of("Vellotex Inc"), read.targets(1));
    }

    @Test
    void aLawyerOfAPersonDoesNotAnswerThePerson() {
        Read read = Read.article("Martha Quill said the harbour was closed.",
                "Quill's lawyer Oskar Lind denied any wrongdoing.");
        read.says("Martha Quill", "said", "the harbour was closed")
                .says("Quill's lawyer Oskar Lind", "denied", "any wrongdoing", Stance.DENY).resolve();
        assertEquals(List.of(), read.targets(1));
    }
}
