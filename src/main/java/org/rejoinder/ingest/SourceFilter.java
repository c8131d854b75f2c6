package org.rejoinder.ingest;

import java.io.IOException;

/** Lets a caller take the sources that it reads itself, such as parsed articles, before they are read as raw ones. */
@FunctionalInterface
public interface SourceFilter {
    /** Takes nothing. */
    SourceFilter NONE = source -> false;

    /** True where the caller has taken care of the source, which is then neither an article nor a problem here. */
    boolean takes(RawSource source) throws IOException;
}
