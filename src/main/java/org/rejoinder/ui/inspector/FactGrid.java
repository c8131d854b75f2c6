package org.rejoinder.ui.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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

/** The facts of an utterance, one below the other: what is asked at the left, what is known at the right. */
final class FactGrid extends GridPane {
    private static final double KEY_WIDTH = 80;
    private static final double WIDEST_KEY = 112;
    private static final int MOST_LETTERS = 84;

    private final InspectorModel model;
    private final Messages messages;
    private final Consumer<Field> onEdit;
    private final BiConsumer<String, String> onUnlink;

    /**
     * @param onEdit    told which field is to be corrected
     * @param onUnlink  told from and to of a link that is to be cut
     */
    FactGrid(InspectorModel model, Messages messages, Details details, Consumer<Field> onEdit,
            BiConsumer<String, String> onUnlink) {
        this.model = model;
        this.messages = messages;
        this.onEdit = onEdit;
        this.onUnlink = onUnlink;
        getStyleClass().add("facts");
        getColumnConstraints().addAll(new ColumnConstraints(KEY_WIDTH, USE_COMPUTED_SIZE, WIDEST_KEY), growing());
        editable(Field.SAID, fact("fact.said", value(details.said()), note(details.basis())));
        if (!details.against().isEmpty()) {
            editable(Field.TARGETS, fact("fact.against", value(details.against())));
        }
        ties("fact.answers", details.answers(), other -> onUnlink.accept(details.utterance(), other));
        ties("fact.answered-by", details.answeredBy(), other -> onUnlink.accept(other, details.utterance()));
        if (details.unanswered()) {
            fact("fact.answered-by", Texts.wrapped(messages.get("inspector.unanswered"), "fact-warning"));
        }
        if (details.reports().size() > 1) {
            fact("fact.reports", details.reports().stream().map(line -> report(line, details)).toArray(Node[]::new));
        }
        fact("fact.coded", value(details.coded()), note(details.sureness()));
        fact("fact.machine", note(details.machine()), rules(details));
        if (!details.mark().tags().isEmpty()) {
            editable(Field.TAGS, fact("fact.tags", tags(details)));
        }
        details.mark().note().ifPresent(note -> editable(Field.NOTE, fact("fact.note", value(note))));
        if (!details.decided().isEmpty()) {
            fact("fact.decided", details.decided().stream().map(this::decided).toArray(Node[]::new));
        }
    }

    private static Node tags(Details details) {
        FlowPane tags = new FlowPane(6, 6);
        details.mark().tags().forEach(tag -> tags.getChildren().add(Texts.label(tag, "tag")));
        return tags;
    }

    private Node decided(Details.Decided decided) {
        VBox entry = new VBox(value(decided.what()));
        if (!decided.machine().isEmpty()) {
            entry.getChildren().add(note(messages.get("decided.machine", decided.machine())));
        }
        entry.getChildren().add(note(decided.signed()));
        HBox.setHgrow(entry, Priority.ALWAYS);
        return model.canTakeBack(decided) ? new HBox(entry, takeBack(decided)) : entry;
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

    private VBox fact(String key, Node... values) {
        Label label = Texts.wrapped(messages.get(key), "fact-key");
        VBox box = new VBox();
        box.getStyleClass().add("fact-values");
        for (Node value : values) {
            if (!(value instanceof Label text) || !text.getText().isEmpty()) {
                box.getChildren().add(value);
            }
        }
        setValignment(label, VPos.TOP);
        addRow(getRowCount(), label, box);
        return box;
    }

    private static Label value(String text) {
        return Texts.wrapped(text, "fact-value");
    }

    private static Label note(String text) {
        return Texts.wrapped(text, "fact-note");
    }

    private void ties(String key, List<Details.Tie> ties, Consumer<String> unlink) {
        if (ties.isEmpty()) {
            return;
        }
        List<Node> nodes = new ArrayList<>();
        for (Details.Tie tie : ties) {
            Hyperlink link = new Hyperlink(tie.who());
            link.getStyleClass().add("tie");
            link.setGraphic(new Glyph(tie.stance()));
            link.setWrapText(true);
            link.setOnAction(event -> model.goTo(tie.utterance()));
            link.setAccessibleText(messages.of("stance", tie.stance()) + " " + tie.who() + " " + tie.note());
            VBox words = new VBox(link, Texts.wrapped(tie.note(), "fact-note", "tie-note"));
            HBox.setHgrow(words, Priority.ALWAYS);
            nodes.add(new HBox(words, cut(tie, unlink)));
        }
        fact(key, nodes.toArray(Node[]::new));
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
