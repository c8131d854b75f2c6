package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/** Fills the tray: each lane's undated items beside it, as large as they all fit, and counted where they do not. */
final class TrayMarks {
    private static final double PAD = 12;
    /** Cards in the wide tray of a case without dates are no wider, in pixels. */
    private static final double WIDEST = 320;
    private static final double PILL = 18;
    private static final int MOST = 500;

    private final TimelineItems items;
    private final MarkMaker maker;
    private final Typesetter type;
    private final Labels labels;
    private final IntFunction<Mark.Emphasis> emphasis;

    final List<Mark> marks = new ArrayList<>();
    int drawn;
    int counted;

    TrayMarks(TimelineItems items, MarkMaker maker, Typesetter type, Labels labels,
            IntFunction<Mark.Emphasis> emphasis) {
        this.items = items;
        this.maker = maker;
        this.type = type;
        this.labels = labels;
        this.emphasis = emphasis;
    }

    void add(Slot slot, Geometry geometry, double top, double bottom) {
        int[] undated = ordered(slot.lane().undated());
        if (undated.length == 0) {
            return;
        }
        double width = geometry.trayWidth() - 2 * PAD;
        Box area = new Box(geometry.right() + PAD, top, Math.max(0, width), Math.max(0, bottom - top));
        if (undated.length <= MOST) {
            for (MarkSize size : MarkSize.WINDOW) {
                if (size.level() == Level.DENSITY || size.level() == Level.CARD && width < 120
                        || size.level() == Level.CHIP && width < 60) {
                    continue;
                }
                int columns = Math.max(1, (int) ((width + size.gapX()) / (size.width() + size.gapX())));
                if (size.rows(area.h()) * columns >= undated.length) {
                    fill(slot, size, columns, area, undated, undated.length);
                    return;
                }
            }
        }
        int columns =
                Math.max(1, (int) ((width + MarkSize.GLYPH.gapX()) / (MarkSize.GLYPH.width() + MarkSize.GLYPH.gapX())));
        int fitting = undated.length > MOST ? 0
                : Math.min(undated.length, MarkSize.GLYPH.rows(area.h() - PILL - 4) * columns);
        fill(slot, MarkSize.GLYPH, columns, area, undated, fitting);
        count(slot, area, Arrays.copyOfRange(undated, fitting, undated.length));
    }

    private int[] ordered(int[] undated) {
        if (undated.length > MOST) {
            return undated;
        }
        return Arrays.stream(undated).boxed()
                .sorted(Comparator.comparingInt((Integer item) -> -items.degree(item)).thenComparing(item -> item))
                .mapToInt(Integer::intValue).toArray();
    }

    private void fill(Slot slot, MarkSize size, int columns, Box area, int[] undated, int count) {
        int rows = (count + columns - 1) / columns;
        boolean loose = size.level() == Level.CARD || size.level() == Level.CHIP;
        double pitch = !loose || rows < 2 ? size.pitch()
                : Math.clamp((area.h() - size.height()) / (rows - 1), size.pitch(), size.pitch() + 10);
        for (int i = 0; i < count; i++) {
            double room = columns > 1 ? size.width() : Math.min(area.w(), WIDEST);
            double width = size.level() == Level.CARD ? room : Math.min(room, maker.wantedWidth(undated[i], size));
            double x = Math.rint(area.x() + i % columns * (size.width() + size.gapX()));
            int row = i / columns;
            double y = slot.lane().upwards() ? area.bottom() - row * pitch - size.height() : area.y() + row * pitch;
            Box box = new Box(x, Math.rint(y), width, size.height());
            marks.add(maker.mark(undated[i], box, size, slot.lane().upwards(), false, emphasis.apply(undated[i])));
            drawn++;
        }
    }

    private void count(Slot slot, Box area, int[] rest) {
        if (rest.length == 0) {
            return;
        }
        String label = labels.plus(rest.length);
        double width = Math.ceil(type.width(label, TextStyle.BADGE)) + 14;
        double height = Math.min(PILL, area.h());
        double y = slot.lane().upwards() ? area.y() : area.bottom() - height;
        marks.add(new Mark.MoreCount(new Box(area.x(), y, width, height), label, Mark.MoreCount.Place.UNDATED,
                new Mark.Items(rest), items.hues(rest)));
        counted += rest.length;
    }
}
