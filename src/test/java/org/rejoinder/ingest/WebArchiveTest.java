package org.rejoinder.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.model.Article;
import org.rejoinder.task.Progress;

class WebArchiveTest {
    private static final String PAGE = """
            <html><head><meta charset="iso-8859-1"><title>Norland blames Sundria</title></head><body><article>
            <h1>Norland blames Sundria</h1><p>Norland\u2019s foreign minister Per Dahl said on Monday that Sundria had cut a
            telephone cable in the strait, which is the third one in a year.</p><p>\u201CWe have seen the divers,\u201D he said.
            Sundria denied that it had cut any cable and called the claim a fairy tale.</p></article></body></html>
            """;

    private static String archive(String headers, String body) {
        return ("From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
                + "\tboundary=\"----Edge--x\"\r\n\r\n------Edge--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
                + "\r\niVBORw0KGgo=\r\n------Edge--x\r\n" + headers + "\r\n\r\n" + body + "\r\n------Edge--x--\r\n");
    }

    private static String quotedPrintable(String text) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String unit = b == '\n' ? "\r\n" : b == '=' || b < 32 || b > 126 ? String.format("=%02X", b & 0xFF)
                    : "" + (char) b;
            column = b == '\n' ? 0 : column + unit.length();
            out.append(unit);
            if (column > 70) {
                out.append("=\r\n");
                column = 0;
            }
        }
        return out.toString();
    }

    private static String page(String archive) throws UnreadableException {
        return new String(WebArchive.page(archive.getBytes(StandardCharsets.ISO_8859_1)), StandardCharsets.UTF_8)
                .replace("\uFEFF", "").replace("\r", "");
    }

    @Test
    void readsAQuotedPrintablePage() throws Exception {
        assertEquals(PAGE.strip(), page(archive("Content-Type: text/html; charset=\"utf-8\"\r\n"
                + "Content-Transfer-Encoding: quoted-printable", quotedPrintable(PAGE))).strip());
    }

    @Test
    void readsABase64Page() throws Exception {
        assertEquals(PAGE.strip(), page(archive("Content-Type: text/html\r\nContent-Transfer-Encoding: base64",
                Base64.getMimeEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8)))).strip());
    }

    @Test
    void readsAPageInsideAnAlternative() throws Exception {
        String inner = "--in\r\nContent-Type: text/plain\r\n\r\nplain\r\n--in\r\nContent-Type: text/html\r\n\r\n<p>page</p>\r\n--in--\r\n";
        assertEquals("<p>page</p>", page(archive("Content-Type: multipart/alternative; boundary=in", inner)).strip());
    }

    @Test
    void anArchiveBecomesAnArticleWithItsQuotationsLetterForLetter(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("saved.mhtml");
        Files.writeString(file,
                archive("Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable",
                quotedPrintable(PAGE)), StandardCharsets.ISO_8859_1);
        Ingested read = new Ingest().read(file, Progress.NONE);
        assertTrue(read.problems().isEmpty(), () -> read.problems().toString());
        Article article = read.articles().getFirst();
        assertTrue(article.text().contains("\u201CWe have seen the divers,\u201D he said."), article.text());
        assertEquals("Norland blames Sundria", article.title().orElseThrow().of(article.text()));
    }

    @Test
    void withoutAPageItSaysWhatToDo() {
        UnreadableException problem = assertThrows(UnreadableException.class,
                () -> page(archive("Content-Type: text/css", "p {}")));
        assertTrue(problem.getMessage().contains("save the page as HTML"), problem.getMessage());
    }

    @Property(tries = 300)
    void nothingBreaksIt(@ForAll byte[] noise) {
        byte[] bytes = archive("Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable",
                "=" + new String(noise, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
        try {
            WebArchive.page(bytes);
            WebArchive.page(noise);
        } catch (UnreadableException expected) {
            assertArrayEquals(noise, noise.clone());
        }
    }
}
