package org.rejoinder.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Published;

/** Assembles cases. */
public final class Cases {
    private static final Comparator<ParsedArticle> BY_PUBLICATION = Comparator
            .comparing((ParsedArticle parsed) ->
            parsed.article().published().map(Published::date).orElse(LocalDate.MAX))
            .thenComparing(parsed -> parsed.article().id());

    private Cases() {}

    /**
     * What the machine found and what the analyst decided, made into one case. A pure function: the same articles and
     * edits give the same case, in whatever order the articles come. An edit that nothing answers to is kept among the
     * case's orphans.
     *
     * @param articles  one that comes twice, by its id, counts once
     * @param edits     in the order in which they were made
     */
    public static Case assemble(String name, List<ParsedArticle> articles, List<Edit> edits) {
        return assemble(name, new Found(articles), edits);
    }

    /** Everybody whom articles name, as they have it and nobody has decided yet; by every id that an actor has had. */
    public static Map<String, Actor> actors(List<ParsedArticle> articles) {
        return new Found(articles).roster().byAnyId();
    }

    static Case assemble(String name, Found found, List<Edit> edits) {
        return new Assembly(found).make(name, edits);
    }

    /** By publication, the undated last. */
    static List<ParsedArticle> ordered(Collection<ParsedArticle> articles) {
        return articles.stream().sorted(BY_PUBLICATION).toList();
    }
}
