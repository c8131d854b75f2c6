package org.rejoinder.model;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that an analyst decided. Edits are an ordered list beside what the machine found; a case is made of both,
 * so undoing is leaving one out. Statements are named by their ids, which survive re-analysis.
 *
 * @param id      unique in the case
 * @param author  who decided, as the analyst is called on this machine or chose to be
 * @param at      when
 * @param change  what
 * @param step    what edits have in common that were decided in one go, such as with one form: they are undone and
 *                redone together; empty for one that was decided by itself
 */
public record Edit(String id, String author, Instant at, Change change, Optional<String> step) {
    public Edit {
        Checks.notBlank(id, "edit id");
        Checks.notBlank(author, "author");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(change, "change");
        Checks.notBlank(step, "step");
    }

    /** One that was decided by itself. */
    public Edit(String id, String author, Instant at, Change change) {
        this(id, author, at, change, Optional.empty());
    }

    /** True for two that were decided in one go. */
    public boolean isOneStepWith(Edit other) {
        return step.isPresent() && step.equals(other.step);
    }

    /** What an edit does. */
    public sealed interface Change {
        /** The key of the step's name in the message files, such as {@code step.set-stance} for "change stance". */
        default String step() {
            return "step." + getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        }
    }

    /** The machine was right. */
    public record Confirm(String statement) implements Change {}

    /** A confirmation is taken back, long after it was made; what else was decided stands. */
    public record Unconfirm(String statement) implements Change {}

    /** This is no statement. */
    public record Reject(String statement) implements Change {}

    /** It is one after all. */
    public record Unreject(String statement) implements Change {}

    /** @param second  what else it does; a second that repeats the first says nothing, and is none */
    public record SetStance(String statement, Stance stance, Optional<Stance> second) implements Change {
        public SetStance {
            second = second.filter(other -> other != stance);
        }
    }

    public record SetKind(String statement, StatementKind kind) implements Change {}

    /** Speakers are ids of actors of the case; an empty list says that nobody is named. */
    public record SetSpeakers(String statement, List<String> speakers) implements Change {
        public SetSpeakers {
            speakers = List.copyOf(speakers);
        }
    }

    /** Targets are ids of actors of the case. */
    public record SetTargets(String statement, List<String> targets) implements Change {
        public SetTargets {
            targets = List.copyOf(targets);
        }
    }

    /** Empty says that the date is unknown. */
    public record SetSaid(String statement, Optional<Said> said) implements Change {}

    /**
     * What was decided of a statement's stance, kind, speakers, targets, date or content counts no more: it is what it
     * was found to be, as if nobody had ever looked at it.
     */
    public record Restore(String statement, Topic.Field field) implements Change {
        public Restore {
            if (!Topic.isFound(field)) {
                throw new IllegalArgumentException("nobody but an analyst says of a statement: " + field);
            }
        }
    }

    /** The statement keeps its id, so that other edits still find it. */
    public record SetContent(String statement, List<Span> content) implements Change {
        public SetContent {
            content = List.copyOf(content);
        }
    }

    /** A statement that the machine missed, with actor ids of the case. */
    public record AddStatement(String article, Statement statement) implements Change {}

    /** One statement answers another. */
    public record AddLink(String from, String to, LinkType type) implements Change {}

    public record RemoveLink(String from, String to) implements Change {}

    /**
     * Two statements tell the same speech act, and with them all that was one act with either.
     *
     * @param also  other statements that tell it: those that told it with one of the two when this was decided, so that
     *              they stay with it whatever becomes of the two
     */
    public record Merge(String statement, String with, List<String> also) implements Change {
        public Merge {
            also = List.copyOf(also);
        }

        public Merge(String statement, String with) {
            this(statement, with, List.of());
        }

        /** All that are one act then. */
        public List<String> all() {
            return Stream.concat(Stream.of(statement, with), also.stream()).toList();
        }
    }

    /**
     * This statement is a speech act of its own.
     *
     * @param from  the statements that it was one act with; empty where that was not noted
     */
    public record Split(String statement, List<String> from) implements Change {
        public Split {
            from = List.copyOf(from);
        }

        /** Of an analyst who did not note from what. */
        public Split(String statement) {
            this(statement, List.of());
        }
    }

    /** Tags are the analyst's own words, compared letter for letter. */
    public record Tag(String statement, String tag) implements Change {
        public Tag {
            Checks.notBlank(tag, "tag");
        }
    }

    public record Untag(String statement, String tag) implements Change {
        public Untag {
            Checks.notBlank(tag, "tag");
        }
    }

    /** Empty takes the flag away. */
    public record SetFlag(String statement, Optional<Flag> flag) implements Change {}

    /** A blank text takes the note away. */
    public record Note(String statement, String text) implements Change {}

    /** An actor that the machine did not find, under an id that no other actor of the case has. */
    public record AddActor(String actor, String name, ActorType type, Optional<String> side) implements Change {
        public AddActor {
            Checks.notBlank(actor, "actor id");
            Checks.notBlank(name, "actor name");
            Checks.notBlank(side, "side");
        }
    }

    public record RenameActor(String actor, String name) implements Change {}

    /** {@code actor} is the same as {@code into}. */
    public record MergeActors(String actor, String into) implements Change {}

    /**
     * Undoes a wrong merge: some of what an actor says, and of what is said about it, belongs to another.
     *
     * @param other       whom it belongs to: an actor of the case, or a new id, which then makes a new actor
     * @param name        the new actor's name; not looked at where the other is there already
     * @param statements  in which the actor is the other; where the two were made one by a decision, each stands again
     *                    where it stood before that, whatever is listed
     * @param articles    in all of whose statements the actor is the other, likewise
     */
    public record SplitActor(String actor, String other, String name, List<String> statements, List<String> articles)
            implements Change {
        public SplitActor {
            Checks.notBlank(other, "actor id");
            Checks.notBlank(name, "actor name");
            statements = List.copyOf(statements);
            articles = List.copyOf(articles);
        }
    }

    /** Empty says that the actor speaks for no state. */
    public record SetSide(String actor, Optional<String> side) implements Change {}

    public record SetRole(String actor, Optional<String> role) implements Change {
        public SetRole {
            Checks.notBlank(role, "role");
        }
    }

    public record SetOrganisation(String actor, Optional<String> organisation) implements Change {
        public SetOrganisation {
            Checks.notBlank(organisation, "organisation");
        }
    }

    public record SetActorType(String actor, ActorType type) implements Change {}

    /** A blank text takes the note away. */
    public record NoteActor(String actor, String text) implements Change {}

    public record AddEvent(String event, String name, Said when) implements Change {}

    public record RemoveEvent(String event) implements Change {}

    public record RenameEvent(String event, String name) implements Change {
        public RenameEvent {
            Checks.notBlank(name, "event name");
        }
    }

    public record SetEventDate(String event, Said when) implements Change {}

    /** In which colour the event is drawn; empty goes back to the one that all events have. */
    public record SetEventColour(String event, Optional<Flag> colour) implements Change {}

    /** The utterance that tells this statement is about the event. */
    public record AttachToEvent(String event, String statement) implements Change {}

    public record DetachFromEvent(String event, String statement) implements Change {}

    /** A blank text takes the note away. */
    public record NoteEvent(String event, String text) implements Change {}

    public record SetPublished(String article, Optional<Published> published) implements Change {}

    public record SetOutlet(String article, Optional<String> outlet) implements Change {
        public SetOutlet {
            Checks.notBlank(outlet, "outlet");
        }
    }

    /** A title in the analyst's words; empty goes back to the one that the machine found. */
    public record SetTitle(String article, Optional<String> title) implements Change {
        public SetTitle {
            Checks.notBlank(title, "title");
        }
    }

    public record SetAddress(String article, Optional<URI> address) implements Change {}

    /**
     * What a stretch of an article is for; {@code BOILERPLATE} takes it, and what the machine found there, out of use.
     */
    public record SetBlockRole(String article, Span block, BlockRole role) implements Change {}

    /** A note on the case as a whole; a blank text takes it away. */
    public record NoteCase(String text) implements Change {}

    /**
     * Keeps a view of the case under a name, in place of one that has that name.
     *
     * @param values  what it consists of, as the window names and reads it
     */
    public record KeepView(String view, Map<String, String> values) implements Change {
        public KeepView {
            Checks.notBlank(view, "a view's name");
            values = Map.copyOf(values);
        }
    }

    /** Calls a kept view something else; it takes the place of one that is called so already. */
    public record RenameView(String view, String name) implements Change {
        public RenameView {
            Checks.notBlank(name, "a view's name");
        }
    }

    /** Puts a kept view elsewhere in the order in which they are listed and presented: before another, or last. */
    public record MoveView(String view, Optional<String> before) implements Change {
        public MoveView {
            Objects.requireNonNull(before, "before");
        }
    }

    /** Keeps a view no longer. */
    public record DropView(String view) implements Change {}

    /**
     * Keeps what is searched for and filtered by under a name, in place of a search that has that name.
     *
     * @param values  what it consists of, as the window names and reads it
     */
    public record KeepSearch(String search, Map<String, String> values) implements Change {
        public KeepSearch {
            Checks.notBlank(search, "a search's name");
            values = Map.copyOf(values);
        }
    }

    /** Calls a kept search something else; it takes the place of one that is called so already. */
    public record RenameSearch(String search, String name) implements Change {
        public RenameSearch {
            Checks.notBlank(name, "a search's name");
        }
    }

    /** Keeps a search no longer. */
    public record DropSearch(String search) implements Change {}
}
