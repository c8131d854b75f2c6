package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;
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

    @Test
    void everyLineOfEveryCardIsAFilter() throws Exception {
        openSeeds();
        int all = models.filters().shown().get().size();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        waitUntil("the measures are counted", () -> !all("#measure-unanswered .measure-row").isEmpty());
        List<String> cards = List.of("unanswered", "pointless", "one-outlet", "reprints", "first-answer", "answer-time",
                "wording");
        int tried = 0;
        for (String card : cards) {
            int rows = all("#measure-" + card + " .measure-row").size();
            for (int i = 0; i < rows; i++) {
                press("#measure-" + card + " .measure-row", i);
                assertTrue(models.measures().only().getValue().size() > 0, card + ", line " + i + " filters");
                assertEquals(models.measures().only().getValue(), models.filters().shown().get().stream()
                        .map(Utterance::id).collect(Collectors.toSet()), card + ", line " + i);
                press("#measure-" + card + " .measure-row", i);
                assertEquals(all, models.filters().shown().get().size(), "again everything");
                tried++;
            }
        }
        assertTrue(tried > cards.size(), tried + " lines");
    }

    @Test
    void theBarThatWasClickedStaysUnderThePointer() throws Exception {
        openSeeds();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        waitUntil("the measures are counted", () -> !all("#measure-one-outlet .measure-row").isEmpty());
        layOut();
        double before = top("#measure-one-outlet .measure-row");
        press("#measure-one-outlet .measure-row", 0);
        layOut();
        assertTrue(isSeen("#find-bar"), "what is filtered is told above the measures");
        assertEquals(before, top("#measure-one-outlet .measure-row"), 1.5);
        press("#measure-one-outlet .measure-row", 0);
        layOut();
        assertEquals(before, top("#measure-one-outlet .measure-row"), 1.5);
    }

    @Test
    void theTimesOfSpeakersWithoutANameHaveANameToo() throws Exception {
        openSeeds();
        onWindow(() -> {
            Case seeds = models.workspace().theCase();
            seeds.utterances().stream().filter(one -> one.stance() == Stance.ACCUSE).flatMap(one -> one.reports().stream())
                    .forEach(report -> models.workspace()
                            .apply(new Edit.SetSpeakers(report.statement().id(), List.of())));
            return null;
        });
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        waitUntil("the measures are counted", () -> !all("#measure-first-answer .measure-row").isEmpty());
        assertTrue(all("#measure-first-answer .measure-row").stream().flatMap(row -> row.lookupAll(".label").stream())
                .map(Label.class::cast).noneMatch(label -> label.getText().isBlank()));
    }

    private double top(String query) throws Exception {
        return onWindow(() -> {
            Node bar = node(query);
            return bar.localToScene(bar.getBoundsInLocal()).getMinY();
        });
    }

    private void press(String rows, int row) throws Exception {
        onWindow(() -> {
            ((Button) all(rows).get(row)).fire();
            return null;
        });
    }
}
