package org.rejoinder.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that an analyst decided. Edits are an ordered list beside what the machine found; a case is made of both,
 * so undoing is leaving one out. Statements are named by their ids, which survive re-analysis.
 *
 * @param id      unique in the case
 * @param author  who decided, as the analyst is called on this machine or chose to be
 * @param at      when
 * @param change  what
 */
public record Edit(String id, String author, Instant at, Change change) {
    public Edit {
        Checks.notBlank(id, "edit id");
        Checks.notBlank(author, "author");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(change, "change");
    }

    /** What an edit does. */
    public sealed interface Change {}

    /** The machine was right. */
    public record Confirm(String statement) implements Change {}

    /** This is no statement. */
    public record Reject(String statement) implements Change {}

    public record SetStance(String statement, Stance stance, Optional<Stance> second) implements Change {}

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

    /** Two statements tell the same speech act. */
    public record Merge(String statement, String with) implements Change {}

    /** This statement is a speech act of its own. */
    public record Split(String statement) implements Change {}

    public record RenameActor(String actor, String name) implements Change {}

    /** {@code actor} is the same as {@code into}. */
    public record MergeActors(String actor, String into) implements Change {}

    /** Empty says that the actor speaks for no state. */
    public record SetSide(String actor, Optional<String> side) implements Change {}

    public record AddEvent(String event, String name, Said when) implements Change {}

    public record RemoveEvent(String event) implements Change {}

    public record SetPublished(String article, Optional<Published> published) implements Change {}

    public record Note(String statement, String text) implements Change {}
}
