package org.rejoinder.ui.timeline;

import java.util.Optional;
import java.util.OptionalInt;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Box;
import org.rejoinder.timeline.Mark;
import org.rejoinder.timeline.Scene;
import org.rejoinder.ui.state.Workspace;

/** What a pointer that rests on a mark is told, for the chosen statement and by a key. */
final class ChosenTold {
    private final TimelineView view;
    private final TimelineModel model;
    private final Workspace workspace;
    private final HoverCard card;

    ChosenTold(TimelineView view, TimelineModel model, Workspace workspace, HoverCard card) {
        this.view = view;
        this.model = model;
        this.workspace = workspace;
        this.card = card;
    }

    /**
     * Tells of the chosen statement beside its mark, or beside the bar in which it is; opens the count that it is in;
     * brings it into sight where it is elsewhere. What is told already goes away.
     */
    void toggle() {
        if (card.isVisible()) {
            card.hide();
            return;
        }
        model.chosen().flatMap(workspace.index().get()::utterance).ifPresent(utterance -> {
            OptionalInt item = model.items().item(utterance.id());
            Optional<Scene> scene = view.scene().filter(now -> item.isPresent());
            Optional<Mark.MoreCount> count =
                    scene.flatMap(now -> Mark.MoreCount.of(item.getAsInt(), now.marks()));
            Optional<Box> place = scene.flatMap(now -> now.markOf(item.getAsInt()).or(() -> ring(now)))
                    .map(Mark::bounds);
            if (count.isPresent()) {
                view.open(count.get().items(), count.get().bounds());
            } else if (place.isPresent()) {
                tell(utterance, place.get());
            } else {
                model.goTo(utterance.id());
            }
        });
    }

    /** False where nothing was told. */
    boolean hide() {
        boolean told = card.isVisible();
        card.hide();
        return told;
    }

    private void tell(Utterance utterance, Box place) {
        card.showBeside(place, workspace.index().get(), utterance, model.clock());
    }

    private static Optional<Mark> ring(Scene scene) {
        return scene.marks().stream().filter(Mark.ChosenIn.class::isInstance).findFirst();
    }
}
