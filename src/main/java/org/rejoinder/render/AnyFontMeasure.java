package org.rejoinder.render;

import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.timeline.TextStyle;

/**
 * Measures text so that it finds room in the bundled font and in the sans-serif fonts that stand in for it where it is
 * not there: each letter counts as wide as in the widest of them. For files that cannot bring their font to every
 * viewer.
 *
 * <p>The widths are those of DejaVu Sans 2.37, which Linux machines have where they have no other font, and which is as
 * wide as Verdana; Arial, Helvetica, Liberation Sans, Roboto, Segoe UI and San Francisco are narrower than the bundled
 * font or as wide.
 */
public final class AnyFontMeasure implements TextMeasure {
    /** From the space to the tilde, in thousandths of the font's size. */
    private static final int[] PLAIN = {
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337,
        636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531,
        1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787,
        603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500,
        500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
        635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838};
    private static final int[] BOLD = {
        348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365,
        696, 696, 696, 696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 580,
        1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775, 637, 995, 837, 850,
        733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 500,
        500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687,
        716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838};
    /** Marks of punctuation that texts are full of, with their widths in the two faces. */
    private static final String MARKS = "–—‘’“”…·×";
    private static final int[] PLAIN_MARKS = {500, 1000, 318, 318, 518, 518, 1000, 318, 838};
    private static final int[] BOLD_MARKS = {500, 1000, 380, 380, 657, 657, 1000, 380, 838};
    /** How much wider than the bundled font letters with accents and of other alphabets are. */
    private static final double OTHERS_PLAIN = 1.15;
    private static final double OTHERS_BOLD = 1.23;

    private final TextMeasure bundled;

    /** @param bundled  of the font that is there where it can be */
    public AnyFontMeasure(TextMeasure bundled) {
        this.bundled = bundled;
    }

    @Override
    public double width(String text, TextStyle style) {
        boolean bold = style.weight() == TextStyle.Weight.SEMI_BOLD || style.weight() == TextStyle.Weight.BOLD;
        double other = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            other += ems(letter, bold, style) * style.size() + style.spacing();
            letters++;
        }
        return letters == 0 ? 0 : Math.max(bundled.width(text, style), other);
    }

    private double ems(int letter, boolean bold, TextStyle style) {
        if (letter >= ' ' && letter <= '~') {
            return (bold ? BOLD : PLAIN)[letter - ' '] / 1000.0;
        }
        int mark = MARKS.indexOf(letter);
        if (mark >= 0) {
            return (bold ? BOLD_MARKS : PLAIN_MARKS)[mark] / 1000.0;
        }
        double own = (bundled.width(Character.toString(letter), style) - style.spacing()) / style.size();
        return own * (own >= 1 ? 1 : bold ? OTHERS_BOLD : OTHERS_PLAIN);
    }
}
