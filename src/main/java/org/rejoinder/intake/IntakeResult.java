package org.rejoinder.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.StoredArticle;
import org.rejoinder.casefile.UnknownFields;
import org.rejoinder.ingest.Problem;
import org.rejoinder.model.ParsedArticle;

/**
 * What was taken in, in the order of its sources, each article once, and what could not be read.
 *
 * @param unknown  by article id: fields of parsed files that this version does not know, for writing them again
 * @param opened   the case that the articles are from, where a case file was read
 */
public record IntakeResult(
        List<ParsedArticle> articles,
        List<Problem> problems,
        Map<String, UnknownFields> unknown,
        Optional<CaseDocument> opened) {
    public IntakeResult {
        Objects.requireNonNull(opened, "opened");
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
        unknown = Map.copyOf(unknown);
    }

    public IntakeResult(List<ParsedArticle> articles, List<Problem> problems, Map<String, UnknownFields> unknown) {
        this(articles, problems, unknown, Optional.empty());
    }

    /** What a case file holds, and what of it is damaged. */
    static IntakeResult of(CaseDocument document, List<Problem> problems) {
        Map<String, UnknownFields> unknown = new HashMap<>();
        document.articles().forEach(article -> unknown.put(article.parsed().article().id(), article.unknown()));
        return new IntakeResult(document.articles().stream().map(StoredArticle::parsed).toList(), problems, unknown,
                Optional.of(document));
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
