package org.rejoinder.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose spokesmen, ministers and envoys those are who speak, where two states quarrel. */
class SidesOfSpeakersTest {
    @Test
    void heBehindAnUnnamedSpokesmanIsThatOne() {
        Read read = Read.article("Peruvian President Juan Ortega was there. A Chilean army spokesman said it was late. "
                + "He said the dam held.");
        read.says("A Chilean army spokesman", "said", "it was late").says("He", "said", "the dam held").resolve();
        assertEquals(List.of("Chilean Army"), read.speakers(1));
    }

    @Test
    void sheIsNoSpokesman() {
        Read read = Read.article("Peruvian President Juana Ortega was there. A Chilean army spokesman said it was "
                + "late. She said the dam held.");
        read.says("A Chilean army spokesman", "said", "it was late").says("She", "said", "the dam held").resolve();
        assertEquals(List.of("Juana Ortega"), read.speakers(1));
    }

    @Test
    void heIsWhoWasNamedSince() {
        Read read = Read.article("A Chilean army spokesman said it was late. Juan Ortega went home. He said the dam "
                + "held.");
        read.says("A Chilean army spokesman", "said", "it was late").says("He", "said", "the dam held").resolve();
        assertEquals(List.of("Juan Ortega"), read.speakers(1));
    }

    @Test
    void ministersOfSeveralStatesSpeakForAllOfThem() {
        Read read = Read.article("The foreign ministers of Peru, Chile and Ghana said the dam held.");
        read.says("The foreign ministers of Peru, Chile and Ghana", "said", "the dam held").resolve();
        assertEquals(List.of("Peru", "Chile", "Ghana"), read.speakers(0));
    }

    @Test
    void anEnvoyIsOfTheStateThatSentHim() {
        assertEquals(Optional.of("CHL"), Read.article("Chile's ambassador to Peru, Ana Vargas, said no.")
                .actor("Ana Vargas").side());
    }

    @Test
    void aPresidentIsOfTheStateBehindHisName() {
        assertEquals(Optional.of("CHL"), Read.article("After talks with Peruvian President Igor Salas, Prime Minister "
                + "Ana Vargas of Chile said no.").actor("Ana Vargas").side());
    }

    @Test
    void aCounterpartIsOfTheStateThatIsToldWithHim() {
        assertEquals(Optional.of("PER"), Read.article("Chile's foreign minister met her Peruvian counterpart, "
                + "Igor Salas, in Lima.").actor("Igor Salas").side());
    }

    @Test
    void theReportIsOfWhoeverPublishedOne() {
        Read read = Read.article("The Harbour Institute published a report on Monday. The report said the dam held.");
        read.says("The report", "said", "the dam held").resolve();
        assertEquals(List.of("Harbour Institute"), read.speakers(0));
    }
}
