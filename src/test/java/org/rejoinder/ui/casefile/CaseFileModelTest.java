package org.rejoinder.ui.casefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casefile.Drafts;
import org.rejoinder.casefile.RecentCases;
import org.rejoinder.casefile.TypedForm;
import org.rejoinder.casework.Derived;
import org.rejoinder.model.Article;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Ids;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Source;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;
import org.rejoinder.task.InlineRunner;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.fixture.LaterRunner;
import org.rejoinder.ui.state.CaseAssembler;
import org.rejoinder.ui.state.Notices;
import org.rejoinder.ui.state.Unfinished;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Troubles;

class CaseFileModelTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    private final Workspace workspace = Dispute.workspace();
    private final Notices notices = new Notices();
    private final CaseFileModel model = model(workspace, notices);
    private final Workspace second = Dispute.workspace();
    private final Notices secondNotices = new Notices();
    private final CaseFileModel secondModel = model(second, secondNotices);

    @TempDir
    private Path folder;

    private static CaseFileModel model(Workspace workspace, Notices notices) {
        return new CaseFileModel(workspace, notices, new InlineRunner(), MESSAGES);
    }

    @AfterEach
    void letGo() {
        model.close();
        secondModel.close();
    }

    private Path file() {
        return folder.resolve("skarv.rejoinder");
    }

    private void decide(Stance stance) {
        String statement = workspace.theCase().utterances().getFirst().bestReport().statement().id();
        workspace.apply(new Edit.SetStance(statement, stance, Optional.empty()));
    }

    /** Puts cases together simply, and recalls them with a name that tells. */
    private static final class Recalling implements CaseAssembler {
        @Override
        public Case assemble(String name, List<ParsedArticle> articles, List<Edit> edits) {
            return Dispute.assemble(name, articles, edits);
        }

        @Override
        public Optional<Case> recall(String name, List<ParsedArticle> articles, List<Edit> edits, Derived derived) {
            Case known = Dispute.assemble(name, articles, edits);
            return Optional.of(known).filter(one -> Derived.of(one).equals(derived));
        }
    }

    private static Workspace recalling() {
        return new Workspace("Many", new Recalling(), () -> "Ana", Clock.systemUTC());
    }

    /** The same article in as many editions as make a large case. */
    private static List<ParsedArticle> editions() {
        ParsedArticle first = Dispute.articles().getFirst();
        return IntStream.range(0, 1 + 1_000 / first.statements().size()).mapToObj(i -> edition(first, i)).toList();
    }

    private static ParsedArticle edition(ParsedArticle first, int number) {
        Article article = first.article();
        String text = article.text() + "\nEdition " + number + "\n";
        String sum = Ids.sha256(text.getBytes(StandardCharsets.UTF_8));
        return new ParsedArticle(new Article(sum.substring(0, 16),
                new Source("edition" + number + ".txt", sum, "text/plain", Optional.empty()), text, article.title(),
                article.outlet(), article.byline(), article.published(), article.blocks()), first.actors(),
                first.statements().stream()
                .map(one -> new Statement(one.id() + "-" + number, one.speakers(), one.via(), one.source(),
                        one.cue(), one.content(), one.kind(), one.stance(), one.secondStance(), one.targets(),
                        one.reportedPast(), Optional.empty(), one.said(), one.confidence(), one.rules()))
                        .toList(), List.of());
    }

    @Test
    void whatWasToldOfOneCaseDoesNotStandOverTheNext() throws IOException {
        secondModel.saveAs(folder.resolve("next.rejoinder"));
        secondModel.close();
        model.saveAs(folder.resolve("no such folder").resolve("a.rejoinder"));
        assertEquals(Notices.Kind.PROBLEM, notices.current().get().orElseThrow().kind());

        model.opening().open(folder.resolve("next.rejoinder"));
        assertEquals(Optional.empty(), notices.current().get());
    }

    @Test
    void aCaseThatNobodyNamedIsCalledAsItsFile() throws IOException {
        workspace.openEmpty("New case");
        workspace.add(Dispute.articles());
        model.saveAs(file());
        assertEquals("skarv", workspace.theCase().name());
        assertEquals("skarv", CaseFile.read(file()).name());
        workspace.rename("The lighthouse");
        model.saveAs(folder.resolve("other.rejoinder"));
        assertEquals("The lighthouse", workspace.theCase().name());
        assertEquals("The lighthouse", CaseFile.read(folder.resolve("other.rejoinder")).name());
    }

    @Test
    void aLargeCaseIsShownAsItWasDerivedBeforeAndThenSettled() throws IOException {
        Workspace large = recalling();
        large.add(editions());
        CaseFileModel saving = model(large, notices);
        saving.saveAs(file());
        String statement = large.theCase().utterances().getFirst().bestReport().statement().id();
        large.apply(new Edit.Reject(statement));
        saving.close();
        Workspace again = recalling();
        CaseFileModel opening = model(again, secondNotices);
        LaterRunner later = new LaterRunner();
        opening.opening().settleWith(later);

        opening.opening().open(file());

        assertEquals(large.theCase(), again.theCase());
        assertTrue(again.isSettling());
        again.undo();
        assertEquals(large.theCase(), again.theCase(), "the step is seen when the case is settled");
        later.endFirst();
        assertFalse(again.isSettling());
        assertTrue(again.index().get().utteranceOf(statement).isPresent());
        opening.close();
        try (CaseFile kept = CaseFile.open(file())) {
            assertEquals(List.of(), kept.document().history().done());
            assertEquals(Optional.of(Derived.of(again.theCase())), kept.derived());
        }
    }

    @Test
    void aSmallCaseIsPutTogetherAtOnce() throws IOException {
        model.saveAs(file());
        assertFalse(Files.readString(file()).contains("\"derived\""));
        secondModel.opening().open(copyOf(file()));
        assertFalse(second.isSettling());
    }

    private Path copyOf(Path path) throws IOException {
        return Files.copy(path, folder.resolve("copy.rejoinder"));
    }

    @Test
    void whatIsOpenGoesOnWhileAnotherCaseIsOpened() {
        model.saveAs(file());
        model.close();
        LaterRunner later = new LaterRunner();
        CaseFileModel opening = new CaseFileModel(second, secondNotices, later, MESSAGES);
        Case before = second.theCase();
        opening.opening().open(file());
        assertTrue(opening.opening().progress().get().isPresent());
        assertSame(before, second.theCase());
        later.endFirst();
        assertTrue(opening.opening().progress().get().isEmpty());
        assertEquals(workspace.theCase(), second.theCase());
        assertTrue(opening.file().get().isPresent());
        opening.close();
    }

    @Test
    void anOpeningThatIsCancelledLeavesAllAsItWas() {
        model.saveAs(file());
        model.close();
        LaterRunner later = new LaterRunner();
        CaseFileModel opening = new CaseFileModel(second, secondNotices, later, MESSAGES);
        Case before = second.theCase();
        opening.opening().open(file());
        opening.opening().cancel();
        later.endFirst();
        assertSame(before, second.theCase());
        assertTrue(opening.opening().progress().get().isEmpty());
        assertEquals(MESSAGES.get("case.opening-cancelled"), notice(secondNotices).title());
        secondModel.opening().open(file());
        assertTrue(secondModel.file().get().isPresent(), "nobody holds the file any more");
    }

    @Test
    void ofTwoCasesThatAreAskedForTheLastIsOpened() {
        Path other = folder.resolve("other.rejoinder");
        model.saveAs(file());
        model.saveAs(other);
        model.close();
        LaterRunner later = new LaterRunner();
        CaseFileModel opening = new CaseFileModel(second, secondNotices, later, MESSAGES);
        opening.opening().open(file());
        opening.opening().open(other);
        later.endFirst();
        later.endFirst();
        assertEquals(other, opening.file().get().orElseThrow().path());
        opening.close();
        secondModel.opening().open(file());
        assertTrue(secondModel.file().get().isPresent(), "nobody holds the file any more");
    }

    private static Notices.Notice notice(Notices notices) {
        return notices.current().get().orElseThrow();
    }

    @Test
    void whatWasDecidedBeforeAndAfterTheFirstSaveIsThereAgain() {
        decide(Stance.CONDEMN);
        assertTrue(model.isUnsaved());
        assertFalse(model.save(), "the case has no file yet");
        model.saveAs(file());
        assertFalse(model.isUnsaved());
        decide(Stance.DEMAND);
        Case before = workspace.theCase();
        model.close();
        secondModel.opening().open(file());
        assertEquals(before, second.theCase());
        assertEquals(workspace.decided(), second.decided());
    }

    @Test
    void eachStepIsOnTheDiskWithoutAnotherSave() throws IOException {
        model.saveAs(file());
        decide(Stance.CONDEMN);
        assertEquals(workspace.decided(), CaseFile.read(file()).history().done());
        workspace.undo();
        CaseDocument undone = CaseFile.read(file());
        assertEquals(List.of(), undone.history().done());
        assertEquals(workspace.undone(), undone.history().undone());
        workspace.redo();
        assertEquals(workspace.decided(), CaseFile.read(file()).history().done());
    }

    @Test
    void whatWasUndoneCanBeRedoneAfterOpening() {
        decide(Stance.CONDEMN);
        model.saveAs(file());
        Case decided = workspace.theCase();
        workspace.undo();
        model.close();
        secondModel.opening().open(file());
        assertFalse(second.canUndo().get());
        second.redo();
        assertEquals(decided, second.theCase());
    }

    @Test
    void aCaseThatAnotherWindowHasOpenIsLeftToIt() {
        decide(Stance.CONDEMN);
        model.saveAs(file());
        Case before = second.theCase();
        secondModel.opening().open(file());
        assertTrue(secondModel.file().get().isEmpty());
        assertEquals(before, second.theCase());
        assertEquals("skarv.rejoinder: the case is open in another window; close it there first",
                notice(secondNotices).lines().getFirst());
        secondModel.saveAs(file());
        assertTrue(secondModel.file().get().isEmpty());
        decide(Stance.DEMAND);
        assertEquals(2, workspace.decided().size());
    }

    @Test
    void aCaseThatAnotherWindowHasOpenCanBeLookedAtAsACopy() throws IOException {
        decide(Stance.CONDEMN);
        model.saveAs(file());
        decide(Stance.DEMAND);
        secondModel.opening().open(file());
        notice(secondNotices).offer().orElseThrow().task().run();
        assertEquals(workspace.theCase(), second.theCase(), "with what was not saved yet");
        assertTrue(secondModel.file().get().isEmpty());
        assertFalse(secondModel.isUnsaved(), "nothing was changed");
        second.undo();
        assertTrue(secondModel.isUnsaved());
        second.redo();
        assertFalse(secondModel.isUnsaved(), "it is as the file has it again");
        second.apply(new Edit.SetStance(second.theCase().utterances().getFirst().bestReport().statement().id(),
                Stance.SUPPORT, Optional.empty()));
        assertTrue(secondModel.isUnsaved());
        assertEquals(2, CaseFile.read(file()).history().done().size(), "the file is left alone");
        assertTrue(model.save());
    }

    @Test
    void whatOfACopyIsDamagedIsTold() throws IOException {
        decide(Stance.CONDEMN);
        model.saveAs(file());
        Files.writeString(file(), Files.readString(file()).replaceFirst("CONDEMN", "DEMAND"));
        secondModel.opening().open(file());
        notice(secondNotices).offer().orElseThrow().task().run();
        assertEquals(1, notice(secondNotices).lines().size(), "the file is not as it was saved");
    }

    @Test
    void aCaseWhereNobodyMayWriteCanBeLookedAtAsACopy() throws IOException {
        decide(Stance.CONDEMN);
        model.saveAs(file());
        model.close();
        // Its journal can be neither made nor opened, whoever asks.
        Path journal = folder.resolve("skarv.rejoinder.journal");
        Files.deleteIfExists(journal);
        Files.createSymbolicLink(journal, folder.resolve("missing").resolve("journal"));
        secondModel.opening().open(file());
        assertTrue(secondModel.file().get().isEmpty());
        notice(secondNotices).offer().orElseThrow().task().run();
        assertEquals(workspace.theCase(), second.theCase());
        assertTrue(secondModel.file().get().isEmpty(), "its file is left alone");
    }

    @Test
    void whatFailsWhileACaseIsShownIsTold() {
        Workspace large = recalling();
        large.open(CaseDocument.of("Many", editions()));
        CaseFileModel saving = model(large, notices);
        saving.saveAs(file());
        saving.close();
        CaseFileModel opening = model(recalling(), secondNotices);
        opening.opening().settleWith(new InlineRunner(), work -> {
            throw new IllegalStateException("no room for it");
        });
        opening.opening().open(file());
        assertEquals(MESSAGES.get("case.not-opened"), notice(secondNotices).title());
        assertEquals(List.of("skarv.rejoinder: no room for it"), notice(secondNotices).lines().subList(0, 1));
        opening.close();
    }

    @Test
    void aCaseThatAnotherWindowIsClosingIsWaitedFor() {
        model.saveAs(file());
        secondModel.opening().waitForOthers(Duration.ofMinutes(1));
        List<String> said = new ArrayList<>();
        secondModel.opening().progress().subscribe(update -> update.ifPresent(one -> {
            said.add(one.message());
            if (one.message().equals(MESSAGES.get("case.in-use"))) {
                model.close();
            }
        }));
        secondModel.opening().open(file());
        assertTrue(secondModel.file().get().isPresent());
        assertTrue(said.contains(MESSAGES.get("case.in-use")), said.toString());
        assertTrue(secondNotices.current().get().isEmpty());
    }

    private Drafts drafts() {
        return Drafts.in(folder.resolve("unsaved"));
    }

    @Test
    void whatWasDecidedInACaseWithoutAFileIsOfferedAfterACrash() throws IOException {
        Path crashed = folder.resolve("crashed");
        model.keepDraftsIn(drafts());
        decide(Stance.CONDEMN);
        decide(Stance.DEMAND);
        workspace.undo();
        assertTrue(model.isUnsaved());
        assertEquals(List.of(), drafts().left(), "it is open in a window");
        // What a crash leaves: the files as they are now, without a lock.
        Files.createDirectories(crashed);
        try (Stream<Path> files = Files.list(folder.resolve("unsaved"))) {
            for (Path file : files.toList()) {
                Files.copy(file, crashed.resolve(file.getFileName()));
            }
        }
        secondModel.keepDraftsIn(Drafts.in(crashed));
        secondModel.opening().offerDraft(() -> { });
        notice(secondNotices).offer().orElseThrow().task().run();
        assertEquals(workspace.theCase(), second.theCase());
        assertEquals(workspace.decided(), second.decided());
        assertEquals(workspace.undone(), second.undone());
        assertTrue(secondModel.isUnsaved());
        second.redo();
        assertEquals(2, CaseFile.read(only(crashed)).history().done().size(), "it is gone on with");
        secondModel.saveAs(file());
        assertEquals(List.of(), Drafts.in(crashed).left(), "now it has a file");
        assertEquals(2, CaseFile.read(file()).history().done().size());
    }

    private static CaseFileModel model(Workspace workspace, Notices notices, Unfinished unfinished) {
        return new CaseFileModel(workspace, notices, new InlineRunner(), MESSAGES, RecentCases.forgotten(), unfinished);
    }

    @Test
    void whatWasTypedAndNotSavedIsOfferedWhenTheCaseIsOpenedAgain() {
        Unfinished typed = new Unfinished();
        CaseFileModel first = model(workspace, notices, typed);
        first.saveAs(file());
        typed.put(TypedForm.Kind.ACTOR, "a1", Map.of("name", "Jona Berg of Re"));
        first.close();
        assertEquals(List.of(), typed.all().get(), "it is of that case");
        Unfinished again = new Unfinished();
        CaseFileModel later = model(second, secondNotices, again);
        List<String> shown = new ArrayList<>();
        later.opening().goOnWith(() -> shown.add("the form"));
        later.opening().open(file());
        assertEquals("Jona Berg of Re", again.of(TypedForm.Kind.ACTOR, "a1").get("name"));
        assertTrue(notice(secondNotices).lines().contains(MESSAGES.get("case.typed", 1)));
        notice(secondNotices).offer().orElseThrow().task().run();
        assertEquals(List.of("the form"), shown);
        Path other = folder.resolve("other.rejoinder");
        later.saveAs(other);
        assertEquals(1, again.all().get().size(), "it goes on with the case");
        assertFalse(Files.exists(TypedForm.beside(file())));
        assertTrue(Files.exists(TypedForm.beside(other)));
        again.drop(TypedForm.Kind.ACTOR, "a1");
        later.close();
        assertFalse(Files.exists(TypedForm.beside(other)));
    }

    @Test
    void whatWasTypedInACaseWithoutAFileIsKeptLikeItsDecisions() throws IOException {
        Path crashed = folder.resolve("crashed");
        Unfinished typed = new Unfinished();
        CaseFileModel first = model(workspace, notices, typed);
        first.keepDraftsIn(drafts());
        assertFalse(first.isUnsaved());
        typed.put(TypedForm.Kind.EVENT, "new", Map.of("name", "The light goes out"));
        assertTrue(first.isUnsaved(), "it is asked for before the window closes");
        Files.createDirectories(crashed);
        try (Stream<Path> files = Files.list(folder.resolve("unsaved"))) {
            for (Path file : files.toList()) {
                Files.copy(file, crashed.resolve(file.getFileName()));
            }
        }
        first.close();
        try (Stream<Path> files = Files.list(folder.resolve("unsaved"))) {
            assertEquals(List.of(), files.toList(), "closing without saving wants none of it");
        }
        Unfinished again = new Unfinished();
        CaseFileModel later = model(second, secondNotices, again);
        later.keepDraftsIn(Drafts.in(crashed));
        later.opening().offerDraft(() -> { });
        notice(secondNotices).offer().orElseThrow().task().run();
        assertEquals("The light goes out", again.of(TypedForm.Kind.EVENT, "new").get("name"));
        later.saveAs(file());
        assertTrue(Files.exists(TypedForm.beside(file())));
        later.close();
    }

    @Test
    void ofSeveralDraftsEachCanBeGoneOnWithOrThrownAway() throws IOException {
        Path crashed = folder.resolve("crashed");
        for (String name : List.of("First", "Second")) {
            Drafts.in(crashed).begin(CaseDocument.of(name, Dispute.articles())).orElseThrow().close();
        }
        Files.writeString(crashed.resolve("broken.rejoinder"), "no case");
        List<String> shown = new ArrayList<>();
        model.keepDraftsIn(Drafts.in(crashed));
        assertTrue(model.opening().offerDraft(() -> shown.add("all of them")));
        assertEquals(List.of(MESSAGES.get("case.draft.several", 3)), notice(notices).lines());
        notice(notices).offer().orElseThrow().task().run();
        assertEquals(List.of("all of them"), shown);

        LeftDrafts left = model.opening().leftDrafts();
        left.look();
        assertEquals(Set.of("First", "Second", MESSAGES.get("drafts.broken")),
                left.all().get().stream().map(LeftDrafts.Left::name).collect(Collectors.toSet()));
        left.drop(named(left, MESSAGES.get("drafts.broken")));
        left.goOn(named(left, "First"));
        assertEquals("First", workspace.theCase().name());
        left.look();
        assertEquals(List.of("Second"), left.all().get().stream().map(LeftDrafts.Left::name)
                .toList(), "the first is open");
        left.drop(named(left, "Second"));
        assertEquals(List.of(), left.all().get());
        assertEquals(1, Files.list(crashed).filter(CaseFile::isCaseFile).count());
    }

    private static LeftDrafts.Left named(LeftDrafts left, String name) {
        return left.all().get().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(CaseFile::isCaseFile).findFirst().orElseThrow();
        }
    }

    @Test
    void aDraftThatIsGivenUpIsGone() throws IOException {
        model.keepDraftsIn(drafts());
        decide(Stance.CONDEMN);
        assertTrue(Files.exists(only(folder.resolve("unsaved"))));
        model.close();
        try (Stream<Path> files = Files.list(folder.resolve("unsaved"))) {
            assertEquals(List.of(), files.toList());
        }
        secondModel.keepDraftsIn(drafts());
        secondModel.opening().offerDraft(() -> { });
        assertTrue(secondNotices.current().get().isEmpty());
    }

    @Test
    void whereNoDraftCanBeWrittenTheAnalystIsToldAndGoesOn() throws IOException {
        Files.writeString(folder.resolve("unsaved"), "no folder");
        model.keepDraftsIn(drafts());
        decide(Stance.CONDEMN);
        assertEquals(MESSAGES.get("case.no-draft"), notice(notices).title());
        notices.close();
        decide(Stance.DEMAND);
        assertEquals(2, workspace.decided().size());
        assertTrue(notices.current().get().isEmpty(), "told once");
    }

    @Test
    void whereTheFolderIsMissingEverythingStaysAsItWas() {
        decide(Stance.CONDEMN);
        Case before = workspace.theCase();
        model.saveAs(folder.resolve("missing").resolve("skarv.rejoinder"));
        assertTrue(model.isUnsaved());
        assertEquals(before, workspace.theCase());
        assertEquals(new Notices.Notice(Notices.Kind.PROBLEM, "The case could not be saved.", List.of(
                "skarv.rejoinder: the file or its folder is not there",
                "What you decided is kept while the window is open. Choose another place, or make room."),
                notice(notices).offer()), notice(notices));
        assertEquals(MESSAGES.get("case.save-as"), notice(notices).offer().orElseThrow().words());
    }

    @Test
    void lookingAtACaseLeavesItsFileAndBackupAlone() throws IOException {
        model.saveAs(file());
        decide(Stance.CONDEMN);
        model.close();
        byte[] saved = Files.readAllBytes(file());
        Path backup = folder.resolve("skarv.rejoinder.bak");
        byte[] kept = Files.readAllBytes(backup);
        secondModel.opening().open(file());
        secondModel.close();
        assertArrayEquals(saved, Files.readAllBytes(file()));
        assertArrayEquals(kept, Files.readAllBytes(backup));
    }

    @Test
    void aDamagedCaseOffersItsLastGoodSave() throws IOException {
        model.saveAs(file());
        decide(Stance.CONDEMN);
        model.close();
        Files.writeString(file(), "{\"format\": \"rejoinder/ca");
        secondModel.opening().open(file());
        assertEquals(Optional.of(file()), secondModel.opening().lastGood().get());
        notice(secondNotices).offer().orElseThrow().task().run();
        assertTrue(secondModel.file().get().isPresent(), "the save before it is open");
        assertTrue(secondModel.opening().lastGood().get().isEmpty());
    }

    @Test
    void whatTheSystemSaysIsPutIntoWords() {
        Troubles troubles = new Troubles(MESSAGES);
        assertEquals("skarv.rejoinder: you have no permission to read or change that there",
                troubles.line(file(), new AccessDeniedException(file().toString())));
        assertEquals("skarv.rejoinder: No space left on device",
                troubles.line(file(), new FileSystemException(file().toString(), null, "No space left on device")));
        assertEquals("skarv.rejoinder: No space left on device",
                troubles.line(file(), new IOException("No space left on device")));
    }

    @Test
    void anotherStateTakesThePlaceOfTheWholeCaseInItsFileToo() throws IOException {
        model.saveAs(file());
        String statement = workspace.theCase().utterances().getFirst().bestReport().statement().id();
        CaseDocument theirs = workspace.document().with(new Edit("theirs", "Bo", java.time.Instant.EPOCH,
                new Edit.SetStance(statement, Stance.THREATEN, Optional.empty())));
        assertTrue(workspace.replace(theirs));

        assertEquals(Stance.THREATEN, workspace.theCase().utterances().getFirst().stance());
        assertEquals(theirs.history(), CaseFile.read(file()).history());
        decide(Stance.CONDEMN);
        assertEquals(workspace.history(), CaseFile.read(file()).history(), "the journal goes on");
    }

    @Test
    void whereASaveIsRefusedAnotherPlaceIsOffered() throws IOException {
        Path other = folder.resolve("other.rejoinder");
        model.saveElsewhereWith(() -> model.saveAs(other));
        model.saveAs(file());
        decide(Stance.CONDEMN);
        String others = "somebody else's";
        Files.writeString(file(), others);
        model.save();
        assertEquals(MESSAGES.get("case.not-saved"), notice(notices).title());
        assertTrue(notice(notices).lines().getFirst().contains("another program"), notice(notices).lines().getFirst());
        notice(notices).offer().orElseThrow().task().run();
        assertEquals(Optional.of(other), model.file().get().map(CaseFile::path));
        assertEquals(1, CaseFile.read(other).history().done().size());
        assertEquals(others, Files.readString(file()));
    }
}
