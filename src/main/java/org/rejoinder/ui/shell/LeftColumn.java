package org.rejoinder.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.rejoinder.ui.look.ArrowKeys;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.words.Messages;

/** The left column: what can be filtered by, or what is to be reviewed. */
public final class LeftColumn extends BorderPane {
    private static final double LEAST_TAB = 60;

    private final Node filters;
    private final Node review;
    private final ToggleButton filterTab;
    private final ToggleButton reviewTab;
    private final ReadOnlyBooleanWrapper reviewing = new ReadOnlyBooleanWrapper();
    private Runnable onReviewing = () -> {};

    /** @param onReview  called when the review is opened */
    public LeftColumn(Node filters, Node review, Runnable onReview, Messages messages) {
        this.filters = filters;
        this.review = review;
        ToggleGroup group = new ToggleGroup();
        filterTab = tab(messages.get("left.filters"), "tab-filters", group);
        reviewTab = tab(messages.get("left.review", 0), "tab-review", group);
        filterTab.setOnAction(event -> show(false));
        reviewTab.setOnAction(event -> {
            show(true);
            onReview.run();
        });
        ArrowKeys.walking().addAll(List.of(filterTab, reviewTab));
        // Longer words than there is room for must not push the column's content out of it.
        filterTab.setMinWidth(LEAST_TAB);
        reviewTab.setMinWidth(LEAST_TAB);
        HBox tabs = new HBox(filterTab, reviewTab);
        tabs.getStyleClass().add("view-tabs");
        setTop(tabs);
        setCenter(new StackPane(filters, review));
        getStyleClass().add("left");
        show(false);
    }

    static ToggleButton tab(String text, String id, ToggleGroup group) {
        ToggleButton tab = new ToggleButton(text);
        tab.setId(id);
        tab.setToggleGroup(group);
        tab.getStyleClass().add("view-tab");
        tab.setMinWidth(USE_PREF_SIZE);
        return tab;
    }

    /** How many statements are to be reviewed, in words. */
    public void showCount(String words) {
        reviewTab.setText(words);
    }

    public ReadOnlyBooleanProperty reviewing() {
        return reviewing.getReadOnlyProperty();
    }

    /** Told whenever the review is asked for, though the column may be hidden then. */
    public void onReviewing(Runnable action) {
        onReviewing = action;
    }

    /** Shows the review where it is not seen, and the filters where it is; true where it is the review. */
    public boolean toggleReview() {
        show(!reviewing.get() || !isVisible());
        return reviewing.get();
    }

    public void show(boolean toReview) {
        reviewing.set(toReview);
        // If it kept its room the other would be as high as it, and end under the window's foot.
        Presence.set(filters, !toReview);
        Presence.set(review, toReview);
        (toReview ? reviewTab : filterTab).setSelected(true);
        if (toReview) {
            onReviewing.run();
        }
    }
}
