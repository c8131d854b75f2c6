package org.rejoinder.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.rejoinder.model.Utterance;
import org.rejoinder.search.Highlighter;
import org.rejoinder.search.Query;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Glyph;
import org.rejoinder.ui.look.HitLabel;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.ShownClock;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.statement.SaidWords;
import org.rejoinder.ui.words.Wording;

/** The same statements as on the timeline, as a list: for screen readers, and for whoever likes lists. */
public final class StatementList extends ListView<Utterance> {
    private final Workspace workspace;
    private final Selection selection;
    private final ReadOnlyObjectProperty<Highlighter> highlighter;
    private final Wording wording;
    private final SaidWords said;
    private boolean following;

    public StatementList(Workspace workspace, FilterModel filters, Selection selection, ShownClock clock,
            Wording wording) {
        this.workspace = workspace;
        this.highlighter = filters.highlighter();
        this.selection = selection;
        this.wording = wording;
        this.said = new SaidWords(clock, wording);
        setId("statements");
        getStyleClass().add("statements");
        setAccessibleText(wording.messages().get("list.statements"));
        setPlaceholder(Texts.label(wording.messages().get("list.empty"), "muted"));
        setCellFactory(view -> new Cell());
        getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && !following) {
                selection.select(chosen.id());
            }
        });
        Attachment.whileSeen(this, () -> Subscription.combine(
                filters.highlighter().subscribe(hits -> refresh()), said.watch(this::refresh),
                filters.shown().subscribe(this::show), selection.choice().subscribe(choice -> follow())));
    }

    private void show(List<Utterance> shown) {
        following = true;
        getItems().setAll(shown);
        following = false;
        follow();
    }

    private void follow() {
        following = true;
        Optional<Utterance> chosen = getItems().stream()
                .filter(utterance -> selection.utterance().filter(utterance.id()::equals).isPresent())
                .findFirst();
        chosen.ifPresentOrElse(utterance -> {
            getSelectionModel().select(utterance);
            scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 3));
        }, getSelectionModel()::clearSelection);
        following = false;
    }

    private final class Cell extends ListCell<Utterance> {
        private final Glyph glyph = new Glyph();
        private final Label when = Texts.label("", "statement-when");
        private final HitLabel who = new HitLabel(Texts.label("", "statement-who"));
        private final HitLabel words = new HitLabel(Texts.label("", "statement-words"));
        private final HBox line = new HBox(when, glyph, new VBox(who, words));

        Cell() {
            line.getStyleClass().add("statement-line");
            HBox.setHgrow(line.getChildren().getLast(), Priority.ALWAYS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Utterance utterance, boolean empty) {
            super.updateItem(utterance, empty);
            if (empty || utterance == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            CaseIndex index = workspace.index().get();
            when.setText(said.of(index, utterance));
            Highlighter hits = highlighter.get();
            String names = wording.names().speakers(index.speakers(utterance));
            // Another report may tell it in the words that are looked for.
            String text = utterance.reports().stream().map(index::words).filter(told -> !hits.words(told).isEmpty())
                    .findFirst().orElseGet(() -> index.words(utterance.bestReport()));
            who.show(names, hits.field(Query.Field.SPEAKER, names));
            words.show(text, hits::words);
            glyph.show(index.stance(utterance));
            setGraphic(line);
            setAccessibleText(String.join(", ", wording.messages().of("stance", index.stance(utterance)),
                    names, when.getText(), text));
        }
    }
}
