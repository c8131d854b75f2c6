package org.rejoinder.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Topic;

/**
 * A statement that something was decided of and that no article has any more, since it was read anew: what is left of
 * it, so that the decision still says what it was about.
 *
 * @param article   id of the article that had it
 * @param speakers  by the names that the article gave them
 * @param words     what was said, in the article's words; what is left out between them as " … "
 */
public record LostStatement(String id, String article, List<String> speakers, String words) {
    public LostStatement {
        if (id.isBlank() || article.isBlank()) {
            throw new IllegalArgumentException("a lost statement needs its id and its article's");
        }
        speakers = List.copyOf(speakers);
    }

    /** As an article had it. */
    static LostStatement of(ParsedArticle parsed, Statement statement) {
        List<String> speakers = statement.speakers().stream().flatMap(id -> parsed.actor(id).stream())
                .filter(actor -> !actor.isUnspecified()).map(Actor::name).toList();
        return new LostStatement(statement.id(), parsed.article().id(), speakers, words(parsed, statement));
    }

    /** The words of a statement that an article has. */
    static String words(ParsedArticle parsed, Statement statement) {
        String text = parsed.article().text();
        return statement.content().stream().filter(span -> span.end() <= text.length())
                .map(span -> span.of(text).replaceAll("\\s+", " ").strip()).collect(Collectors.joining(" … "));
    }

    /**
     * What is lost once articles are read anew, in the order of the ids.
     *
     * @param before    as the articles were read until now
     * @param known     what was lost already
     * @param now       all articles of the case
     */
    static List<LostStatement> after(Collection<StoredArticle> before, List<LostStatement> known,
            Collection<StoredArticle> now, History history) {
        Map<String, LostStatement> lost = new TreeMap<>();
        known.forEach(one -> lost.put(one.id(), one));
        Set<StoredArticle> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(now);
        List<ParsedArticle> gone = before.stream().filter(one -> !kept.contains(one))
                .map(StoredArticle::parsed).toList();
        if (gone.isEmpty() && lost.isEmpty()) {
            return List.of();
        }
        Set<String> decided = new HashSet<>();
        history.log().forEach(entry -> decided.addAll(named(entry.edit().change())));
        gone.forEach(parsed -> parsed.statements().stream().filter(statement -> decided.contains(statement.id()))
                .forEach(statement -> lost.put(statement.id(), of(parsed, statement))));
        now.forEach(article -> article.parsed().statements().forEach(statement -> lost.remove(statement.id())));
        return new ArrayList<>(lost.values());
    }

    /** Ids of the statements that a decision is about. */
    static List<String> named(Edit.Change change) {
        Topic topic = Topic.of(change);
        return switch (topic.thing()) {
            case STATEMENT -> change instanceof Edit.Merge merge ? merge.all() : List.of(topic.id());
            case LINK -> List.of(topic.id().split(" "));
            case EVENT -> Stream.of(topic.detail()).filter(id -> !id.isBlank()).toList();
            case ACTOR -> change instanceof Edit.SplitActor split ? split.statements() : List.of();
            case ARTICLE, VIEW, SEARCH, CASE -> List.of();
        };
    }
}
