package org.rejoinder.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.StoredArticle;
import org.rejoinder.casework.Cases;
import org.rejoinder.casework.Derived;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Stance;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.task.Progress;
import org.rejoinder.ui.fixture.Dispute;

class WorkspaceTest {
    /** A disk with no room left. */
    private static final class Full implements CaseStore {
        @Override
        public void added(List<StoredArticle> articles) throws IOException {
            throw new IOException("no room");
        }

        @Override
        public void decided(List<Edit> step) throws IOException {
            throw new IOException("no room");
        }

        @Override
        public void undone(String author, Instant at) throws IOException {
            throw new IOException("no room");
        }

        @Override
        public void redone(String author, Instant at) throws IOException {
            throw new IOException("no room");
        }
    }

    /** Recalls the case without its second article, which is wrong. */
    private static final class Forgetful implements CaseAssembler {
        @Override
        public Case assemble(String name, List<ParsedArticle> articles, List<Edit> edits) {
            return Cases.assemble(name, articles, edits);
        }

        @Override
        public Optional<Case> recall(String name, List<ParsedArticle> articles, List<Edit> edits, Derived derived) {
            return Optional.of(assemble(name, articles.subList(0, 1), edits));
        }
    }

    private static final Derived ANYTHING = new Derived(List.of(), List.of(), List.of());

    private final CaseDocument document = CaseDocument.of("Skarv", Dispute.articles());

    private static Workspace workspace(CaseAssembler assembler) {
        return new Workspace("New", assembler, () -> "Ana", Clock.systemUTC());
    }

    @Test
    void whatWasRecalledWronglyIsPutRightOnceItIsAssembled() {
        Workspace workspace = workspace(new Forgetful());
        Prepared prepared = workspace.prepare(document, Optional.of(ANYTHING), Progress.NONE);
        workspace.open(prepared);
        assertEquals(1, workspace.theCase().articles().size());
        assertTrue(workspace.isSettling());

        assertFalse(workspace.settle(prepared, prepared.assemble(Progress.NONE)));

        assertEquals(document.assemble(), workspace.theCase());
        assertFalse(workspace.isSettling());
    }

    @Test
    void whatIsDecidedBeforeTheCaseIsSettledIsKeptAndThenShown() {
        Workspace workspace = workspace(new Forgetful());
        Prepared prepared = workspace.prepare(document, Optional.of(ANYTHING), Progress.NONE);
        workspace.open(prepared);
        Case assembled = prepared.assemble(Progress.NONE);
        String statement = workspace.theCase().utterances().getFirst().bestReport().statement().id();
        workspace.apply(new Edit.Reject(statement));
        workspace.apply(new Edit.NoteCase("to be looked at again"));
        workspace.undo();
        assertEquals(1, workspace.decided().size());
        assertTrue(workspace.canUndo().get());
        assertTrue(workspace.index().get().utteranceOf(statement).isPresent(), "not yet seen");

        workspace.settle(prepared, assembled);

        assertTrue(workspace.index().get().utteranceOf(statement).isEmpty());
        assertEquals(document.withHistory(workspace.history()).assemble(), workspace.theCase());
    }

    @Test
    void anotherCaseIsNotMixedUpWithTheOneThatWasBeingSettled() {
        Workspace workspace = workspace(new Forgetful());
        Prepared prepared = workspace.prepare(document, Optional.of(ANYTHING), Progress.NONE);
        workspace.open(prepared);
        CaseDocument other = CaseDocument.of("Other", Dispute.articles().subList(1, 2));
        workspace.open(other);

        workspace.settle(prepared, prepared.assemble(Progress.NONE));

        assertEquals(other.assemble(), workspace.theCase());
        assertFalse(workspace.isSettling());
    }

    /** The last of several is shown, once; nothing waits for those between. */
    @Test
    void stepsThatTakeTheirTimeAreKeptAtOnceAndSeenLater() {
        Workspace workspace = workspace(new Forgetful());
        workspace.open(document);
        Deque<Runnable> waiting = new ArrayDeque<>();
        workspace.stepWith((work, done) -> waiting.add(() -> {
            Case made = work.get();
            done.accept(() -> made);
        }), 1);
        Case before = workspace.theCase();
        String statement = before.utterances().getFirst().bestReport().statement().id();

        workspace.apply(new Edit.Reject(statement));
        workspace.apply(new Edit.NoteCase("to be looked at again"));
        workspace.undo();

        assertEquals(1, workspace.decided().size());
        assertTrue(workspace.working().get());
        assertSame(before, workspace.theCase());
        assertEquals(1, waiting.size());
        waiting.remove().run();
        waiting.remove().run();
        assertTrue(waiting.isEmpty());
        assertFalse(workspace.working().get());
        assertEquals(workspace.document().assemble(), workspace.theCase());
        assertTrue(workspace.index().get().utteranceOf(statement).isEmpty());
    }

    @Test
    void aStepThatIsSeenLaterIsNotShownInAnotherCase() {
        Workspace workspace = workspace(new Forgetful());
        workspace.open(document);
        Deque<Runnable> waiting = new ArrayDeque<>();
        workspace.stepWith((work, done) -> waiting.add(() -> {
            Case made = work.get();
            done.accept(() -> made);
        }), 1);
        workspace.apply(new Edit.NoteCase("to be looked at again"));
        CaseDocument other = CaseDocument.of("Other", Dispute.articles().subList(1, 2));
        workspace.open(other);
        assertEquals(other.assemble(), workspace.theCase());

        waiting.remove().run();

        assertEquals(other.assemble(), workspace.theCase());
        assertFalse(workspace.working().get());
    }

    @Test
    void whatIsDecidedInOneGoIsUndoneAndRedoneInOne() {
        Workspace workspace = Dispute.workspace();
        String statement = workspace.theCase().utterances().getFirst().bestReport().statement().id();
        workspace.apply(new Edit.Confirm(statement));
        workspace.apply(List.of(new Edit.SetStance(statement, Stance.COMMENT, Optional.empty()),
                new Edit.Confirm(statement)));
        Case whole = workspace.theCase();
        List<Edit> decided = workspace.decided();

        assertEquals(decided.subList(1, 3), workspace.nextUndo().get());
        workspace.undo();
        assertEquals(decided.subList(0, 1), workspace.decided());
        assertEquals(decided.subList(1, 3), workspace.nextRedo().get());
        workspace.undo();
        workspace.redo();
        workspace.redo();
        assertEquals(whole, workspace.theCase());
        workspace.apply(new Edit.Reject(statement));
        workspace.undoTo(decided.get(1).id());
        assertEquals(decided, workspace.decided(), "of one step either all counts or nothing");
    }

    @Test
    void whatCouldNotBeKeptIsToldOfUntilAStepIsKept() {
        Workspace workspace = Dispute.workspace();
        String statement = workspace.theCase().utterances().getFirst().bestReport().statement().id();
        Notices notices = new Notices();
        boolean[] full = {true};
        workspace.keepIn(new CaseStore() {
            @Override
            public void decided(List<Edit> step) throws IOException {
                if (full[0]) {
                    throw new IOException("no room");
                }
            }
        }, failure -> notices.problem("not written", List.of()), () -> notices.solved("not written"));
        workspace.apply(new Edit.Confirm(statement));
        assertEquals("not written", notices.current().get().orElseThrow().title());
        full[0] = false;
        workspace.apply(new Edit.Confirm(statement));
        assertEquals(Optional.empty(), notices.current().get());
        notices.problem("something else", List.of());
        full[0] = true;
        workspace.apply(new Edit.Confirm(statement));
        notices.problem("something else", List.of());
        full[0] = false;
        workspace.apply(new Edit.Confirm(statement));
        assertEquals("something else", notices.current().get().orElseThrow().title(), "that is no matter of the disk");
    }

    @Test
    void aStepThatCannotBeKeptIsToldAndNotTaken() {
        Workspace workspace = Dispute.workspace();
        String statement = workspace.theCase().utterances().getFirst().bestReport().statement().id();
        workspace.apply(new Edit.Reject(statement));
        workspace.apply(new Edit.Confirm(statement));
        workspace.undo();
        Case before = workspace.theCase();
        List<Edit> decided = workspace.decided();
        List<Edit> undone = workspace.undone();
        List<String> told = new ArrayList<>();
        workspace.keepIn(new Full(), failure -> told.add(failure.getMessage()));
        workspace.apply(new Edit.Confirm(statement));
        workspace.undo();
        workspace.redo();
        workspace.add(Dispute.articles());
        assertEquals(List.of("no room", "no room", "no room", "no room"), told);
        assertEquals(before, workspace.theCase());
        assertEquals(decided, workspace.decided());
        assertEquals(undone, workspace.undone());
    }
}
