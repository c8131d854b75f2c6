package org.rejoinder.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rejoinder.analysis.Analysers;
import org.rejoinder.casefile.ParsedArticleJson;
import org.rejoinder.casework.Cases;
import org.rejoinder.export.PageLayout;
import org.rejoinder.export.PictureFormat;
import org.rejoinder.export.PictureOptions;
import org.rejoinder.export.PicturePage;
import org.rejoinder.export.PngExport;
import org.rejoinder.export.SvgExport;
import org.rejoinder.ingest.Ingest;
import org.rejoinder.intake.Intake;
import org.rejoinder.intake.IntakeResult;
import org.rejoinder.model.Case;
import org.rejoinder.render.FontMeasure;
import org.rejoinder.task.Progress;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.timeline.Window;

/** The timeline of the program's own seeds, March to July 2021: its marks first, then SVG, then one PNG. */
class SeedsPictureTest {
    private static final FontMeasure MEASURE = new FontMeasure();
    private static Case seeds;
    private static PageLayout layout;
    private static PicturePage page;

    @BeforeAll
    static void read() {
        Intake intake = new Intake(new Ingest(), Analysers::standard, ParsedArticleJson::new);
        IntakeResult result = intake.read(List.of(Path.of("seeds")), Progress.NONE);
        seeds = Cases.assemble("seeds", result.articles(), List.of());
        layout = new PageLayout(seeds, MEASURE);
        page = whole(layout);
    }

    private static PicturePage whole(PageLayout layout) {
        Window spring = Window.ofDays(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 7, 31));
        return layout.page(ViewState.of(spring, 1600, 1000), PageLayout.Extent.WHOLE,
                PictureOptions.of(1600, 1000, "seeds"));
    }

    @Test
    void marks() throws IOException {
        Golden.text("seeds-marks.txt", SceneText.of(page.scene(), layout.items()));
    }

    @Test
    void svg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PageLayout roomy = new PageLayout(seeds, PictureFormat.SVG.room(MEASURE));
        new SvgExport(MEASURE).write(whole(roomy), out);
        Golden.text("seeds.svg", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void png() throws IOException {
        byte[] first = bytes();
        assertArrayEquals(first, bytes(), "the same page gives the same bytes");
        Golden.png("seeds.png", first);
    }

    @Test
    void everyStatementOfTheSeedsIsOnIt() {
        assertEquals(seeds.utterances().size(), page.scene().tally().inView());
        assertEquals(seeds.utterances().size(), page.scene().tally().drawn());
    }

    @Test
    void theQuietMonthsAreFolded() {
        assertTrue(page.scene().scale().folds().list().stream().anyMatch(fold -> fold.days() > 100));
    }

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngExport(MEASURE).write(page, out, Progress.NONE);
        return out.toByteArray();
    }
}
