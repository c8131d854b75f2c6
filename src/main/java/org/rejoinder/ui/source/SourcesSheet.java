package org.rejoinder.ui.source;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rejoinder.casefile.TypedForm;
import org.rejoinder.model.Article;
import org.rejoinder.model.Published;
import org.rejoinder.model.Said;
import org.rejoinder.ui.correct.RangeEntry;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.BookList;
import org.rejoinder.ui.look.Buttons;
import org.rejoinder.ui.look.FieldGrid;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.look.TypedBar;
import org.rejoinder.ui.state.TypedFields;
import org.rejoinder.ui.state.Unfinished;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Wording;

/**
 * All articles at the left; at the right what the chosen one is called, where and when it appeared, and its address.
 */
public final class SourcesSheet extends VBox {
    private final SourcesModel model;
    private final RangeEntry dates;
    private final Wording wording;
    private final BookList<Article> book;
    private final TextField title = new TextField();
    private final TextField outlet = new TextField();
    private final TextField published = new TextField();
    private final TextField basis = new TextField();
    private final TextField address = new TextField();
    private final Label machine = Texts.wrapped("", "small-muted");
    private final Label file = Texts.wrapped("", "small-muted");
    private final Label problem = Texts.wrapped("", "fact-warning");
    private final AddressBar opening;
    private final VBox form;
    private final TypedFields typed;

    /**
     * @param unfinished  keeps what is typed and not saved
     * @param dates    reads dates as people type them
     * @param browser  opens an address outside the program
     */
    public SourcesSheet(SourcesModel model, Workspace workspace, Unfinished unfinished, RangeEntry dates,
            Consumer<URI> browser, Wording wording, Runnable onClose) {
        this.model = model;
        this.dates = dates;
        this.wording = wording;
        getStyleClass().addAll("dialog-sheet", "actors-sheet", "sources-sheet");
        setId("sources-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        opening = new AddressBar(browser, uri -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(uri.toString());
            Clipboard.getSystemClipboard().setContent(content);
        }, wording.messages());
        typed = new TypedFields(unfinished, TypedForm.Kind.ARTICLE)
                .field("title", title.textProperty()).field("outlet", outlet.textProperty())
                .field("published", published.textProperty()).field("basis", basis.textProperty())
                .field("address", address.textProperty());
        form = form();
        book = new BookList<>("sources",
                new BookList.Words(get("sources.title"), get("sources.search"), get("sources.none")),
                new BookList.Book<>(Article::id, Article::heading, this::line, model::find), 290, article ->
                show(article.orElse(null)));
        HBox columns = new HBox(24, book, form);
        HBox.setHgrow(form, Priority.ALWAYS);
        HBox buttons = new HBox(button("people.close", "sources-close", onClose));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(Texts.label(get("sources.title"), "sheet-title"), columns, buttons);
        Attachment.whileShown(this, () -> workspace.index().subscribe(index -> book.refresh(true)));
        book.refresh(false);
        model.chosen().map(Article::id).ifPresent(book::choose);
    }

    /** Chooses an article, by its id. */
    public void choose(String article) {
        book.choose(article);
    }

    /** Where typing goes. */
    public Node field() {
        return book.list();
    }

    /** Asks whether to open the chosen article's address. */
    public void askToOpen() {
        opening.ask();
    }

    private String get(String key, Object... arguments) {
        return wording.messages().get(key, arguments);
    }

    private Button button(String key, String id, Runnable task) {
        return Buttons.of(get(key), id, task);
    }

    private VBox form() {
        FieldGrid fields = new FieldGrid(this::save);
        fields.field(get("sources.field.title"), title, "source-title");
        fields.field(get("sources.field.outlet"), outlet, "source-outlet");
        fields.field(get("sources.field.published"), published, "source-published");
        published.setPromptText(get("sources.published.prompt", wording.dates().examples()));
        fields.below(machine);
        fields.field(get("sources.field.basis"), basis, "source-basis");
        basis.setPromptText(get("edit.basis.prompt"));
        fields.field(get("sources.field.address"), address, "source-address");
        address.setPromptText("https://");
        Button save = button("actors.save", "source-save", this::save);
        save.getStyleClass().add("primary");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        fields.below(new VBox(6, new HBox(8, save,
                new TypedBar(get("typed.not-saved"), get("typed.drop"), typed.typed(), typed::drop)), problem));
        VBox box = new VBox(14, fields, opening, file);
        box.getStyleClass().add("field-line");
        box.setPrefWidth(500);
        return box;
    }

    private String line(Article article) {
        return get("sources.line", wording.names().outlet(article), wording.dates().published(article.published()));
    }

    private void show(Article article) {
        form.setDisable(article == null);
        problem.setText("");
        typed.show(Optional.ofNullable(article).map(Article::id), () -> fill(Optional.ofNullable(article)));
        if (article == null) {
            return;
        }
        machine.setText(read(article));
        opening.show(article.source().url());
        file.setText(get("sources.file", article.source().name(), article.source().mediaType(),
                article.source().sha256().substring(0, 16), article.byline().orElse(get("decided.none"))));
    }

    /** The fields with what stands. */
    private void fill(Optional<Article> article) {
        title.setText(article.map(Article::heading).orElse(""));
        outlet.setText(article.flatMap(Article::outlet).orElse(""));
        Optional<Published> day = article.flatMap(Article::published);
        published.setText(day.map(known -> wording.dates().published(day)).orElse(""));
        basis.setText(day.map(Published::basis).filter(known -> known.rule().equals("analyst"))
                .map(known -> known.text()).orElse(""));
        address.setText(article.flatMap(one -> one.source().url()).map(URI::toString).orElse(""));
    }

    /** What the machine read of the publication day, and from which words. */
    private String read(Article article) {
        return model.asRead(article).flatMap(Article::published).map(day -> {
            String rule = wording.messages().find("basis." + day.basis().rule())
                    .orElse(day.basis().rule().replace('-', ' '));
            return get("sources.read", wording.dates().published(Optional.of(day)), day.basis().text().isBlank() ? rule
                    : get("quoted", day.basis().text().strip().replaceAll("\\s+", " ")));
        }).orElse(get("sources.read.none"));
    }

    private void save() {
        Optional<Said> day = dates.read(published.getText(), "").filter(Said::isExact);
        Optional<URI> web = SourcesModel.address(address.getText());
        if (day.isEmpty() && !published.getText().isBlank()) {
            problem.setText(get("sources.published.unread", wording.dates().examples()));
        } else if (web.isEmpty() && !address.getText().isBlank()) {
            problem.setText(get("sources.address.unread"));
        } else {
            problem.setText("");
            book.chosen().filter(article -> model.save(article,
                    new SourcesModel.Facts(title.getText(), outlet.getText(), day, basis.getText(), web)))
                    .ifPresent(article -> typed.drop());
        }
    }
}
