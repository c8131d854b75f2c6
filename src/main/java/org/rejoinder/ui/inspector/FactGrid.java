package org.rejoinder.ui.inspector;

import java.util.Arrays;
import java.util.Collection;
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
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rejoinder.search.Highlighter;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.correct.Field;
import org.rejoinder.ui.look.Glyph;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** The facts of an utterance, one below the other: what is asked at the left, what is known at the right. */
final class FactGrid extends FactColumns {
    private static final Function<Integer, Label> VALUE_AND_NOTE = place -> place == 0 ? value("") : note("");

    private final InspectorModel model;
    private final Messages messages;
    private final BiConsumer<String, String> onUnlink;
    private final Rows rows;
    private final Tooltip takeBack;
    private final Tooltip cut;
    private String told = "";
    private boolean allReports;
    /** Tells the reports once more. */
    private Runnable again = () -> { };

    /** All that can be told, in its order. */
    private record Rows(FactRow said, FactRow about, FactRow against, FactRow answers, FactRow answeredBy,
            FactRow unanswered, FactRow reports, FactRow coded, FactRow machine, FactRow tags, FactRow note,
            FactRow decided) {
        static Rows of(Messages messages) {
            Function<String, FactRow> row = key -> new FactRow(messages.get(key));
            return new Rows(row.apply("fact.said"), row.apply("fact.about"), row.apply("fact.against"),
                    row.apply("fact.answers"), row.apply("fact.answered-by"), row.apply("fact.answered-by"),
                    row.apply("fact.reports"), row.apply("fact.coded"), row.apply("fact.machine"),
                    row.apply("fact.tags"), row.apply("fact.note"), row.apply("fact.decided"));
        }

        List<FactRow> all() {
            return List.of(said, about, against, answers, answeredBy, unanswered, reports, coded, machine, tags, note,
                    decided);
        }
    }

    /**
     * @param onEdit    told which field is to be corrected
     * @param onUnlink  told from and to of a link that is to be cut
     */
    FactGrid(InspectorModel model, Messages messages, Consumer<Field> onEdit, BiConsumer<String, String> onUnlink) {
        this(model, messages, Rows.of(messages), onEdit, onUnlink);
    }

    private FactGrid(InspectorModel model, Messages messages, Rows rows, Consumer<Field> onEdit,
            BiConsumer<String, String> onUnlink) {
        super(rows.all());
        this.model = model;
        this.messages = messages;
        this.rows = rows;
        this.onUnlink = onUnlink;
        takeBack = new Tooltip(messages.get("decided.take-back.tip"));
        cut = new Tooltip(messages.get("tie.cut.tip"));
        Tooltip edit = new Tooltip(messages.get("fact.edit"));
        Map.of(rows.said, Field.SAID, rows.about, Field.TARGETS, rows.against, Field.TARGETS, rows.tags, Field.TAGS,
                rows.note, Field.NOTE).forEach((row, field) ->
                        editable(row.values(), edit, () -> onEdit.accept(field)));
    }

    /** @param highlighter  finds what is searched for */
    void show(Details details, Highlighter highlighter) {
        if (!details.utterance().equals(told)) {
            told = details.utterance();
            allReports = false;
            startAnew();
        }
        words(rows.said, VALUE_AND_NOTE, details.said(), details.byClock().orElse(""), details.basis());
        // whoever comments on somebody is not against him
        boolean comments = details.stance() == Tone.COMMENT;
        words(rows.about, VALUE_AND_NOTE, comments ? details.against() : "");
        words(rows.against, VALUE_AND_NOTE, comments ? "" : details.against());
        ties(rows.answers, details.answers(), other -> onUnlink.accept(details.utterance(), other));
        ties(rows.answeredBy, details.answeredBy(), other -> onUnlink.accept(other, details.utterance()));
        words(rows.unanswered, place -> Texts.wrapped("", "fact-warning"),
                details.unanswered() ? messages.get("inspector.unanswered") : "");
        reports(details, highlighter);
        words(rows.coded, VALUE_AND_NOTE, details.coded(), details.sureness());
        words(rows.machine, FactGrid::machine, details.machine(), rules(details));
        parts(rows.tags, details.mark().tags().isEmpty() ? List.of() : List.of(details.mark().tags()),
                (some, spare) -> tags(some));
        words(rows.note, VALUE_AND_NOTE, details.mark().note().orElse(""));
        parts(rows.decided, details.decided().stream().map(one -> new Decision(one, model.canTakeBack(one))).toList(),
                this::decided);
    }

    /** One of the reports that are told, or how many are not. */
    private record Line(Optional<ReportEntry.Told> report, int left) {}

    private void reports(Details details, Highlighter highlighter) {
        again = () -> reports(details, highlighter);
        ReportsTold reports = ReportsTold.of(details.reports(), details.read(), allReports);
        Stream<Line> lines = reports.lines().stream().map(line -> new Line(Optional.of(
                ReportEntry.Told.of(line, line.index() == details.read(), highlighter)), 0));
        Stream<Line> rest = Stream.of(new Line(Optional.empty(), reports.left())).filter(line -> line.left() > 0);
        parts(rows.reports, Stream.concat(lines, rest).toList(), (line, spare) -> line.report()
                .<Node>map(one -> new ReportEntry(one, messages, model::read)).orElseGet(() -> rest(line.left())));
    }

    private Hyperlink rest(int left) {
        Hyperlink rest = new Hyperlink(messages.get("report.rest", left));
        rest.setId("reports-rest");
        rest.setOnAction(event -> {
            allReports = true;
            again.run();
        });
        return rest;
    }

    /** @param takable  whether it can be taken back */
    private record Decision(Details.Decided what, boolean takable) {}

    /** @param told  the utterance whose tie it is; to cut the same tie of another one is another step */
    private record TieOf(String told, Details.Tie tie) {}

    /** One below the other; the row is there if the first says something. */
    private static void words(FactRow row, Function<Integer, Label> labels, String... words) {
        row.present(!words[0].isEmpty());
        if (row.isPresent()) {
            row.words(List.of(words), labels);
        }
    }

    /** What is not told any more stays in its row, hidden with it, for it is what is told again most likely. */
    private static <T> void parts(FactRow row, List<T> told, BiFunction<T, Optional<Node>, Node> maker) {
        row.present(!told.isEmpty());
        if (row.isPresent()) {
            row.parts(told, maker);
        }
    }

    private Node decided(Decision one, Optional<Node> spare) {
        DecidedEntry entry = spare.map(DecidedEntry.class::cast).orElseGet(() -> new DecidedEntry(messages, takeBack));
        entry.show(one.what(), one.takable(), model::takeBack);
        return entry;
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

    private static void editable(VBox box, Tooltip tip, Runnable edit) {
        box.getStyleClass().add("fact-editable");
        box.setOnMouseClicked(event -> edit.run());
        Tooltip.install(box, tip);
    }

    static Label value(String text) {
        return Texts.wrapped(text, "fact-value");
    }

    static Label note(String text) {
        return Texts.wrapped(text, "fact-note");
    }

    private void ties(FactRow row, List<Details.Tie> ties, Consumer<String> unlink) {
        parts(row, ties.stream().map(tie -> new TieOf(told, tie)).toList(), (one, spare) -> tie(one.tie(), unlink));
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
