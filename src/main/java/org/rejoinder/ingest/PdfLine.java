package org.rejoinder.ingest;

/**
 * A printed line of a PDF page.
 *
 * @param page    from 1
 * @param left    its left edge, in points from the page's left
 * @param right   its right edge, in points from the page's left
 * @param y       its base line, in points from the page's top
 * @param size    the size of most of its letters, in points
 */
record PdfLine(String text, int page, float left, float right, float y, float size) {
    /** The same for lines that differ in a number only, such as page numbers. */
    String pattern() {
        return text.replaceAll("\\d+", "0").strip();
    }
}
