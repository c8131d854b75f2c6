package org.rejoinder.model;

import java.util.Objects;

/**
 * A stretch of an article with its role.
 *
 * @param reason  why it has that role: the rule's short name, with the words that decided it where that helps
 */
public record Block(Span span, BlockRole role, String reason) {
    public Block {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(role, "role");
        Checks.notBlank(reason, "reason");
    }
}
