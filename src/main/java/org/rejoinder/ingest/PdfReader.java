package org.rejoinder.ingest;

import org.rejoinder.model.Article;

/** PDF files to articles. */
final class PdfReader {
    PdfReader(Limits limits) {}

    Article read(String name, String sha256, byte[] bytes) throws UnreadableException {
        throw new UnreadableException("is a PDF; these are not read yet");
    }
}
