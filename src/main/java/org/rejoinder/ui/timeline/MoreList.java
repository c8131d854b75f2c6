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
import org.rejoinder.timeline.Box;
import org.rejoinder.ui.look.Glyph;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.statement.StatementLine;
import org.rejoinder.ui.words.Wording;

/** The statements behind a count such as "+12", to choose from. */
final class MoreList extends VBox {
    private static final double WIDTH = 380;
    private static final double ROW = 46;
    private static final int MOST_ROWS = 7;
    private static final double GAP = 4;
    /** Above and below the rows together. */
    private static final double EDGE = 6;

    private final Workspace workspace;
    private final Wording wording;
    private final Label title = Texts.label("", "section-heading");
    private final ListView<Utterance> list = new ListView<>();

    /**
     * @param select  is told what is chosen while the list stays open
     * @param take    is told with what it is left
     */
    MoreList(Workspace workspace, Wording wording, Consumer<String> select, Consumer<String> take) {
        this.workspace = workspace;
        this.wording = wording;
        getStyleClass().add("more-list");
        setId("more-list");
        setManaged(false);
        setVisible(false);
        list.getStyleClass().add("choice-list");
        list.setFixedCellSize(ROW);
        list.accessibleTextProperty().bind(title.textProperty());
        list.setCellFactory(view -> new Cell());
        // Lists keep these keys for themselves, for cells that are being edited.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                Optional<String> taken = Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                        .filter(chosen -> event.getCode() == KeyCode.ENTER).map(Utterance::id);
                close();
                taken.ifPresent(take);
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(chosen ->
                Optional.ofNullable(chosen).map(Utterance::id).ifPresent(select));
        getChildren().addAll(title, list);
    }

    /**
     * @param chosen  the row at which it opens, where it is among them
     * @param place   of the count, under which it opens
     */
    void open(List<String> ids, Optional<String> chosen, Box place) {
        List<Utterance> utterances = ids.stream()
                .map(id -> workspace.index().get().utterance(id).orElse(null)).filter(Objects::nonNull).toList();
        title.setText(wording.messages().get("timeline.opened", utterances.size()));
        list.getItems().setAll(utterances);
        list.setPrefHeight(Math.min(MOST_ROWS, utterances.size()) * ROW + EDGE);
        setVisible(true);
        applyCss();
        Region area = (Region) getParent();
        double height = Math.min(area.getHeight(), prefHeight(WIDTH));
        resizeRelocate(Math.clamp(place.centreX() - WIDTH / 2, 0, Math.max(0, area.getWidth() - WIDTH)),
                Math.clamp(place.bottom() + GAP, 0, Math.max(0, area.getHeight() - height)), WIDTH, height);
        layout();
        list.requestFocus();
        int row = chosen.map(ids::indexOf).filter(at -> at >= 0 && ids.size() == utterances.size()).orElse(-1);
        if (row < 0) {
            list.getFocusModel().focus(0);
        } else {
            list.getSelectionModel().select(row);
            list.scrollTo(row);
        }
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
            setAccessibleText(empty || utterance == null ? null
                    : StatementLine.spoken(workspace.index().get(), utterance, wording));
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
