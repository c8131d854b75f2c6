package org.rejoinder.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Statement;

class CaseFileTest {
    @TempDir
    Path folder;

    private Path file;
    private final CaseDocument sample = CaseDocument.of("Dispute", List.of(Samples.article()));

    @BeforeEach
    void name() {
        file = folder.resolve("Fall Straße.rejoinder");
    }

    @Test
    void everyKindOfEditComesBack() throws IOException {
        try (CaseFile opened = CaseFile.create(file, sample)) {
            for (Edit edit : Edits.all()) {
                opened.add(edit);
            }
            opened.describe("Renamed", List.of(new SavedView("July", Map.of("from", "2021-07-01"))),
                    Map.of("theme", "dark"));
            opened.save();
        }
        CaseDocument back = CaseFile.read(file);

        assertEquals(Edits.all(), back.history().done());
        assertEquals("Renamed", back.name());
        assertEquals(List.of(new SavedView("July", Map.of("from", "2021-07-01"))), back.views());
        assertEquals(Map.of("theme", "dark"), back.settings());
        assertEquals(sample.articles().getFirst().parsed(), back.articles().getFirst().parsed());
        assertTrue(back.unknown().isEmpty());
    }

    @Test
    void ofAStatementThatAnArticleLosesTheWordsStayWhereSomethingWasDecidedOfIt() throws IOException {
        Edit link = new Edit("e1", "Ana", Instant.EPOCH, new Edit.AddLink("s-2", "s-1", LinkType.REBUTS));
        List<LostStatement> both = List.of(
                new LostStatement("s-1", sample.articles().getFirst().parsed().article().id(), List.of("Ruritania"),
                        "Evallonia of spying"),
                new LostStatement("s-2", sample.articles().getFirst().parsed().article().id(), List.of("Ivo Mardek"),
                        "Nonsense \uD83D\uDE44"));
        try (CaseFile opened = CaseFile.create(file, sample)) {
            opened.add(link);
            opened.addArticles(List.of(StoredArticle.of(read(List.of()))));
            assertEquals(both, opened.document().lost());
            assertEquals(both, CaseFile.read(file).lost(), "by the journal");
            opened.save();
            assertEquals(both, CaseFile.read(file).lost(), "by the file");
            assertTrue(CaseFile.read(file).unknown().isEmpty());
            Schemas.load(Schemas.CASE_FILE).check(Json.MAPPER.readTree(Files.readAllBytes(file)));

            opened.addArticles(List.of(StoredArticle.of(read(Samples.article().statements().subList(0, 1)))));
            assertEquals(both.subList(1, 2), opened.document().lost(), "what is back is not lost");
            opened.addArticles(List.of(StoredArticle.of(Samples.article())));
            opened.save();
        }
        assertEquals(List.of(), CaseFile.read(file).lost());
        assertFalse(Files.readString(file).contains("\"lost\""), "as a file that an older version wrote");
    }

    @Test
    void ofAStatementThatNothingWasDecidedOfNothingIsKept() {
        assertEquals(List.of(), sample.withArticles(List.of(StoredArticle.of(read(List.of())))).lost());
    }

    private static ParsedArticle read(List<Statement> statements) {
        ParsedArticle sample = Samples.article();
        return new ParsedArticle(sample.article(), sample.actors(), statements, List.of());
    }

    @Test
    void everyKindOfEditIsTriedAndIsInTheSchema() {
        Set<Class<?>> tried = Edits.changes().stream().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(Set.of(Edit.Change.class.getPermittedSubclasses()), tried);
        tried.forEach(type -> assertTrue(Schemas.text(Schemas.CASE_FILE)
                .contains('"' + EditTypes.name(type.asSubclass(Edit.Change.class)) + '"'), type.getSimpleName()));
    }

    @Test
    void everyKindOfEditIsUndoneAndRedoneAfterARestart() throws IOException {
        CaseDocument plain = sample.withHistory(History.EMPTY);
        try (CaseFile made = CaseFile.create(file, plain)) {
            Edits.all().forEach(edit -> add(made, edit));
        }
        Case decided = CaseFile.read(file).assemble();
        try (CaseFile opened = CaseFile.open(file)) {
            while (!opened.document().history().done().isEmpty()) {
                opened.undo();
            }
        }
        assertEquals(plain.assemble(), CaseFile.read(file).assemble());
        try (CaseFile opened = CaseFile.open(file)) {
            while (!opened.document().history().undone().isEmpty()) {
                opened.redo();
            }
        }
        assertEquals(decided, CaseFile.read(file).assemble());
    }

    @Test
    void whatWasNotSavedComesBackFromTheJournal() throws IOException {
        CaseFile lost = CaseFile.create(file, sample);
        Edits.all().forEach(edit -> add(lost, edit));
        lost.undo();
        lost.undo();
        lost.redo();
        CaseDocument before = lost.document();
        kill(lost);

        assertEquals(before.history(), CaseFile.read(file).history());
        try (CaseFile opened = CaseFile.open(file)) {
            assertEquals(before.history(), opened.document().history());
            assertEquals(List.of(), opened.notices());
            assertEquals(Edits.all().size() + 3, opened.cameBack(), "two were undone and one redone");
            opened.add(Edits.edit(99, new Edit.Split("s-2")));
        }
        assertEquals(before.history().done().size() + 1, CaseFile.read(file).history().done().size());
    }

    @Test
    void aStepOfSeveralEditsComesBackWholeOrNotAtAll() throws IOException {
        CaseFile lost = CaseFile.create(file, sample);
        lost.add(together(0, new Edit.Confirm("s-1"), new Edit.Split("s-2")));
        int whole = Math.toIntExact(Files.size(CaseFile.journalOf(file)));
        lost.add(together(2, new Edit.Reject("s-1"), new Edit.Note("s-2", "sea"), new Edit.Tag("s-2", "sea")));
        lost.undo();
        lost.redo();
        History before = lost.document().history();
        kill(lost);
        byte[] journal = Files.readAllBytes(CaseFile.journalOf(file));

        assertEquals(5, before.done().size());
        try (CaseFile opened = CaseFile.open(file)) {
            assertEquals(before, opened.document().history());
            opened.undo();
            assertEquals(before.done().subList(0, 2), opened.document().history().done());
            assertEquals(List.of(), opened.document().history().undo().done());
            opened.save();
        }
        assertEquals(before.done().subList(2, 5), CaseFile.read(file).history().nextRedo(), "the file knows it too");
        for (int cut = whole; cut < whole + 300; cut++) {
            Files.copy(CaseFile.backupOf(file), file, StandardCopyOption.REPLACE_EXISTING);
            Files.write(CaseFile.journalOf(file), Arrays.copyOf(journal, cut));
            assertEquals(before.done().subList(0, 2), CaseFile.read(file).history().done(), "cut at " + cut);
        }
    }

    private static List<Edit> together(int number, Edit.Change... changes) {
        List<Edit> edits = new ArrayList<>();
        for (Edit.Change change : changes) {
            Edit plain = Edits.edit(number + edits.size(), change);
            edits.add(new Edit(plain.id(), plain.author(), plain.at(), change, Optional.of("step-" + number)));
        }
        return edits;
    }

    @Test
    void theJournalOfAnOlderVersionIsReadAndBegunAnew() throws IOException {
        CaseFile lost = CaseFile.create(file, sample);
        lost.add(Edits.edit(0, new Edit.Confirm("s-1")));
        kill(lost);
        Path journal = CaseFile.journalOf(file);
        List<String> lines = Files.readAllLines(journal);
        Files.writeString(journal, "{\"format\":\"rejoinder/journal\",\"version\":2,\"follows\":1}\n"
                + lines.getLast() + "\n");
        try (CaseFile opened = CaseFile.open(file)) {
            assertEquals(List.of(), opened.notices());
            assertEquals(1, opened.cameBack());
            opened.add(together(1, new Edit.Reject("s-1"), new Edit.Note("s-2", "sea")));
            assertTrue(Files.readAllLines(journal).getFirst().contains("\"version\":" + Journal.VERSION));
        }
        assertEquals(3, CaseFile.read(file).history().done().size());
    }

    @Tag("slow")
    @Test
    void aJournalCutAnywhereKeepsAllWholeSteps() throws IOException {
        CaseFile lost = CaseFile.create(file, sample);
        Path journal = CaseFile.journalOf(file);
        List<Long> lengths = new ArrayList<>(List.of(Files.size(journal)));
        for (Edit edit : Edits.all()) {
            lost.add(edit);
            lengths.add(Files.size(journal));
        }
        kill(lost);
        byte[] whole = Files.readAllBytes(journal);
        for (int cut = 0; cut <= whole.length; cut += 7) {
            Files.write(journal, Arrays.copyOf(whole, cut));
            int length = cut;
            long steps = lengths.stream().filter(end -> end <= length).count() - 1;
            try (CaseFile opened = CaseFile.open(file)) {
                assertEquals(Edits.all().subList(0, Math.max(0, (int) steps)), opened.document().history().done());
            }
        }
    }

    @Test
    void aDamagedJournalIsKeptAside() throws IOException {
        CaseFile lost = CaseFile.create(file, sample);
        Edits.all().forEach(edit -> add(lost, edit));
        kill(lost);
        Path journal = CaseFile.journalOf(file);
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        lines.set(4, "}{ garbage");
        Files.write(journal, lines);

        try (CaseFile opened = CaseFile.open(file)) {
            assertEquals(Edits.all().subList(0, 3), opened.document().history().done());
            assertEquals(1, opened.notices().size());
            assertEquals(3, opened.cameBack());
        }
        assertTrue(Files.exists(folder.resolve(file.getFileName() + ".journal.damaged")));
        assertEquals(3, CaseFile.read(file).history().done().size());
    }

    @Test
    void aFileThatAnotherProgramHasWrittenIsNotWrittenOver() throws IOException {
        CaseFile opened = CaseFile.create(file, sample);
        opened.add(Edits.all().getFirst());
        opened.save();
        String others = Files.readString(file).replaceFirst("\"name\" : \"", "\"name\" : \"Other ");
        Files.writeString(file, others);
        opened.add(Edits.all().get(1));
        FileSystemException refused = assertThrows(FileSystemException.class, opened::save);
        assertTrue(refused.getReason().contains("another program"), refused.getReason());
        assertEquals(others, Files.readString(file));
        Files.delete(file);
        opened.save();
        opened.close();
        assertEquals(2, CaseFile.read(file).history().done().size(), "where nothing is, nothing is written over");
    }

    @Test
    void aFileThatWasOnlyTouchedIsWritten() throws IOException {
        CaseFile opened = CaseFile.create(file, sample);
        opened.add(Edits.all().getFirst());
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        opened.save();
        opened.close();
        assertEquals(1, CaseFile.read(file).history().done().size());
    }

    @Test
    void aJournalOfTheSaveBeforeIsNotDoneTwice() throws IOException {
        CaseFile opened = CaseFile.create(file, sample);
        opened.add(Edits.all().getFirst());
        byte[] journal = Files.readAllBytes(CaseFile.journalOf(file));
        opened.save();
        kill(opened);
        Files.write(CaseFile.journalOf(file), journal);

        try (CaseFile again = CaseFile.open(file)) {
            assertEquals(1, again.document().history().done().size());
            assertTrue(again.notices().isEmpty());
        }
    }

    @Test
    void articlesAddedLaterComeBack() throws IOException {
        try (CaseFile opened = CaseFile.create(file, CaseDocument.of("Empty", List.of()))) {
            opened.addArticles(sample.articles());
            opened.add(Edits.all().getLast());
        }
        CaseDocument back = CaseFile.read(file);

        assertEquals(1, back.articles().size());
        assertEquals(1, back.history().done().size());
        assertEquals(2, back.assemble().utterances().size());
    }

    @Test
    void twoWindowsCannotOpenOneCase() throws IOException {
        try (CaseFile first = CaseFile.create(file, sample)) {
            assertThrows(CaseInUseException.class, () -> CaseFile.open(file));
            assertEquals(first.document().name(), CaseFile.read(file).name());
        }
        CaseFile.open(file).close();
    }

    @Test
    void lookingAtACaseThatIsOpenHereTakesNothingOfItsLock() throws Exception {
        try (CaseFile first = CaseFile.create(file, sample)) {
            first.add(Edits.all().getFirst());
            assertThrows(CaseInUseException.class, () -> CaseFile.open(file));
            assertTrue(CaseFile.isInUse(file));
            assertEquals(1, CaseFile.read(file).history().done().size());
            Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java")
                    .toString(), "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    Asking.class.getName(), file.toString()).redirectErrorStream(true).start();
            assertEquals("in use", other.inputReader().readLine(), "another process asks");
            first.add(Edits.all().getLast());
        }
        assertFalse(CaseFile.isInUse(file));
        assertEquals(2, CaseFile.read(file).history().done().size());
    }

    /** Asks from a process of its own whether a case is in use. */
    static final class Asking {
        private Asking() {}

        public static void main(String[] words) {
            System.out.println(CaseFile.isInUse(Path.of(words[0])) ? "in use" : "free");
        }
    }

    @Test
    void aJournalThatItsOwnerRemovesWhileItIsOpenedIsOpenedAgain() throws IOException {
        CaseFile.create(file, sample).close();
        Disk removing = new Disk() {
            private int left = 2;

            @Override
            public FileChannel open(Path opened, StandardOpenOption... options) throws IOException {
                FileChannel channel = Disk.REAL.open(opened, options);
                if (opened.equals(CaseFile.journalOf(file)) && left-- > 0) {
                    Files.delete(opened);
                }
                return channel;
            }
        };
        try (CaseFile opened = CaseFile.open(removing, file)) {
            opened.add(Edits.all().getFirst());
            assertEquals(1, CaseFile.read(file).history().done().size(), "its steps are where they are looked for");
        }
    }

    @Test
    void eachSaveKeepsTheOneBefore() throws IOException {
        try (CaseFile opened = CaseFile.create(file, sample)) {
            byte[] first = Files.readAllBytes(file);
            opened.add(Edits.all().getFirst());
            opened.save();
            assertEquals(new String(first, StandardCharsets.UTF_8), Files.readString(CaseFile.backupOf(file)));
        }
    }

    @Test
    void aBrokenCaseNamesItsBackupAndIsLeftAlone() throws IOException {
        try (CaseFile opened = CaseFile.create(file, sample)) {
            opened.save();
        }
        Files.writeString(file, "{\"format\": \"rejoinder/case\", ");

        String message = assertThrows(FormatException.class, () -> CaseFile.open(file)).getMessage();
        assertTrue(message.contains("broken JSON") && message.contains(".bak"), message);
        assertEquals("{\"format\": \"rejoinder/case\", ", Files.readString(file));
        assertFalse(Files.exists(CaseFile.journalOf(file)));
    }

    @Test
    void aNewerVersionIsRefused() throws IOException {
        Files.writeString(file, "{\"format\": \"rejoinder/case\", \"version\": 3}");

        assertTrue(assertThrows(FormatException.class, () -> CaseFile.read(file)).getMessage().contains("newer"));
    }

    @Test
    void aCaseOfVersionOneIsReadAndBecomesVersionTwoWithItsNextSave() throws IOException {
        try (var first = CaseFileTest.class.getResourceAsStream("version-1.rejoinder")) {
            Files.copy(first, file);
        }
        byte[] before = Files.readAllBytes(file);
        try (CaseFile opened = CaseFile.open(file)) {
            assertEquals(Edits.all().subList(0, 26), opened.document().history().done());
            assertEquals(Edits.all().subList(26, 27), opened.document().history().undone());
            opened.save();
        }
        String now = Files.readString(file);
        assertTrue(now.contains("\"version\" : 2") && now.contains("\"mood\" : \"tense\""), now.substring(0, 200));
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(CaseFile.backupOf(file)));
    }

    @Test
    void aBrokenCaseGoesBackToTheSaveBeforeAndIsKept() throws IOException {
        try (CaseFile opened = CaseFile.create(file, sample)) {
            opened.save();
        }
        Files.writeString(file, "{broken");
        try (CaseFile back = CaseFile.restore(file)) {
            assertEquals(sample.articles(), back.document().articles());
        }
        assertEquals("{broken", Files.readString(folder.resolve(file.getFileName() + ".broken")));
        assertThrows(NoSuchFileException.class, () -> CaseFile.restore(folder.resolve("none.rejoinder")));
    }

    @Test
    void aMissingCaseLeavesNothingBehind() throws IOException {
        assertThrows(NoSuchFileException.class, () -> CaseFile.open(file));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void unknownFieldsAreKept() throws IOException {
        CaseFile.create(file, sample).close();
        Files.writeString(file, Files.readString(file)
                .replaceFirst("\"name\" : ", "\"mood\" : \"tense\", \"name\" : "));
        try (CaseFile opened = CaseFile.open(file)) {
            opened.save();
        }

        assertTrue(Files.readString(file).contains("\"mood\" : \"tense\""));
    }

    @Test
    void aFailedWriteLeavesTheFileAsItWas() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept.txt"), "as it was");
        assertThrows(IOException.class, () -> AtomicFile.write(kept, out -> {
            out.write(1);
            throw new IOException("disk full");
        }));

        assertEquals("as it was", Files.readString(kept));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    private static void add(CaseFile opened, Edit edit) {
        try {
            opened.add(edit);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What a crash does: the lock goes, the journal stays. */
    private static void kill(CaseFile opened) throws IOException {
        byte[] journal = Files.readAllBytes(CaseFile.journalOf(opened.path()));
        opened.close();
        Files.write(CaseFile.journalOf(opened.path()), journal);
    }
}
