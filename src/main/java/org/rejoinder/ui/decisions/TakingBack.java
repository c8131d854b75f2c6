package org.rejoinder.ui.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Article;
import org.rejoinder.model.Block;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Event;
import org.rejoinder.model.Link;
import org.rejoinder.model.Span;
import org.rejoinder.model.Topic;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Workspace;

/**
 * Takes a decision back long after it was made, by steps of its own that undo takes back in turn: to what was decided
 * before it, or else to what the case would be without it.
 */
public final class TakingBack {
    private final Workspace workspace;

    public TakingBack(Workspace workspace) {
        this.workspace = workspace;
    }

    /** False where only undo takes it back, and for a decision that does not count or that a later one replaced. */
    public boolean can(Edit edit) {
        return stands(edit) && !(edit.change() instanceof Edit.AddActor || isOfViews(edit.change()))
                && isThere(edit.change(), workspace.index().get());
    }

    private boolean stands(Edit edit) {
        List<Edit> same = workspace.index().get().decided(Topic.of(edit.change()));
        return !same.isEmpty() && same.getLast().id().equals(edit.id());
    }

    private static boolean isOfViews(Edit.Change change) {
        Topic.Thing thing = Topic.of(change).thing();
        return thing == Topic.Thing.VIEW || thing == Topic.Thing.SEARCH;
    }

    /** What can only be asked of the case is still in it. */
    private static boolean isThere(Edit.Change change, CaseIndex now) {
        if (change instanceof Edit.MergeActors merge) {
            return now.actor(merge.into()).isPresent();
        }
        Topic topic = Topic.of(change);
        return topic.thing() != Topic.Thing.STATEMENT
                || !Topic.isFound(topic.field()) && topic.field() != Topic.Field.IDENTITY
                || now.utteranceOf(topic.id()).isPresent();
    }

    /** Decides the opposite; nothing happens where {@link #can} says no, or where nothing would change. */
    public void takeBack(Edit edit) {
        if (can(edit)) {
            workspace.apply(changes(edit));
        }
    }

    private List<Edit.Change> changes(Edit edit) {
        return plain(edit).or(() -> before(edit).map(List::of)).or(() -> restored(edit.change()).map(List::of))
                .orElseGet(() -> toWhatIs(new CaseIndex(workspace.without(edit.id())), edit.change()));
    }

    /** The opposite; where the same was decided before already, that decision is taken again after it, and stands. */
    private Optional<List<Edit.Change>> plain(Edit edit) {
        return opposite(edit.change()).map(opposite -> earlier(edit)
                .filter(other -> other.equals(edit.change()) || other.equals(opposite)).reduce((first, last) -> last)
                .filter(edit.change()::equals).map(again -> List.of(opposite, again)).orElse(List.of(opposite)));
    }

    /** What was decided about the same thing before. */
    private Stream<Edit.Change> earlier(Edit edit) {
        return workspace.index().get().decided(Topic.of(edit.change())).stream()
                .takeWhile(other -> !other.id().equals(edit.id())).map(Edit::change);
    }

    /** Nobody has decided it then. */
    private static Optional<Edit.Change> restored(Edit.Change change) {
        Topic topic = Topic.of(change);
        return topic.thing() == Topic.Thing.STATEMENT && Topic.isFound(topic.field())
                ? Optional.of(new Edit.Restore(topic.id(), topic.field())) : Optional.empty();
    }

    private static Optional<Edit.Change> opposite(Edit.Change change) {
        return Optional.ofNullable(switch (change) {
            case Edit.Confirm c -> new Edit.Unconfirm(c.statement());
            case Edit.Unconfirm c -> new Edit.Confirm(c.statement());
            case Edit.Reject c -> new Edit.Unreject(c.statement());
            case Edit.Unreject c -> new Edit.Reject(c.statement());
            case Edit.AddStatement c -> new Edit.Reject(c.statement().id());
            case Edit.Tag c -> new Edit.Untag(c.statement(), c.tag());
            case Edit.Untag c -> new Edit.Tag(c.statement(), c.tag());
            case Edit.SplitActor c -> new Edit.MergeActors(c.other(), c.actor());
            case Edit.AddEvent c -> new Edit.RemoveEvent(c.event());
            case Edit.AttachToEvent c -> new Edit.DetachFromEvent(c.event(), c.statement());
            case Edit.DetachFromEvent c -> new Edit.AttachToEvent(c.event(), c.statement());
            default -> null;
        });
    }

    /** The decision of the same kind about the same thing that it replaced. */
    private Optional<Edit.Change> before(Edit edit) {
        Topic topic = Topic.of(edit.change());
        return earlier(edit).filter(other -> other.getClass() == edit.change().getClass()
                        || other instanceof Edit.Restore || edit.change() instanceof Edit.Restore)
                .filter(other -> topic.thing() != Topic.Thing.LINK && topic.field() != Topic.Field.IDENTITY)
                .reduce((first, last) -> last);
    }

    private List<Edit.Change> toWhatIs(CaseIndex without, Edit.Change change) {
        return switch (change) {
            case Edit.SetFlag c -> List.of(new Edit.SetFlag(c.statement(), Optional.empty()));
            case Edit.Note c -> List.of(new Edit.Note(c.statement(), ""));
            case Edit.AddLink c -> link(without, c.from(), c.to(), new Edit.RemoveLink(c.from(), c.to()));
            case Edit.RemoveLink c -> link(without, c.from(), c.to(), null);
            case Edit.Merge c -> apart(without).acts(c.statement());
            case Edit.Split c -> apart(without).acts(c.statement());
            default -> ofOthers(without, change);
        };
    }

    private Apart apart(CaseIndex without) {
        return new Apart(workspace.index().get(), without, workspace::with);
    }

    private List<Edit.Change> ofOthers(CaseIndex without, Edit.Change change) {
        return switch (change) {
            case Edit.RenameActor c -> actor(without, c.actor(), one -> new Edit.RenameActor(c.actor(), one.name()));
            case Edit.SetSide c -> actor(without, c.actor(), one -> new Edit.SetSide(c.actor(), one.side()));
            case Edit.SetRole c -> actor(without, c.actor(), one -> new Edit.SetRole(c.actor(), one.role()));
            case Edit.SetOrganisation c -> actor(without, c.actor(),
                    one -> new Edit.SetOrganisation(c.actor(), one.organisation()));
            case Edit.SetActorType c -> actor(without, c.actor(), one -> new Edit.SetActorType(c.actor(), one.type()));
            case Edit.MergeActors c -> apart(without).actors(c.actor(), c.into());
            case Edit.NoteActor c -> List.of(new Edit.NoteActor(c.actor(), ""));
            case Edit.RemoveEvent c -> event(without, c.event()).map(one -> again(without, one)).orElse(List.of());
            case Edit.RenameEvent c -> event(without, c.event())
                    .map(one -> List.<Edit.Change>of(new Edit.RenameEvent(one.id(), one.name()))).orElse(List.of());
            case Edit.SetEventDate c -> event(without, c.event())
                    .map(one -> List.<Edit.Change>of(new Edit.SetEventDate(one.id(), one.when()))).orElse(List.of());
            case Edit.SetEventColour c -> List.of(new Edit.SetEventColour(c.event(), Optional.empty()));
            case Edit.NoteEvent c -> List.of(new Edit.NoteEvent(c.event(), ""));
            case Edit.SetTitle c -> List.of(new Edit.SetTitle(c.article(), Optional.empty()));
            case Edit.SetOutlet c -> article(without, c.article(), one -> new Edit.SetOutlet(one.id(), one.outlet()));
            case Edit.SetPublished c -> article(without, c.article(),
                    one -> new Edit.SetPublished(one.id(), one.published()));
            case Edit.SetAddress c -> article(without, c.article(),
                    one -> new Edit.SetAddress(one.id(), one.source().url()));
            case Edit.SetBlockRole c -> without.article(c.article())
                    .map(one -> roles(one.article(), c.block())).orElse(List.of());
            case Edit.NoteCase c -> List.of(new Edit.NoteCase(""));
            default -> List.of();
        };
    }

    private static List<Edit.Change> actor(CaseIndex without, String id, Function<Actor, Edit.Change> change) {
        return without.actor(id).map(change).stream().toList();
    }

    private static List<Edit.Change> article(CaseIndex without, String id, Function<Article, Edit.Change> change) {
        return without.article(id).map(parsed -> change.apply(parsed.article())).stream().toList();
    }

    private static Optional<Event> event(CaseIndex without, String id) {
        return without.theCase().events().stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /** @param none  what is decided where there was no link; null for nothing */
    private static List<Edit.Change> link(CaseIndex without, String from, String to, Edit.Change none) {
        Optional<Link> link = without.utteranceOf(from).flatMap(one -> without.utteranceOf(to).flatMap(other ->
                without.answers(one.id()).stream().filter(each -> each.to().equals(other.id())).findFirst()));
        return link.<Edit.Change>map(one -> new Edit.AddLink(from, to, one.type())).or(() -> Optional.ofNullable(none))
                .stream().toList();
    }

    private static List<Edit.Change> again(CaseIndex without, Event event) {
        List<Edit.Change> changes = new ArrayList<>(List.of(new Edit.AddEvent(event.id(), event.name(), event.when())));
        event.utterances().stream().flatMap(id -> without.utterance(id).stream()).forEach(one ->
                changes.add(new Edit.AttachToEvent(event.id(), one.bestReport().statement().id())));
        event.colour().ifPresent(colour -> changes.add(new Edit.SetEventColour(event.id(), event.colour())));
        Optional.ofNullable(without.theCase().annotations().events().get(event.id()))
                .ifPresent(note -> changes.add(new Edit.NoteEvent(event.id(), note)));
        return changes;
    }

    private static List<Edit.Change> roles(Article article, Span stretch) {
        return article.blocks().stream().filter(block -> block.span().overlaps(stretch))
                .map((Block block) -> (Edit.Change) new Edit.SetBlockRole(article.id(), new Span(
                        Math.max(block.span().start(), stretch.start()), Math.min(block.span().end(), stretch.end())),
                        block.role())).toList();
    }
}
