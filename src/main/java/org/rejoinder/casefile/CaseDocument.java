package org.rejoinder.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rejoinder.casework.Cases;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;

/**
 * What a case file holds: the machine's work and the analyst's, side by side.
 *
 * @param articles  each once, by its id
 * @param settings  of the window for this case
 * @param lost      statements that something was decided of and that no article has any more, in the order of their ids
 * @param unknown   what a newer version put into the file
 */
public record CaseDocument(
        String name,
        List<StoredArticle> articles,
        History history,
        List<SavedView> views,
        Map<String, String> settings,
        List<LostStatement> lost,
        UnknownFields unknown) {
    public CaseDocument {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a case needs a name");
        }
        articles = List.copyOf(articles);
        Objects.requireNonNull(history, "history");
        views = List.copyOf(views);
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        lost = List.copyOf(lost);
        Objects.requireNonNull(unknown, "unknown");
    }

    /** A new case with some articles and nothing decided yet. */
    public static CaseDocument of(String name, List<ParsedArticle> articles) {
        return new CaseDocument(name, List.of(), History.EMPTY, List.of(), Map.of(), List.of(), UnknownFields.NONE)
                .withArticles(articles.stream().map(StoredArticle::of).toList());
    }

    /** The case as it is shown. */
    public Case assemble() {
        return Cases.assemble(name, articles.stream().map(StoredArticle::parsed).toList(), history.done());
    }

    /**
     * With more articles; one that is there already, by its id, is replaced by its new reading. Of statements that are
     * not in that any more, the words are kept where something was decided of them.
     */
    public CaseDocument withArticles(List<StoredArticle> more) {
        Map<String, StoredArticle> all = new LinkedHashMap<>();
        articles.forEach(article -> all.put(article.parsed().article().id(), article));
        more.forEach(article -> all.put(article.parsed().article().id(), article));
        return new CaseDocument(name, new ArrayList<>(all.values()), history, views, settings,
                LostStatement.after(articles, lost, all.values(), history), unknown);
    }

    public CaseDocument withHistory(History changed) {
        return new CaseDocument(name, articles, changed, views, settings, lost, unknown);
    }

    public CaseDocument with(Edit edit) {
        return with(List.of(edit));
    }

    /** The same with several. */
    public CaseDocument with(List<Edit> edits) {
        return withHistory(history.with(edits));
    }

    public CaseDocument withViews(List<SavedView> changed) {
        return new CaseDocument(name, articles, history, changed, settings, lost, unknown);
    }

    public CaseDocument withSettings(Map<String, String> changed) {
        return new CaseDocument(name, articles, history, views, changed, lost, unknown);
    }

    public CaseDocument withName(String changed) {
        return new CaseDocument(changed, articles, history, views, settings, lost, unknown);
    }

    CaseDocument withUnknown(UnknownFields changed) {
        return new CaseDocument(name, articles, history, views, settings, lost, changed);
    }
}
