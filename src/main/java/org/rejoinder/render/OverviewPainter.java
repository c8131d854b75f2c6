package org.rejoinder.render;

import org.rejoinder.timeline.Box;
import org.rejoinder.timeline.Mark;
import org.rejoinder.timeline.OverviewLayout;

/** Draws the strip over a timeline. */
public final class OverviewPainter {
    private final Theme theme;

    public OverviewPainter(Theme theme) {
        this.theme = theme;
    }

    public void paint(OverviewLayout.Strip strip, Pen pen) {
        Box box = strip.box();
        pen.fillRect(box.x(), box.y(), box.w(), box.h(), theme.ground());
        pen.fillRound(box.x(), box.y(), box.w(), box.h(), 8, theme.panel());
        pen.strokeRound(box.x() + 0.5, box.y() + 0.5, box.w() - 1, box.h() - 1, 8, 1, theme.line());
        for (Box fold : strip.folds()) {
            pen.fillRect(fold.x(), fold.y(), fold.w(), fold.h(), theme.pill());
        }
        for (Mark.Text month : strip.months()) {
            pen.text(month.text(), month.bounds().x(), month.baseline(), month.style(), theme.muted());
        }
        for (Mark.DensityBar bar : strip.bars()) {
            Box b = bar.bounds();
            pen.fillRound(b.x(), b.y(), b.w(), b.h(), Math.min(1, b.w() / 2), theme.tone(bar.tone()));
        }
        for (Mark.FlagCount flags : strip.flags()) {
            double step = flags.bounds().w() / flags.hues().size();
            for (int i = 0; i < flags.hues().size(); i++) {
                Box b = flags.bounds();
                Ribbon.draw(pen, flags.hues().get(i), new Box(b.x() + i * step, b.y(), step - 1, b.h()), theme);
            }
        }
        Box brush = strip.brush();
        pen.strokeRound(brush.x(), brush.y(), brush.w(), brush.h(), 5, 1, Theme.faded(theme.accent(), 0.45));
        for (Box part : strip.shown()) {
            pen.fillRound(part.x(), part.y(), part.w(), part.h(), Math.min(5, part.w() / 2),
                    Theme.faded(theme.accent(), 0.12));
            pen.strokeRound(part.x(), part.y(), part.w(), part.h(), Math.min(5, part.w() / 2), 1.4, theme.accent());
        }
    }
}
