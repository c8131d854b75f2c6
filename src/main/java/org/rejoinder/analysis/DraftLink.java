package org.rejoinder.analysis;

import org.rejoinder.model.LinkType;

/** A link between two drafts, by their index in the reading: {@code from} answers {@code to}. */
public record DraftLink(int from, int to, LinkType type, double confidence) {}
