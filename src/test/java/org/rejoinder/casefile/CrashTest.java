package org.rejoinder.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.model.Edit;

/**
 * A scripted analyst works, and at some moment everything stops: in the middle of any byte that is written, any move of
 * a file, any forcing to the disk: at 500 moments, on a file layer that stops there. {@link KillTest} does it for real.
 */
@Tag("slow")
class CrashTest {
    private static final int MOMENTS = 500;

    @TempDir
    Path folder;

    /** Works by a script that is the same for the same seed; knows what was acknowledged. */
    private static final class Analyst {
        private final Random random;
        private History acknowledged = History.EMPTY;
        private History tried = History.EMPTY;

        Analyst(long seed) {
            random = new Random(seed);
        }

        void work(CaseFile file, int steps) throws IOException {
            acknowledged = file.document().history();
            for (int i = 0; i < steps; i++) {
                step(file, i);
            }
        }

        void step(CaseFile file, int number) throws IOException {
            int dice = random.nextInt(10);
            tried = acknowledged;
            if (dice < 6) {
                Edit edit = Edits.edit(number, Edits.changes().get(random.nextInt(Edits.changes().size())));
                tried = acknowledged.with(edit);
                file.add(edit);
            } else if (dice == 6) {
                tried = acknowledged.undo();
                file.undo();
            } else if (dice == 7) {
                tried = acknowledged.redo();
                file.redo();
            } else if (dice == 8) {
                file.save();
            } else {
                CaseFile.Saving saving = file.beginSave(Optional::empty);
                Edit edit = Edits.edit(number, new Edit.Confirm("s-1"));
                tried = acknowledged.with(edit);
                file.add(edit);
                acknowledged = tried;
                saving.write();
                file.endSave(saving);
            }
            acknowledged = tried;
        }
    }

    private final CaseDocument sample = CaseDocument.of("Dispute", List.of(Samples.article()));

    @Test
    void whereverThePowerGoesEveryAcknowledgedEditIsThereAndNoneHalf() throws IOException {
        long whole = bytesOfAll();
        Random moments = new Random(11);
        for (int i = 0; i < MOMENTS; i++) {
            cut(new CuttingDisk(1 + moments.nextLong(whole), false), 1 + i % 7, "power " + i);
        }
    }

    @Test
    void whereverTheRoomEndsTheAnalystCanGoOnAndNothingIsLost() throws IOException {
        long whole = bytesOfAll();
        Random moments = new Random(12);
        for (int i = 0; i < 100; i++) {
            cut(new CuttingDisk(1 + moments.nextLong(whole), true), 1 + i % 7, "full " + i);
        }
    }

    /** How many bytes the script writes in all, roughly. */
    private long bytesOfAll() throws IOException {
        long size = 0;
        Path file = folder.resolve("whole.rejoinder");
        try (CaseFile opened = CaseFile.create(file, sample)) {
            new Analyst(1).work(opened, 40);
            opened.save();
            size = Files.size(file);
        }
        return size * 12;
    }

    private void cut(Disk disk, long seed, String name) throws IOException {
        Path file = folder.resolve(name + ".rejoinder");
        CaseFile.create(file, sample).close();
        Analyst analyst = new Analyst(seed);
        CaseFile opened = null;
        try {
            opened = CaseFile.open(disk, file);
            analyst.work(opened, 40);
        } catch (IOException e) {
            if (opened != null) {
                assertEquals(analyst.acknowledged.done(), opened.document().history().done(), name);
            }
        }
        letGo(opened);
        History back = CaseFile.read(file).history();
        assertTrue(back.done().equals(analyst.acknowledged.done()) || back.done().equals(analyst.tried.done()),
                () -> name + ": " + ids(analyst.acknowledged) + " became " + ids(back));
        try (CaseFile again = CaseFile.open(file)) {
            assertEquals(back, again.document().history(), name);
        }
    }

    private static List<String> ids(History history) {
        return history.done().stream().map(Edit::id).toList();
    }

    private static void letGo(CaseFile opened) {
        if (opened != null) {
            try {
                opened.close();
            } catch (IOException e) {
                // The disk is gone; the lock goes with the channel.
            }
        }
    }
}
