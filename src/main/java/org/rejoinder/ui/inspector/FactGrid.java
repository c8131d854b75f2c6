package org.rejoinder.ui.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rejoinder.ui.correct.Field;
import org.rejoinder.ui.look.Glyph;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/**
 * The facts of an utterance, one below the other: what is asked at the left, what is known at the right. What is told as
 * before stays as it is, for nodes and their styles take their time to be made.
 */
final class FactGrid extends GridPane {
    private static final double KEY_WIDTH = 80;
    private static final double WIDEST_KEY = 112;
    private static final int MOST_LETTERS = 84;

    private final InspectorModel model;
    private final Messages messages;
    private final Consumer<Field> onEdit;
    private final BiConsumer<String, String> onUnlink;
    /** By what they tell. */
    private Map<List<Object>, Row> shown = Map.of();

    private record Row(Label key, VBox values) {}

    private record Decision(Details.Decided decided, boolean canTakeBack) {}

    /**
     * @param onEdit    told which field is to be corrected
     * @param onUnlink  told from and to of a link that is to be cut
     */
    FactGrid(InspectorModel model, Messages messages, Consumer<Field> onEdit, BiConsumer<String, String> onUnlink) {
        this.model = model;
        this.messages = messages;
        this.onEdit = onEdit;
        this.onUnlink = onUnlink;
        getStyleClass().add("facts");
        getColumnConstraints().addAll(new ColumnConstraints(KEY_WIDTH, USE_COMPUTED_SIZE, WIDEST_KEY), growing());
    }

    void show(Details details) {
        Map<List<Object>, Row> rows = new LinkedHashMap<>();
        add(rows, "fact.said", Optional.of(Field.SAID), List.of(details.said(), details.basis()),
                () -> List.of(value(details.said()), note(details.basis())));
        if (!details.against().isEmpty()) {
            add(rows, "fact.against", Optional.of(Field.TARGETS), details.against(), () -> List.of(value(details.against())));
        }
        String told = details.utterance();
        ties(rows, "fact.answers", told, details.answers(), other -> onUnlink.accept(told, other));
        ties(rows, "fact.answered-by", told, details.answeredBy(), other -> onUnlink.accept(other, told));
        if (details.unanswered()) {
            String warning = messages.get("inspector.unanswered");
            add(rows, "fact.answered-by", Optional.empty(), warning, () -> List.of(Texts.wrapped(warning, "fact-warning")));
        }
        if (details.reports().size() > 1) {
            add(rows, "fact.reports", Optional.empty(), List.of(details.reports(), details.read()),
                    () -> details.reports().stream().map(line -> report(line, details)).toList());
        }
        add(rows, "fact.coded", Optional.empty(), List.of(details.coded(), details.sureness()),
                () -> List.of(value(details.coded()), note(details.sureness())));
        add(rows, "fact.machine", Optional.empty(), List.of(details.machine(), details.rules()),
                () -> List.of(note(details.machine()), rules(details)));
        if (!details.mark().tags().isEmpty()) {
            add(rows, "fact.tags", Optional.of(Field.TAGS), details.mark().tags(), () -> List.of(tags(details)));
        }
        details.mark().note().ifPresent(note ->
                add(rows, "fact.note", Optional.of(Field.NOTE), note, () -> List.of(value(note))));
        if (!details.decided().isEmpty()) {
            List<Decision> decisions = details.decided().stream()
                    .map(one -> new Decision(one, model.canTakeBack(one))).toList();
            add(rows, "fact.decided", Optional.empty(), decisions, () -> decisions.stream().map(this::decided).toList());
        }
        place(rows);
    }

    /** @param tells  all that the values are made of */
    private void add(Map<List<Object>, Row> rows, String key, Optional<Field> field, Object tells,
            Supplier<List<? extends Node>> values) {
        List<Object> told = List.of(key, tells);
        Row known = shown.get(told);
        rows.put(told, known == null ? row(key, field, values.get()) : known);
    }

    private Row row(String key, Optional<Field> field, List<? extends Node> values) {
        VBox box = new VBox();
        box.getStyleClass().add("fact-values");
        for (Node value : values) {
            if (!(value instanceof Label text) || !text.getText().isEmpty()) {
                box.getChildren().add(value);
            }
        }
        field.ifPresent(one -> editable(one, box));
        Label label = Texts.wrapped(messages.get(key), "fact-key");
        setValignment(label, VPos.TOP);
        return new Row(label, box);
    }

    private void place(Map<List<Object>, Row> rows) {
        shown = rows;
        List<Node> nodes = new ArrayList<>();
        for (Row row : rows.values()) {
            int at = nodes.size() / 2;
            if (!Integer.valueOf(at).equals(getRowIndex(row.key()))) {
                setConstraints(row.key(), 0, at);
                setConstraints(row.values(), 1, at);
            }
            nodes.add(row.key());
            nodes.add(row.values());
        }
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
    }

    private static Node tags(Details details) {
        FlowPane tags = new FlowPane(6, 6);
        details.mark().tags().forEach(tag -> tags.getChildren().add(Texts.label(tag, "tag")));
        return tags;
    }

    private Node decided(Decision decision) {
        Details.Decided decided = decision.decided();
        VBox entry = new VBox(value(decided.what()));
        if (!decided.machine().isEmpty()) {
            entry.getChildren().add(note(messages.get("decided.machine", decided.machine())));
        }
        entry.getChildren().add(note(decided.signed()));
        HBox.setHgrow(entry, Priority.ALWAYS);
        return decision.canTakeBack() ? new HBox(entry, takeBack(decided)) : entry;
    }

    private Button takeBack(Details.Decided decided) {
        Button back = quiet(Feather.CORNER_UP_LEFT, messages.get("decided.take-back", decided.what()),
                messages.get("decided.take-back.tip"));
        back.getStyleClass().add("decided-back");
        back.setOnAction(event -> model.takeBack(decided));
        return back;
    }

    private static Button quiet(Feather icon, String spoken, String tip) {
        Button quiet = new Button(null, new FontIcon(icon));
        quiet.getStyleClass().addAll("icon-button", "tie-cut");
        quiet.setAccessibleText(spoken);
        quiet.setTooltip(new Tooltip(tip));
        return quiet;
    }

    private void editable(Field field, VBox box) {
        box.getStyleClass().add("fact-editable");
        box.setOnMouseClicked(event -> onEdit.accept(field));
        Tooltip.install(box, new Tooltip(messages.get("fact.edit")));
    }

    private static ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(true);
        column.setMinWidth(0);
        return column;
    }

    private static Label value(String text) {
        return Texts.wrapped(text, "fact-value");
    }

    private static Label note(String text) {
        return Texts.wrapped(text, "fact-note");
    }

    private void ties(Map<List<Object>, Row> rows, String key, String told, List<Details.Tie> ties, Consumer<String> unlink) {
        if (!ties.isEmpty()) {
            add(rows, key, Optional.empty(), List.of(told, ties), () -> ties.stream().map(tie -> tie(tie, unlink)).toList());
        }
    }

    private Node tie(Details.Tie tie, Consumer<String> unlink) {
        Hyperlink link = new Hyperlink(tie.who());
        link.getStyleClass().add("tie");
        link.setGraphic(new Glyph(tie.stance()));
        link.setWrapText(true);
        link.setOnAction(event -> model.goTo(tie.utterance()));
        link.setAccessibleText(messages.of("stance", tie.stance()) + " " + tie.who() + " " + tie.note());
        VBox words = new VBox(link, Texts.wrapped(tie.note(), "fact-note", "tie-note"));
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(words, cut(tie, unlink));
    }

    private Button cut(Details.Tie tie, Consumer<String> unlink) {
        Button cut = quiet(Feather.X, messages.get("tie.cut", tie.who()), messages.get("tie.cut.tip"));
        cut.setOnAction(event -> unlink.accept(tie.utterance()));
        return cut;
    }

    private Node report(Details.ReportLine line, Details details) {
        Hyperlink link = new Hyperlink(messages.get("report.line", line.outlet(), line.published()));
        link.setWrapText(true);
        link.getStyleClass().add("report");
        if (line.index() == details.read()) {
            link.getStyleClass().add("report-read");
        }
        link.setOnAction(event -> model.read(line.index()));
        VBox entry = new VBox(link);
        entry.getStyleClass().add("report-entry");
        if (line.index() != details.read()) {
            entry.getChildren().add(note(shortened(line.words())));
        }
        return entry;
    }

    private static String shortened(String words) {
        return words.length() <= MOST_LETTERS ? words : words.substring(0, words.lastIndexOf(' ', MOST_LETTERS)) + " …";
    }

    /** "stance deny:untrue-word, deny:in-answer" without what the coding says, "date weekday: Tuesday" without the words. */
    private String rule(String rule) {
        String plain = rule.replaceFirst(": .*$", "").replaceAll("(?<= )[a-z]+:(?=\\S)", "");
        return messages.find("rule." + plain).orElseGet(() -> Arrays.stream(plain.split(", ")).distinct()
                .collect(Collectors.joining(messages.get("list.comma"))).replace('-', ' ').replace(':', ' '));
    }

    /** Which findings it is made of, each by the rule that made it. */
    private Label rules(Details details) {
        Label rules = Texts.wrapped(details.rules().stream().map(this::rule)
                .collect(Collectors.joining(messages.get("list.dot"))), "fact-rules");
        rules.setId("inspector-rules");
        return rules;
    }
}
