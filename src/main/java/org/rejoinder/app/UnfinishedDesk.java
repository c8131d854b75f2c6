package org.rejoinder.app;

import java.util.List;
import java.util.Optional;
import org.rejoinder.casefile.TypedForm;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.people.EventsSheet;

/** Brings back the forms that were typed into and not saved. */
final class UnfinishedDesk {
    private final Models models;
    private final CaseworkDesk casework;
    private final RecordsDesk records;
    private Optional<TypedForm> last = Optional.empty();

    UnfinishedDesk(Models models, CaseworkDesk casework, RecordsDesk records, ActionRegistry actions) {
        this.models = models;
        this.casework = casework;
        this.records = records;
        models.caseFile().opening().goOnWith(this::goOn);
        actions.add(Action.of("go-on-unfinished", Group.EDIT, this::goOn)
                .enabledWhile(models.unfinished().all().map(forms -> !forms.isEmpty())));
    }

    /** The one typed into last at first, then each time the one before, all round. */
    private void goOn() {
        List<TypedForm> there = models.unfinished().all().get().stream().filter(this::isThere).toList().reversed();
        if (there.isEmpty()) {
            models.notices().problem(models.wording().messages().get("unfinished.none"), List.of());
            return;
        }
        int before = last.map(there::indexOf).orElse(-1);
        TypedForm form = there.get((before + 1) % there.size());
        last = Optional.of(form);
        switch (form.kind()) {
            case STATEMENT -> models.corrections().goOn(form.of());
            case ACTOR -> casework.goOnWithActor(form.of());
            case EVENT -> records.goOnWithEvent(form.of());
            case ARTICLE -> records.goOnWithArticle(form.of());
        }
    }

    /** What is gone may come back with a step that is undone, and its form with it. */
    private boolean isThere(TypedForm form) {
        return switch (form.kind()) {
            case STATEMENT -> models.workspace().index().get().utteranceOf(form.of()).isPresent();
            case ACTOR -> models.workspace().index().get().actor(form.of()).isPresent();
            case EVENT -> form.of().equals(EventsSheet.NEW) || models.workspace().theCase().events().stream()
                    .anyMatch(event -> event.id().equals(form.of()));
            case ARTICLE -> models.workspace().index().get().article(form.of()).isPresent();
        };
    }
}
