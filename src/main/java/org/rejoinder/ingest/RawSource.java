package org.rejoinder.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Bytes with a name: a file, or an entry of an archive. They are read when asked for, as often as asked for. */
public interface RawSource {
    /** The name that the analyst knows it by, with {@code /} between folders. Only a name, never a path to open. */
    String name();

    InputStream open() throws IOException;

    /** The first bytes, at most {@code count} of them. */
    default byte[] head(int count) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(count);
        }
    }

    /**
     * All bytes.
     *
     * @throws UnreadableException if there are more than {@code limit}
     */
    default byte[] read(long limit) throws IOException, UnreadableException {
        int most = (int) Math.min(limit, Integer.MAX_VALUE - 16);
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new UnreadableException("is larger than " + Limits.megabytes(most)
                        + ", the most that one article may have; split it into its articles");
            }
            return bytes;
        }
    }
}
