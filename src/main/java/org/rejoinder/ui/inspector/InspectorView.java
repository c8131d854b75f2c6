package org.rejoinder.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.rejoinder.model.Stance;
import org.rejoinder.search.Highlighter;
import org.rejoinder.search.Query;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.correct.CorrectionModel;
import org.rejoinder.ui.correct.EditorView;
import org.rejoinder.ui.correct.Field;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Glyph;
import org.rejoinder.ui.look.HitLabel;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** Shows what is known of the chosen utterance. */
public final class InspectorView extends ScrollPane {
    /** Longer words are set smaller, so that what else is known stays in sight. */
    private static final int LONG_WORDS = 180;

    private final InspectorModel model;
    private final ReadOnlyObjectProperty<Highlighter> highlighter;
    private final Messages messages;
    private final CorrectionModel corrections;
    private final Function<CorrectionModel.Editing, EditorView> editors;
    private final VBox content = new VBox();
    private final Label hint;
    private HitLabel shownName;
    private HitLabel shownWords;

    /**
     * @param highlighter  finds what is searched for
     * @param editors       makes the pane in which a statement is corrected
     */
    public InspectorView(InspectorModel model, ReadOnlyObjectProperty<Highlighter> highlighter, CorrectionModel corrections,
            Function<CorrectionModel.Editing, EditorView> editors, Messages messages) {
        this.model = model;
        this.highlighter = highlighter;
        this.corrections = corrections;
        this.editors = editors;
        this.messages = messages;
        hint = Texts.wrapped(messages.get("inspector.empty"), "muted");
        content.getStyleClass().add("inspector-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("pane", "inspector");
        setId("inspector");
        Attachment.whileShown(this, () -> Subscription.combine(
                model.details().subscribe(details -> show()),
                highlighter.subscribe(hits -> model.details().get().filter(details -> shownWords != null).ifPresent(this::mark)), corrections.editing().subscribe(editing -> show())));
    }

    private void show() {
        Optional<CorrectionModel.Editing> editing = corrections.editing().get();
        if (editing.isPresent()) {
            EditorView editor = editors.apply(editing.get());
            content.getChildren().setAll(editor);
            editor.start(editing.get().first());
        } else {
            content.getChildren().setAll(model.details().get().map(this::nodes).orElseGet(() -> List.of(hint)));
        }
        setVvalue(0);
    }

    private List<Node> nodes(Details details) {
        Label name = Texts.wrapped(details.speakers(), "inspector-name");
        name.setId("inspector-name");
        name.setOnMouseClicked(event -> corrections.edit(Field.SPEAKERS));
        name.setTooltip(new Tooltip(messages.get("fact.edit")));
        Label standing = Texts.wrapped(details.standing(), "muted");
        standing.setManaged(!details.standing().isEmpty());
        Label words = Texts.wrapped(details.words(), "inspector-words");
        words.setId("inspector-words");
        if (details.words().length() > LONG_WORDS) {
            words.getStyleClass().add("long");
        }
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        shownName = new HitLabel(name);
        shownWords = new HitLabel(words);
        mark(details);
        return List.of(head(details), shownName, standing, shownWords, rule, new FactGrid(model, messages, details,
                corrections::edit, corrections::unlink));
    }

    private void mark(Details details) {
        Highlighter hits = highlighter.get();
        shownName.show(details.speakers(), hits.field(Query.Field.SPEAKER, details.speakers()));
        shownWords.show(details.words(), hits.words(details.words()));
    }

    private Node head(Details details) {
        MenuButton stance = new MenuButton(messages.of("stance", details.stance()));
        stance.setId("inspector-stance");
        stance.getStyleClass().addAll("stance-menu", Glyph.styleOf(details.stance()));
        stance.setAccessibleText(messages.get("inspector.stance.change", stance.getText()));
        for (Stance other : Stance.values()) {
            MenuItem item = new MenuItem(
                    messages.of("stance", Tone.of(other, false)), new Glyph(Tone.of(other, false)));
            item.setOnAction(event -> corrections.setStance(other));
            stance.getItems().add(item);
        }
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox head = new HBox(new Glyph(details.stance()), stance);
        details.second().ifPresent(second -> head.getChildren().add(Texts.label(
                messages.get("inspector.second", messages.of("stance", Tone.of(second, false))), "small-muted")));
        details.mark().flag().ifPresent(flag -> {
            Region dot = new Region();
            dot.getStyleClass().addAll("flag-dot", "flag-" + flag.name().toLowerCase(java.util.Locale.ROOT));
            dot.setAccessibleText(messages.of("flag", flag));
            Tooltip.install(dot, new Tooltip(messages.of("flag", flag)));
            head.getChildren().add(dot);
        });
        head.getChildren().addAll(
                spring, Texts.label(messages.get("inspector.sources", details.sources()), "small-muted"));
        head.getStyleClass().add("inspector-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }
}
