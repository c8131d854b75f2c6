package org.rejoinder.ui.words;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Topic;

/** Puts what an analyst did into words: what a step is called, by whom it was taken and when. */
public final class Steps {
    private final Messages messages;
    private final ZoneId zone;

    /** @param zone  whose clock moments are told by */
    public Steps(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    /** Such as "change stance". */
    public String name(Edit.Change change) {
        return messages.get(change.step());
    }

    /**
     * Of all that was decided in one go: what it has in common, such as "change stance", or else what it is all about,
     * such as "correct statement".
     *
     * @param step  at least one
     */
    public String name(List<Edit> step) {
        Edit.Change first = step.getFirst().change();
        boolean alike = step.stream().map(edit -> edit.change().step()).distinct().count() == 1;
        return alike || adds(first) || first instanceof Edit.Confirm ? name(first)
                : about(step).map(thing -> messages.of("step.many", thing)).orElseGet(() -> name(first));
    }

    /** With what else is decided of it at once it is still the adding that counts. */
    private static boolean adds(Edit.Change change) {
        return change instanceof Edit.AddStatement || change instanceof Edit.AddEvent;
    }

    /** The kind of thing that all is about, but for actors that are added for it; empty where there are several. */
    private static Optional<Topic.Thing> about(List<Edit> step) {
        List<Topic.Thing> things = step.stream().map(Edit::change).filter(change -> !(change instanceof Edit.AddActor))
                .map(change -> Topic.of(change).thing()).distinct().toList();
        return things.size() == 1 ? Optional.of(things.getFirst()) : Optional.empty();
    }

    /** Such as "Undo: change stance"; the plain word where there is no step. */
    public String undo(List<Edit> next) {
        return next.isEmpty() ? messages.get("action.undo") : messages.get("undo.named", name(next));
    }

    public String redo(List<Edit> next) {
        return next.isEmpty() ? messages.get("action.redo") : messages.get("redo.named", name(next));
    }

    /** Such as "Undone: change stance". */
    public String undone(List<Edit> step) {
        return messages.get("undone.named", name(step));
    }

    public String redone(List<Edit> step) {
        return messages.get("redone.named", name(step));
    }

    /** Such as "by Ada, 3 May 2022, 14:05". */
    public String signed(Edit edit) {
        return messages.get("step.signed", edit.author(), moment(edit.at()));
    }

    /** Such as "3 May 2022, 14:05". */
    public String moment(Instant at) {
        return messages.formats().moment(at.atZone(zone));
    }
}
