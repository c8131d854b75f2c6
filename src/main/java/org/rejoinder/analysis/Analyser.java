package org.rejoinder.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.model.Article;
import org.rejoinder.model.Ids;
import org.rejoinder.model.Link;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Statement;
import org.rejoinder.task.Progress;

/** Reads articles by running its stages one after another. Safe to share between threads. */
public final class Analyser {
    private final List<Stage> stages;

    public Analyser(List<Stage> stages) {
        this.stages = List.copyOf(stages);
    }

    public List<Stage> stages() {
        return stages;
    }

    /**
     * Reads one article.
     *
     * @throws java.util.concurrent.CancellationException if cancelled between two stages
     */
    public ParsedArticle analyse(Article article, Progress progress) {
        return finish(read(article, progress));
    }

    /** This one without the first stage of a kind and what comes behind it. */
    public Analyser before(Class<? extends Stage> kind) {
        return new Analyser(stages.stream().takeWhile(stage -> !kind.isInstance(stage)).toList());
    }

    /**
     * What the stages tell of one article, before statements are made of it.
     *
     * @throws java.util.concurrent.CancellationException if cancelled between two stages
     */
    public Reading read(Article article, Progress progress) {
        Reading reading = Reading.of(article);
        for (int i = 0; i < stages.size(); i++) {
            progress.checkCancelled();
            progress.report((double) i / stages.size(), stages.get(i).name());
            reading = stages.get(i).apply(reading);
        }
        return reading;
    }

    /** Names the drafts and turns them into statements. Two drafts of the same content become one: the surer. */
    static ParsedArticle finish(Reading reading) {
        List<String> ids = reading.drafts().stream()
                .map(draft -> Ids.statement(reading.article().id(), draft.content()))
                .toList();
        Map<String, Statement> statements = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            Statement statement = statement(id, reading.drafts().get(i), ids);
            Statement known = statements.get(id);
            if (known == null) {
                order.add(id);
            }
            if (known == null || known.confidence() < statement.confidence()) {
                statements.put(id, statement);
            }
        }
        List<Link> links = reading.links().stream()
                .filter(link -> !ids.get(link.from()).equals(ids.get(link.to())))
                .map(link -> new Link(ids.get(link.from()), ids.get(link.to()), link.type(), link.confidence()))
                .distinct()
                .toList();
        return new ParsedArticle(
                reading.article(), reading.actors(), order.stream().map(statements::get).toList(), links);
    }

    private static Statement statement(String id, Draft draft, List<String> ids) {
        Optional<String> outer = draft.nestedIn().map(ids::get).filter(other -> !other.equals(id));
        return new Statement(id, draft.speakers(), draft.via(), draft.source(), draft.cue(), draft.content(),
                draft.kind(), draft.stance(), draft.secondStance(), draft.targets(), draft.reportedPast(), outer,
                draft.said(), draft.confidence(), draft.rules());
    }
}
