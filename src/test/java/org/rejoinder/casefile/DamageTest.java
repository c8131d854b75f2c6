package org.rejoinder.casefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.model.Edit;

/**
 * Case files and journals that were cut short or changed, and places that cannot be written: said, and nothing is lost.
 */
class DamageTest {
    /** So many bytes at the end of a case are its sum: a change in them harms nothing. */
    private static final int SUM = 24;

    @TempDir
    Path folder;

    private Path file;
    private List<Edit> edits;

    @BeforeEach
    void makeCase() throws IOException {
        file = folder.resolve("a.rejoinder");
        edits = Edits.all().subList(0, 8);
        try (CaseFile opened = CaseFile.create(file, CaseDocument.of("D", List.of(Samples.article())))) {
            opened.add(edits.getFirst());
            opened.save();
            for (Edit edit : edits.subList(1, 4)) {
                opened.add(edit);
            }
            opened.save();
            for (Edit edit : edits.subList(4, 8)) {
                opened.add(edit);
            }
        }
    }

    private List<Edit> done() throws IOException {
        return CaseFile.read(file).history().done();
    }

    private static void assertOneLine(String message, String... parts) {
        assertFalse(message.contains("\n"), message);
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
    }

    @Test
    void aCaseCutAtAnyLengthIsRefusedInOneLineAndItsLastSaveIsOffered() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        byte[] journal = Files.readAllBytes(CaseFile.journalOf(file));
        for (int length = 0; length < whole.length - 1; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            Files.write(file, cut);
            assertOneLine(assertThrows(FormatException.class, () -> CaseFile.open(file))
                    .getMessage(), "a.rejoinder.bak");
            assertArrayEquals(cut, Files.readAllBytes(file));
            assertArrayEquals(journal, Files.readAllBytes(CaseFile.journalOf(file)));
        }
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        try (CaseFile back = CaseFile.restore(file)) {
            assertEquals(edits.subList(0, 1), back.document().history().done());
        }
        assertEquals(whole.length / 2, Files.size(folder.resolve("a.rejoinder.broken")));
        assertArrayEquals(journal, Files.readAllBytes(folder.resolve("a.rejoinder.journal.broken")));
    }

    @Test
    void aJournalCutAtAnyLengthGivesAllItsWholeSteps() throws IOException {
        byte[] whole = Files.readAllBytes(CaseFile.journalOf(file));
        for (int length = 0; length <= whole.length; length++) {
            Files.write(CaseFile.journalOf(file), Arrays.copyOf(whole, length));
            long lines = new String(whole, 0, length, java.nio.charset.StandardCharsets.UTF_8).chars()
                    .filter(c -> c == '\n').count();
            int steps = (int) Math.max(0, lines - 1);
            assertEquals(edits.subList(0, 4 + steps), done());
        }
    }

    @Test
    @Tag("slow")
    void aChangedByteOfTheCaseIsNoticedWhereverItIs() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        byte[] backup = Files.readAllBytes(CaseFile.backupOf(file));
        Files.delete(CaseFile.journalOf(file));
        Random random = new Random(21);
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            try (CaseFile opened = CaseFile.open(file)) {
                if (at < whole.length - SUM) {
                    assertOneLine(opened.notices().getFirst(), "changed", ".bak.kept");
                } else {
                    assertEquals(edits.subList(0, 4), opened.document().history().done(), "all but the sum is whole");
                }
            } catch (FormatException e) {
                assertOneLine(e.getMessage(), "a.rejoinder.bak");
                assertArrayEquals(flipped, Files.readAllBytes(file));
            }
            try (Stream<Path> kept = Files.list(folder)) {
                for (Path one : kept.filter(path -> path.toString().contains(".kept")).toList()) {
                    assertArrayEquals(backup, Files.readAllBytes(one));
                    Files.delete(one);
                }
            }
        }
    }

    @Tag("slow")
    @Test
    void aChangedByteOfTheJournalNeverGivesAnotherStepWhereverItIs() throws IOException {
        byte[] saved = Files.readAllBytes(file);
        byte[] whole = Files.readAllBytes(CaseFile.journalOf(file));
        Random random = new Random(22);
        for (int place = 0; place < whole.length; place++) {
            int at = place;
            Files.write(file, saved);
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(CaseFile.journalOf(file), flipped);
            List<Edit> back;
            try (CaseFile opened = CaseFile.open(file)) {
                back = opened.document().history().done();
                assertEquals(edits.subList(0, back.size()), back);
                assertTrue(back.size() >= 4, "at " + at);
            }
            Path kept = folder.resolve("a.rejoinder.journal.damaged");
            if (Files.exists(kept)) {
                assertArrayEquals(flipped, Files.readAllBytes(kept), "all of it is kept");
                Files.delete(kept);
            } else {
                assertTrue(at == whole.length - 1 || back.size() == 8,
                        "a last line that is not whole never counted, and the sum's own name tells nothing: at " + at);
            }
        }
    }

    @Test
    void aSecondDamagedJournalDoesNotTakeThePlaceOfTheFirst() throws IOException {
        for (String name : List.of("a.rejoinder.journal.damaged", "a.rejoinder.journal.damaged2")) {
            Files.writeString(CaseFile.journalOf(file), "garbage " + name + "\n{}\n");
            CaseFile.open(file).close();
            assertTrue(Files.readString(folder.resolve(name)).startsWith("garbage " + name));
        }
    }

    @Test
    void aJournalOfANewerVersionIsLeftAlone() throws IOException {
        String newer = "{\"format\":\"rejoinder/journal\",\"version\":99,\"follows\":1}\n{\"step\":\"fold\"}\n";
        Files.writeString(CaseFile.journalOf(file), newer);

        assertOneLine(assertThrows(FormatException.class, () -> CaseFile.open(file)).getMessage(), "newer Rejoinder");
        assertEquals(newer, Files.readString(CaseFile.journalOf(file)));
    }

    /** A step that an older version wrote has no sum. */
    @Test
    void aJournalWithoutSumsIsReadAsItStands() throws IOException {
        Path journal = CaseFile.journalOf(file);
        Files.writeString(journal, Files.readString(journal).replaceAll(",\"sum\":\"[0-9a-f]{8}\"", ""));
        Files.writeString(file, Files.readString(file).replaceAll(",\\s*\"sum\" : \"[0-9a-f]{8}\"", ""));

        try (CaseFile opened = CaseFile.open(file)) {
            assertEquals(edits, opened.document().history().done());
            assertEquals(List.of(), opened.notices(), "no complaint");
            assertTrue(opened.cameBack() > 0);
        }
    }

    /** A disk on which nothing can be written any more from some moment on, for whatever reason. */
    private static final class Refusing implements Disk {
        private Optional<IOException> refusal = Optional.empty();

        @Override
        public java.nio.channels.FileChannel open(Path file, java.nio.file.StandardOpenOption... options)
                throws IOException {
            if (refusal.isPresent()) {
                throw refusal.get();
            }
            return Disk.REAL.open(file, options);
        }
    }

    @Test
    void whereTheFileCannotBeWrittenAnyMoreTheJournalGoesOnAndNothingIsLost() throws IOException {
        Refusing disk = new Refusing();
        byte[] saved = Files.readAllBytes(file);
        try (CaseFile opened = CaseFile.open(disk, file)) {
            disk.refusal = Optional.of(new java.nio.file.AccessDeniedException(file.toString()));
            opened.add(Edits.all().get(20));
            assertThrows(IOException.class, opened::save);
            assertArrayEquals(saved, Files.readAllBytes(file));
            opened.add(Edits.all().get(21));
            disk.refusal = Optional.empty();
        }
        List<Edit> all = new ArrayList<>(edits);
        all.addAll(List.of(Edits.all().get(20), Edits.all().get(21)));
        assertEquals(all, done());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(3, files.count(), "case, backup and journal; no drafts");
        }
    }

    @Test
    void savingAfterRoomWasMadeKeepsEverything() throws IOException {
        try (CaseFile opened = CaseFile.open(new CuttingDisk(300, true), file)) {
            int kept = 8;
            for (Edit edit : Edits.all().subList(20, 30)) {
                try {
                    opened.add(edit);
                    kept++;
                } catch (IOException e) {
                    assertOneLine(e.getMessage(), "No space");
                }
            }
            assertThrows(IOException.class, opened::save);
            assertTrue(kept < 18, "the room ended");
            assertEquals(kept, opened.document().history().done().size());
            assertEquals(kept, done().size());
        }
    }
}
