package org.rejoinder.analysis;

import org.rejoinder.model.Span;

/** A word or mark with its Penn Treebank tag and where it stands in the article. */
public record Token(Span span, String text, String tag) {
    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }
}
