package org.rejoinder.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.rejoinder.render.AnyFontMeasure;
import org.rejoinder.task.Progress;
import org.rejoinder.timeline.TextMeasure;

/** The kinds of file that a picture can be. */
public enum PictureFormat {
    /** Pixels. */
    PNG,
    /** Shapes and text, for the web and for drawing programs. */
    SVG,
    /** A page with shapes and text, for print. */
    PDF;

    /** How such files' names end, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What a page is to be laid out with that is written in this format.
     *
     * @param bundled  of the bundled font, which is in the file or drawn by the program, but for viewers of SVG that
     *                 take their own
     */
    public TextMeasure room(TextMeasure bundled) {
        return this == SVG ? new AnyFontMeasure(bundled) : bundled;
    }

    /** Writes a picture in this format. The same page gives the same bytes. */
    public void write(PicturePage page, TextMeasure measure, OutputStream out, Progress progress) throws IOException {
        switch (this) {
            case PNG -> new PngExport(measure).write(page, out, progress);
            case SVG -> new SvgExport(measure).write(page, out);
            case PDF -> new PdfExport().write(page, out);
        }
    }
}
