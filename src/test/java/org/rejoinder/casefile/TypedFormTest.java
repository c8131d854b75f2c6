package org.rejoinder.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.casefile.TypedForm.Kind;

class TypedFormTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Path file = folder.resolve("skarv.rejoinder");
        List<TypedForm> forms = List.of(
                new TypedForm(Kind.ACTOR, "a1", Map.of("name", "Jóna “Berg”")),
                new TypedForm(Kind.STATEMENT, "s-1", Map.of("note", "one\ntwo", "said", "")));
        assertEquals(List.of(), TypedForm.read(file));
        TypedForm.write(file, forms);
        assertEquals(forms, TypedForm.read(file));
        TypedForm.write(file, List.of());
        assertFalse(Files.exists(TypedForm.beside(file)), "nothing is left lying about");
    }

    @Test
    void aBrokenFileIsKeptUnderAnotherName() throws IOException {
        Path file = folder.resolve("skarv.rejoinder");
        for (String broken : List.of("{\"forms\": [{\"kind\": \"actor\", \"of\": \"a1\", \"val", "{\"forms\": [{}]}",
                "{\"forms\": [{\"kind\": \"weather\", \"of\": \"a1\"}]}")) {
            Files.writeString(TypedForm.beside(file), broken);
            FormatException told = assertThrows(FormatException.class, () -> TypedForm.read(file));
            Path kept = folder.resolve(told.getMessage().replaceFirst(".* as ", ""));
            assertEquals(broken, Files.readString(kept));
            assertEquals(List.of(), TypedForm.read(file));
        }
    }
}
