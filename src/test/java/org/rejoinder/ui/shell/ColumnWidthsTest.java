package org.rejoinder.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.rejoinder.ui.shell.ColumnWidths.Wish;

class ColumnWidthsTest {
    @Test
    void aWideWindowGivesBothWhatTheyWant() {
        assertEquals(new ColumnWidths(250, 420), ColumnWidths.fit(1600, new Wish(250, 200), new Wish(420, 320)));
    }

    @Test
    void aNarrowWindowTakesFromBothAlike() {
        double total = 250 + 420 + ColumnWidths.LEAST_MIDDLE - 75;
        assertEquals(new ColumnWidths(225, 370), ColumnWidths.fit(total, new Wish(250, 200), new Wish(420, 320)));
    }

    @Test
    void aHiddenColumnLeavesTheOtherItsWidth() {
        assertEquals(new ColumnWidths(0, 420), ColumnWidths.fit(1000, Wish.HIDDEN, new Wish(420, 320)));
    }

    @Property(tries = 300)
    void noColumnIsNarrowerThanItsLeastOrWiderThanItsWish(@ForAll @DoubleRange(max = 4000) double total,
            @ForAll @DoubleRange(min = 200, max = 900) double left,
            @ForAll @DoubleRange(min = 320, max = 900) double right) {
        ColumnWidths widths = ColumnWidths.fit(total, new Wish(left, 200), new Wish(right, 320));
        assertTrue(widths.left() >= 200 && widths.left() <= left);
        assertTrue(widths.right() >= 320 && widths.right() <= right);
        boolean least = widths.left() == 200 && widths.right() == 320;
        assertTrue(least || total - widths.left() - widths.right() >= ColumnWidths.LEAST_MIDDLE - 1e-6);
    }
}
