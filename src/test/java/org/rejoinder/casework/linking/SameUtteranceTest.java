package org.rejoinder.casework.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rejoinder.casework.linking.Acts.CHILE;
import static org.rejoinder.casework.linking.Acts.CHILEAN_EMBASSY;
import static org.rejoinder.casework.linking.Acts.CHILEAN_SPOKESMAN;
import static org.rejoinder.casework.linking.Acts.GHANA;
import static org.rejoinder.casework.linking.Acts.NORWAY;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Stance;

class SameUtteranceTest {
    private static final String CHARGE = "Chilean trawlers have been jamming the radio of Norwegian fishing boats";

    @Test
    void reprintIsOne() {
        SpeechAct first = Acts.by(NORWAY).against(CHILE).on(5, 3).in("a", 10).says(Stance.ACCUSE, CHARGE);
        SpeechAct reprint = Acts.by(NORWAY).against(CHILE).in("b", 900).says(Stance.ACCUSE, CHARGE);
        assertTrue(SameUtterance.same(first, reprint));
    }

    @Test
    void paraphraseIsOne() {
        SpeechAct first = Acts.by(NORWAY).against(CHILE).on(5, 3).in("a", 10).says(Stance.ACCUSE, CHARGE);
        SpeechAct other = Acts.by(NORWAY).against(CHILE).on(5, 3).in("b", 10)
                .says(Stance.ACCUSE, "radio equipment on its fishing fleet was jammed by trawlers from Chile");
        assertTrue(SameUtterance.same(first, other));
    }

    @Test
    void spokesmanSpeaksForHisState() {
        SpeechAct state = Acts.by(CHILE).against(NORWAY).on(5, 4).in("a", 10)
                .says(Stance.DENY, "its trawlers had jammed any radio");
        SpeechAct spokesman = Acts.by(CHILEAN_SPOKESMAN).against(NORWAY).on(5, 4).in("b", 10)
                .says(Stance.DENY, "No Chilean trawler has ever jammed a radio");
        assertTrue(SameUtterance.same(state, spokesman));
    }

    @Test
    void aLongSentenceInTwoArticlesIsOneThoughNobodyNamesItsSpeaker() {
        String words = "investigators found jamming transmitters hidden under nets aboard three trawlers near Bergen";
        SpeechAct one = Acts.by(NORWAY).on(5, 4).in("a", 10).says(Stance.ACCUSE, words);
        SpeechAct nobody = Acts.by().on(5, 4).in("b", 700).says(Stance.COMMENT, words);
        SpeechAct stranger = Acts.by(GHANA).on(5, 4).in("c", 700).says(Stance.ACCUSE, words);
        assertTrue(SameUtterance.same(one, nobody));
        assertFalse(SameUtterance.same(one, stranger));
    }

    @Test
    void embassyHasItsOwnVoice() {
        SpeechAct state = Acts.by(CHILE).on(5, 4).says(Stance.DENY, "its trawlers jammed radios");
        SpeechAct embassy = Acts.by(CHILEAN_EMBASSY).on(5, 4).says(Stance.DENY, "its trawlers jammed radios");
        assertFalse(SameUtterance.same(state, embassy));
    }

    @Test
    void otherDayIsAnotherAct() {
        SpeechAct may = Acts.by(NORWAY).on(5, 3).says(Stance.ACCUSE, CHARGE);
        SpeechAct june = Acts.by(NORWAY).on(6, 3).says(Stance.ACCUSE, CHARGE);
        assertEquals(0, SameUtterance.score(may, june));
    }

    @Test
    void twoCommentsOfOneDayStayApart() {
        SpeechAct one = Acts.by(CHILEAN_SPOKESMAN).on(5, 4).in("a", 10)
                .says(Stance.COMMENT, "the harbour talks would go on in autumn");
        SpeechAct two = Acts.by(CHILEAN_SPOKESMAN).on(5, 4).in("b", 10)
                .says(Stance.COMMENT, "lithium exports had risen by a fifth");
        assertFalse(SameUtterance.same(one, two));
    }

    @Test
    void chargesAgainstDifferentStatesOnOneDayStayApart() {
        SpeechAct one = Acts.by(NORWAY).against(CHILE).on(5, 3).in("a", 10).says(Stance.ACCUSE, CHARGE);
        SpeechAct two = Acts.by(NORWAY).against(GHANA).on(5, 3).in("b", 10)
                .says(Stance.ACCUSE, "Ghana's customs officers demanded bribes from Norwegian pilots");
        assertFalse(SameUtterance.same(one, two));
    }

    @Test
    void answersOfOnePressConferenceAreOne() {
        SpeechAct one = Acts.by(CHILEAN_SPOKESMAN).against(NORWAY).on(5, 4).in("a", 10)
                .says(Stance.DENY, "This is pure invention.");
        SpeechAct two = Acts.by(CHILEAN_SPOKESMAN).against(NORWAY).on(5, 4).in("a", 600)
                .says(Stance.DENY, "No evidence whatsoever was shown to us.");
        assertTrue(SameUtterance.same(one, two));
    }

    @Property
    void scoreIsSymmetricAndAShare(@ForAll Stance one, @ForAll Stance two, @ForAll String words,
            @ForAll String others) {
        SpeechAct a = Acts.by(NORWAY).against(CHILE).in("a", 10).says(one, words);
        SpeechAct b = Acts.by(NORWAY).against(CHILE).in("b", 70).says(two, others);
        double score = SameUtterance.score(a, b);
        assertTrue(score >= 0 && score <= 1);
        assertEquals(score, SameUtterance.score(b, a), 1e-9);
    }

    @Test
    void aParaphraseIsKnownByWhatItsWordsMean() {
        SpeechAct one = Acts.by(CHILE).on(5, 3).in("a", 10)
                .says(Stance.COMMENT, "none of its ships had been near the harbour");
        SpeechAct two = Acts.by(CHILE).on(5, 3).in("b", 10)
                .says(Stance.COMMENT, "no vessel of theirs came close to the port");
        SpeechAct other = Acts.by(CHILE).on(5, 3).in("b", 90)
                .says(Stance.COMMENT, "the budget would be passed by Friday");
        assertTrue(SameUtterance.score(one, two) > SameUtterance.score(one, other) + 0.2);
        assertFalse(SameUtterance.same(one, other));
    }

    @Test
    void alsoAccusedIsAnotherCharge() {
        SpeechAct one = Acts.by(NORWAY).against(CHILE).in("a", 100).says(Stance.ACCUSE, CHARGE);
        SpeechAct two = Acts.by(NORWAY).against(CHILE).in("a", 400).after("Norway also accused Chile of ")
                .says(Stance.ACCUSE, "holding three sailors");
        assertTrue(SameUtterance.another(one, two) && SameUtterance.another(two, one));
        SpeechAct elsewhere = Acts.by(NORWAY).against(CHILE).in("b", 400).after("Norway also accused Chile of ")
                .says(Stance.ACCUSE, "holding three sailors");
        assertFalse(SameUtterance.another(one, elsewhere));
    }
}
