package org.rejoinder.ui.statement;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.look.Glyph;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.words.Wording;

/** Who said what when, in two lines behind the shape of the stance; a note may stand in a third. */
public final class StatementLine extends HBox {
    private final Wording wording;
    private final Glyph glyph = new Glyph();
    private final Label who = Texts.label("", "statement-who");
    private final Label when = Texts.label("", "small-muted");
    private final Label words = Texts.label("", "statement-words");
    private final Label noted = Texts.label("", "statement-note");

    public StatementLine(Wording wording) {
        this.wording = wording;
        // A name tells whose it is by its beginning, a date that is cut tells nothing.
        when.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(who, when);
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox lines = new VBox(2, head, words, noted);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        glyph.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(glyph, lines);
        getStyleClass().add("choice-line");
    }

    /** Shows who said it when, and its words. */
    public void show(CaseIndex index, Utterance utterance) {
        show(index, utterance, "");
    }

    /** Shows a note as well. */
    public void show(CaseIndex index, Utterance utterance, String note) {
        glyph.show(index.stance(utterance));
        who.setText(wording.names().speakers(index.speakers(utterance)));
        when.setText(wording.messages().get("list.dot") + wording.dates().said(utterance.said()));
        words.setText(index.words(utterance.bestReport()));
        noted.setText(note);
        Presence.set(noted, !note.isEmpty());
    }

    /** What a screen reader says. */
    public static String spoken(CaseIndex index, Utterance utterance, Wording wording) {
        return String.join(wording.messages().get("list.comma"),
                wording.messages().of("stance", index.stance(utterance)),
                wording.names().speakers(index.speakers(utterance)), wording.dates().said(utterance.said()),
                index.words(utterance.bestReport()));
    }
}
