package org.rejoinder.ui.shell;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.rejoinder.timeline.FoldRule;
import org.rejoinder.timeline.Grouping;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.timeline.TimelineModel;
import org.rejoinder.ui.words.Messages;

/** Says how the timeline is arranged, and lets it be arranged otherwise. */
public final class ViewMenu extends MenuButton {
    private final TimelineModel model;
    private final Messages messages;
    private final ToggleGroup groupings = new ToggleGroup();
    private final CheckMenuItem folded;

    public ViewMenu(TimelineModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("view-menu");
        setId("view-menu");
        for (Grouping grouping : Grouping.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.of("group", grouping));
            item.setToggleGroup(groupings);
            item.setUserData(grouping);
            item.setOnAction(event -> model.group(grouping));
            getItems().add(item);
        }
        folded = new CheckMenuItem(messages.get("view.fold"));
        folded.setOnAction(event -> model.fold(folded.isSelected()));
        getItems().addAll(new SeparatorMenuItem(), folded);
        Attachment.whileShown(this, () -> model.picture().subscribe(picture -> show(picture.view())));
    }

    private void show(ViewState view) {
        boolean folds = view.fold().mode() != FoldRule.Mode.OFF;
        setText(messages.of("group", view.grouping()) + messages.get("list.dot")
                + messages.get(folds ? "view.folded" : "view.unfolded"));
        folded.setSelected(folds);
        groupings.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == view.grouping()));
    }
}
