package org.rejoinder.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rejoinder.analysis.actors.TargetSigns.Choice;
import org.rejoinder.analysis.actors.TrainTargets.Example;
import org.rejoinder.model.ActorType;

class TrainTargetsTest {
    private static Example example(Set<String> first, Set<String> second, int right) {
        Entity entity = new Entity("a1", ActorType.STATE, "Chile", Optional.of("CHL"));
        return new Example("folder", "dispute",
                List.of(new Choice(entity, first), new Choice(entity, second)), Set.of(right));
    }

    @Test
    void theSignThatTellsTheRightFromTheWrongGetsTheWeight() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            examples.add(example(Set.of("attacks near", "other"), Set.of("silent", "other"), 0));
        }
        Map<String, Double> weights = LogLinear.fit(examples).sorted();
        assertTrue(weights.get("attacks near") > 0.5, weights::toString);
        assertTrue(weights.get("silent") < -0.5, weights::toString);
        assertEquals(0, weights.get("other"), 0.01);
    }

    @Test
    void whoeverIsPickedIsExplainedByTheSignsThatSpeakForHim() {
        TargetWeights weights = new TargetWeights(Map.of("named", 0.5, "attacks near", 2.0, "silent", -1.0));
        Entity one = new Entity("a1", ActorType.STATE, "Chile", Optional.of("CHL"));
        Entity other = new Entity("a2", ActorType.STATE, "Peru", Optional.of("PER"));
        TargetWeights.Pick pick = weights.best(List.of(new Choice(one, Set.of("silent", "named")),
                new Choice(other, Set.of("attacks near", "named", "silent")))).orElseThrow();
        assertEquals(other, pick.whom());
        assertEquals("attacks near, named", pick.because());
        assertEquals(1 / (1 + Math.exp(-2)), pick.probability(), 1e-9);
    }

    @Test
    void nothingToLearnFromIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> TrainTargets.main(new String[0]));
    }
}
