package org.rejoinder.ui.casefile;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.rejoinder.casefile.RecentCases;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** The cases that were open last and are still there, each to be opened with a click; nothing where there is none. */
public final class RecentList extends VBox {
    private static final int MOST = 4;
    private static final double WIDEST = 440;

    private final Messages messages;
    private final Consumer<Path> open;

    /** @param open  opens a case in place of what is open */
    public RecentList(CaseFileModel model, Consumer<Path> open, Messages messages) {
        super(4);
        this.messages = messages;
        this.open = open;
        setId("recent-cases");
        getStyleClass().add("recent-cases");
        setAlignment(Pos.CENTER);
        setFillWidth(false);
        Attachment.whileShown(this, () -> model.recent().subscribe(this::show));
    }

    private void show(List<RecentCases.Recent> recent) {
        getChildren().clear();
        recent.stream().filter(RecentCases.Recent::isThere).limit(MOST).map(this::link).forEach(getChildren()::add);
        Presence.set(this, !getChildren().isEmpty());
        if (!getChildren().isEmpty()) {
            getChildren().addFirst(Texts.label(messages.get("timeline.empty.recent"), "small-muted"));
        }
    }

    private Hyperlink link(RecentCases.Recent recent) {
        Hyperlink link = new Hyperlink(messages.get("recent.case", recent.name(), recent.path().getFileName()));
        link.setMaxWidth(WIDEST);
        link.setTooltip(new Tooltip(recent.path().toString()));
        link.setOnAction(event -> open.accept(recent.path()));
        return link;
    }
}
