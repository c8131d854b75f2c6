package org.rejoinder.ui.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Mark;
import org.rejoinder.model.Report;
import org.rejoinder.model.Said;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;
import org.rejoinder.model.StatementKind;
import org.rejoinder.model.Utterance;

/**
 * What an utterance is to become, before it is decided.
 *
 * @param statement  id of the statement that decisions on the utterance are about: its best report's
 * @param read       id of the statement whose words can be changed: the one that is read
 * @param article    id of the article that is read
 * @param content    of the statement that is read
 * @param mark       tags, flag and note
 */
public record Draft(
        String statement,
        String read,
        String article,
        Stance stance,
        Optional<Stance> second,
        StatementKind kind,
        List<String> speakers,
        List<String> targets,
        Optional<Said> said,
        List<Span> content,
        Mark mark) {
    public Draft {
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(kind, "kind");
        speakers = List.copyOf(speakers);
        targets = List.copyOf(targets);
        content = List.copyOf(content);
        second = second.filter(other -> other != stance);
    }

    /** The utterance as it stands. */
    public static Draft of(Utterance utterance, Report report, Mark mark) {
        Statement read = report.statement();
        return new Draft(utterance.bestReport().statement().id(), read.id(), report.articleId(),
                utterance.stance(), utterance.secondStance(), utterance.kind(), utterance.speakers(),
                utterance.targets(), utterance.said(), read.content(), mark);
    }

    public Draft withStance(Stance other) {
        return new Draft(statement, read, article, other, second, kind, speakers, targets, said, content, mark);
    }

    public Draft withSecond(Optional<Stance> other) {
        return new Draft(statement, read, article, stance, other, kind, speakers, targets, said, content, mark);
    }

    public Draft withKind(StatementKind other) {
        return new Draft(statement, read, article, stance, second, other, speakers, targets, said, content, mark);
    }

    public Draft withSpeakers(List<String> others) {
        return new Draft(statement, read, article, stance, second, kind, others, targets, said, content, mark);
    }

    public Draft withTargets(List<String> others) {
        return new Draft(statement, read, article, stance, second, kind, speakers, others, said, content, mark);
    }

    public Draft withSaid(Optional<Said> other) {
        return new Draft(statement, read, article, stance, second, kind, speakers, targets, other, content, mark);
    }

    public Draft withContent(List<Span> other) {
        return new Draft(statement, read, article, stance, second, kind, speakers, targets, said, other, mark);
    }

    public Draft withMark(Mark other) {
        return new Draft(statement, read, article, stance, second, kind, speakers, targets, said, content, other);
    }

    /** The decisions that lead from what it was to this: none for what stayed the same. */
    public List<Edit.Change> changesFrom(Draft was) {
        List<Edit.Change> changes = new ArrayList<>();
        if (stance != was.stance || !second.equals(was.second)) {
            changes.add(new Edit.SetStance(statement, stance, second));
        }
        if (kind != was.kind) {
            changes.add(new Edit.SetKind(statement, kind));
        }
        if (!speakers.equals(was.speakers)) {
            changes.add(new Edit.SetSpeakers(statement, speakers));
        }
        if (!targets.equals(was.targets)) {
            changes.add(new Edit.SetTargets(statement, targets));
        }
        if (!said.equals(was.said)) {
            changes.add(new Edit.SetSaid(statement, said));
        }
        if (!content.equals(was.content)) {
            changes.add(new Edit.SetContent(read, content));
        }
        changes.addAll(markedFrom(was));
        return changes;
    }

    private List<Edit.Change> markedFrom(Draft was) {
        List<Edit.Change> changes = new ArrayList<>();
        was.mark.tags().stream().filter(tag -> !mark.tags().contains(tag))
                .forEach(tag -> changes.add(new Edit.Untag(statement, tag)));
        mark.tags().stream().filter(tag -> !was.mark.tags().contains(tag))
                .forEach(tag -> changes.add(new Edit.Tag(statement, tag)));
        if (!mark.flag().equals(was.mark.flag())) {
            changes.add(new Edit.SetFlag(statement, mark.flag()));
        }
        if (!mark.note().equals(was.mark.note())) {
            changes.add(new Edit.Note(statement, mark.note().orElse("")));
        }
        return changes;
    }
}
