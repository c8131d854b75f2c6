package org.rejoinder.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rejoinder.render.TiledCanvas;
import org.rejoinder.timeline.TextMeasure;

/** Pictures as PNG, of any size that {@link PictureOptions} allows. The same page gives the same bytes. */
public final class PngExport {
    /** Pixels a metre at scale 1: 96 an inch. */
    private static final double DENSITY = 96 / 0.0254;

    private final TiledCanvas canvas;

    public PngExport(TextMeasure measure) {
        this.canvas = new TiledCanvas(measure);
    }

    /**
     * Writes a picture. Its metadata has title, period and case.
     *
     * @param caseName  the case's name, for the metadata
     */
    public void write(PicturePage page, String caseName, OutputStream out) throws IOException {
        PictureOptions options = page.options();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", page.title());
        texts.put("Description", page.description());
        texts.put("Case", caseName);
        texts.put("Software", "Rejoinder");
        int density = (int) Math.round(DENSITY * options.scale());
        try (PngWriter png = new PngWriter(out, options.pixelWidth(), options.pixelHeight(), density, texts)) {
            canvas.draw(page::paint, options.pixelWidth(), options.pixelHeight(), options.scale(), png::row);
        }
    }
}
