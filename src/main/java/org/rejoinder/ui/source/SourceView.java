package org.rejoinder.ui.source;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.rejoinder.model.Span;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Glyph;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.source.SourcePage.Paragraph;
import org.rejoinder.ui.words.Messages;

/** Shows the article, scrolled to the quotation. Only the paragraphs in sight exist as nodes. */
public final class SourceView extends VBox {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    /** Letters of a paragraph that leaves room for the quotation below it. */
    private static final int SHORT_PARAGRAPH = 160;

    /** Pixels below the first line of a quotation, for the next of its lines. */
    private static final double BELOW = 60;

    private final SourceModel model;
    private final boolean margin;
    private final Messages messages;
    private final TextSelection selection;
    /** Names the article, and leads to the whole of it. */
    private final Hyperlink outlet = new Hyperlink();
    private final ListView<Paragraph> list = new ListView<>();
    private Optional<SourcePage> page = Optional.empty();
    private final ObjectProperty<Optional<Tone>> stance = new SimpleObjectProperty<>(Optional.empty());
    private boolean atQuotation;
    private double placedHeight;

    /**
     * @param bar    stands below the words: what can be made of those that are marked
     * @param whole  shows the whole article
     */
    public SourceView(SourceModel model, Node bar, Runnable whole, Messages messages) {
        this(model, bar, false, messages);
        outlet.setOnAction(event -> {
            outlet.setVisited(false);
            whole.run();
        });
    }

    /** @param margin  whether each statement has its shape in the margin */
    SourceView(SourceModel model, Node bar, boolean margin, Messages messages) {
        this.model = model;
        this.margin = margin;
        this.messages = messages;
        selection = model.marking();
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Label heading = Texts.label(messages.get("source.heading"), "section-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        outlet.getStyleClass().add("source-outlet");
        outlet.setMinWidth(0);
        outlet.setTooltip(new Tooltip(messages.get("source.whole")));
        outlet.setAccessibleHelp(messages.get("source.whole"));
        HBox head = new HBox(heading, new HitSteps(model.hits(), messages), spring, outlet);
        head.setSpacing(12);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("source-head");
        list.getStyleClass().add("source-list");
        list.setId(margin ? "reader" : "source");
        list.setAccessibleText(messages.get("source.heading"));
        list.setCellFactory(view -> new Cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.addEventFilter(ScrollEvent.SCROLL, event -> atQuotation = false);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> atQuotation = false);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setPrefHeight(0);
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        setAlignment(Pos.TOP_CENTER);
        getChildren().addAll(margin ? List.of(list, bar) : List.of(rule, head, list, bar));
        getStyleClass().addAll("source");
        Attachment.whileItsPlaceIsSeen(this, () -> Subscription.combine(
                model.page().subscribe(this::show), model.hits().shown().subscribe(this::goTo)));
    }

    private void show(Optional<SourcePage> newPage) {
        boolean other = !newPage.map(SourcePage::article).equals(page.map(SourcePage::article));
        boolean same = !other && newPage.flatMap(SourceView::quotation).equals(page.flatMap(SourceView::quotation));
        page = newPage;
        setVisible(page.isPresent());
        if (other) {
            selection.select(new Span(0, 0));
        }
        if (page.isEmpty()) {
            list.getItems().clear();
            return;
        }
        SourcePage shown = page.get();
        stance.set(shown.stance());
        outlet.setText(shown.outlet());
        if (same) {
            remark(shown);
            return;
        }
        list.getItems().setAll(shown.paragraphs());
        atQuotation = true;
        placedHeight = 0;
        requestLayout();
    }

    /** The same words of the same page: it stays where it is, and only what looks otherwise is shown anew. */
    private void remark(SourcePage shown) {
        for (int i = 0; i < shown.paragraphs().size(); i++) {
            Paragraph now = shown.paragraphs().get(i);
            Paragraph was = list.getItems().get(i);
            if (margin ? !was.equals(now) : !was.looksLike(now)) {
                list.getItems().set(i, now);
            }
        }
    }

    /** As the page has it now: what looks the same may belong to another utterance. */
    private Optional<Paragraph> current(Paragraph shown) {
        return page.stream().flatMap(some -> some.paragraphs().stream())
                .filter(paragraph -> paragraph.span().equals(shown.span())).findFirst();
    }

    private void goTo(PageHits.Hits hits) {
        hits.current().flatMap(hit -> page.flatMap(shown -> shown.paragraphs().stream()
                .filter(paragraph -> paragraph.span().overlaps(hit)).findFirst())).ifPresent(paragraph -> {
                    atQuotation = true;
                    placedHeight = 0;
                    requestLayout();
                });
    }

    /** Until the reader scrolls, the quotation stays in sight, with a short paragraph before it to set the scene. */
    @Override
    protected void layoutChildren() {
        Optional<Steady> steady = Steady.of(list);
        double before = list.getHeight();
        super.layoutChildren();
        if (atQuotation && page.isPresent() && list.getHeight() != placedHeight) {
            placedHeight = list.getHeight();
            list.layout();
            list.scrollTo(place(page.get()));
            list.layout();
            uncover(page.get());
        } else if (list.getHeight() != before) {
            list.layout();
            steady.ifPresent(Steady::keep);
        }
    }

    /** In a long paragraph what is read may stand below what is seen of it. */
    private void uncover(SourcePage shown) {
        model.hits().shown().get().current().map(Span::start).or(() -> quotation(shown))
                .ifPresent(start -> Steady.flow(list).ifPresent(flow -> uncover(flow, start)));
    }

    private void uncover(VirtualFlow<?> flow, int offset) {
        for (Node node : list.lookupAll(".list-cell")) {
            if (node instanceof Cell cell && cell.isVisible() && cell.getItem() != null
                    && cell.getItem().span().contains(offset)) {
                cell.layout();
                double bottom = list.sceneToLocal(cell.view.localToScene(0, cell.view.bottomOf(offset))).getY();
                flow.scrollPixels(Math.max(0, bottom + BELOW - list.getHeight()));
            }
        }
    }

    private static Optional<Integer> quotation(SourcePage shown) {
        return shown.paragraphs().stream().flatMap(paragraph -> paragraph.runs().stream())
                .filter(run -> run.marks().contains(SourcePage.Mark.CONTENT)).map(run -> run.span().start())
                .findFirst();
    }

    /** Of the hit that was gone to, with a paragraph before it, or of the quotation. */
    private int place(SourcePage shown) {
        Optional<Span> hit = model.hits().shown().get().current();
        for (int i = 0; hit.isPresent() && i < shown.paragraphs().size(); i++) {
            if (shown.paragraphs().get(i).span().overlaps(hit.get())) {
                return Math.max(0, i - 1);
            }
        }
        return first(shown);
    }

    private static int first(SourcePage shown) {
        int before = shown.focus() - 1;
        boolean leadsIn = before >= 0 && shown.stance().isPresent()
                && shown.paragraphs().get(before).span().length() <= SHORT_PARAGRAPH;
        return leadsIn ? before : shown.focus();
    }

    private void key(KeyEvent event) {
        if (page.isEmpty()) {
            return;
        }
        if (COPY.match(event)) {
            copy(page.get());
            event.consume();
        } else if (ALL.match(event)) {
            selection.select(new Span(0, page.get().text().length()));
            event.consume();
        }
    }

    private void copy(SourcePage shown) {
        Span span = selection.span().get();
        if (!span.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(span.of(shown.text()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private final class Cell extends ListCell<Paragraph> {
        private final ParagraphView view = new ParagraphView();

        Cell() {
            setPrefWidth(0);
            addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
            addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
            addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
            Attachment.whileShown(this, () -> Subscription.combine(
                    selection.span().subscribe(view::showSelection), model.hits().shown().subscribe(view::showHits),
                    stance.subscribe(view::showStance)));
        }

        @Override
        protected void updateItem(Paragraph paragraph, boolean empty) {
            super.updateItem(paragraph, empty);
            if (empty || paragraph == null || page.isEmpty()) {
                setGraphic(null);
                return;
            }
            view.show(paragraph, page.get().text());
            view.showSelection(selection.span().get());
            view.showHits(model.hits().shown().get());
            setGraphic(margin ? withMargin(paragraph) : view);
        }

        private Node withMargin(Paragraph paragraph) {
            VBox marks = new VBox(4);
            marks.getStyleClass().add("reader-margin");
            for (SourceModel.Place place : model.placesIn(paragraph)) {
                Button mark = new Button(null, new Glyph(place.stance()));
                mark.getStyleClass().add("margin-mark");
                mark.setAccessibleText(messages.of("stance", place.stance()));
                mark.setTooltip(new Tooltip(messages.of("stance", place.stance())));
                mark.setOnAction(event -> model.choose(place));
                marks.getChildren().add(mark);
            }
            HBox.setHgrow(view, Priority.ALWAYS);
            return new HBox(marks, view);
        }

        private boolean isOnMark(MouseEvent event) {
            Node node = event.getTarget() instanceof Node target ? target : null;
            while (node != null && !(node instanceof Button)) {
                node = node.getParent();
            }
            return node != null;
        }

        private void press(MouseEvent event) {
            if (isOnMark(event)) {
                return;
            }
            list.requestFocus();
            offset(event).ifPresent(offset -> {
                if (event.getClickCount() == 2) {
                    selection.select(TextSelection.word(page.orElseThrow().text(), offset));
                } else if (event.getClickCount() > 2) {
                    selection.select(getItem().span());
                } else {
                    selection.begin(offset);
                }
            });
            event.consume();
        }

        private void drag(MouseEvent event) {
            offset(event).ifPresent(selection::extendTo);
            event.consume();
        }

        private void release(MouseEvent event) {
            selection.end(page.map(SourcePage::text).orElse(""));
            if (isOnMark(event)) {
                return;
            }
            if (selection.span().get().isEmpty() && getItem() != null) {
                offset(event).ifPresent(offset -> current(getItem()).stream()
                        .flatMap(paragraph -> paragraph.runs().stream())
                        .filter(run -> run.span().contains(offset))
                        .findFirst().flatMap(SourcePage.Run::statement)
                        .ifPresent(utterance -> model.goTo(utterance, offset)));
            }
            event.consume();
        }

        /** A drag goes on over other paragraphs than the one in which it began. */
        private Optional<Integer> offset(MouseEvent event) {
            Node node = event.getPickResult().getIntersectedNode();
            while (node != null && !(node instanceof ParagraphView)) {
                node = node.getParent();
            }
            ParagraphView under = node instanceof ParagraphView paragraph ? paragraph : view;
            if (getItem() == null || page.isEmpty()) {
                return Optional.empty();
            }
            var point = under.sceneToLocal(event.getSceneX(), event.getSceneY());
            return Optional.of(under.offsetAt(point.getX(), point.getY()));
        }
    }
}
