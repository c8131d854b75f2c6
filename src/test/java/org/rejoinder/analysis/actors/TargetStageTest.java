package org.rejoinder.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    void theSubjectOfTheChargeIsAccused() {
        Read read = Read.article("Chile said the Norwegian government had ignored two warnings.");
        read.says("Chile", "said", "the Norwegian government had ignored two warnings", Stance.ACCUSE).resolve();
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
    void aSpokesmanOfAnUnnamedStateHasTheSideOfTheAccused() {
        Read read = Read.article("Chile accused Norway of hiding its catch.",
                "Foreign ministry spokesman Arne Solbakk said this was nonsense.");
        read.says("Chile", "accused", "hiding its catch", Stance.ACCUSE)
                .says("Foreign ministry spokesman Arne Solbakk", "said", "this was nonsense", Stance.DENY).resolve();
        assertEquals(Optional.of("NOR"), read.actor("Arne Solbakk").side());
    }

    @Test
    void aGroupThatIsNamedLaterIsTheGroup() {
        Read read = Read.article("Tindervale has blamed a Norwegian smuggling group for the leak.",
                "The group, known as Mudlark, is based in the north.");
        read.says("Tindervale", "blamed", "a Norwegian smuggling group for the leak", Stance.ACCUSE).resolve();
        assertEquals(List.of("Mudlark"), read.targets(0));
    }
}
