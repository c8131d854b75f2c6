package org.rejoinder.ingest;

import java.util.List;
import org.rejoinder.model.Article;

/** What was read, in the order of its sources, and what could not be read. One never hinders the other. */
public record Ingested(List<Article> articles, List<Problem> problems) {
    public Ingested {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }
}
