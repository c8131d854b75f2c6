package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Article;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Report;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Mark;
import org.rejoinder.timeline.Window;
import org.testfx.util.WaitForAsyncUtils;

/** Looking at the seeds: choosing, reading the source, zooming, walking. */
class ReadingJourneyTest extends Journey {
    @Test
    void theNameOfTheArticleLeadsToTheWholeOfIt() throws Exception {
        openSeeds();
        onWindow(() -> {
            models.timeline().goTo(models.filters().shown().get().getFirst().id());
            return null;
        });
        waitUntil("its source is shown", () -> node("#source").isVisible());
        assertTrue(onWindow(() -> node(".source-outlet").isFocusTraversable()), "Tab passes it by");
        robot.clickOn(".source-outlet");
        waitUntil("the whole article is shown", () -> node("#reader").isVisible());
    }

    @Test
    void aClickOnAMarkShowsItsWordsInTheSource() throws Exception {
        openSeeds();
        Utterance denial = visible(utterance -> utterance.stance() == Stance.DENY);
        clickOn(denial);
        assertEquals(denial.id(), onWindow(() -> models.selection().utterance().orElseThrow()));
        waitUntil("the quotation is in sight", () -> !all("#source .words-content").isEmpty());
        Report report = denial.bestReport();
        Article article = models.workspace().theCase().article(report.articleId()).orElseThrow().article();
        String highlighted = onWindow(() -> all("#source .words-content").stream()
                .map(node -> ((Text) node).getText()).collect(Collectors.joining()));
        String said = report.statement().content().stream().map(span -> span.of(article.text()))
                .collect(Collectors.joining());
        assertEquals(said.replace("\n", ""), highlighted);
    }

    @Test
    void theFirstArticleIsThereToReadBeforeAnythingIsChosen() throws Exception {
        openSeeds();
        assertTrue(models.selection().utterance().isEmpty());
        waitUntil("its words are in sight", () -> node("#source").isVisible()
                && !all("#source .source-text").isEmpty());
    }

    @Test
    void aDecisionLeavesThePageWhereItIsRead() throws Exception {
        openSeeds();
        Utterance denial = visible(utterance ->
                utterance.stance() == Stance.DENY && utterance.reports().size() == 1);
        clickOn(denial);
        waitUntil("the quotation is in sight", () -> !all("#source .words-content").isEmpty());
        ListView<?> page = node("#source");
        robot.moveTo(page).scroll(5, VerticalDirection.DOWN);
        layOut();
        Map<Integer, Double> before = onWindow(() -> places(page));
        Stance other = denial.stance() == Stance.DEMAND ? Stance.THREATEN : Stance.DEMAND;
        onWindow(() -> {
            models.workspace().apply(new Edit.SetStance(denial.bestReport().statement().id(), other, Optional.empty()));
            return null;
        });
        layOut();
        Map<Integer, Double> after = onWindow(() -> places(page));
        after.keySet().retainAll(before.keySet());
        assertFalse(after.isEmpty(), "what was read is in sight");
        after.forEach((paragraph, y) -> assertEquals(before.get(paragraph), y, 1.5, "it stands where it stood"));
    }

    @Test
    void theSourceStaysWhereItIsWhenADecisionIsTakenBack() throws Exception {
        openSeeds();
        Utterance one = visible(utterance -> !utterance.reviewed());
        Utterance other = visible(utterance -> !utterance.id().equals(one.id()));
        clickOn(one);
        layOut();
        double plain = height(".facts");
        onWindow(() -> models.workspace().apply(new Edit.Note(one.bestReport().statement().id(), "Ask the desk.")));
        layOut();
        double decided = height(".facts");
        assertTrue(decided > plain, "what was decided is told");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        layOut();
        assertEquals(decided, height(".facts"), "what stands below stays in its place");
        assertFalse(onWindow(() -> all(".facts .fact-value").stream()
                .anyMatch(words -> ((Label) words).getText().equals("Ask the desk.") && isShown(words))));
        clickOn(other);
        clickOn(one);
        layOut();
        assertEquals(plain, height(".facts"), "it is as high as it needs to be where it is chosen anew");
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    private double height(String query) {
        return onWindow(() -> node(query).getLayoutBounds().getHeight());
    }

    /** Where the paragraphs in sight begin, in pixels of the page. */
    private static Map<Integer, Double> places(ListView<?> page) {
        return page.lookupAll(".list-cell").stream().filter(cell -> cell.isVisible()
                        && cell.getBoundsInParent().getMinY() < page.getHeight()
                        && !((IndexedCell<?>) cell).isEmpty())
                .collect(Collectors.toMap(cell -> ((IndexedCell<?>) cell).getIndex(), Node::getLayoutY, Math::min));
    }

    @Test
    void aCaseWithoutDatesSaysNoPeriod() throws Exception {
        openSeeds();
        assertTrue(((Label) node("#shown")).getText().contains("2021"));
        onWindow(() -> {
            models.workspace().apply(models.workspace().theCase().utterances().stream()
                    .flatMap(utterance -> utterance.reports().stream())
                    .<Edit.Change>map(report -> new Edit.SetSaid(report.statement().id(), Optional.empty())).toList());
            return null;
        });
        int all = models.workspace().theCase().utterances().size();
        assertEquals(all + " of " + all + " shown", onWindow(() -> ((Label) node("#shown")).getText()));
    }

    @Test
    void hoveringShowsWhoAndWhen() throws Exception {
        openSeeds();
        Utterance first = visible(utterance -> !utterance.speakers().isEmpty());
        robot.moveTo(onWindow(() -> desk.timeline().localToScreen(desk.timeline().placeOf(first.id()).orElseThrow())));
        waitUntil("the card is there", () -> node("#hover-card").isVisible());
        Label who = node("#hover-card .hover-who");
        assertTrue(onWindow(who::getText).startsWith(
                models.workspace().index().get().speakers(first).getFirst().name()));
        onWindow(() -> {
            desk.timeline().requestFocus();
            return null;
        });
        robot.type(KeyCode.END);
        waitUntil("the card is not over what keys choose", () -> !node("#hover-card").isVisible());
    }

    @Test
    void theWheelZoomsAboutThePointerAndPans() throws Exception {
        openSeeds();
        Window before = models.timeline().view().window();
        double x = 300;
        long under = onWindow(() -> desk.timeline().scene().orElseThrow().scale().time(x));
        wheel(x, 200, 120, true);
        Window zoomed = models.timeline().view().window();
        assertTrue(zoomed.length() < before.length(), "Ctrl and wheel away shows less time");
        double now = onWindow(() -> desk.timeline().scene().orElseThrow().scale().x(under));
        assertEquals(x, now, 0.5, "the time under the pointer stays there");
        wheel(x, 200, -80, false);
        assertTrue(models.timeline().view().window().from() > zoomed.from(), "the wheel alone goes on in time");
        robot.type(KeyCode.F);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, onWindow(() -> models.timeline().view().window()));
    }

    @Test
    void aClickOnTheBreakUnfoldsTheQuietDays() throws Exception {
        openSeeds();
        Mark.FoldBreak fold = onWindow(() -> desk.timeline().scene().orElseThrow().marks().stream()
                .filter(Mark.FoldBreak.class::isInstance).map(Mark.FoldBreak.class::cast)
                .max((a, b) -> Long.compare(a.fold().days(), b.fold().days())).orElseThrow());
        clickTimeline(new Point2D(fold.bounds().centreX(), fold.bounds().centreY()));
        assertTrue(models.timeline().view().unfolded().contains(fold.fold().from()));
        robot.type(KeyCode.DIGIT0);
        waitUntil("it is folded again", () -> models.timeline().view().unfolded().isEmpty());
    }

    @Test
    void arrowsWalkInTimeAndAlongLinks() throws Exception {
        openSeeds();
        onWindow(() -> {
            desk.timeline().requestFocus();
            return null;
        });
        robot.type(KeyCode.HOME);
        var shown = models.filters().shown().get();
        assertEquals(shown.getFirst().id(), models.selection().utterance().orElseThrow());
        robot.type(KeyCode.RIGHT);
        assertEquals(shown.get(1).id(), models.selection().utterance().orElseThrow());
        String answer = models.workspace().theCase().links().getFirst().from();
        onWindow(() -> {
            models.timeline().goTo(answer);
            return null;
        });
        robot.type(KeyCode.UP);
        String reached = models.selection().utterance().orElseThrow();
        assertTrue(models.workspace().theCase().links().stream()
                .anyMatch(link -> link.from().equals(answer) && link.to().equals(reached)));
        robot.type(KeyCode.ESCAPE);
        assertTrue(models.selection().utterance().isEmpty());
    }

    @Test
    void theListHoldsTheSameStatements() throws Exception {
        openSeeds();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        waitUntil("the list is there", () -> node("#statements").isVisible());
        robot.type(KeyCode.DOWN);
        assertTrue(models.selection().utterance().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.L);
        waitUntil("the timeline is back", () -> !node("#statements").isVisible());
    }

    @Test
    void questionMarkShowsAllKeys() throws Exception {
        openSeeds();
        typeCharacter("?");
        waitUntil("the sheet is open", () -> !all("#help-sheet").isEmpty());
        robot.type(KeyCode.ESCAPE);
        waitUntil("the sheet is closed", () -> all("#help-sheet").isEmpty());
        assertFalse(models.timeline().picture().get().isEmpty());
    }
}
