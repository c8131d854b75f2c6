package org.rejoinder.ui.decisions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Topic;

/** The step that takes a decision back long after it was made: what was decided before it, or what the machine had. */
final class TakingBack {
    private TakingBack() {}

    /**
     * @param edit      one that stands
     * @param decided   all that count, in the order in which they were taken
     * @param articles  as the machine read them
     * @return empty where only undo takes it back
     */
    static Optional<Edit.Change> of(Edit edit, List<Edit> decided, List<ParsedArticle> articles) {
        Optional<Edit.Change> plain = plain(edit.change());
        if (plain.isPresent()) {
            return plain;
        }
        Topic topic = Topic.of(edit.change());
        Optional<Edit.Change> before = decided.stream().takeWhile(other -> !other.id().equals(edit.id()))
                .filter(other -> Topic.of(other.change()).equals(topic)
                        && other.change().getClass() == edit.change().getClass())
                .map(Edit::change).reduce((first, last) -> last);
        return before.or(() -> machine(edit.change(), articles));
    }

    private static Optional<Edit.Change> plain(Edit.Change change) {
        return Optional.ofNullable(switch (change) {
            case Edit.Confirm c -> new Edit.Unconfirm(c.statement());
            case Edit.Reject c -> new Edit.Unreject(c.statement());
            case Edit.AddLink c -> new Edit.RemoveLink(c.from(), c.to());
            case Edit.Tag c -> new Edit.Untag(c.statement(), c.tag());
            case Edit.Untag c -> new Edit.Tag(c.statement(), c.tag());
            case Edit.AddEvent c -> new Edit.RemoveEvent(c.event());
            case Edit.AttachToEvent c -> new Edit.DetachFromEvent(c.event(), c.statement());
            case Edit.DetachFromEvent c -> new Edit.AttachToEvent(c.event(), c.statement());
            default -> null;
        });
    }

    private static Optional<Edit.Change> machine(Edit.Change change, List<ParsedArticle> articles) {
        return switch (change) {
            case Edit.SetStance c -> found(c.statement(), articles,
                    one -> new Edit.SetStance(one.id(), one.stance(), one.secondStance()));
            case Edit.SetKind c -> found(c.statement(), articles, one -> new Edit.SetKind(one.id(), one.kind()));
            case Edit.SetSaid c -> found(c.statement(), articles, one -> new Edit.SetSaid(one.id(), one.said()));
            case Edit.SetContent c -> found(c.statement(), articles, one -> new Edit.SetContent(one.id(), one.content()));
            case Edit.SetFlag c -> Optional.of(new Edit.SetFlag(c.statement(), Optional.empty()));
            case Edit.Note c -> Optional.of(new Edit.Note(c.statement(), ""));
            case Edit.NoteActor c -> Optional.of(new Edit.NoteActor(c.actor(), ""));
            case Edit.NoteEvent c -> Optional.of(new Edit.NoteEvent(c.event(), ""));
            case Edit.NoteCase c -> Optional.of(new Edit.NoteCase(""));
            case Edit.SetTitle c -> Optional.of(new Edit.SetTitle(c.article(), Optional.empty()));
            case Edit.SetOutlet c -> article(c.article(), articles,
                    one -> new Edit.SetOutlet(c.article(), one.article().outlet()));
            case Edit.SetPublished c -> article(c.article(), articles,
                    one -> new Edit.SetPublished(c.article(), one.article().published()));
            case Edit.SetAddress c -> article(c.article(), articles,
                    one -> new Edit.SetAddress(c.article(), one.article().source().url()));
            default -> Optional.empty();
        };
    }

    private static Optional<Edit.Change> found(
            String id, List<ParsedArticle> articles, Function<Statement, Edit.Change> change) {
        return articles.stream().flatMap(parsed -> parsed.statement(id).stream()).findFirst().map(change);
    }

    private static Optional<Edit.Change> article(
            String id, List<ParsedArticle> articles, Function<ParsedArticle, Edit.Change> change) {
        return articles.stream().filter(parsed -> parsed.article().id().equals(id)).findFirst().map(change);
    }
}
