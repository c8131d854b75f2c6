package org.rejoinder.analysis;

import java.util.List;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;

/**
 * A sentence of the article.
 *
 * @param block      index of its block in the article
 * @param paragraph  number of its paragraph in the article, from 0
 * @param tokens     in text order
 */
public record Sentence(Span span, int block, BlockRole role, int paragraph, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
