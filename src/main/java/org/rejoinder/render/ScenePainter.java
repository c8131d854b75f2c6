package org.rejoinder.render;

import java.util.Optional;
import org.rejoinder.timeline.Box;
import org.rejoinder.timeline.Cubic;
import org.rejoinder.timeline.Hue;
import org.rejoinder.timeline.Mark;
import org.rejoinder.timeline.Scene;
import org.rejoinder.timeline.TextStyle;
import org.rejoinder.timeline.Tone;

/** Draws scenes in the colours of a theme. */
public final class ScenePainter {
    private static final double CORNER = 6;
    /** The height of the bar over an event that an analyst gave a colour. */
    private static final double BAR = 4;

    /**
     * Where the name of a lane begins, from its edge: behind the triangle that opens and shuts the lane, or in its
     * place.
     */
    private static final double NAME_AFTER_TRIANGLE = 26;
    private static final double NAME_ALONE = 10;

    /** Where a flag hangs: from its left edge to the mark's right one, and over the mark's upper edge. */
    private static final double FLAG_IN = 14;
    private static final double FLAG_OVER = 4;
    private static final double FLAG_ON_COUNT = 7;

    private final Theme theme;
    private final boolean alive;

    /** Draws scenes of the window, with what only a pointer can use. */
    public ScenePainter(Theme theme) {
        this(theme, true);
    }

    private ScenePainter(Theme theme, boolean alive) {
        this.theme = theme;
        this.alive = alive;
    }

    /** Draws scenes for pictures, in which nothing can be clicked. */
    public static ScenePainter still(Theme theme) {
        return new ScenePainter(theme, false);
    }

    /** Draws a whole scene, ground included. */
    public void paint(Scene scene, Pen pen) {
        pen.fillRect(0, 0, scene.width(), scene.height(), theme.ground());
        paint(scene, pen, new Box(0, 0, scene.width(), scene.height()));
    }

    /** Draws the marks that touch a part of the scene, without the ground. */
    public void paint(Scene scene, Pen pen, Box part) {
        for (Mark mark : scene.marks()) {
            if (mark.bounds().grown(4).overlaps(part)) {
                paint(mark, pen);
            }
        }
    }

    /** Draws one mark. */
    void paint(Mark mark, Pen pen) {
        switch (mark) {
            case Mark.GridLine line -> fill(pen, line.bounds(), theme.grid());
            case Mark.Band band -> band(band, pen);
            case Mark.LaneStripe stripe -> stripe(stripe, pen);
            case Mark.Tray tray -> tray(tray, pen);
            case Mark.AxisBand axis -> axis(axis.bounds(), pen);
            case Mark.Text text -> text(text, pen);
            case Mark.LaneLabel label -> laneLabel(label, pen);
            case Mark.Zigzag zigzag -> zigzag(zigzag.bounds(), pen);
            case Mark.FoldBreak fold -> pill(fold.bounds(), fold.label(), 8, TextStyle.PILL, pen);
            case Mark.ZoneLabel zone -> pen.text(
                    zone.text(), zone.bounds().x() + 3, zone.baseline(), TextStyle.HOUR, theme.muted());
            case Mark.Whisker whisker -> whisker(whisker, pen);
            case Mark.Leader leader -> fill(pen, leader.bounds(), theme.zigzag());
            case Mark.Arc arc -> arc(arc, pen);
            case Mark.Pointer pointer -> pointer(pointer, pen);
            case Mark.DensityBar bar -> fill(pen, bar.bounds(), theme.area(bar.tone()));
            case Mark.FlagCount flags -> flags(flags, pen);
            case Mark.Glyph glyph -> glyph(glyph, pen);
            case Mark.Chip chip -> chip(chip, pen);
            case Mark.Card card -> card(card, pen);
            case Mark.MoreCount more -> more(more, pen);
            case Mark.ChosenIn ring -> ring(ring.bounds(), pen);
        }
    }

    private static void fill(Pen pen, Box box, int colour) {
        pen.fillRect(box.x(), box.y(), box.w(), box.h(), colour);
    }

    private int colour(Mark.TextRole role) {
        return switch (role) {
            case HEADING, COLOURED_EVENT -> theme.ink();
            case AXIS, LANE, NOTE -> theme.muted();
            case EVENT -> theme.eventInk();
        };
    }

    /**
     * One that an analyst gave a colour has a bar of it at its top as well, so that it is told apart where it is
     * narrow.
     */
    private void band(Mark.Band band, Pen pen) {
        fill(pen, band.bounds(), band.colour().map(theme::eventBand).orElse(theme.eventBand()));
        band.colour().ifPresent(colour -> fill(pen, band.bounds().withHeight(BAR), theme.colour(colour)));
    }

    private void stripe(Mark.LaneStripe stripe, Pen pen) {
        if (stripe.shaded()) {
            fill(pen, stripe.bounds(), theme.tray());
        }
        pen.fillRect(stripe.bounds().x(), stripe.bounds().bottom() - 1, stripe.bounds().w(), 1, theme.grid());
    }

    private void tray(Mark.Tray tray, Pen pen) {
        fill(pen, tray.bounds(), theme.tray());
        pen.fillRect(tray.bounds().x(), tray.bounds().y(), 1, tray.bounds().h(), theme.line());
    }

    private void axis(Box box, Pen pen) {
        fill(pen, box, theme.panel());
        pen.fillRect(box.x(), box.y(), box.w(), 1, theme.line());
        pen.fillRect(box.x(), box.bottom() - 1, box.w(), 1, theme.line());
    }

    private void laneLabel(Mark.LaneLabel label, Pen pen) {
        double x = label.bounds().x();
        double y = label.bounds().centreY();
        boolean half = label.style() == TextStyle.LANE;
        if (half) {
            Box box = label.bounds();
            double unused = alive ? 0 : NAME_AFTER_TRIANGLE - NAME_ALONE;
            pen.fillRect(box.x() + 4, box.y()
                    + 2, box.w() - 4 - unused, box.h() - 4, Theme.faded(theme.ground(), 0.86));
        }
        if (alive && label.collapsed()) {
            pen.fillPolygon(new double[] {x + 12, x + 17, x + 12}, new double[] {y - 4, y, y + 4}, theme.muted());
        } else if (alive) {
            pen.fillPolygon(new double[] {x + 10, x + 18, x + 14}, new double[] {y - 2.5, y - 2.5, y + 2.5},
                    theme.muted());
        }
        double baseline = label.baseline();
        for (String line : label.lines()) {
            pen.text(line, x + (alive ? NAME_AFTER_TRIANGLE : NAME_ALONE), baseline, label.style(), half
                    ? theme.muted() : theme.ink());
            baseline += Mark.LaneLabel.LINE;
        }
    }

    private void text(Mark.Text text, Pen pen) {
        Box box = text.bounds();
        if (text.role() == Mark.TextRole.AXIS) {
            // An arc that has no way past a date ends at its plate and goes on behind it.
            pen.fillRect(box.x() - 4, box.y() - 2, box.w() + 8, box.h() + 4, theme.panel());
        } else if (text.role() == Mark.TextRole.LANE) {
            pen.fillRect(box.x() - 3, box.y() - 2, box.w() + 6, box.h() + 4, Theme.faded(theme.ground(), 0.86));
        }
        pen.text(text.text(), box.x(), text.baseline(), text.style(), colour(text.role()));
    }

    private void zigzag(Box box, Pen pen) {
        int steps = (int) Math.floor(box.h() / 14);
        for (double shift : new double[] {-8, 0}) {
            double[] xs = new double[steps + 1];
            double[] ys = new double[steps + 1];
            for (int i = 0; i <= steps; i++) {
                xs[i] = box.centreX() + shift + (i % 2 == 0 ? 0 : 8);
                ys[i] = box.y() + 14.0 * i;
            }
            pen.polyline(xs, ys, 1.2, theme.zigzag());
        }
    }

    private void pill(Box box, String label, double inset, TextStyle style, Pen pen) {
        double r = box.h() / 2;
        pen.fillRound(box.x(), box.y(), box.w(), box.h(), r, theme.pill());
        pen.strokeRound(box.x() + 0.5, box.y() + 0.5, box.w() - 1, Math.max(0, box.h() - 1), Math.max(0, r - 0.5), 1,
                theme.pillEdge());
        pen.text(label, box.x() + inset, box.centreY() + 4, style, theme.muted());
    }

    private void ring(Box box, Pen pen) {
        double r = box.w() > box.h() ? box.h() / 2 : 3;
        pen.strokeRound(box.x(), box.y(), box.w(), box.h(), r, 2, theme.selection());
    }

    private void whisker(Mark.Whisker whisker, Pen pen) {
        Box box = whisker.bounds();
        int colour = theme.tone(whisker.tone());
        pen.fillRound(box.x(), box.y(), box.w(), box.h(), Math.min(box.h(), box.w()) / 2, Theme.faded(colour, 0.24));
        // The range must be seen where its soft body cannot: a thin line to where it ends.
        pen.line(box.x() + 1, box.centreY(), box.right() - 1, box.centreY(), 1, colour);
        pen.line(box.right() - 1, box.y() + 1, box.right() - 1, box.bottom() - 1, 1.5, colour);
    }

    /** How opaque an arc is. All that is not pushed back on purpose stands out from its ground. */
    static double share(Mark.Arc.Strength strength) {
        return switch (strength) {
            case DIMMED -> 0.3;
            case FAINT -> 0.6;
            case PLAIN -> 0.8;
            case RELATED -> 0.9;
            case STRONG -> 1;
        };
    }

    private void arc(Mark.Arc arc, Pen pen) {
        double width = arc.strength() == Mark.Arc.Strength.STRONG ? 2.4
                : arc.count() == 1 ? 1.5 : Math.min(7, 1.2 + Math.log(arc.count()) * 0.9);
        int colour = Theme.faded(theme.tone(arc.tone()), share(arc.strength()));
        pen.curves(arc.path(), width, colour);
        arrow(arc.path().getLast(), Math.max(1.4, width - 0.4), colour, pen);
    }

    private static void arrow(Cubic way, double width, int colour, Pen pen) {
        double dx = way.x2() - way.cx2();
        double dy = way.y2() - way.cy2();
        double length = Math.hypot(dx, dy);
        if (length < 1e-6) {
            return;
        }
        double ux = dx / length * 8;
        double uy = dy / length * 8;
        double sx = -dy / length * 4.5;
        double sy = dx / length * 4.5;
        pen.polyline(new double[] {way.x2() - ux + sx, way.x2(), way.x2() - ux - sx},
                new double[] {way.y2() - uy + sy, way.y2(), way.y2() - uy - sy}, width, colour);
    }

    private void pointer(Mark.Pointer pointer, Pen pen) {
        Box box = pointer.bounds();
        boolean dim = pointer.strength() == Mark.Arc.Strength.DIMMED;
        pen.fillRound(box.x(), box.y(), box.w(), box.h(), box.h() / 2, theme.panel());
        pen.strokeRound(box.x() + 0.5, box.y() + 0.5, box.w() - 1, box.h() - 1, box.h() / 2 - 0.5, 1,
                dim ? theme.line() : Theme.faded(theme.tone(pointer.tone()), 0.7));
        double tip = pointer.right() ? box.right() - 5 : box.x() + 5;
        double back = pointer.right() ? tip - 6 : tip + 6;
        pen.fillPolygon(new double[] {back, tip, back},
                new double[] {box.centreY() - 4, box.centreY(), box.centreY() + 4}, theme.tone(pointer.tone()));
        if (!pointer.label().isEmpty()) {
            pen.text(pointer.label(), pointer.right() ? box.x() + 8 : box.x() + 15, box.centreY() + 3.8, TextStyle.HOUR,
                    dim ? theme.muted() : theme.ink());
        }
    }

    private void glyph(Mark.Glyph glyph, Pen pen) {
        Box box = glyph.bounds();
        if (glyph.emphasis() != Mark.Emphasis.PLAIN) {
            pen.strokeRound(box.x() - 2, box.y() - 2, box.w() + 4, box.h() + 4, 4,
                    glyph.emphasis() == Mark.Emphasis.SELECTED ? 2 : 1.2, outline(glyph.emphasis()));
        }
        ToneShape.draw(pen, glyph.tone(), box.centreX(), box.centreY(), box.w() / 2 - 0.8, theme.tone(glyph.tone()));
        flag(glyph.flag(), box.right() - 4, box.y() - 5, pen);
    }

    private void chip(Mark.Chip chip, Pen pen) {
        if (!chip.isFramed()) {
            label(chip, pen);
            return;
        }
        Box box = chip.bounds();
        panel(box, chip.emphasis(), pen);
        ToneShape.draw(pen, chip.tone(), box.x() + 13, box.centreY(), 5, theme.tone(chip.tone()));
        if (!chip.name().isEmpty()) {
            pen.text(chip.name(), box.x() + 24, box.centreY() + 4.5, chip.style(), theme.ink());
        }
        flag(chip.flag(), box.right() - FLAG_IN, box.y() - FLAG_OVER, pen);
    }

    /** Shape and name alone, on a plate that keeps arcs and whiskers off the name. */
    private void label(Mark.Chip chip, Pen pen) {
        Box box = chip.bounds();
        if (!chip.name().isEmpty()) {
            pen.fillRound(box.x(), box.y(), box.w(), box.h(), 3, Theme.faded(theme.ground(), 0.9));
        }
        if (chip.emphasis() != Mark.Emphasis.PLAIN) {
            pen.strokeRound(box.x() - 1, box.y() - 1, box.w() + 2, box.h() + 2, 4,
                    chip.emphasis() == Mark.Emphasis.SELECTED ? 2 : 1.2, outline(chip.emphasis()));
        }
        ToneShape.draw(pen, chip.tone(), box.x() + 7, box.centreY(), 5, theme.tone(chip.tone()));
        if (!chip.name().isEmpty()) {
            pen.text(chip.name(), box.x() + 17, box.centreY() + 4.5, chip.style(), theme.ink());
        }
        flag(chip.flag(), box.right() - FLAG_IN, box.y() - FLAG_OVER, pen);
    }

    private void card(Mark.Card card, Pen pen) {
        Box box = card.bounds();
        panel(box, card.emphasis(), pen);
        Tone tone = card.tone();
        pen.fillRound(box.x() + 1, box.y() + 5, 3.5, box.h() - 10, 1.5, theme.tone(tone));
        ToneShape.draw(pen, tone, box.x() + 17, box.y() + 15, 5, theme.tone(tone));
        double y = box.y() + 19.5;
        for (String name : card.names()) {
            pen.text(name, box.x() + 29, y, TextStyle.NAME, theme.ink());
            y += 16;
        }
        y += 2.5;
        for (String line : card.lines()) {
            pen.text(line, box.x() + 12, y, TextStyle.WORDS, theme.body());
            y += 16;
        }
        if (!card.badge().isEmpty()) {
            pen.fillRound(box.right() - 34, box.y() + 7, 26, 16, 8, theme.pill());
            pen.text(card.badge(), box.right() - (card.badge().length() > 2 ? 31 : 27.5), box.y() + 19, TextStyle.BADGE,
                    theme.muted());
        }
        flag(card.flag(), box.right() - FLAG_IN, box.y() - FLAG_OVER, pen);
    }

    private void flag(Optional<Hue> flag, double x, double y, Pen pen) {
        flag.ifPresent(hue -> Ribbon.draw(pen, hue, x, y, theme));
    }

    /** On a plate, because bars may be behind. */
    private void flags(Mark.FlagCount flags, Pen pen) {
        Box box = flags.bounds();
        pen.fillRound(box.x(), box.y(), box.w(), box.h(), 3, Theme.faded(theme.ground(), 0.86));
        double x = box.x() + 1;
        for (Hue hue : flags.hues()) {
            Ribbon.draw(pen, hue, x, box.y() + 1, theme);
            x += Mark.FlagCount.STEP;
        }
        if (!flags.label().isEmpty()) {
            pen.text(flags.label(), x, box.centreY() + 4, TextStyle.BADGE, theme.ink());
        }
    }

    private void panel(Box box, Mark.Emphasis emphasis, Pen pen) {
        pen.fillRound(box.x() - 0.6, box.y() + 0.8, box.w() + 1.2, box.h() + 1.4, CORNER
                + 1, Theme.faded(theme.shadow(), 0.05));
        pen.fillRound(box.x(), box.y() + 1, box.w(), box.h() + 0.4, CORNER, Theme.faded(theme.shadow(), 0.06));
        pen.fillRound(box.x(), box.y(), box.w(), box.h(), CORNER, theme.panel());
        double width = emphasis == Mark.Emphasis.SELECTED ? 2 : 1;
        double inset = emphasis == Mark.Emphasis.SELECTED ? 0 : 0.5;
        pen.strokeRound(box.x() + inset, box.y() + inset, box.w() - 2 * inset, box.h() - 2 * inset, CORNER, width,
                outline(emphasis));
    }

    private int outline(Mark.Emphasis emphasis) {
        return switch (emphasis) {
            case PLAIN -> theme.edge();
            case HOVERED, RELATED -> theme.hover();
            case SELECTED -> theme.selection();
        };
    }

    private void more(Mark.MoreCount more, Pen pen) {
        boolean small = more.place() == Mark.MoreCount.Place.HERE || more.place() == Mark.MoreCount.Place.UNDATED;
        pill(more.bounds(), more.label(), small ? 7 : 9, small ? TextStyle.BADGE : TextStyle.PILL, pen);
        double x = more.bounds().right() - Ribbon.WIDTH - 3;
        for (Hue hue : more.flags()) {
            Ribbon.draw(pen, hue, x, more.bounds().y() - FLAG_ON_COUNT, theme);
            x -= Mark.FlagCount.STEP;
        }
    }
}
