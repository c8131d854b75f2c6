package org.rejoinder.ui.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Box;
import org.rejoinder.ui.look.Glyph;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.ShownClock;
import org.rejoinder.ui.words.Wording;

/** Who, when and what, beside the pointer. */
final class HoverCard extends VBox {
    private static final double WIDTH = 300;
    private static final double NARROW = 230;
    private static final double DISTANCE = 14;
    private static final double BESIDE = 6;
    /** Between the card and the lower edge, for its shadow. */
    private static final double MARGIN = 8;
    private static final int MOST_LETTERS = 900;

    private final Wording wording;
    private final Glyph glyph = new Glyph();
    private final Label who = Texts.wrapped("", "hover-who");
    private final Label standing = Texts.wrapped("", "small-muted");
    private final Label when = Texts.wrapped("", "hover-when");
    private final Label words = Texts.wrapped("", "hover-words");

    HoverCard(Wording wording) {
        this.wording = wording;
        getStyleClass().add("hover-card");
        setId("hover-card");
        setMouseTransparent(true);
        setVisible(false);
        setManaged(false);
        HBox head = new HBox(glyph, who);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("hover-head");
        getChildren().addAll(head, standing, when, words);
    }

    /** Tells of a statement beside the pointer. */
    void show(CaseIndex index, Utterance utterance, ShownClock clock, double x, double y) {
        tell(index, utterance, clock);
        place(new Box(x - DISTANCE, y + DISTANCE, 2 * DISTANCE, 0), WIDTH);
    }

    /** Tells of a statement beside its mark, which it leaves in sight where there is room. */
    void showBeside(Box mark, CaseIndex index, Utterance utterance, ShownClock clock) {
        tell(index, utterance, clock);
        place(mark.grown(BESIDE), WIDTH);
    }

    private void tell(CaseIndex index, Utterance utterance, ShownClock clock) {
        glyph.show(index.stance(utterance));
        who.setText(wording.names().speakers(index.speakers(utterance)));
        standing.setText(wording.names().standing(index.speakers(utterance)));
        standing.setManaged(!standing.getText().isEmpty());
        when.setText(wording.messages().of("stance", index.stance(utterance))
                + wording.messages().get("list.dot") + wording.dates().said(utterance.said())
                + index.theCase().annotations().of(utterance).flag().map(flag -> wording.messages().get("list.dot")
                        + wording.messages().get("page.flag", wording.messages().of("flag", flag))).orElse("")
                + clock.moved(index, utterance).map(moved -> "\n" + wording.dates().byClock(moved.when(), moved.by()))
                        .orElse(""));
        String said = index.words(utterance.bestReport());
        words.setText(Texts.shortened(said, MOST_LETTERS));
        Presence.set(glyph, true);
    }

    /** Says what something is that is no statement. */
    void show(Hints.Hint hint, double x, double y) {
        Presence.set(glyph, false);
        who.setText(hint.title());
        standing.setManaged(false);
        standing.setText("");
        when.setText(hint.text());
        words.setText("");
        place(new Box(x - DISTANCE, y + DISTANCE, 2 * DISTANCE, 0), NARROW);
    }

    /** To the right of what it is about, or to the left where the area ends. */
    private void place(Box about, double width) {
        when.setManaged(!when.getText().isEmpty());
        words.setManaged(!words.getText().isEmpty());
        setVisible(true);
        applyCss();
        double height = prefHeight(width);
        Region area = (Region) getParent();
        double left = about.right() + width > area.getWidth() ? about.x() - width : about.right();
        double top = Math.clamp(about.y(), 0, Math.max(0, area.getHeight() - height - MARGIN));
        resizeRelocate(Math.clamp(left, 0, Math.max(0, area.getWidth() - width)), top, width, height);
    }

    void hide() {
        setVisible(false);
    }
}
