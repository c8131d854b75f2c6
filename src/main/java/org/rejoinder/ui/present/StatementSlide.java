package org.rejoinder.ui.present;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rejoinder.model.Report;
import org.rejoinder.model.StatementKind;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.look.Glyph;
import org.rejoinder.ui.look.StanceState;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.statement.SaidWords;
import org.rejoinder.ui.words.Wording;

/** One statement in letters that are read from the back of a room. */
final class StatementSlide extends VBox {
    private static final double WIDEST = 1180;
    private static final double LEAST = 17;

    private final Wording wording;
    private final SaidWords said;
    private final CaseIndex index;

    /** @param scale  of the letters, 1 for a window of 1600 x 1000 pixels */
    StatementSlide(CaseIndex index, Utterance utterance, SaidWords said, double scale) {
        this.wording = said.wording();
        this.said = said;
        this.index = index;
        Report report = utterance.bestReport();
        getStyleClass().add("slide");
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(WIDEST * Math.max(1, scale));
        setFillWidth(true);
        String words = words(report);
        Label quotation = sized(words, "slide-words", size(words) * scale);
        quotation.setId("slide-words");
        quotation.setStyle(quotation.getStyle() + "-fx-line-spacing: " + Math.round(6 * scale) + "px;");
        getChildren().addAll(head(utterance, scale), quotation,
                sized(wording.names().speakers(index.speakers(utterance)), "slide-who", 30 * scale),
                sized(standing(utterance), "slide-note", 19 * scale),
                sized(wording.messages().get("present.source", index.outlet(report),
                        wording.dates().published(index.article(report.articleId())
                                .flatMap(parsed -> parsed.article().published()))), "slide-note", 19 * scale),
                sized(ties(utterance), "slide-tie", 19 * scale));
        getChildren().removeIf(node -> node instanceof Label label && label.getText().isBlank());
        setSpacing(12 * scale);
    }

    private HBox head(Utterance utterance, double scale) {
        Glyph glyph = new Glyph(index.stance(utterance));
        glyph.setScaleX(1.6 * scale);
        glyph.setScaleY(1.6 * scale);
        Label stance = sized(wording.messages().of("stance", index.stance(utterance)), "slide-stance", 22 * scale);
        new StanceState(stance).show(index.stance(utterance));
        HBox head = new HBox(14 * scale, glyph, stance);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private String standing(Utterance utterance) {
        return Stream.of(wording.names().standing(index.speakers(utterance)), said.of(index, utterance))
                .filter(part -> !part.isBlank()).collect(Collectors.joining(wording.messages().get("list.dot")));
    }

    private String words(Report report) {
        String words = index.words(report);
        return report.statement().kind() != StatementKind.DIRECT ? words
                : wording.messages().get("quoted", words.replaceAll("^[\"“'‘]+|[\"”'’]+$", ""));
    }

    /** What it answers; for an accusation that nobody has answered, that. */
    private String ties(Utterance utterance) {
        Messages messages = wording.messages();
        String answers = index.answers(utterance.id()).stream()
                .flatMap(link -> index.utterance(link.to()).stream()).map(this::brief)
                .collect(Collectors.joining(messages.get("list.semicolon")));
        return !answers.isEmpty() ? messages.get("present.answers", answers)
                : index.isUnanswered(utterance) ? messages.get("present.unanswered") : "";
    }

    private String brief(Utterance other) {
        return wording.names().speakers(index.speakers(other)) + wording.messages().get("list.comma")
                + said.clock().moved(index, other).map(moved -> wording.dates().days(moved.when()))
                .orElseGet(() -> wording.dates().brief(other.said()));
    }

    /** Short quotations stand in larger letters. */
    private static double size(String words) {
        return Math.max(LEAST, Math.min(46, 560 / Math.sqrt(words.length() + 40)));
    }

    private static Label sized(String text, String style, double size) {
        Label label = Texts.wrapped(text, style);
        label.setStyle("-fx-font-size: " + Math.round(size) + "px;");
        return label;
    }
}
