package org.rejoinder.casework.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rejoinder.casework.linking.Acts.CHILE;
import static org.rejoinder.casework.linking.Acts.GHANA;
import static org.rejoinder.casework.linking.Acts.NORWAY;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rejoinder.casework.linking.AnswerSigns.Choice;
import org.rejoinder.model.Stance;

class AnswerChancesTest {
    private final SpeechAct charge = Acts.by(NORWAY).against(CHILE).in("a", 100)
            .says(Stance.ACCUSE, "jamming the radio of its fishing boats");
    private final SpeechAct aside = Acts.by(GHANA).in("a", 900).says(Stance.COMMENT, "the price of cocoa is rising");
    private final SpeechAct denial = Acts.by(CHILE).in("a", 400)
            .says(Stance.DENY, "it has never jammed the radio of any boats");

    @Test
    void chancesLeaveTheRestToNothing() {
        AnswerChances chances = new AnswerChances(Map.of("near", 1.0, "far", -1.0));
        double[] found = chances.of(List.of(new Choice(0, 1, false, Set.of("near", "unknown")),
                new Choice(0, 2, false, Set.of("far"))));
        double all = 1 + Math.E + 1 / Math.E;
        assertEquals(Math.E / all, found[0], 1e-9);
        assertEquals(1 / Math.E / all, found[1], 1e-9);
    }

    @Test
    void chancesOfHighScoresStayChances() {
        AnswerChances chances = new AnswerChances(Map.of("sure", 900.0));
        assertEquals(1, chances.of(List.of(new Choice(0, 1, false, Set.of("sure"))))[0], 1e-9);
        assertEquals(0, chances.of(List.of()).length);
    }

    @Test
    void signsTellWhoChargesWhom() {
        AnswerSigns signs = new AnswerSigns(List.of(charge, aside, denial));
        List<Choice> choices = signs.choices(2);
        assertEquals(List.of(0, 1), choices.stream().map(Choice::to).toList());
        Set<String> right = choices.getFirst().signs();
        assertTrue(right.containsAll(Set.of("DENY to ACCUSE", "deny accused aimed", "nearest charge against",
                "only charge against", "deny likest", "deny says not", "two sides")), right::toString);
        assertTrue(choices.getLast().signs().containsAll(Set.of("DENY to COMMENT", "accused nobody", "deny like 0")),
                () -> choices.getLast().signs().toString());
    }

    @Test
    void nobodyAnswersHimselfAndOnlyChargesComeBack() {
        SpeechAct again = Acts.by(CHILE).against(NORWAY).in("a", 700)
                .says(Stance.ACCUSE, "Norway jams every radio itself");
        List<Choice> choices = new AnswerSigns(List.of(charge, denial, again)).choices(2);
        assertEquals(List.of(false, true), choices.stream().map(Choice::back).toList());
        assertTrue(choices.stream().allMatch(choice -> choice.to() == 0));
        assertTrue(choices.getLast().signs().contains("back: crossed"));
    }

    @Test
    void theChargeIsLikelierThanAnAside() {
        double[] chances = AnswerChances.packaged().of(new AnswerSigns(List.of(charge, aside, denial)).choices(2));
        assertTrue(chances[0] > 0.3, () -> "chance " + chances[0]);
        assertTrue(chances[1] < 0.1, () -> "chance " + chances[1]);
    }
}
