package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.List;

/** Makes the small marks over bars that say which flags an analyst gave to what the bars count, and to how many. */
final class BarFlags {
    private static final double HEIGHT = 13;
    private static final double GAP = 2;
    /** Pixels between two marks. */
    private static final double APART = 3;

    private final Typesetter type;
    private final Labels labels;
    private final TimeScale scale;

    BarFlags(Typesetter type, Labels labels, TimeScale scale) {
        this.type = type;
        this.labels = labels;
        this.scale = scale;
    }

    /**
     * The marks over a lane's bars.
     *
     * @param bars   the whole bars, from left to right
     * @param up     true where they grow upwards
     * @param taken  the names of lanes, which stay clear
     */
    List<Mark> over(Slot slot, FlagBins flags, List<Box> bars, boolean up, List<Box> taken) {
        List<Mark> marks = new ArrayList<>();
        for (FlagBins.Group group : flags.groups(scale, this::width, APART)) {
            Mark.Items flagged = flags.items(group);
            Box box = clear(place(slot, group, bars, up), taken, up);
            marks.add(new Mark.FlagCount(box, group.hues(), label(flagged.size()), flagged, flags.when(group)));
        }
        return marks;
    }

    private String label(int count) {
        return count > 1 ? labels.count(count) : "";
    }

    private double width(List<Hue> hues, int count) {
        String label = label(count);
        return hues.size() * Mark.FlagCount.STEP + 1
                + (label.isEmpty() ? 0 : Math.ceil(type.width(label, TextStyle.BADGE)) + 2);
    }

    /** Beyond the highest bar under it, but within the lane and its strip for counts. */
    private static Box place(Slot slot, FlagBins.Group group, List<Box> bars, boolean up) {
        double high = up ? slot.box().bottom() : slot.box().y();
        for (Box bar : bars) {
            if (bar.right() > group.x() && bar.x() < group.x() + group.w()) {
                high = up ? Math.min(high, bar.y()) : Math.max(high, bar.bottom());
            }
        }
        boolean strip = slot.strip().h() > 0;
        double least = strip ? Math.min(slot.box().y(), slot.strip().y()) : slot.box().y();
        double most = (strip ? Math.max(slot.box().bottom(), slot.strip().bottom()) : slot.box().bottom()) - HEIGHT;
        double y = up ? high - GAP - HEIGHT : high + GAP;
        return new Box(group.x(), Math.rint(Math.clamp(y, Math.min(least, most), Math.max(least, most))), group.w(),
                HEIGHT);
    }

    private static Box clear(Box box, List<Box> taken, boolean up) {
        for (Box name : taken) {
            if (name.overlaps(box)) {
                return new Box(box.x(), up ? name.bottom() : name.y() - box.h(), box.w(), box.h());
            }
        }
        return box;
    }
}
