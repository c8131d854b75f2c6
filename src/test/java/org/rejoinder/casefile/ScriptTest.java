package org.rejoinder.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.rejoinder.model.Case;

/** Whatever an analyst does, in whatever order, the file has it: saving and opening change nothing. */
class ScriptTest {
    @Tag("slow")
    @Property(tries = 60)
    void theFileIsAtEveryMomentWhatWasDone(@ForAll Random random) throws IOException {
        Path folder = Files.createTempDirectory("script");
        Path path = folder.resolve("a.rejoinder");
        CaseDocument expected = CaseDocument.of("Dispute", List.of(Samples.article()));
        CaseFile file = CaseFile.create(path, expected);
        for (int i = 0; i < 20; i++) {
            Script next = Script.any(random, random.nextInt(1000) * 100 + i);
            file = next.on(file);
            expected = next.on(expected);
            assertEquals(expected, file.document(), next.toString());
            assertEquals(expected, CaseFile.read(path), next.toString());
        }
        file.save();
        file.close();
        assertEquals(expected, CaseFile.read(path));
        try (Stream<Path> files = Files.walk(folder).sorted(Comparator.reverseOrder())) {
            for (Path left : files.toList()) {
                Files.delete(left);
            }
        }
    }

    /** With every kind of edit there is. */
    @Property(tries = 100)
    void undoneAndRedoneGivesTheSameCase(@ForAll Random random) {
        CaseDocument document = CaseDocument.of("Dispute", List.of(Samples.article()));
        int count = 1 + random.nextInt(25);
        for (int i = 0; i < count; i++) {
            document = document.with(Edits.edit(i, Edits.changes().get(random.nextInt(Edits.changes().size()))));
        }
        Case before = document.assemble();
        CaseDocument changed = document;
        int times = random.nextInt(count + 3);
        for (int i = 0; i < times; i++) {
            changed = changed.withHistory(changed.history().undo());
        }
        Case undone = changed.assemble();
        assertEquals(CaseDocument.of("Dispute", List.of(Samples.article()))
                .withHistory(new History(changed.history().done(), List.of())).assemble(), undone, "as if never done");
        for (int i = 0; i < times; i++) {
            changed = changed.withHistory(changed.history().redo());
        }
        assertEquals(before, changed.assemble());
    }
}
