package org.rejoinder.analysis.tagger;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What training leaves behind.
 *
 * @param tags   the first pass: all sources, cues and contents of a paragraph at once
 * @param roles  the second pass: source and content of one cue
 * @param confidence  how sure a frame is
 */
record TaggerModel(CrfModel tags, CrfModel roles, Confidence confidence) {
    private static final int MAGIC = 0x524A5448;

    void write(OutputStream target) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(new BufferedOutputStream(target)))) {
            out.writeInt(MAGIC);
            tags.write(out);
            roles.write(out);
            confidence.write(out);
        }
    }

    /** @throws IOException if this is no model, or one of another layout */
    static TaggerModel read(InputStream source) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(source, 1 << 16), 1 << 16))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("not a tagger model");
            }
            return new TaggerModel(CrfModel.read(in), CrfModel.read(in), Confidence.read(in));
        }
    }
}
