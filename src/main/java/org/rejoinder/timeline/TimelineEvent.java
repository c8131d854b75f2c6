package org.rejoinder.timeline;

/** Something that happened, drawn as a band over its days. */
public record TimelineEvent(String id, String name, Window when) {}
