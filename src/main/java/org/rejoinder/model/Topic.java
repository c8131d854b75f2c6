package org.rejoinder.model;

import java.util.Objects;

/**
 * What an edit decides about: two edits of one topic decide the same thing, and the later of them stands.
 *
 * @param id      of the thing; both ends of a link, with a blank between them; blank for the case as a whole
 * @param field   of the thing
 * @param detail  which of several, such as a tag; blank where there is one only
 */
public record Topic(Thing thing, String id, Field field, String detail) {
    /** What kind of thing. */
    public enum Thing { STATEMENT, LINK, ACTOR, EVENT, ARTICLE, VIEW, SEARCH, CASE }

    /** Which side of it. {@code EXISTENCE} is adding and taking away, {@code IDENTITY} is what is one with what. */
    public enum Field {
        EXISTENCE, REVIEW, STANCE, KIND, SPEAKERS, TARGETS, SAID, CONTENT, IDENTITY, TAG, FLAG, NOTE, TYPE, NAME, SIDE,
        ROLE, ORGANISATION, DATE, UTTERANCES, PUBLISHED, OUTLET, TITLE, ADDRESS, BLOCK, PLACE
    }

    public Topic {
        Objects.requireNonNull(thing, "thing");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(detail, "detail");
    }

    private Topic(Thing thing, String id, Field field) {
        this(thing, id, field, "");
    }

    /** True where two edits of one topic cannot both have their way. */
    public static boolean differ(Edit.Change one, Edit.Change other) {
        boolean bothMerge = one instanceof Edit.Merge && other instanceof Edit.Merge;
        return !bothMerge && !one.equals(other);
    }

    /** True for what a statement was found to have, whether anybody decided something about it or not. */
    public static boolean isFound(Field field) {
        return switch (field) {
            case STANCE, KIND, SPEAKERS, TARGETS, SAID, CONTENT -> true;
            default -> false;
        };
    }

    public static Topic of(Edit.Change change) {
        return switch (change) {
            case Edit.Confirm c -> new Topic(Thing.STATEMENT, c.statement(), Field.REVIEW);
            case Edit.Unconfirm c -> new Topic(Thing.STATEMENT, c.statement(), Field.REVIEW);
            case Edit.Reject c -> new Topic(Thing.STATEMENT, c.statement(), Field.REVIEW);
            case Edit.Unreject c -> new Topic(Thing.STATEMENT, c.statement(), Field.REVIEW);
            case Edit.SetStance c -> new Topic(Thing.STATEMENT, c.statement(), Field.STANCE);
            case Edit.SetKind c -> new Topic(Thing.STATEMENT, c.statement(), Field.KIND);
            case Edit.SetSpeakers c -> new Topic(Thing.STATEMENT, c.statement(), Field.SPEAKERS);
            case Edit.SetTargets c -> new Topic(Thing.STATEMENT, c.statement(), Field.TARGETS);
            case Edit.SetSaid c -> new Topic(Thing.STATEMENT, c.statement(), Field.SAID);
            case Edit.Restore c -> new Topic(Thing.STATEMENT, c.statement(), c.field());
            case Edit.SetContent c -> new Topic(Thing.STATEMENT, c.statement(), Field.CONTENT);
            case Edit.AddStatement c -> new Topic(Thing.STATEMENT, c.statement().id(), Field.EXISTENCE);
            case Edit.Merge c -> new Topic(Thing.STATEMENT, c.statement(), Field.IDENTITY);
            case Edit.Split c -> new Topic(Thing.STATEMENT, c.statement(), Field.IDENTITY);
            case Edit.Tag c -> new Topic(Thing.STATEMENT, c.statement(), Field.TAG, c.tag());
            case Edit.Untag c -> new Topic(Thing.STATEMENT, c.statement(), Field.TAG, c.tag());
            case Edit.SetFlag c -> new Topic(Thing.STATEMENT, c.statement(), Field.FLAG);
            case Edit.Note c -> new Topic(Thing.STATEMENT, c.statement(), Field.NOTE);
            case Edit.AddLink c -> new Topic(Thing.LINK, c.from() + " " + c.to(), Field.EXISTENCE);
            case Edit.RemoveLink c -> new Topic(Thing.LINK, c.from() + " " + c.to(), Field.EXISTENCE);
            case Edit.NoteCase c -> new Topic(Thing.CASE, "", Field.NOTE);
            default -> ofOthers(change);
        };
    }

    private static Topic ofOthers(Edit.Change change) {
        return switch (change) {
            case Edit.AddActor c -> new Topic(Thing.ACTOR, c.actor(), Field.EXISTENCE);
            case Edit.RenameActor c -> new Topic(Thing.ACTOR, c.actor(), Field.NAME);
            case Edit.MergeActors c -> new Topic(Thing.ACTOR, c.actor(), Field.IDENTITY);
            case Edit.SplitActor c -> new Topic(Thing.ACTOR, c.actor(), Field.IDENTITY, c.other());
            case Edit.SetSide c -> new Topic(Thing.ACTOR, c.actor(), Field.SIDE);
            case Edit.SetRole c -> new Topic(Thing.ACTOR, c.actor(), Field.ROLE);
            case Edit.SetOrganisation c -> new Topic(Thing.ACTOR, c.actor(), Field.ORGANISATION);
            case Edit.SetActorType c -> new Topic(Thing.ACTOR, c.actor(), Field.TYPE);
            case Edit.NoteActor c -> new Topic(Thing.ACTOR, c.actor(), Field.NOTE);
            case Edit.AddEvent c -> new Topic(Thing.EVENT, c.event(), Field.EXISTENCE);
            case Edit.RemoveEvent c -> new Topic(Thing.EVENT, c.event(), Field.EXISTENCE);
            case Edit.RenameEvent c -> new Topic(Thing.EVENT, c.event(), Field.NAME);
            case Edit.SetEventDate c -> new Topic(Thing.EVENT, c.event(), Field.DATE);
            case Edit.AttachToEvent c -> new Topic(Thing.EVENT, c.event(), Field.UTTERANCES, c.statement());
            case Edit.DetachFromEvent c -> new Topic(Thing.EVENT, c.event(), Field.UTTERANCES, c.statement());
            case Edit.SetEventColour c -> new Topic(Thing.EVENT, c.event(), Field.FLAG);
            case Edit.NoteEvent c -> new Topic(Thing.EVENT, c.event(), Field.NOTE);
            case Edit.SetPublished c -> new Topic(Thing.ARTICLE, c.article(), Field.PUBLISHED);
            case Edit.SetOutlet c -> new Topic(Thing.ARTICLE, c.article(), Field.OUTLET);
            case Edit.SetTitle c -> new Topic(Thing.ARTICLE, c.article(), Field.TITLE);
            case Edit.SetAddress c -> new Topic(Thing.ARTICLE, c.article(), Field.ADDRESS);
            case Edit.SetBlockRole c -> new Topic(Thing.ARTICLE, c.article(), Field.BLOCK,
                    c.block().start() + "-" + c.block().end());
            case Edit.KeepView c -> new Topic(Thing.VIEW, c.view(), Field.EXISTENCE);
            case Edit.DropView c -> new Topic(Thing.VIEW, c.view(), Field.EXISTENCE);
            case Edit.RenameView c -> new Topic(Thing.VIEW, c.view(), Field.NAME);
            case Edit.MoveView c -> new Topic(Thing.VIEW, c.view(), Field.PLACE);
            case Edit.KeepSearch c -> new Topic(Thing.SEARCH, c.search(), Field.EXISTENCE);
            case Edit.DropSearch c -> new Topic(Thing.SEARCH, c.search(), Field.EXISTENCE);
            case Edit.RenameSearch c -> new Topic(Thing.SEARCH, c.search(), Field.NAME);
            default -> throw new IllegalArgumentException("an edit without a topic: " + change);
        };
    }
}
