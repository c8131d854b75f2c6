package org.rejoinder.analysis;

import org.rejoinder.model.Span;

/**
 * A place where an actor is named or referred to.
 *
 * @param actor  id of the actor in the reading
 * @param rule   how it was resolved, such as {@code name}, {@code metonym}, {@code pronoun}
 */
public record Mention(Span span, String actor, String rule) {}
