package org.rejoinder.ui.timeline;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Mark;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Workspace;

/** What the pointer is on is brought out, and said beside it. */
final class Pointing {
    private final Node view;
    private final TimelineModel model;
    private final Workspace workspace;
    private final Hints hints;
    private final HoverCard card;

    /** @param view  has the pointer's shape */
    Pointing(Node view, TimelineModel model, Workspace workspace, Hints hints, HoverCard card) {
        this.view = view;
        this.model = model;
        this.workspace = workspace;
        this.hints = hints;
        this.card = card;
    }

    /**
     * The pointer is at a pixel.
     *
     * @param mark    what is there
     * @param silent  true where nothing is to be said of it
     */
    void at(Optional<Mark> mark, double x, double y, boolean silent) {
        view.setCursor(mark.isPresent() && !(mark.get() instanceof Mark.Band) ? Cursor.HAND : Cursor.DEFAULT);
        CaseIndex index = workspace.index().get();
        Optional<Utterance> utterance = mark.filter(hit -> hit.item() >= 0)
                .flatMap(hit -> index.utterance(model.items().id(hit.item())));
        model.hover(utterance.map(Utterance::id));
        Optional<Hints.Hint> hint = mark.flatMap(hit -> hints.of(hit, model.items(), index));
        if (silent) {
            card.hide();
        } else if (hint.isPresent()) {
            card.show(hint.get(), x, y);
        } else {
            utterance.ifPresentOrElse(found -> card.show(index, found, model.clock(), x, y), card::hide);
        }
    }

    void nowhere() {
        model.hover(Optional.empty());
        card.hide();
    }
}
