package org.rejoinder.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.model.Article;
import org.rejoinder.task.Progress;

class IngestTest {
    private static final String STORY = "Zembla accuses Grenzmark\n\n" + String.join("\n\n", Pages.STORY) + "\n";
    private static final Limits SMALL = new Limits(20_000, 50_000, 10_000, 5, 4, 60_000, 6);

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.write(path, bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Ingested read(Path path) {
        return new Ingest(SMALL).read(path, Progress.NONE);
    }

    private static List<String> names(Ingested ingested) {
        return ingested.articles().stream().map(article -> article.source().name()).toList();
    }

    /** One problem, one line, no article. */
    private static void refused(Ingested ingested, String words) {
        assertEquals(List.of(), ingested.articles());
        assertEquals(1, ingested.problems().size(), () -> ingested.problems().toString());
        String line = ingested.problems().getFirst().line();
        assertTrue(line.contains(words), line);
        assertEquals(1, line.lines().count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "'';                                        is empty",
        "'  \t ';                                   no text",
        "'PK\u0003\u0004[Content_Types].xml';       office document",
        "'{\\rtf1 said}';                           rich text",
        "'{\"format\": \"x\", \"said\": \"no\"}';   JSON",
        "'GIF89a....';                              picture",
        "'ab\u0000\u0001\u0002\u0003cd';            no text, web page or PDF",
        "'%PDF-1.4 nothing';                        damaged PDF",
    })
    void badInputGetsOneClearLine(String content, String words) throws IOException {
        refused(read(file("bad.txt", content)), words);
    }

    @Test
    void pathsThatLeadNowhere() throws IOException {
        refused(read(folder.resolve("missing.txt")), "does not exist");
        refused(read(Files.createDirectory(folder.resolve("empty"))), "has no file in it");
    }

    @Test
    void aFolderThatNobodyMayLookIntoIsNotCalledEmpty() throws IOException {
        Path shut = Files.createDirectory(folder.resolve("shut"));
        shut.toFile().setReadable(false);
        Assumptions.assumeFalse(Files.isReadable(shut), "who may read everything");
        refused(read(shut), "check that you may read it");
    }

    @Test
    void aLineOfFiftyMegabytesIsRefusedAtOnce() throws IOException {
        Path path = folder.resolve("line.txt");
        byte[] chunk = "said and said and ".repeat(60_000).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(path)) {
            for (long size = 0; size < 50_000_000; size += chunk.length) {
                out.write(chunk);
            }
        }
        Ingested ingested = assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> new Ingest().read(path, Progress.NONE));
        refused(ingested, "20 MB");
    }

    @Test
    void aLongTextIsRefusedWithItsLength() throws IOException {
        refused(read(file("long.txt", "word ".repeat(2500))), "12500 characters");
    }

    @Test
    void theContentDecidesAndNotTheName() throws IOException {
        Article page = read(file("page.txt", "<!doctype html><html><body><h1>Zembla accuses Grenzmark</h1><p>"
                + Pages.STORY.get(0) + "</p></body></html>")).articles().getFirst();
        assertEquals("text/html", page.source().mediaType());
        assertEquals("Zembla accuses Grenzmark", page.heading());
        assertEquals("text/plain", read(file("text.html", STORY)).articles().getFirst().source().mediaType());
    }

    @Test
    void aFolderIsReadInOrderWithoutWhatIsHiddenOrPartOfAPage() throws IOException {
        file("b.txt", STORY);
        file("a/z.txt", STORY + "z");
        file(".hidden/x.txt", STORY);
        file(".x.txt", STORY);
        file("style.css", "p {}");
        file("page.html", "<html><body><p>" + Pages.STORY.get(0) + "</p></body></html>");
        file("page_files/frame.html", "<html><body><p>frame</p></body></html>");
        assertEquals(List.of("a/z.txt", "b.txt", "page.html"), names(read(folder)));
    }

    @Test
    void oneBadFileStopsNoOther() throws IOException {
        file("a.txt", STORY);
        file("b.txt", "");
        file("c.txt", STORY + "c");
        Ingested ingested = read(folder);
        assertEquals(List.of("a.txt", "c.txt"), names(ingested));
        assertEquals("b.txt", ingested.problems().getFirst().source());
    }

    @Test
    void zipEntriesAreSourcesWhateverTheirNames() throws IOException {
        Path zip = folder.resolve("case.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            entry(out, "b/two.txt", STORY);
            entry(out, "../../etc/one.txt", STORY + "1");
            entry(out, "__MACOSX/._one.txt", "x");
            entry(out, "empty.txt", "");
        }
        Ingested ingested = read(zip);
        assertEquals(List.of("case.zip/etc/one.txt", "case.zip/b/two.txt"), names(ingested));
        assertEquals("case.zip/empty.txt", ingested.problems().getFirst().source());
    }

    @Test
    void aZipBombIsCutShort() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < 12; i++) {
                entry(out, i + ".txt", "a ".repeat(8_000_000));
            }
        }
        Ingested ingested = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(zip));
        assertEquals(List.of(), ingested.articles());
        assertTrue(ingested.problems().toString().contains("more than 4 files"), ingested.problems().toString());
        assertTrue(ingested.problems().toString().contains("unpacks to more than"), ingested.problems().toString());
    }

    @Test
    void packedPagesAreUnpacked() throws IOException {
        Path path = folder.resolve("story.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
            out.write(STORY.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(List.of("story.txt"), names(read(path)));
        refused(read(file("broken.gz", Arrays.copyOf(Files.readAllBytes(path), 40))), "broken");
    }

    @Test
    void aDamagedZipIsSaid() throws IOException {
        refused(read(file("x.zip", "PK\u0003\u0004 and nothing more")), "damaged zip");
    }

    private static void entry(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    @Test
    void aFilterTakesWhatIsNotForThisReader() throws IOException {
        Path parsed = file("parsed.json", "{\"format\": \"rejoinder/parsed-article\"}");
        Path story = file("story.txt", STORY);
        Ingested ingested = new Ingest().read(List.of(parsed, story), source -> source.name().endsWith(".json"),
                Progress.NONE);
        assertEquals(List.of("story.txt"), names(ingested));
        assertEquals(List.of(), ingested.problems());
    }

    @Test
    void readingEndsWhenCancelled() throws IOException {
        file("a.txt", STORY);
        file("b.txt", STORY);
        Progress impatient = new Progress() {
            private int calls;

            @Override
            public void report(double share, String message) {
                calls++;
            }

            @Override
            public boolean isCancelled() {
                return calls > 0;
            }
        };
        assertThrows(CancellationException.class, () -> new Ingest().read(folder, impatient));
    }
}
