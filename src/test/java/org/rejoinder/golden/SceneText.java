package org.rejoinder.golden;

import java.util.Locale;
import org.rejoinder.timeline.Box;
import org.rejoinder.timeline.Labels;
import org.rejoinder.timeline.Mark;
import org.rejoinder.timeline.Scene;
import org.rejoinder.timeline.TimelineItems;

/** A scene as text: a line a mark, in painting order, items by name and not by number. */
public final class SceneText {
    private static final Labels LABELS = Labels.usual();

    private SceneText() {}

    public static String of(Scene scene, TimelineItems items) {
        StringBuilder text = new StringBuilder();
        text.append(scene.level()).append(' ').append(scene.tally()).append('\n');
        scene.marks().forEach(mark -> text.append(line(mark, items)).append('\n'));
        return text.toString();
    }

    private static String line(Mark mark, TimelineItems items) {
        String what = mark.getClass().getSimpleName() + " " + box(mark.bounds());
        return what + switch (mark) {
            case Mark.Card card -> " " + card.tone() + " " + card.name() + " | " + String.join(" / ", card.lines())
                    + " | " + card.badge() + " " + card.emphasis();
            case Mark.Chip chip -> " " + chip.tone() + " " + chip.name() + " " + chip.emphasis();
            case Mark.Glyph glyph -> " " + glyph.tone() + " " + LABELS.name(items, glyph.item()) + " "
                    + glyph.emphasis();
            case Mark.DensityBar bar -> " " + bar.tone() + " " + bar.count();
            case Mark.FlagCount flags -> " " + flags.hues() + " " + flags.label();
            case Mark.Whisker whisker -> " " + whisker.tone();
            case Mark.Arc arc -> " " + LABELS.name(items, arc.from()) + " -> " + LABELS.name(items, arc.to()) + " "
                    + arc.tone() + " "
                    + arc.strength();
            case Mark.Pointer pointer -> " " + pointer.label() + (pointer.right() ? " >" : " <");
            case Mark.Text t -> " " + t.role() + " " + t.text();
            case Mark.LaneLabel label -> " " + label.text();
            case Mark.LaneStripe stripe -> " " + stripe.label();
            case Mark.Band band -> " " + band.name();
            case Mark.FoldBreak fold -> " " + fold.label();
            case Mark.MoreCount more -> " " + more.label() + " " + more.place()
                    + (more.flags().isEmpty() ? "" : " " + more.flags());
            default -> "";
        };
    }

    private static String box(Box box) {
        return String.format(Locale.ROOT, "%.1f,%.1f %.1fx%.1f", box.x(), box.y(), box.w(), box.h());
    }
}
