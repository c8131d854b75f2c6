package org.rejoinder.casework.linking;

import org.rejoinder.model.LinkType;

/** Act {@code from} answers act {@code to}, by their index in the list that was searched; confidence in 0..1. */
public record Answer(int from, int to, LinkType type, double confidence) {}
