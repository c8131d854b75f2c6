package org.rejoinder.analysis.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rejoinder.analysis.links.TrainAnswers.Example;
import org.rejoinder.casework.linking.AnswerSigns.Choice;

class TrainAnswersTest {
    private static Example example(Set<String> first, Set<String> second, Set<Integer> right) {
        return new Example("folder", 1, List.of(new Choice(0, 1, false, first), new Choice(0, 2, false, second)),
                right);
    }

    @Test
    void theSignOfWhatIsAnsweredGetsTheWeight() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            examples.add(example(Set.of("aimed", "any"), Set.of("silent", "any"), Set.of(0)));
            examples.add(example(Set.of("silent", "any"), Set.of("silent", "any"), Set.of()));
        }
        Map<String, Double> weights = AnswerFit.fit(examples);
        assertTrue(weights.get("aimed") > 1, weights::toString);
        assertTrue(weights.get("silent") < -0.5, weights::toString);
        assertEquals(Set.of("aimed", "silent", "any"), weights.keySet());
    }

    @Test
    void nothingToLearnFromIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> TrainAnswers.main(new String[0]));
    }
}
