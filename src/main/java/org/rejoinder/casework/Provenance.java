package org.rejoinder.casework;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Mark;
import org.rejoinder.model.Orphan;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Report;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Topic;
import org.rejoinder.model.Topic.Field;
import org.rejoinder.model.Topic.Thing;

/**
 * What the machine says of one statement and what the analyst decided, side by side, with who decided it and when.
 *
 * @param article        id of its article
 * @param found          as the machine has it, its actors by the ids of its article; empty where an analyst added it
 * @param foundSpeakers  the machine's speakers as its article names them
 * @param foundTargets   the machine's targets likewise
 * @param decided        as the case has it, its actors by the ids of the case; empty where it is rejected or out of use
 * @param decisions      by field, the edit that stands; none where the machine's finding stands. A tag's is the last of
 *                       any tag, and {@code UTTERANCES} the last of a link or event
 * @param history        every edit of it that fits, in the order in which they were made
 */
public record Provenance(
        String article,
        Optional<Statement> found,
        List<Actor> foundSpeakers,
        List<Actor> foundTargets,
        Optional<Statement> decided,
        Mark mark,
        Map<Field, Edit> decisions,
        List<Edit> history) {
    public Provenance {
        foundSpeakers = List.copyOf(foundSpeakers);
        foundTargets = List.copyOf(foundTargets);
        decisions = Map.copyOf(decisions);
        history = List.copyOf(history);
    }

    /** The edit that decided a field; empty where the machine's finding stands. */
    public Optional<Edit> decision(Field field) {
        return Optional.ofNullable(decisions.get(field));
    }

    /** Of a statement of a case; empty where neither an article nor an edit has it. */
    public static Optional<Provenance> of(Case assembled, String statement) {
        Set<Edit> orphans = assembled.orphans().stream().map(Orphan::edit).collect(Collectors.toSet());
        List<Edit> history = assembled.edits().stream()
                .filter(edit -> concerns(edit.change(), statement) && !orphans.contains(edit)).toList();
        Map<Field, Edit> decisions = new EnumMap<>(Field.class);
        history.forEach(edit -> {
            Topic topic = Topic.of(edit.change());
            decisions.put(topic.thing() == Thing.LINK ? Field.UTTERANCES : topic.field(), edit);
        });
        Optional<ParsedArticle> parsed = assembled.articles().stream()
                .filter(one -> one.statement(statement).isPresent()).findFirst();
        Optional<Statement> found = parsed.flatMap(one -> one.statement(statement));
        Optional<Report> report = assembled.utterances().stream().flatMap(utterance -> utterance.reports().stream())
                .filter(one -> one.statement().id().equals(statement)).findFirst();
        Optional<String> article = parsed.map(one -> one.article().id()).or(() -> report.map(Report::articleId))
                .or(() -> history.stream().map(Edit::change).filter(Edit.AddStatement.class::isInstance)
                        .map(change -> ((Edit.AddStatement) change).article()).findFirst());
        return article.map(id -> new Provenance(id, found, actors(parsed, found.map(Statement::speakers)),
                actors(parsed, found.map(Statement::targets)), report.map(Report::statement),
                assembled.annotations().statements().getOrDefault(statement, Mark.NONE), decisions, history));
    }

    private static List<Actor> actors(Optional<ParsedArticle> parsed, Optional<List<String>> ids) {
        return ids.orElse(List.of()).stream().flatMap(id -> parsed.flatMap(one -> one.actor(id)).stream()).toList();
    }

    private static boolean concerns(Edit.Change change, String statement) {
        Topic topic = Topic.of(change);
        return switch (topic.thing()) {
            case STATEMENT -> topic.id().equals(statement)
                    || change instanceof Edit.Merge merge && merge.all().contains(statement);
            case LINK -> List.of(topic.id().split(" ")).contains(statement);
            case ACTOR -> change instanceof Edit.SplitActor split && split.statements().contains(statement);
            case EVENT -> topic.detail().equals(statement);
            case ARTICLE, VIEW, SEARCH, CASE -> false;
        };
    }
}
