package org.rejoinder.model;

import java.util.Objects;

/**
 * One article's telling of an utterance.
 *
 * @param articleId  of the article
 * @param statement  as it stands after the analyst's edits, its speakers and targets named by the case's actor ids
 */
public record Report(String articleId, Statement statement) {
    public Report {
        Checks.notBlank(articleId, "article id");
        Objects.requireNonNull(statement, "statement");
    }
}
