package org.rejoinder.ui.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.correct.Field;
import org.rejoinder.ui.look.Glyph;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** The facts of an utterance, one below the other: what is asked at the left, what is known at the right. */
final class FactGrid extends GridPane {
    private static final double KEY_WIDTH = 80;
    private static final double WIDEST_KEY = 112;
    private static final int MOST_LETTERS = 84;
    private static final Function<Integer, Label> VALUE_AND_NOTE = place -> place == 0 ? value("") : note("");

    private final InspectorModel model;
    private final Messages messages;
    private final Consumer<Field> onEdit;
    private final BiConsumer<String, String> onUnlink;
    private final Map<String, FactRow> rows = new HashMap<>();
    private final Tooltip edit;
    private final Tooltip takeBack;
    private final Tooltip cut;

    /**
     * @param onEdit    told which field is to be corrected
     * @param onUnlink  told from and to of a link that is to be cut
     */
    FactGrid(InspectorModel model, Messages messages, Consumer<Field> onEdit, BiConsumer<String, String> onUnlink) {
        this.model = model;
        this.messages = messages;
        this.onEdit = onEdit;
        this.onUnlink = onUnlink;
        edit = new Tooltip(messages.get("fact.edit"));
        takeBack = new Tooltip(messages.get("decided.take-back.tip"));
        cut = new Tooltip(messages.get("tie.cut.tip"));
        getStyleClass().add("facts");
        getColumnConstraints().addAll(new ColumnConstraints(KEY_WIDTH, USE_COMPUTED_SIZE, WIDEST_KEY), growing());
    }

    void show(Details details) {
        List<FactRow> now = new ArrayList<>();
        now.add(words("fact.said", Optional.of(Field.SAID), Stream.of(Stream.of(details.said()),
                details.byClock().stream(), Stream.of(details.basis())).flatMap(part -> part).toList(), VALUE_AND_NOTE));
        if (!details.against().isEmpty()) {
            // whoever comments on somebody is not against him
            String key = details.stance() == Tone.COMMENT ? "fact.about" : "fact.against";
            now.add(words(key, Optional.of(Field.TARGETS), List.of(details.against()), VALUE_AND_NOTE));
        }
        String told = details.utterance();
        ties(now, "fact.answers", told, details.answers(), other -> onUnlink.accept(told, other));
        ties(now, "fact.answered-by", told, details.answeredBy(), other -> onUnlink.accept(other, told));
        if (details.unanswered()) {
            FactRow row = rows.computeIfAbsent("unanswered", id -> new FactRow(messages.get("fact.answered-by")));
            row.words(List.of(messages.get("inspector.unanswered")), place -> Texts.wrapped("", "fact-warning"));
            now.add(row);
        }
        if (details.reports().size() > 1) {
            now.add(parts("fact.reports", Optional.empty(), details.reports().stream()
                    .map(line -> new Told<>(line, line.index() == details.read())).toList(), this::report));
        }
        now.add(words("fact.coded", Optional.empty(), List.of(details.coded(), details.sureness()), VALUE_AND_NOTE));
        now.add(words("fact.machine", Optional.empty(), List.of(details.machine(), rules(details)), FactGrid::machine));
        if (!details.mark().tags().isEmpty()) {
            now.add(parts("fact.tags", Optional.of(Field.TAGS), List.of(details.mark().tags()), FactGrid::tags));
        }
        details.mark().note().ifPresent(note ->
                now.add(words("fact.note", Optional.of(Field.NOTE), List.of(note), VALUE_AND_NOTE)));
        if (!details.decided().isEmpty()) {
            now.add(parts("fact.decided", Optional.empty(), details.decided().stream()
                    .map(one -> new Told<>(one, model.canTakeBack(one))).toList(), (one, spare) -> {
                DecidedEntry entry = spare.map(DecidedEntry.class::cast)
                        .orElseGet(() -> new DecidedEntry(messages, takeBack));
                entry.show(one.what(), one.special(), model::takeBack);
                return entry;
            }));
        }
        place(now);
    }

    /** @param special  of a report that it is read; of a decision that it can be taken back */
    private record Told<T>(T what, boolean special) {}

    /** @param told  the utterance whose tie it is; to cut the same tie of another one is another step */
    private record TieOf(String told, Details.Tie tie) {}

    private FactRow words(String key, Optional<Field> field, List<String> words, Function<Integer, Label> labels) {
        FactRow row = row(key, field);
        row.words(words, labels);
        return row;
    }

    private <T> FactRow parts(String key, Optional<Field> field, List<T> told, Function<T, Node> maker) {
        FactRow row = row(key, field);
        row.parts(told, maker);
        return row;
    }

    private <T> FactRow parts(String key, Optional<Field> field, List<T> told,
            BiFunction<T, Optional<Node>, Node> maker) {
        FactRow row = row(key, field);
        row.parts(told, maker);
        return row;
    }

    private FactRow row(String key, Optional<Field> field) {
        return rows.computeIfAbsent(key, asked -> {
            FactRow row = new FactRow(messages.get(asked));
            field.ifPresent(one -> editable(one, row.values()));
            return row;
        });
    }

    private void place(List<FactRow> now) {
        List<Node> nodes = new ArrayList<>(2 * now.size());
        for (FactRow row : now) {
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

    private static Node tags(Collection<String> all) {
        FlowPane tags = new FlowPane(6, 6);
        all.forEach(tag -> tags.getChildren().add(Texts.label(tag, "tag")));
        return tags;
    }

    static Button quiet(Feather icon, String spoken, Tooltip tip) {
        Button quiet = new Button(null, new FontIcon(icon));
        quiet.getStyleClass().addAll("icon-button", "tie-cut");
        quiet.setAccessibleText(spoken);
        quiet.setTooltip(tip);
        return quiet;
    }

    private void editable(Field field, VBox box) {
        box.getStyleClass().add("fact-editable");
        box.setOnMouseClicked(event -> onEdit.accept(field));
        Tooltip.install(box, edit);
    }

    private static ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(true);
        column.setMinWidth(0);
        return column;
    }

    static Label value(String text) {
        return Texts.wrapped(text, "fact-value");
    }

    static Label note(String text) {
        return Texts.wrapped(text, "fact-note");
    }

    private void ties(List<FactRow> now, String key, String told, List<Details.Tie> ties, Consumer<String> unlink) {
        if (!ties.isEmpty()) {
            now.add(parts(key, Optional.empty(), ties.stream().map(tie -> new TieOf(told, tie)).toList(),
                    one -> tie(one.tie(), unlink)));
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
        Button button = quiet(Feather.X, messages.get("tie.cut", tie.who()), cut);
        button.setOnAction(event -> unlink.accept(tie.utterance()));
        return button;
    }

    private Node report(Told<Details.ReportLine> told) {
        Details.ReportLine line = told.what();
        Hyperlink link = new Hyperlink(messages.get("report.line", line.outlet(), line.published()));
        link.setWrapText(true);
        link.getStyleClass().add("report");
        if (told.special()) {
            link.getStyleClass().add("report-read");
        }
        link.setOnAction(event -> model.read(line.index()));
        VBox entry = new VBox(link);
        entry.getStyleClass().add("report-entry");
        if (!told.special()) {
            entry.getChildren().add(note(Texts.shortened(line.words(), MOST_LETTERS)));
        }
        return entry;
    }

    /**
     * "stance deny:untrue-word, deny:in-answer" without what the coding says, "date weekday: Tuesday" without the
     * words.
     */
    private String rule(String rule) {
        String plain = rule.replaceFirst(": .*$", "").replaceAll("(?<= )[a-z]+:(?=\\S)", "");
        return messages.find("rule." + plain).orElseGet(() -> Arrays.stream(plain.split(", ")).distinct()
                .collect(Collectors.joining(messages.get("list.comma"))).replace('-', ' ').replace(':', ' '));
    }

    /** Which findings it is made of, each by the rule that made it. */
    private String rules(Details details) {
        return details.rules().stream().map(this::rule).collect(Collectors.joining(messages.get("list.dot")));
    }

    private static Label machine(int place) {
        Label label = place == 0 ? note("") : Texts.wrapped("", "fact-rules");
        if (place > 0) {
            label.setId("inspector-rules");
        }
        return label;
    }
}
