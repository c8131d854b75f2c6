package org.rejoinder.analysis.dates;

import org.rejoinder.model.Span;

/** Date words and where they stand. */
public record DateWords(Span span, When when) {}
