package org.rejoinder.ui.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.look.Glyph;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Wording;

/** The statements behind a count such as "+12", to choose from. */
final class MoreList extends VBox {
    private static final double WIDTH = 380;
    private static final double ROW = 46;
    private static final int MOST_ROWS = 7;

    private final Workspace workspace;
    private final Wording wording;
    private final Label title = Texts.label("", "section-heading");
    private final ListView<Utterance> list = new ListView<>();

    MoreList(Workspace workspace, Wording wording, Consumer<String> select) {
        this.workspace = workspace;
        this.wording = wording;
        getStyleClass().add("more-list");
        setId("more-list");
        setManaged(false);
        setVisible(false);
        list.getStyleClass().add("statements");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Cell());
        // Lists keep this key for themselves, for cells that are being edited.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(chosen ->
                Optional.ofNullable(chosen).map(Utterance::id).ifPresent(select));
        getChildren().addAll(title, list);
    }

    void open(List<String> ids, double x, double y) {
        List<Utterance> utterances = ids.stream()
                .map(id -> workspace.index().get().utterance(id).orElse(null)).filter(Objects::nonNull).toList();
        title.setText(wording.messages().get("timeline.opened", utterances.size()));
        list.getItems().setAll(utterances);
        list.setPrefHeight(Math.min(MOST_ROWS, utterances.size()) * ROW + 12);
        setVisible(true);
        applyCss();
        Region area = (Region) getParent();
        double height = Math.min(area.getHeight(), prefHeight(WIDTH));
        resizeRelocate(Math.clamp(x - WIDTH / 2, 0, Math.max(0, area.getWidth() - WIDTH)),
                Math.clamp(y + 12, 0, Math.max(0, area.getHeight() - height)), WIDTH, height);
        layout();
        list.requestFocus();
    }

    /** Gives the focus back to what is under it; false where it was closed already. */
    boolean close() {
        boolean open = isVisible();
        if (list.isFocused()) {
            getParent().requestFocus();
        }
        setVisible(false);
        list.getItems().clear();
        return open;
    }

    private final class Cell extends ListCell<Utterance> {
        private final Glyph glyph = new Glyph();
        private final Label who = Texts.label("", "statement-who");
        private final Label words = Texts.label("", "statement-words");
        private final HBox line = new HBox(glyph, new VBox(who, words));

        Cell() {
            line.getStyleClass().add("more-line");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Utterance utterance, boolean empty) {
            super.updateItem(utterance, empty);
            setGraphic(empty || utterance == null ? null : line);
            if (!empty && utterance != null) {
                var index = workspace.index().get();
                glyph.show(index.stance(utterance));
                who.setText(wording.names().speakers(index.speakers(utterance))
                        + wording.messages().get("list.comma") + wording.dates().said(utterance.said()));
                words.setText(index.words(utterance.bestReport()));
            }
        }
    }
}
