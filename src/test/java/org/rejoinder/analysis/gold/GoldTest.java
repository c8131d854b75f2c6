package org.rejoinder.analysis.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.analysis.gold.Gold.Marked;
import org.rejoinder.model.Span;

class GoldTest {
    private static final String TEXT = "😀 Chile accused Norway of fraud.";
    private static final int FRAUD = TEXT.indexOf("fraud");
    private static final Marked MARKED = new Marked(Set.of(FRAUD, FRAUD + 1, FRAUD + 2, FRAUD + 3, FRAUD + 4), Set.of(),
            Set.of("ACCUSE", "CONDEMN"), Set.of("norway"), false);

    @TempDir
    private Path folder;

    private Gold read() throws IOException {
        String article = "{\"id\":\"0123456789abcdef\",\"source\":{\"name\":\"one.txt\",\"sha256\":\"" + "0".repeat(64)
                + "\"},\"text\":\"" + TEXT + "\",\"title\":null,\"outlet\":null,"
                + "\"blocks\":[{\"start\":0,\"end\":32,\"role\":\"body\",\"reason\":\"test\"}]}";
        String gold =
                "{\"name\":\"one\",\"exchange\":\"nets\",\"speakers\":{\"n\":{\"aliases\":[\"President Norway\"]}},"
                + "\"lines\":{\"title\":[1],\"body\":[2]},\"ignore_lines\":[4],"
                + "\"statements\":[{\"content\":[{\"start\":26,\"end\":31}],\"stance_accept\":[\"ACCUSE\",\"CONDEMN\"],"
                + "\"target\":[\"n\"],\"optional\":false}]}";
        Files.createDirectory(folder.resolve("gold"));
        Files.writeString(folder.resolve("gold/one.json"), gold);
        Path articles = Files.writeString(folder.resolve("articles.jsonl"), article);
        return Gold.read(List.of(articles, folder)).getFirst();
    }

    @Test
    void goldIsCountedInCodePointsAndNamesGoWithoutTitles() throws IOException {
        Gold read = read();
        assertEquals("nets", read.dispute());
        assertEquals(MARKED, read.statements().getFirst());
        assertEquals(Set.of(1, 4), read.open());
        assertTrue(read.isOpen(FRAUD));
    }

    @Test
    void whatSharesMostLettersIsTheStatementFoundAndOnlyOnce() throws IOException {
        Gold read = read();
        Span whole = new Span(FRAUD, FRAUD + 5);
        Span most = new Span(FRAUD, FRAUD + 4);
        assertEquals(Map.of(1, MARKED), read.partners(List.of(List.of(most), List.of(whole))));
        assertEquals(Map.of(), read.partners(List.of(List.of(new Span(FRAUD, FRAUD + 1)))));
    }

    @Test
    void linesAreCountedFromOne() throws IOException {
        Gold read = read();
        Gold open = new Gold("folder", "nets", read.article(), List.of(), Set.of(2));
        assertFalse(open.isOpen(FRAUD));
    }
}
