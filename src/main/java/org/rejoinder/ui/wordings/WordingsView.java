package org.rejoinder.ui.wordings;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rejoinder.model.Said;
import org.rejoinder.search.Highlighter;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.HitFlow;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Wording;

/** A card for each article that reports the chosen utterance, with what differs marked. */
public final class WordingsView extends BorderPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** Pixels; a card is narrower where the view is, so that its lines need not be scrolled sideways. */
    private static final double CARD = 330;
    private static final double LEAST_CARD = 180;
    private static final double MARGINS = 48;

    private final WordingsModel model;
    private final Wording wording;
    private final FlowPane cards = new FlowPane(14, 14);
    private final Label title = Texts.label("", "view-title");
    private final Label note = Texts.wrapped("", "small-muted");
    private final ReadOnlyObjectProperty<Highlighter> highlighter;
    private final ObservableValue<Double> cardWidth;

    /** @param highlighter  finds what is searched for */
    public WordingsView(WordingsModel model, ReadOnlyObjectProperty<Highlighter> highlighter, Wording wording) {
        this.model = model;
        this.highlighter = highlighter;
        this.wording = wording;
        getStyleClass().add("wordings");
        setId("wordings");
        cards.getStyleClass().add("wording-cards");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        cardWidth = scroll.viewportBoundsProperty().map(seen -> seen.getWidth() <= 0 ? CARD
                : Math.clamp(Math.floor(seen.getWidth() - MARGINS), LEAST_CARD, CARD));
        scroll.getStyleClass().add("matrix-scroll");
        setTop(head());
        setCenter(scroll);
        Attachment.whileSeen(this, () -> Subscription.combine(model.wordings().subscribe(this::show),
                highlighter.subscribe(hits -> show(model.wordings().get()))));
    }

    private String get(String key, Object... arguments) {
        return wording.messages().get(key, arguments);
    }

    private Node head() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox line = new HBox(12, title, spring, step(Feather.CHEVRON_LEFT, "wordings.before", -1),
                step(Feather.CHEVRON_RIGHT, "wordings.after", 1));
        line.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(4, line, note);
        head.getStyleClass().add("view-head");
        return head;
    }

    private Button step(Feather icon, String key, int by) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(get(key));
        button.setTooltip(new Tooltip(get(key)));
        button.setOnAction(event -> model.step(by));
        return button;
    }

    private void show(List<WordingsModel.Wording> wordings) {
        cards.getChildren().setAll(wordings.stream().map(this::card).toList());
        title.setText(model.chosen().map(chosen -> get("wordings.title",
                wording.names().speakers(model.index().speakers(chosen)), wordings.size()))
                .orElseGet(() -> get("wordings.none")));
        note.setText(get(wordings.isEmpty() ? "wordings.choose" : wordings.size() == 1 ? "wordings.one"
                : "wordings.note", model.several().size()));
    }

    private Node card(WordingsModel.Wording one) {
        TextFlow words = new TextFlow();
        words.getStyleClass().add("wording-words");
        one.parts().forEach(part -> {
            Text text = new Text(part.text());
            text.getStyleClass().add(part.differs() ? "wording-differs" : "wording-same");
            words.getChildren().add(text);
        });
        String all = one.parts().stream().map(WordDiff.Part::text).collect(Collectors.joining());
        var statement = one.report().statement();
        String published = model.index().article(one.report().articleId())
                .map(parsed -> wording.dates().published(parsed.article().published())).orElse("");
        VBox card = new VBox(6,
                Texts.wrapped(get("report.line", model.index().outlet(one.report()), published), "turn-who"),
                new HitFlow(words, highlighter.get().words(all)),
                Texts.wrapped(get("wordings.told", wording.messages().of("kind", statement.kind()),
                        wording.dates().said(statement.said())), "small-muted"),
                Texts.wrapped(statement.said().map(Said::basis).map(basis -> basis.text().strip())
                        .filter(text -> !text.isEmpty()).map(text -> get("quoted", text)).orElse(""), "small-muted"));
        card.getStyleClass().add("wording-card");
        card.minWidthProperty().bind(cardWidth);
        card.prefWidthProperty().bind(cardWidth);
        card.maxWidthProperty().bind(cardWidth);
        card.pseudoClassStateChanged(CHOSEN, model.isRead(one));
        card.setFocusTraversable(true);
        card.setAccessibleText(model.index().outlet(one.report()) + ": " + all);
        card.setOnMouseClicked(event -> model.read(one));
        card.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                model.read(one);
                event.consume();
            }
        });
        return card;
    }
}
