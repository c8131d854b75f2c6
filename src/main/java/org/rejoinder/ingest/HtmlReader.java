package org.rejoinder.ingest;

import org.rejoinder.model.Article;

/** Web pages to articles. */
final class HtmlReader {
    Article read(String name, String sha256, byte[] bytes) throws UnreadableException {
        throw new UnreadableException("is a web page; these are not read yet");
    }
}
