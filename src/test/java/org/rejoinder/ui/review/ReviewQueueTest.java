package org.rejoinder.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.correct.LinkModel;
import org.rejoinder.ui.correct.LinkModel.Purpose;
import org.rejoinder.ui.fixture.Sentences;
import org.rejoinder.ui.review.ReviewQueue.Task;
import org.rejoinder.ui.state.CaseIndex;

class ReviewQueueTest {
    private static final Sentences TOLD = new Sentences()
            .add("Norway switched off the lighthouse at Skarv and endangered our fishermen", 0.9)
            .add("Well, first I would have to check with the harbour master, as I said before", 0.9)
            .add("The harbour at Skarv needs new cranes, and the council will have to pay for them", 0.9)
            .add("Our fishermen were endangered when Norway switched off the light at Skarv", 0.9)
            .add("I think they would have said so, and I would have to check with them first", 0.9);

    private static List<String> ids(ReviewQueue queue, Reason reason) {
        return queue.tasks(Optional.of(reason)).stream().map(Task::utterance).toList();
    }

    @Test
    void onlyWhatSaysTheSameMayBeTheSame() {
        assertEquals(List.of("u-0", "u-3"),
                ids(ReviewQueue.of(new CaseIndex(TOLD.theCase())), Reason.SAME_AS_ANOTHER));
    }

    @Test
    void whatMayBeTheSameIsNamed() {
        List<Task> tasks = ReviewQueue.of(new CaseIndex(TOLD.theCase())).tasks(Optional.of(Reason.SAME_AS_ANOTHER));
        assertEquals(List.of("u-3", "u-0"), tasks.stream().map(task -> task.twin().orElseThrow()).toList());
    }

    @Test
    void whatIsToldAgainMayBeTheSameAsWhatWasReviewedLongBefore() {
        Case told = TOLD.theCase();
        List<Utterance> some = new ArrayList<>(told.utterances());
        Utterance first = some.getFirst();
        some.set(0, new Utterance(first.id(), first.kind(), first.stance(), first.secondStance(), first.speakers(),
                first.targets(), first.said(), first.reports(), first.confidence(), true));
        assertEquals(List.of("u-3"), ids(ReviewQueue.of(new CaseIndex(with(told, some, List.of()))),
                Reason.SAME_AS_ANOTHER));
    }

    @Test
    void whatWasSetApartIsNotAskedForAgain() {
        Case told = TOLD.theCase();
        Edit split = new Edit("e", "Ana", Instant.EPOCH,
                new Edit.Split(told.utterances().get(3).bestReport().statement().id()));
        assertEquals(List.of(), ids(ReviewQueue.of(new CaseIndex(with(told, told.utterances(), List.of(split)))),
                Reason.SAME_AS_ANOTHER));
    }

    /** Set apart from one, it may still be the same as another that came later. */
    @Test
    void whatWasSetApartFromAnotherIsAskedForAgain() {
        Case told = TOLD.theCase();
        List<String> statements = told.utterances().stream().map(one -> one.bestReport().statement().id()).toList();
        Edit fromAnother = new Edit("e", "Ana", Instant.EPOCH,
                new Edit.Split(statements.get(3), List.of(statements.get(1))));
        Edit fromThis = new Edit("f", "Ana", Instant.EPOCH,
                new Edit.Split(statements.get(3), List.of(statements.get(0))));
        assertEquals(List.of("u-0", "u-3"), ids(ReviewQueue.of(new CaseIndex(
                with(told, told.utterances(), List.of(fromAnother)))), Reason.SAME_AS_ANOTHER));
        assertEquals(List.of(), ids(ReviewQueue.of(new CaseIndex(
                with(told, told.utterances(), List.of(fromAnother, fromThis)))), Reason.SAME_AS_ANOTHER));
    }

    private static Case with(Case told, List<Utterance> utterances, List<Edit> edits) {
        return new Case(told.name(), told.articles(), told.actors(), utterances, told.links(), told.exchanges(),
                told.events(), edits, told.orphans());
    }

    @Test
    void whatMayBeTheSameIsOfferedFirst() {
        CaseIndex index = new CaseIndex(TOLD.theCase());
        assertEquals("u-3", new LinkModel(index, index.utterance("u-0").orElseThrow(), Purpose.SAME)
                .find("").getFirst().id());
    }

    @Test
    void whatIsWorkedOnStaysWhereItIs() {
        List<Reason> unsure = List.of(Reason.UNSURE);
        ReviewQueue before = new ReviewQueue(List.of(new Task("a", List.of(Reason.UNLINKED_DENIAL, Reason.VAGUE_DATE)),
                new Task("b", unsure), new Task("c", unsure)), 0);
        ReviewQueue linked = new ReviewQueue(List.of(new Task("b", unsure), new Task("c", unsure),
                new Task("a", List.of(Reason.VAGUE_DATE))), 0);
        assertEquals(List.of("a", "b", "c"), ids(linked.keeping(Optional.of("a"), before, Optional.of("a"))));
        assertEquals(List.of("b", "c", "a"), ids(linked.keeping(Optional.empty(), before, Optional.empty())));
        assertEquals(List.of("b", "c", "a"), ids(linked.keeping(Optional.of("a"), linked, Optional.of("a"))),
                "nobody moves it back");
        ReviewQueue without = new ReviewQueue(List.of(new Task("c", unsure), new Task("a", unsure)), 1);
        assertEquals(List.of("a", "c"), ids(without.keeping(Optional.of("a"), before, Optional.of("a"))),
                "its neighbour is gone");
    }

    private static List<String> ids(ReviewQueue queue) {
        return queue.tasks().stream().map(Task::utterance).toList();
    }

    @Test
    void theMostDoubtfulComeFirstAndThoseAlikeInTheirOrder() {
        CaseIndex index = new CaseIndex(new Sentences()
                .add("The buoys were moved", 0.62)
                .add("The logbook was burnt", 0.34)
                .add("The lamp was sold", 0.60)
                .add("The keeper was bribed", 0.31).theCase());
        assertEquals(List.of("u-1", "u-3", "u-0", "u-2"), ids(ReviewQueue.of(index), Reason.UNSURE));
    }
}
