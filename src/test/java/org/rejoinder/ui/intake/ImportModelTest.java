package org.rejoinder.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casework.Cases;
import org.rejoinder.intake.IntakeResult;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Statement;
import org.rejoinder.task.Progress;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.fixture.LaterRunner;
import org.rejoinder.ui.state.Notices;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Messages;

class ImportModelTest {
    private static final List<ParsedArticle> ARTICLES = Dispute.articles();
    private static final Path CASE = Path.of("harbour.case");
    private static final Path FIRST = Path.of("first.txt");
    private static final Path REST = Path.of("rest");
    private static final Path ALL = Path.of("all");

    private final Workspace workspace = new Workspace("New case", Cases::assemble, () -> "Ada", Clock.systemUTC());
    private final Notices notices = new Notices();
    private final LaterRunner runner = new LaterRunner();
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final ImportModel imports =
            new ImportModel((paths, progress) -> result(paths.getFirst()), workspace, notices, runner, messages);

    private static IntakeResult result(Path path) {
        if (path.equals(CASE)) {
            return new IntakeResult(List.of(), List.of(), Map.of(), Optional.of(CaseDocument.of("Harbour", List.of())));
        }
        int from = path.equals(REST) ? 1 : 0;
        return new IntakeResult(ARTICLES.subList(from, path.equals(FIRST) ? 1 : ARTICLES.size()), List.of(), Map.of());
    }

    @Test
    void whatIsReadOneAfterTheOtherIsAdded() {
        imports.read(List.of(FIRST));
        imports.read(List.of(REST));
        runner.endFirst();
        runner.endFirst();
        assertEquals(ARTICLES, workspace.articles());
    }

    @Test
    void thatTheCaseIsPutTogetherIsSaid() {
        List<String> said = new ArrayList<>();
        imports.progress().subscribe(now -> now.ifPresent(update -> said.add(update.message())));
        imports.read(List.of(ALL));
        runner.endFirst();
        assertEquals(messages.get("case.assembling"), said.getLast());
    }

    @Test
    void whatTheCaseHasAlreadyIsToldApartFromWhatIsNew() {
        imports.read(List.of(FIRST));
        runner.endFirst();
        String told = notices.current().get().orElseThrow().title();
        assertTrue(told.startsWith("1 article read."), told);
        imports.read(List.of(FIRST));
        runner.endFirst();
        told = notices.current().get().orElseThrow().title();
        assertTrue(told.startsWith("No new article; 1 was in the case already and was read again."), told);
        imports.read(List.of(ALL));
        runner.endFirst();
        told = notices.current().get().orElseThrow().title();
        assertTrue(told.startsWith((ARTICLES.size() - 1 == 1 ? "1 article" : ARTICLES.size() - 1 + " articles")
                + " added; 1 was in the case already"), told);
        assertEquals(ARTICLES, workspace.articles());
    }

    @Test
    void decisionsThatNoLongerFitAfterReadingAgainAreOneClickAway() {
        Workspace open = new Workspace("New case", Cases::assemble, () -> "Ada", Clock.systemUTC());
        open.open("Dispute", ARTICLES, List.of(), List.of());
        List<String> decided = ARTICLES.getFirst().statements().stream().map(Statement::id).toList();
        ImportModel again = new ImportModel(new NewerReader(), open, notices, runner, messages);
        List<String> shown = new ArrayList<>();
        again.reread(() -> shown.add("lost"));
        runner.endFirst();
        assertEquals(Optional.empty(), notices.current().get().orElseThrow().offer(), "nothing was decided yet");
        open.open("Dispute", ARTICLES, List.of(), List.of());
        open.apply(new Edit.Confirm(decided.getFirst()));
        again.reread(() -> shown.add("lost"));
        runner.endFirst();
        assertEquals(1, open.theCase().orphans().size());
        notices.current().get().orElseThrow().offer().orElseThrow().task().run();
        assertEquals(List.of("lost"), shown);
    }

    @Test
    void anArticleThatIsDroppedAgainAndReadOtherwiseTellsWhatNoLongerFits() {
        workspace.open("Dispute", ARTICLES, List.of(), List.of());
        workspace.apply(new Edit.Confirm(ARTICLES.getFirst().statements().getFirst().id()));
        ParsedArticle bare = new ParsedArticle(ARTICLES.getFirst().article(), List.of(), List.of(), List.of());
        ImportModel newer = new ImportModel(
                (paths, progress) -> new IntakeResult(List.of(bare, ARTICLES.getLast()), List.of(), Map.of()),
                workspace, notices, runner, messages);
        newer.read(List.of(ALL));
        runner.endFirst();
        String told = notices.current().get().orElseThrow().title();
        assertTrue(told.endsWith("; 1 decision no longer fits."), told);
        assertEquals(Notices.Kind.PROBLEM, notices.current().get().orElseThrow().kind());
    }

    /** Finds nothing any more in the first article. */
    private static final class NewerReader implements ImportModel.Reader {
        @Override
        public IntakeResult read(List<Path> paths, Progress progress) {
            throw new AssertionError("no files are to be read");
        }

        @Override
        public IntakeResult reread(CaseDocument document, Progress progress) {
            List<ParsedArticle> read = new ArrayList<>(ARTICLES);
            read.set(0, new ParsedArticle(ARTICLES.getFirst().article(), List.of(), List.of(), List.of()));
            return new IntakeResult(read, List.of(), Map.of());
        }
    }

    @Test
    void aCaseThatIsOpenedMeanwhileGetsNothingOfWhatWasReadForTheOneBefore() {
        imports.read(List.of(FIRST));
        imports.read(List.of(REST));
        workspace.open("Other", List.of(), List.of(), List.of());
        runner.endFirst();
        assertEquals(messages.get("import.other-case"), notices.current().get().orElseThrow().title());
        runner.endFirst();
        assertEquals(List.of(), workspace.articles(), "nor of what waited");
        assertEquals("Other", workspace.theCase().name());
        imports.read(List.of(REST));
        runner.endFirst();
        assertEquals(ARTICLES.size() - 1, workspace.articles().size(), "what is asked for now is added");
    }

    @Test
    void aCaseFileThatWasReadForTheCaseBeforeDoesNotTakeThePlaceOfTheOneThatWasOpened() {
        imports.read(List.of(CASE));
        workspace.open("Other", ARTICLES, List.of(), List.of());
        runner.endFirst();
        assertEquals("Other", workspace.theCase().name());
    }

    @Test
    void whatWaitsBehindACaseFileIsAddedToThatCase() {
        imports.read(List.of(CASE));
        imports.read(List.of(FIRST));
        runner.endFirst();
        runner.endFirst();
        assertTrue(runner.isEmpty());
        assertEquals("Harbour", workspace.theCase().name());
        assertEquals(ARTICLES.subList(0, 1), workspace.articles());
    }
}
