package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TimelineCommandTest {
    @TempDir
    private Path folder;
    private Path story;

    @BeforeEach
    void writeStory() throws IOException {
        story = Files.writeString(folder.resolve("story.txt"), """
                Bridge talks stall in Lower Strelsau
                May 3, 2019

                The two sides met again in the old customs house, and both came out with long faces, as before.
                Mardek said: we never touched the bridge.
                Later, in the yard, Ilona said: that is not what our engineers saw.
                """);
    }

    private CommandRun run(Object... words) {
        return CommandRun.of(SayingStage::analyser, words);
    }

    @Test
    void drawsBothFormatsAtOnce() throws IOException {
        Path png = folder.resolve("out.png");
        Path svg = folder.resolve("out.svg");
        CommandRun run =
                run("timeline", story, "--png", png, "--svg", svg, "--width", 800, "--height", 600, "--scale", 2);
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals(1600, ImageIO.read(png.toFile()).getWidth());
        assertEquals(1200, ImageIO.read(png.toFile()).getHeight());
        String text = Files.readString(svg);
        assertTrue(text.contains(">Mardek<") && text.contains(">Ilona<"), "both speakers are written");
        assertEquals("", run.out());
    }

    @Test
    void datesAreWrittenAsTheLocaleThatIsAskedForWritesThem() throws IOException {
        Path german = folder.resolve("de.svg");
        assertEquals(ExitStatus.DONE, run("timeline", story, "--svg", german, "--locale", "de-DE").status());
        assertTrue(Files.readString(german).contains("3. Mai 2019"));
        CommandRun none = run("timeline", story, "--svg", german, "--locale", "klingon-xyz");
        assertEquals(ExitStatus.USAGE, none.status());
        assertTrue(none.err().contains("write it such as en-GB or de-DE"), none.err());
    }

    @Test
    void aPictureIsTheSameWhateverTheSystemsLocaleIs() throws IOException {
        Path here = folder.resolve("here.svg");
        Path there = folder.resolve("there.svg");
        Locale before = Locale.getDefault();
        try {
            run("timeline", story, "--svg", here);
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            run("timeline", story, "--svg", there);
        } finally {
            Locale.setDefault(before);
        }
        assertEquals(Files.readString(here), Files.readString(there));
        assertTrue(Files.readString(here).contains("3 May 2019"), "written as in Britain");
    }

    @Test
    void aNamedSizeIsThatLargeInEachFormat() throws IOException {
        Path png = folder.resolve("page.png");
        Path pdf = folder.resolve("page.pdf");
        CommandRun run =
                run("timeline", story, "--png", png, "--pdf", pdf, "--size", "a4", "--portrait", "--no-legend");
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals(2480, ImageIO.read(png.toFile()).getWidth());
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertEquals(210, document.getPage(0).getMediaBox().getWidth() / 72 * 25.4, 0.5);
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Mardek") && !text.contains("Comment"), text);
        }
    }

    @Test
    void anUtteranceThatIsNotThereIsSaid() {
        CommandRun run = run("timeline", story, "--pdf", folder.resolve("x.pdf"), "--only", "nobody");
        assertEquals(ExitStatus.FAILED, run.status());
        assertTrue(run.err().contains("--only nobody"), run.err());
    }

    @Test
    void theSameCommandGivesTheSameBytes() throws IOException {
        run("timeline", story, "--png", folder.resolve("a.png"), "--theme", "dark", "--group", "speaker");
        run("timeline", story, "--png", folder.resolve("b.png"), "--theme", "dark", "--group", "speaker");
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.png")), Files.readAllBytes(folder.resolve("b.png")));
    }

    /** The groups' names in the picture, from top to bottom: their counts tell them from the marks. */
    private List<String> groups(Object... words) throws IOException {
        Path svg = folder.resolve("arranged.svg");
        Path more = Files.writeString(folder.resolve("more.txt"), """
                Engineers blame the rain
                April 2, 2019

                In the hills above the town the river rose for a third day, and nobody crossed it.
                Zora said: the rain was never to blame. In the evening, Zora said: we warned them twice.
                """);
        Object[] first = {"timeline", story, more, "--svg", svg, "--group", "speaker"};
        CommandRun run = run(Stream.concat(Stream.of(first), Stream.of(words)).toArray());
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        return Pattern.compile(">(\\w+)  [12]<").matcher(Files.readString(svg)).results().map(found -> found.group(1))
                .toList();
    }

    @Test
    void groupsStandInTheOrderAskedFor() throws IOException {
        assertEquals(List.of("Zora", "Ilona", "Mardek"), groups("--order", "count"));
        assertEquals(List.of("Ilona", "Mardek", "Zora"), groups("--order", "name"));
    }

    @Test
    void theClockAskedForIsNamed() throws IOException {
        groups("--clock", "utc");
        assertTrue(Files.readString(folder.resolve("arranged.svg")).contains(">UTC<"));
        groups("--clock", "source");
        assertFalse(Files.readString(folder.resolve("arranged.svg")).contains(">UTC<"));
    }

    @Test
    void wrongUsageIsSaidInOneLine() {
        for (List<Object> words : List.<List<Object>>of(
                List.of(story),
                List.of(story, "--png", folder.resolve("x.png"), "--width", 10),
                List.of(story, "--png", folder.resolve("x.png"), "--scale", 12),
                List.of(story, "--png", folder.resolve("x.png"), "--theme", "mauve"),
                List.of(story, "--png", folder.resolve("x.png"), "--fold", "some"),
                List.of(story, "--png", folder.resolve("x.png"), "--fold", "0"),
                List.of(story, "--png", folder.resolve("x.png"), "--order", "chance"),
                List.of(story, "--png", folder.resolve("x.png"), "--clock", "sundial"),
                List.of(story, "--png", folder.resolve("x.png"), "--from", "yesterday"),
                List.of(story, "--png", folder.resolve("x.png"), "--from", "2019-05-03", "--to", "2019-05-01"))) {
            Object[] all = Stream.concat(Stream.of("timeline"), words.stream()).toArray();
            CommandRun run = run(all);
            assertEquals(ExitStatus.USAGE, run.status(), () -> words + run.err());
            assertEquals(1, run.errors().size(), run.err());
            assertFalse(Files.exists(folder.resolve("x.png")));
        }
    }

    @Test
    void theWordsThatAnOptionTakesAreSaidAsTheyAreTyped() {
        CommandRun run = run("timeline", story, "--png", folder.resolve("x.png"), "--group", "chance");
        assertTrue(run.err()
                .contains("'--group': it takes side, speaker, stance, outlet, event or none, not 'chance'"), run.err());
    }

    @Test
    void aFolderThatIsNotThereIsSaidBeforeTheWork() {
        CommandRun run = run("timeline", story, "--png", folder.resolve("none/x.png"));
        assertEquals(ExitStatus.FAILED, run.status());
        assertTrue(run.err().contains("folder does not exist"), run.err());
    }

    @Test
    void anArticleWithoutStatementsGivesNoPicture() throws IOException {
        Path dull = Files.writeString(folder.resolve("dull.txt"),
                "Rain\n\nIt rained all day in the hills above the town.\n");
        CommandRun run = run("timeline", dull, "--png", folder.resolve("x.png"));
        assertEquals(ExitStatus.FAILED, run.status());
        assertFalse(Files.exists(folder.resolve("x.png")));
        assertEquals(1, run.errors().size(), run.err());
    }

    @Test
    void theBenchmarkPrintsItsFigures() throws IOException {
        Path items = Files.writeString(folder.resolve("items.json"), """
                [{"id":0,"start":"2024-01-01T00:00:24.000Z","startMs":1704067224000,"group":3,"type":"box","kind":"accusation",
                  "target":4,"outlet":7,"answers":null,"content":"accusation A03 > A04"},
                 {"id":1,"start":"2024-01-02T00:00:24.000Z","startMs":1704153624000,"group":4,"type":"point","kind":"denial",
                  "target":3,"outlet":8,"answers":0,"content":"denial A04 > A03"}]
                """);
        CommandRun run = run("bench", "timeline", "--items", items, "--size", "640x400", "--json");
        JsonNode tree = JsonMapper.shared().readTree(run.out());
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals(2, tree.path("items").intValue());
        for (String field : List.of("panFrameMs", "zoomFrameMs", "recordMs", "emptyCanvasMs")) {
            for (String figure : List.of("mean", "p50", "p95", "max")) {
                assertTrue(tree.path(field).path(figure).isNumber(), field + "." + figure);
            }
        }
        assertTrue(tree.path("firstFrameMs").isNumber() && tree.path("heapMb").isNumber());
    }

    @Test
    void anItemsFileThatIsNoneIsRefused() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "[{\"id\": 1, \"startMs\": ");
        for (Object file : List.of(broken, folder.resolve("none.json"))) {
            CommandRun run = run("bench", "timeline", "--items", file);
            assertEquals(ExitStatus.FAILED, run.status());
            assertEquals(1, run.errors().size(), run.err());
        }
    }
}
