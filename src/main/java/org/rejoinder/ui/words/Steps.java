package org.rejoinder.ui.words;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.rejoinder.model.Edit;

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

    /** Such as "Undo: change stance"; the plain word where there is no step. */
    public String undo(Optional<Edit> next) {
        return next.map(edit -> messages.get("undo.named", name(edit.change())))
                .orElseGet(() -> messages.get("action.undo"));
    }

    public String redo(Optional<Edit> next) {
        return next.map(edit -> messages.get("redo.named", name(edit.change())))
                .orElseGet(() -> messages.get("action.redo"));
    }

    /** Such as "Undone: change stance". */
    public String undone(Edit edit) {
        return messages.get("undone.named", name(edit.change()));
    }

    public String redone(Edit edit) {
        return messages.get("redone.named", name(edit.change()));
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
