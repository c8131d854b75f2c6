package org.rejoinder.analysis.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;

/**
 * Apache OpenNLP's model for English with Penn Treebank tags, from the class path. Loading takes about a second of
 * processor time; load once and share, the model never changes.
 */
public record LanguageModels(POSModel tags) {
    private static final String TAGS = "/en-pos-maxent.bin";

    /**
     * Loads the model that comes with the program.
     *
     * @throws UncheckedIOException  if the model cannot be read
     * @throws IllegalStateException if the model is missing from the class path
     */
    public static LanguageModels load() {
        try (InputStream in = LanguageModels.class.getResourceAsStream(TAGS)) {
            if (in == null) {
                throw new IllegalStateException("the language model " + TAGS + " is not on the class path");
            }
            return new LanguageModels(new POSModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the language model " + TAGS, e);
        }
    }
}
