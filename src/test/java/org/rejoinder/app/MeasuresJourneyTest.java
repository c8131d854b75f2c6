package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rejoinder.ui.measures.Measure;

/** The measures, and what a click on a bar shows. */
class MeasuresJourneyTest extends Journey {
    @Test
    void aBarFiltersAndTheFootLeadsOn() throws Exception {
        openSeeds();
        int all = models.filters().shown().get().size();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        waitUntil("the measures are counted", () -> !models.measures().charts().get().parts().isEmpty()
                && !all("#measure-unanswered .measure-row").isEmpty());
        assertEquals(Measure.values().length + 3, all(".measure-card").size());
        assertFalse(this.<Node>node("#measures-foot").isVisible());
        Button bar = node("#measure-unanswered .measure-row");
        onWindow(() -> {
            bar.fire();
            return null;
        });
        int shown = models.filters().shown().get().size();
        assertTrue(shown > 0 && shown < all, shown + " of " + all);
        assertTrue(this.<Node>node("#measures-foot").isVisible());
        assertTrue(this.<Node>node("#measures").isVisible(), "the measures stay");
        onWindow(() -> {
            this.<Button>node("#measure-unanswered .measure-row").fire();
            return null;
        });
        assertEquals(all, models.filters().shown().get().size());
    }
}
