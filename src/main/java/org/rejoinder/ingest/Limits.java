package org.rejoinder.ingest;

/**
 * How much is read before it is refused, so that no input can exhaust memory or patience.
 *
 * @param articleBytes    of one text or web page
 * @param documentBytes   of one PDF
 * @param textLength      of one article's text, in UTF-16 units
 * @param pages           of one PDF
 * @param archiveEntries  of one zip file
 * @param archiveBytes    of all entries of one zip file together, unpacked
 * @param files           of one folder with all its folders
 */
public record Limits(
        long articleBytes, long documentBytes, int textLength, int pages, int archiveEntries, long archiveBytes,
        int files) {
    private static final long MEGABYTE = 1_000_000;

    /** What the program uses: 20 MB a page, 100 MB a PDF, 2 million characters an article. */
    public static final Limits USUAL =
            new Limits(20 * MEGABYTE, 100 * MEGABYTE, 2_000_000, 2_000, 20_000, 2_000 * MEGABYTE, 200_000);

    public Limits {
        if (articleBytes < 1 || documentBytes < 1 || textLength < 1 || pages < 1 || archiveEntries < 1
                || archiveBytes < 1 || files < 1) {
            throw new IllegalArgumentException("limits must be at least 1");
        }
    }

    /** A number of bytes as people write it, such as {@code 20 MB}. */
    static String megabytes(long bytes) {
        return bytes < MEGABYTE ? (bytes + 999) / 1000 + " kB" : (bytes + MEGABYTE / 2) / MEGABYTE + " MB";
    }
}
