package org.rejoinder.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.model.Article;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;

/** In which article a statement stands, so that an edit's spans can be counted in its text. */
final class Texts {
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, String> byStatement = new HashMap<>();

    static Texts of(CaseDocument document) {
        Texts texts = new Texts();
        document.articles().forEach(article -> texts.add(article.parsed()));
        texts.add(document.history().done());
        texts.add(document.history().undone());
        return texts;
    }

    void add(ParsedArticle parsed) {
        articles.put(parsed.article().id(), parsed.article());
        parsed.statements().forEach(statement -> byStatement.put(statement.id(), parsed.article().id()));
    }

    void add(List<Edit> edits) {
        edits.forEach(this::add);
    }

    void add(Edit edit) {
        if (edit.change() instanceof Edit.AddStatement added) {
            byStatement.put(added.statement().id(), added.article());
        }
    }

    Optional<Article> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    Optional<Article> ofStatement(String id) {
        return Optional.ofNullable(byStatement.get(id)).flatMap(this::article);
    }
}
