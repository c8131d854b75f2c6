package org.rejoinder.ui.look;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * All that a book of the case has, one of it chosen: a field that narrows it, and a list of names with notes below
 * them.
 */
public final class BookList<T> extends VBox {
    private static final double ROW = 46;

    private final TextField search = new TextField();
    private final ListView<T> list = new ListView<>();
    private final Book<T> book;
    private final Consumer<Optional<T>> onChoice;
    private boolean refreshing;

    /**
     * What is listed.
     *
     * @param key   tells one from another, also after it has changed
     * @param note  what stands below the name
     * @param find  those in which all typed words stand
     */
    public record Book<T>(Function<T, String> key, Function<T, String> name, Function<T, String> note,
            Function<String, List<T>> find) {}

    /**
     * What is said about the list.
     *
     * @param title   what a screen reader calls it
     * @param prompt  of the field
     * @param none    in place of an empty list
     */
    public record Words(String title, String prompt, String none) {}

    /**
     * @param id        its field is {@code ID-search}, its list {@code ID-list}
     * @param width     pixels that it would like
     * @param onChoice  told what is chosen, and again whenever that may have changed
     */
    public BookList(String id, Words words, Book<T> book, double width, Consumer<Optional<T>> onChoice) {
        super(8);
        this.book = book;
        this.onChoice = onChoice;
        search.setId(id + "-search");
        search.setPromptText(words.prompt());
        search.setAccessibleText(words.prompt());
        search.textProperty().subscribe((was, now) -> refresh(true));
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
                list.requestFocus();
                event.consume();
            }
        });
        list.setId(id + "-list");
        list.setAccessibleText(words.title());
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("choice-list");
        list.setPlaceholder(Texts.wrapped(words.none(), "muted"));
        list.setCellFactory(view -> new NamedCell<>(book.name(), book.note()));
        list.setPrefSize(width, 380);
        list.setMinHeight(0);
        list.getSelectionModel().selectedItemProperty().subscribe((was, now) -> {
            if (!refreshing) {
                onChoice.accept(chosen());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(search, list);
        getStyleClass().add("field-line");
    }

    public TextField search() {
        return search;
    }

    public ListView<T> list() {
        return list;
    }

    public Optional<T> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** Chooses one, by its key; nothing happens where it is not listed. */
    public void choose(String key) {
        list.getItems().stream().filter(one -> book.key().apply(one).equals(key)).findFirst().ifPresent(one -> {
            list.getSelectionModel().select(one);
            list.scrollTo(one);
        });
    }

    /**
     * Lists anew what is there; what was chosen still is.
     *
     * @param first  chooses the first where nothing is chosen
     */
    public void refresh(boolean first) {
        Optional<String> before = chosen().map(book.key());
        refreshing = true;
        list.getItems().setAll(book.find().apply(search.getText()));
        before.ifPresent(this::choose);
        if (chosen().isEmpty() && first) {
            list.getSelectionModel().selectFirst();
        }
        refreshing = false;
        onChoice.accept(chosen());
    }
}
