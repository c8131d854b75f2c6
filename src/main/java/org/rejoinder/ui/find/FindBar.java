package org.rejoinder.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rejoinder.model.Span;
import org.rejoinder.search.Misread;
import org.rejoinder.search.Places;
import org.rejoinder.ui.action.ActionButton;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.filters.Filter;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.filters.SearchState;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Wording;

/**
 * What is looked for and left out, and what that found, over the views; there only while something is. What of a query
 * was not understood stands under it.
 */
public final class FindBar extends VBox {
    /** A search that is quicker than this needs no word about it. */
    private static final Duration PATIENCE = Duration.millis(250);

    private final FindModel model;
    private final FilterModel filters;
    private final Wording wording;
    private final Chips chips;
    private final Label count = Texts.label("", "find-count");
    private final HBox steps;
    private final ToggleButton inSources = new ToggleButton();
    private final Button keep;
    private final Hyperlink clear = new Hyperlink();
    private final FlowPane line = new FlowPane(8, 6);
    private final VBox misread = new VBox(2);
    private final PauseTransition waiting = new PauseTransition(PATIENCE);

    /** @param open  opens an article at a place */
    public FindBar(FindModel model, FilterModel filters, Selection selection, Workspace workspace,
            ActionRegistry actions, BiConsumer<String, Span> open, Wording wording) {
        this.model = model;
        this.filters = filters;
        this.wording = wording;
        chips = new Chips(wording.messages());
        setId("find-bar");
        getStyleClass().add("find-bar");
        count.setId("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.setAccessibleRole(AccessibleRole.TEXT);
        steps = new HBox(ActionButton.of(actions, "previous-hit", new FontIcon(Feather.CHEVRON_UP)),
                ActionButton.of(actions, "next-hit", new FontIcon(Feather.CHEVRON_DOWN)));
        steps.setAlignment(Pos.CENTER_LEFT);
        keep = ActionButton.of(actions, "keep-search", wording.messages().get("find.keep"));
        keep.getStyleClass().add("find-keep");
        inSources.setId("in-sources");
        inSources.getStyleClass().add("find-sources");
        clear.setId("clear-filters");
        clear.setText(wording.messages().get("find.clear"));
        clear.setOnAction(event -> filters.showAll());
        line.setAlignment(Pos.CENTER_LEFT);
        misread.getStyleClass().add("find-misread");
        PlacesList places = new PlacesList(workspace, filters, open, wording);
        places.visibleProperty().bind(inSources.selectedProperty());
        places.managedProperty().bind(inSources.selectedProperty());
        getChildren().addAll(line, misread, places);
        waiting.setOnFinished(event -> showCount());
        Attachment.whileShown(this, () -> Subscription.combine(
                filters.filter().subscribe(filter -> show()), filters.shown().subscribe(shown -> show()),
                filters.search().subscribe(this::showState), selection.choice().subscribe(choice -> showCount()),
                model.places().subscribe(found -> {
                    showPlaces(found);
                    places.show(found);
                })));
    }

    private void show() {
        Filter filter = filters.filter().get();
        boolean any = !filter.equals(Filter.NONE);
        Presence.set(this, any);
        if (!any) {
            return;
        }
        List<Node> nodes = new ArrayList<>(List.of(count, steps));
        chips.of(filter, filters.facets().get(), filters.figure()).forEach(chip -> nodes.add(chip(chip)));
        if (!model.places().get().places().isEmpty()) {
            nodes.add(inSources);
        }
        nodes.addAll(List.of(keep, clear));
        if (!line.getChildren().equals(nodes)) {
            line.getChildren().setAll(nodes);
        }
        showCount();
    }

    private Node chip(Chips.Chip chip) {
        Button button = new Button(chip.words(), new FontIcon(Feather.X));
        button.setId("chip-" + chip.key().toLowerCase(java.util.Locale.ROOT));
        button.getStyleClass().add("chip");
        button.setMnemonicParsing(false);
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.setAccessibleText(wording.messages().get("find.chip.remove", chip.words()));
        button.setTooltip(new Tooltip(wording.messages().get("find.chip.remove", chip.words())));
        button.setOnAction(event -> filters.show(chip.without().apply(filters.filter().get())));
        return button;
    }

    private void showState(SearchState state) {
        if (state.isBusy()) {
            waiting.playFromStart();
        } else {
            waiting.stop();
            showCount();
        }
        List<Misread> told = state.misread().stream().filter(one -> !isBeingTyped(state.typed(), one)).toList();
        misread.getChildren().setAll(told.stream().map(one -> new MisreadLine(one, filters, wording)).toList());
        misread.setManaged(!told.isEmpty());
    }

    /** A field without a value, or the beginning of one, at the end of what is typed: suggestions say how to go on. */
    private boolean isBeingTyped(String typed, Misread one) {
        return typed.endsWith(one.part()) && one.reason() != Misread.Reason.UNKNOWN_FIELD
                && !model.completer().get().at(typed, typed.length()).isEmpty();
    }

    private void showCount() {
        SearchState state = filters.search().get();
        FindModel.Position now = model.position();
        boolean waits = state.isBusy() && waiting.getStatus() != javafx.animation.Animation.Status.RUNNING;
        count.setText(waits ? wording.messages().of("find.phase", state.phase())
                : state.phase() == SearchState.Phase.FAILED ? wording.messages().of("find.phase", state.phase())
                : now.at() < 0 ? wording.messages().get("find.count", now.all())
                : wording.messages().get("find.place", now.at() + 1, now.all()));
        Presence.set(steps, now.all() > 0);
    }

    private void showPlaces(Places found) {
        inSources.setText(wording.messages().get(found.complete() ? "find.sources" : "find.sources.more",
                found.places().size()));
        if (found.places().isEmpty()) {
            inSources.setSelected(false);
        }
        show();
    }
}
