package org.rejoinder.ui.find;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.rejoinder.model.Article;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Span;
import org.rejoinder.search.Places;
import org.rejoinder.search.Places.Place;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.look.HitLabel;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Wording;

/** Where the words stand in the sources outside statements; a click or Enter opens the article there. */
final class PlacesList extends ListView<Place> {
    private static final double ROW = 46;
    private static final int MOST_ROWS = 5;

    private final Workspace workspace;
    private final FilterModel filters;
    private final BiConsumer<String, Span> open;
    private final Wording wording;

    PlacesList(Workspace workspace, FilterModel filters, BiConsumer<String, Span> open, Wording wording) {
        this.workspace = workspace;
        this.filters = filters;
        this.open = open;
        this.wording = wording;
        setId("places");
        getStyleClass().add("places");
        setAccessibleText(wording.messages().get("find.places"));
        setFixedCellSize(ROW);
        setMinHeight(0);
        setCellFactory(list -> new Cell());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go(getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
    }

    void show(Places found) {
        getItems().setAll(found.places());
        double height = Math.min(MOST_ROWS, found.places().size()) * ROW + 2;
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private void go(Place place) {
        if (place != null) {
            open.accept(place.article(), place.marks().getFirst());
        }
    }

    private final class Cell extends ListCell<Place> {
        private final Label where = Texts.label("", "place-where");
        private final HitLabel words = new HitLabel(Texts.label("", "place-words"));
        private final VBox lines = new VBox(2, where, words);

        Cell() {
            setPrefWidth(0);
            setOnMouseClicked(event -> go(getItem()));
        }

        @Override
        protected void updateItem(Place place, boolean empty) {
            super.updateItem(place, empty);
            Optional<Article> article = empty || place == null ? Optional.empty()
                    : workspace.index().get().article(place.article()).map(ParsedArticle::article);
            setGraphic(article.isPresent() ? lines : null);
            article.ifPresent(known -> {
                where.setText(String.join(wording.messages().get("list.dot"), List.of(known.outletOrSource(),
                        wording.dates().published(known.published()), known.heading())));
                words.show(place.line().of(known.text()).strip(), filters.highlighter().get()::words);
            });
        }
    }
}
