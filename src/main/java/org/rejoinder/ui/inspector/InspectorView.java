package org.rejoinder.ui.inspector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.rejoinder.search.Highlighter;
import org.rejoinder.search.Query;
import org.rejoinder.ui.correct.CorrectionModel;
import org.rejoinder.ui.correct.EditorView;
import org.rejoinder.ui.correct.Field;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.HitLabel;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** Shows what is known of the chosen utterance. */
public final class InspectorView extends ScrollPane {
    /** Longer words are set smaller, so that what else is known stays in sight. */
    private static final int LONG_WORDS = 180;
    /** Pixels below what is brought into sight. */
    private static final double BELOW = 12;

    private final InspectorModel model;
    private final ReadOnlyObjectProperty<Highlighter> highlighter;
    private final CorrectionModel corrections;
    private final Function<CorrectionModel.Editing, EditorView> editors;
    /** Those that are open or were left with something in them; the model knows them, and else they go. */
    private final Map<CorrectionModel.Editing, EditorView> forms = new WeakHashMap<>();
    private final VBox content = new VBox();
    private final StackPane bar = new StackPane();
    private final Label hint;
    private final InspectorHead head;
    private final HitLabel name = new HitLabel(Texts.wrapped("", "inspector-name"));
    private final Label standing = Texts.wrapped("", "muted");
    private final HitLabel words = new HitLabel(Texts.wrapped("", "inspector-words"));
    private final FactGrid facts;
    private final List<Node> parts;
    /** Is to be in sight once it has its place. */
    private Optional<Node> toReveal = Optional.empty();

    /**
     * @param highlighter  finds what is searched for
     * @param editors       makes the pane in which a statement is corrected
     */
    public InspectorView(InspectorModel model, ReadOnlyObjectProperty<Highlighter> highlighter,
            CorrectionModel corrections, Function<CorrectionModel.Editing, EditorView> editors, Messages messages) {
        this.model = model;
        this.highlighter = highlighter;
        this.corrections = corrections;
        this.editors = editors;
        hint = Texts.wrapped(messages.get("inspector.empty"), "muted");
        head = new InspectorHead(messages, corrections::setStance);
        name.label().setId("inspector-name");
        name.label().setOnMouseClicked(event -> corrections.edit(Field.SPEAKERS));
        name.label().setTooltip(new Tooltip(messages.get("fact.edit")));
        words.label().setId("inspector-words");
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        facts = new FactGrid(model, messages, corrections::edit, corrections::unlink);
        parts = List.of(head, name, standing, words, rule, facts);
        content.getStyleClass().add("inspector-content");
        bar.getStyleClass().add("editor-bar");
        Presence.set(bar, false);
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("pane", "inspector");
        setId("inspector");
        Attachment.whileShown(this, () -> Subscription.combine(
                model.details().subscribe(details -> show()),
                highlighter.subscribe(hits -> model.details().get().ifPresent(this::mark)),
                corrections.editing().subscribe(editing -> show())));
    }

    /** What stands above it and does not scroll: the buttons of the form, while there is one. */
    public Region bar() {
        return bar;
    }

    private void show() {
        Optional<CorrectionModel.Editing> editing = corrections.editing().get();
        if (editing.isPresent()) {
            EditorView editor = forms.computeIfAbsent(editing.get(), editors);
            if (content.getChildren().contains(editor)) {
                return;
            }
            content.getChildren().setAll(editor);
            bar.getChildren().setAll(editor.head());
            editor.revealWith(part -> {
                toReveal = Optional.of(part);
                requestLayout();
            });
            toReveal = editor.start(editing.get().first());
        } else {
            List<Node> nodes = model.details().get().map(this::nodes).orElseGet(() -> List.of(hint));
            if (!content.getChildren().equals(nodes)) {
                content.getChildren().setAll(nodes);
            }
            bar.getChildren().clear();
        }
        Presence.set(bar, editing.isPresent());
        setVvalue(0);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Optional<Node> wanted = toReveal;
        toReveal = Optional.empty();
        wanted.ifPresent(this::reveal);
    }

    /** Nobody types into what is below the edge. */
    private void reveal(Node node) {
        content.layout();
        double seen = getViewportBounds().getHeight();
        double room = content.getHeight() - seen;
        double foot = content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMaxY() + BELOW;
        if (room > 0 && foot > seen) {
            setVvalue(Math.min(1, (foot - seen) / room));
        }
    }

    private List<Node> nodes(Details details) {
        head.show(details);
        standing.setText(details.standing());
        standing.setManaged(!details.standing().isEmpty());
        List<String> styles = words.label().getStyleClass();
        if (styles.contains("long") != details.words().length() > LONG_WORDS && !styles.remove("long")) {
            styles.add("long");
        }
        mark(details);
        return parts;
    }

    private void mark(Details details) {
        Highlighter hits = highlighter.get();
        name.show(details.speakers(), hits.field(Query.Field.SPEAKER, details.speakers()));
        words.show(details.words(), hits.words(details.words()));
        facts.show(details, hits);
    }
}
