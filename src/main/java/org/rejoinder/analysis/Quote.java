package org.rejoinder.analysis;

import org.rejoinder.model.Span;

/**
 * A stretch between quotation marks.
 *
 * @param outer   with its marks
 * @param inner   without them
 * @param closed  false where the closing mark is missing (then it ends with its paragraph)
 */
public record Quote(Span outer, Span inner, boolean closed) {}
