package org.rejoinder.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.casework.Derived;
import org.rejoinder.model.Edit;
import org.rejoinder.model.LinkType;

/**
 * What was derived of a case counts only in the very file that it was written into; the case itself never depends on
 * it.
 */
class DerivedJsonTest {
    private static final Edit NOTE = new Edit("e1", "Ana", Instant.EPOCH, new Edit.NoteCase("to be looked at"));

    @TempDir
    Path folder;

    private final CaseDocument sample = CaseDocument.of("Dispute", List.of(Samples.article())).with(NOTE);
    private final Derived derived = new Derived(List.of(1, 0, 1),
            List.of(new Derived.Tie(0, 1, LinkType.COUNTER_ACCUSES, 0.75)),
            List.of(new Derived.Day(2, LocalDate.of(2019, 5, 3), "Straße \"1\".txt")));
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("case.rejoinder");
        CaseFile.create(file, sample, () -> Optional.of(derived)).close();
    }

    /** What the file now tells, and that the case is the same whatever it tells. */
    private Optional<Derived> told() throws IOException {
        try (CaseFile opened = CaseFile.open(file)) {
            assertEquals(sample.articles(), opened.document().articles());
            assertEquals(sample.history().done(), opened.document().history().done());
            assertTrue(opened.document().unknown().isEmpty());
            return opened.derived();
        }
    }

    /** Changes the file without its sum. */
    private void damage(UnaryOperator<String> change) throws IOException {
        String before = Files.readString(file);
        String after = change.apply(before);
        assertFalse(after.equals(before), "nothing to change in " + before);
        Files.writeString(file, after);
    }

    /** Changes the file and gives it a sum that fits, as a program does that knows nothing of what was derived. */
    private void rewrite(UnaryOperator<String> change) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String before = new String(Sum.of(bytes, 0, bytes.length).without(bytes, 0), StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertFalse(after.equals(before), "nothing to change in " + before);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sum.Adding sum = new Sum.Adding(out);
        sum.write((after + "\n").getBytes(StandardCharsets.UTF_8));
        sum.end();
        Files.write(file, out.toByteArray());
    }

    @Test
    void comesBackWithTheCaseThatItWasWrittenWith() throws IOException {
        assertEquals(Optional.of(derived), told());
        assertEquals(sample.articles(), CaseFile.read(file).articles());
    }

    @Test
    void endsWithTheFirstStepAndIsLeftOutOfTheNextSaveWithoutIt() throws IOException {
        try (CaseFile opened = CaseFile.open(file)) {
            opened.undo();
            assertEquals(Optional.empty(), opened.derived());
            opened.redo();
            opened.save();
        }
        assertFalse(Files.readString(file).contains("\"derived\""));
        assertEquals(Optional.empty(), told());
    }

    @Test
    void doesNotCountForStepsThatTheFileHasNotYet() throws IOException {
        CaseFile crashed = CaseFile.open(file);
        Path journal = CaseFile.journalOf(file);
        crashed.add(new Edit("e2", "Ana", Instant.EPOCH, new Edit.NoteCase("looked at")));
        Path copy = folder.resolve("copy.rejoinder");
        Files.copy(file, copy);
        Files.copy(journal, CaseFile.journalOf(copy));
        crashed.close();
        try (CaseFile opened = CaseFile.open(copy)) {
            assertEquals(2, opened.document().history().done().size());
            assertEquals(Optional.empty(), opened.derived());
        }
    }

    @Test
    void doesNotCountWhereSomethingInTheFileIsNotAsItWas() throws IOException {
        damage(text -> text.replace("\"acts\":[1,0,1]", "\"acts\":[0,0,1]"));
        assertEquals(Optional.empty(), told());
    }

    @Test
    void doesNotCountWhereAnOlderProgramKeptItBesideADifferentCase() throws IOException {
        rewrite(text -> text.replaceFirst("\"confidence\" ?: ?0.\\d+", "\"confidence\":0.123"));
        try (CaseFile opened = CaseFile.open(file)) {
            assertEquals(0.123, opened.document().articles().getFirst().parsed().statements().getFirst().confidence());
            assertEquals(Optional.empty(), opened.derived());
        }
    }

    @Test
    void doesNotCountForOtherRules() throws IOException {
        rewrite(text -> text.replaceFirst("\"rules\":\"[0-9a-f]{8}\"(,\"of\")", "\"rules\":\"00000000\"$1"));
        assertEquals(Optional.empty(), told());
    }

    @Test
    void isNoReasonToRefuseAFileWhateverStandsThere() throws IOException {
        for (String odd : List.of("7", "[1]", "{}", "null", "{\"acts\":{}}", "{\"acts\":[-1],\"links\":[[1,2]]}")) {
            write();
            rewrite(text -> text.substring(0, text.indexOf("\"derived\"")) + "\"derived\" : " + odd + "}");
            assertEquals(Optional.empty(), told(), odd);
        }
    }

    @Test
    void countsNowhereElseInTheFile() throws IOException {
        rewrite(text -> {
            int at = text.indexOf(",\n\"derived\"");
            String field = text.substring(at + 2, text.length() - 1);
            return "{" + field + "," + text.substring(1, at) + "}";
        });
        assertEquals(Optional.empty(), told());
    }
}
