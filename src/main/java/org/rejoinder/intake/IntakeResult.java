package org.rejoinder.intake;

import java.util.List;
import java.util.Map;
import org.rejoinder.casefile.StoredArticle;
import org.rejoinder.casefile.UnknownFields;
import org.rejoinder.ingest.Problem;
import org.rejoinder.model.ParsedArticle;

/**
 * What was taken in, in the order of its sources, each article once, and what could not be read.
 *
 * @param unknown  by article id: fields of parsed files that this version does not know, for writing them again
 */
public record IntakeResult(List<ParsedArticle> articles, List<Problem> problems, Map<String, UnknownFields> unknown) {
    public IntakeResult {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
        unknown = Map.copyOf(unknown);
    }

    /** The articles as their file has them. */
    public List<StoredArticle> stored() {
        return articles.stream()
                .map(parsed -> new StoredArticle(
                        parsed, unknown.getOrDefault(parsed.article().id(), UnknownFields.NONE)))
                .toList();
    }

    /** True where at least one statement was found. */
    public boolean hasStatements() {
        return articles.stream().anyMatch(parsed -> !parsed.statements().isEmpty());
    }
}
