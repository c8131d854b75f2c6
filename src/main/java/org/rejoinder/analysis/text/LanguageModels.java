package org.rejoinder.analysis.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.postag.POSModel;

/**
 * Apache OpenNLP's models for English with Penn Treebank tags, from the class path. Loading takes about a second of
 * processor time; load once and share, the models never change.
 */
public record LanguageModels(POSModel tags, ChunkerModel chunks) {
    /**
     * Loads the models that come with the program.
     *
     * @throws UncheckedIOException  if a model cannot be read
     * @throws IllegalStateException if a model is missing from the class path
     */
    public static LanguageModels load() {
        return new LanguageModels(
                read("/en-pos-maxent.bin", POSModel::new), read("/en-chunker.bin", ChunkerModel::new));
    }

    private static <T> T read(String resource, Reader<T> reader) {
        try (InputStream in = LanguageModels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the language model " + resource + " is not on the class path");
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the language model " + resource, e);
        }
    }

    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }
}
