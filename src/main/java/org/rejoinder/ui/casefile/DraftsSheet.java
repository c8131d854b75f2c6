package org.rejoinder.ui.casefile;

import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rejoinder.ui.casefile.LeftDrafts.Left;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Steps;

/** The cases that were never saved: one to go on with, others to throw away, which takes a second click. */
public final class DraftsSheet extends VBox {
    private static final double GAP = 12;

    private final LeftDrafts model;
    private final Messages messages;
    private final Steps steps;
    private final Runnable close;
    private final VBox lines = new VBox();
    private final Button done;

    public DraftsSheet(LeftDrafts model, Messages messages, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.close = close;
        steps = new Steps(messages, ZoneId.systemDefault());
        setId("drafts-sheet");
        getStyleClass().addAll("dialog-sheet", "views-sheet");
        lines.getStyleClass().add("view-lines");
        lines.setSpacing(GAP);
        done = new Button(messages.get("views.done"));
        done.setDefaultButton(true);
        done.setOnAction(event -> close.run());
        HBox foot = new HBox(done);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(Texts.label(messages.get("drafts.title"), "sheet-title"),
                Texts.wrapped(messages.get("drafts.text"), "muted"), lines, foot);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Attachment.whileShown(this, () -> model.all().subscribe(this::show));
    }

    /** Where the focus is at first: nothing that changes anything. */
    public Node field() {
        return done;
    }

    private void show(List<Left> all) {
        lines.getChildren().setAll(all.stream().map(this::line).toList());
        if (all.isEmpty()) {
            lines.getChildren().add(Texts.wrapped(messages.get("drafts.none"), "muted"));
        }
    }

    private Node line(Left left) {
        Hyperlink open = new Hyperlink(left.name());
        open.setDisable(!left.readable());
        open.setAccessibleText(messages.get("drafts.open", left.name()));
        open.setOnAction(event -> {
            close.run();
            model.goOn(left);
        });
        String when = steps.moment(left.changed());
        VBox words = new VBox(open, Texts.label(left.readable()
                ? messages.get("drafts.line", left.articles(), left.decisions(), when)
                : messages.get("drafts.line.broken", when), "small-muted"));
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox line = new HBox(words, spring, drop(left));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button drop(Left left) {
        Button drop = new Button(messages.get("drafts.drop"));
        drop.getStyleClass().add("draft-drop");
        drop.setMinWidth(USE_PREF_SIZE);
        drop.setAccessibleText(messages.get("drafts.drop.which", left.name()));
        drop.setOnAction(event -> {
            drop.setText(messages.get("drafts.drop.sure"));
            drop.setAccessibleText(messages.get("drafts.drop.sure"));
            drop.setOnAction(again -> model.drop(left));
        });
        return drop;
    }
}
