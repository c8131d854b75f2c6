package org.rejoinder.ui.conversation;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
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
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rejoinder.model.StatementKind;
import org.rejoinder.model.Utterance;
import org.rejoinder.search.Highlighter;
import org.rejoinder.search.Query;
import org.rejoinder.ui.conversation.Conversation.Answer;
import org.rejoinder.ui.conversation.Conversation.Turn;
import org.rejoinder.timeline.Window;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Glyph;
import org.rejoinder.ui.look.HitLabel;
import org.rejoinder.ui.look.StanceState;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.ShownClock;
import org.rejoinder.ui.statement.SaidWords;
import org.rejoinder.ui.words.Wording;
import javafx.util.Subscription;

/** The turns, one below the other, each on its side, with how long every answer took. */
public final class ConversationView extends BorderPane {
    private static final double WIDEST = 0.62;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ConversationModel model;
    private final Wording wording;
    private final SaidWords said;
    private final ListView<Turn> list = new ListView<>();
    private final Label title = Texts.label("", "view-title");
    private final Label note = Texts.label("", "small-muted");
    private final Button before = new Button(null, new FontIcon(Feather.CHEVRON_LEFT));
    private final Button after = new Button(null, new FontIcon(Feather.CHEVRON_RIGHT));
    private final ReadOnlyObjectProperty<Highlighter> highlighter;
    private boolean following;

    /** @param highlighter  finds what is searched for */
    public ConversationView(ConversationModel model, ReadOnlyObjectProperty<Highlighter> highlighter,
            ShownClock clock, Wording wording) {
        this.model = model;
        this.highlighter = highlighter;
        this.wording = wording;
        this.said = new SaidWords(clock, wording);
        getStyleClass().add("conversation");
        list.setId("conversation");
        list.setAccessibleText(get("conversation.name"));
        list.setPlaceholder(Texts.wrapped(get("conversation.empty"), "muted"));
        list.getStyleClass().add("turns");
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(turn -> {
            if (turn != null && !following) {
                model.choose(turn.utterance().id());
            }
        });
        setTop(head());
        setCenter(list);
        Attachment.whileSeen(this, () -> Subscription.combine(model.shown().subscribe(this::show),
                highlighter.subscribe(hits -> list.refresh()), said.watch(this::clockChanged)));
    }

    private String get(String key, Object... arguments) {
        return wording.messages().get(key, arguments);
    }

    private Node head() {
        before.setOnAction(event -> model.step(-1));
        after.setOnAction(event -> model.step(1));
        named(before, "conversation.before");
        named(after, "conversation.after");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        note.setMinWidth(0);
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(12, title, note, spring, before, after);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("view-head");
        return head;
    }

    private void named(Button button, String key) {
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(get(key));
        button.setTooltip(new Tooltip(get(key)));
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private void show(Optional<Conversation> conversation) {
        following = true;
        List<Turn> turns = conversation.map(Conversation::turns).orElse(List.of());
        list.getItems().setAll(turns);
        turns.stream().filter(turn -> model.isChosen(turn.utterance())).findFirst().ifPresent(turn -> {
            list.getSelectionModel().select(turn);
            list.scrollTo(Math.max(0, turns.indexOf(turn) - 1));
        });
        following = false;
        before.setDisable(model.exchanges() == 0);
        after.setDisable(model.exchanges() == 0);
        title.setText(conversation.map(this::title).orElse(""));
        note(turns);
    }

    private void clockChanged() {
        note(list.getItems());
        list.refresh();
    }

    private void note(List<Turn> turns) {
        note.setText(turns.isEmpty() ? "" : get("conversation.note", turns.size(), period(turns)));
    }

    private String title(Conversation conversation) {
        return conversation.number() == 0 ? get("conversation.alone")
                : get("conversation.title", conversation.number(), model.exchanges());
    }

    /** From the first day on which something was said to the last, by the clock that is shown. */
    private String period(List<Turn> turns) {
        return turns.stream().flatMap(turn -> when(turn.utterance()).stream()).reduce(Window::cover)
                .map(all -> wording.dates().days(all)).orElseGet(() -> get("date.unknown"));
    }

    private Optional<Window> when(Utterance utterance) {
        return said.clock().moved(model.index(), utterance).map(ShownClock.Moved::when)
                .or(() -> utterance.said().map(said -> Window.ofDays(said.earliest(), said.latest())));
    }

    private final class Cell extends ListCell<Turn> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Turn turn, boolean empty) {
            super.updateItem(turn, empty);
            if (empty || turn == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            VBox bubble = bubble(turn);
            bubble.maxWidthProperty().bind(list.widthProperty().multiply(WIDEST));
            bubble.pseudoClassStateChanged(CHOSEN, model.isChosen(turn.utterance()));
            HBox side = new HBox(bubble);
            side.setAlignment(turn.right() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            VBox line = new VBox(side);
            turn.days().ifPresent(days -> {
                HBox gap = new HBox(Texts.label(get("conversation.gap", days), "turn-gap"));
                gap.setAlignment(Pos.CENTER);
                line.getChildren().addFirst(gap);
            });
            line.getStyleClass().add("turn-line");
            setGraphic(line);
            setAccessibleText(get(turn.right() ? "conversation.spoken.right" : "conversation.spoken.left",
                    wording.names().speakers(model.index().speakers(turn.utterance())), words(turn.utterance())));
        }

        private VBox bubble(Turn turn) {
            CaseIndex index = model.index();
            Utterance utterance = turn.utterance();
            String name = wording.names().speakers(index.speakers(utterance));
            HitLabel who = new HitLabel(Texts.wrapped("", "turn-who"));
            who.show(name, highlighter.get().field(Query.Field.SPEAKER, name));
            String spoken = words(utterance);
            HitLabel words = new HitLabel(Texts.wrapped("", "turn-words"));
            words.show(spoken, highlighter.get().words(spoken));
            HBox head = new HBox(8, new Glyph(index.stance(utterance)), who);
            HBox.setHgrow(who, Priority.ALWAYS);
            VBox bubble = new VBox(head, words);
            turn.answers().forEach(answer -> bubble.getChildren().add(
                    Texts.wrapped(answered(utterance, answer), "turn-answer")));
            bubble.getChildren().add(Texts.wrapped(foot(utterance), "small-muted"));
            bubble.getStyleClass().add("turn");
            new StanceState(bubble).show(index.stance(utterance));
            return bubble;
        }

        private String words(Utterance utterance) {
            String words = model.index().words(utterance.bestReport());
            return utterance.kind() == StatementKind.DIRECT
                    ? get("quoted", words.replaceAll("^[\"“'‘]+|[\"”'’]+$", "")) : words;
        }

        private String answered(Utterance utterance, Answer answer) {
            String who = wording.names().speakers(model.index().speakers(answer.to()));
            String how = wording.messages().of("conversation.answer", answer.type());
            return wording.dates().delay(utterance.said(), answer.to().said())
                    .map(delay -> get("conversation.answered-after", how, who, delay))
                    .orElseGet(() -> get("conversation.answered", how, who));
        }

        private String foot(Utterance utterance) {
            String when = said.of(model.index(), utterance);
            long sources = utterance.reports().stream().map(report -> report.articleId()).distinct().count();
            String foot = when + get("list.dot") + get("inspector.sources", sources);
            return model.index().isUnanswered(utterance)
                    ? foot + get("list.dot") + get("conversation.unanswered") : foot;
        }
    }
}
