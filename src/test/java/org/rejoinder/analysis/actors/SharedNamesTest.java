package org.rejoinder.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose "the Foreign Office" or "the Supreme Court" is, in an article about one state or another. */
class SharedNamesTest {
    private static String side(String speaker, String source, String cue, String content, String... paragraphs) {
        Read read = Read.article(paragraphs);
        read.says(source, cue, content).resolve();
        assertEquals(List.of(speaker), read.speakers(0));
        return read.actor(speaker).side().orElse("-");
    }

    @Test
    void aMinistryIsNotTheOneWhoseClaimItRejects() {
        Read read = Read.article("Chile rejects claims of the Peruvian foreign ministry",
                "\"We reject the claims of the Peruvian foreign ministry,\" the foreign ministry said.");
        read.quotes("the foreign ministry", "said", "We reject the claims of the Peruvian foreign ministry,").resolve();
        assertEquals(List.of("Foreign Ministry"), read.speakers(0));
    }

    @Test
    void aMinistryIsOfTheStateThatItsSentenceBeginsWith() {
        Read read = Read.article("Peru will call back its envoy to Chile, the foreign ministry has said.",
                "Chile's foreign ministry waited.");
        read.says("the foreign ministry", "has said", "Peru will call back its envoy to Chile").resolve();
        assertEquals(List.of("Peru's Foreign Ministry"), read.speakers(0));
    }

    @Test
    void aBodyIsItsWhoseStateTheArticleTellsOnce() {
        assertEquals("PAK", side("Pakistan's Foreign Office", "The Foreign Office", "said", "the cargo was a lathe",
                "Pakistan's Foreign Office summoned India's envoy in London on Monday.",
                "The Foreign Office said the cargo was a lathe."));
    }

    @Test
    void withoutThatItIsOfTheStateOfTheDateline() {
        assertEquals("KEN", side("Kenya's Foreign Ministry", "the Foreign Ministry", "said", "the border was open",
                "NAIROBI (Agency) - Kenya and Uganda quarrel over a bridge, and Uganda and Kenya over a ferry.",
                "On Monday the Foreign Ministry said the border was open."));
    }

    @Test
    void aForeignOfficeIsNotOfAnyStateThatIsNamed() {
        assertEquals("GBR", side("Foreign Office", "A Foreign Office spokesman", "said", "Peru had lied",
                "Peru was accused on Monday.", "A Foreign Office spokesman said Peru had lied."));
        assertEquals("PAK", side("Pakistan's Foreign Office", "A Foreign Office spokesman", "said", "it was late",
                "Pakistan closed a road on Monday.", "A Foreign Office spokesman said it was late."));
    }

    @Test
    void theSentenceTellsWhoseMinistryItIs() {
        assertEquals("PER",
                side("Peru's Foreign Ministry", "the foreign ministry", "said", "Peru has recalled its envoy",
                "Chile and Bolivia argued all week, and so did Bolivia and Chile.",
                "Peru has recalled its envoy, the foreign ministry said."));
    }

    @Test
    void ofTwoStatesNeitherIsGuessed() {
        assertEquals("-", side("Foreign Ministry", "The Foreign Ministry", "said", "it was false",
                "Norway and Sweden quarrel over a bridge, and Sweden and Norway over a ferry.",
                "The Foreign Ministry said it was false."));
    }

    @Test
    void theBestKnownOneStaysWhereItsStateIsNamed() {
        assertEquals("USA", side("US Congress", "Congress", "said", "the plan was dead",
                "Iran said Iran would answer. Iran has no doubt, and Iran told the United States so.",
                "Congress said the plan was dead."));
    }

    @Test
    void aCourtIsOfTheStateThatTheArticleIsAboutIfThatHasOne() {
        assertEquals("IND", side("India's Supreme Court", "The Supreme Court", "said", "the vote was fair",
                "India voted. India counted. India waited. India argued. Dorn left the United States.",
                "The Supreme Court said the vote was fair."));
    }

    @Test
    void ofItsStateIsTold() {
        assertEquals("NOR", side("Supreme Court of Norway", "the Supreme Court of Norway", "said", "the vote was fair",
                "Sweden waited while the Supreme Court of Norway said the vote was fair."));
    }

    @Test
    void whoeverWorksThereIsOfItsSide() {
        Read read = Read.article("Pakistan's Foreign Office summoned an envoy.",
                "Foreign Office spokeswoman Sana Varn said the cargo was a lathe.");
        read.says("Foreign Office spokeswoman Sana Varn", "said", "the cargo was a lathe").resolve();
        assertEquals(Optional.of("PAK"), read.actor("Sana Varn").side());
    }

    @Test
    void aForeignSecretaryIsNotAlwaysBritish() {
        Read read = Read.article("MANILA (Agency) - The Philippines protested. The Philippines waited.",
                "Foreign Secretary Ramon Dorn said the reef was lost.");
        read.says("Foreign Secretary Ramon Dorn", "said", "the reef was lost").resolve();
        assertEquals(Optional.of("PHL"), read.actor("Ramon Dorn").side());
    }
}
