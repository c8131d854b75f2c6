package org.rejoinder.ui.source;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rejoinder.model.Article;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Wording;

/** Reads whole articles: a list of them, and the text with every statement's shape in its margin. */
public final class ReaderView extends BorderPane {
    private static final double LIST_WIDTH = 216;
    /** In a middle narrower than this the articles stand above the text. */
    private static final double NARROW = 560;
    private static final double LIST_HEIGHT = 124;

    private final SourceModel model;
    private final Wording wording;
    private final Node facts;
    private final ListView<Article> articles = new ListView<>();
    private final Label title = Texts.wrapped("", "view-title");
    private final Label note = Texts.label("", "small-muted");
    private boolean following;

    /**
     * @param bar    what can be made of the words that are marked
     * @param facts  opens title, outlet, date and address
     */
    public ReaderView(SourceModel model, Workspace workspace, Node bar, Node facts, Wording wording) {
        this.model = model;
        this.facts = facts;
        this.wording = wording;
        getStyleClass().add("reader");
        articles.setId("reader-articles");
        articles.setAccessibleText(wording.messages().get("reader.articles"));
        articles.getStyleClass().add("review-list");
        articles.setPrefWidth(LIST_WIDTH);
        articles.setCellFactory(view -> new Cell());
        articles.getSelectionModel().selectedItemProperty().subscribe(article -> {
            if (article != null && !following) {
                model.open(article.id());
            }
        });
        widthProperty().subscribe(width -> place(width.doubleValue() < NARROW));
        BorderPane page = new BorderPane(new SourceView(model, bar, true, wording.messages()));
        page.setTop(head());
        setCenter(page);
        Attachment.whileSeen(this, () -> Subscription.combine(
                workspace.index().subscribe(index -> showArticles()), model.page().subscribe(this::show)));
    }

    private void place(boolean above) {
        setLeft(null);
        setTop(null);
        articles.setPrefHeight(above ? LIST_HEIGHT : USE_COMPUTED_SIZE);
        if (above) {
            setTop(articles);
        } else {
            setLeft(articles);
        }
    }

    /** What gets the focus. */
    public Node focus() {
        return articles;
    }

    private Node head() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        VBox words = new VBox(2, title, note);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(12, words, new HitSteps(model.hits(), wording.messages()), facts,
                step(Feather.CHEVRON_UP, "reader.before", -1),
                step(Feather.CHEVRON_DOWN, "reader.after", 1));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("view-head");
        return head;
    }

    private Button step(Feather icon, String key, int by) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(wording.messages().get(key));
        button.setTooltip(new Tooltip(wording.messages().get(key)));
        button.setOnAction(event -> model.step(by));
        return button;
    }

    private void showArticles() {
        following = true;
        List<Article> now = model.articles();
        if (articles.getItems().equals(now)) {
            // What is told of them may be other than before.
            articles.refresh();
        } else {
            articles.getItems().setAll(now);
        }
        following = false;
        model.openFirst();
        show(model.page().get());
    }

    private void show(Optional<SourcePage> page) {
        Optional<Article> article = page.flatMap(shown -> articles.getItems().stream()
                .filter(one -> one.id().equals(shown.article())).findFirst());
        following = true;
        article.ifPresent(articles.getSelectionModel()::select);
        following = false;
        title.setText(article.map(Article::heading).orElse(""));
        note.setText(article.map(this::about).orElse(""));
    }

    private String about(Article article) {
        return wording.messages().get("reader.about", wording.names().outlet(article),
                wording.dates().published(article.published()), model.places(article.id()).size());
    }

    private final class Cell extends ListCell<Article> {
        private final Label name = Texts.wrapped("", "choice-name");
        private final Label about = Texts.wrapped("", "small-muted");
        private final VBox box = new VBox(2, name, about);

        Cell() {
            setPrefWidth(0);
            box.getStyleClass().add("reader-article");
        }

        @Override
        protected void updateItem(Article article, boolean empty) {
            super.updateItem(article, empty);
            if (empty || article == null) {
                setGraphic(null);
                return;
            }
            name.setText(article.heading());
            about.setText(about(article));
            setGraphic(box);
        }
    }
}
