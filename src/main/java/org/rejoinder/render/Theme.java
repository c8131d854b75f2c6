package org.rejoinder.render;

import java.util.List;
import java.util.Optional;
import org.rejoinder.timeline.Hue;
import org.rejoinder.timeline.Tone;

/**
 * The colours of a picture, as {@code 0xAARRGGBB}.
 *
 * @param ground     behind everything
 * @param panel      cards, axis, pages
 * @param ink        names and titles
 * @param body       words
 * @param muted      dates and notes
 * @param line       edges of panels
 * @param grid       grid lines
 * @param edge       edges of cards
 * @param zigzag     breaks
 * @param pill       behind counts
 * @param pillEdge   around counts
 * @param eventInk   names of events
 * @param eventBand  days of events
 * @param selection  around what is selected
 * @param hover      around what the pointer is on
 * @param shadow     under cards
 * @param tray       behind the undated, and every other lane
 * @param accent     the overview's window
 * @param tones      one a tone, in the order of {@link Tone}
 */
public record Theme(String name, int ground, int panel, int ink, int body, int muted, int line, int grid, int edge,
        int zigzag, int pill, int pillEdge, int eventInk, int eventBand, int selection, int hover, int shadow, int tray,
        int accent, List<Integer> tones) {
    public static final Theme LIGHT = new Theme("light", 0xFFF6F7F9, 0xFFFFFFFF, 0xFF1B2330, 0xFF475467, 0xFF5A6579,
            0xFFE3E6EB, 0xFFE9ECF0, 0xFFDDE1E7, 0xFFC5CBD5, 0xFFF2F4F7, 0xFFD0D5DD, 0xFF9A3412, 0x0CC8501E, 0xFF111827,
            0xFF98A2B3, 0xFF101828, 0xFFEFF1F4, 0xFF1F6FB2,
            List.of(0xFFC8501E, 0xFF8A4FBF, 0xFFA3325C, 0xFF1F6FB2, 0xFF0E7C86, 0xFF9E6510, 0xFF8B1E1E, 0xFF2F7D5B,
                    0xFF5C7A1F, 0xFF7A5C3E, 0xFF667085));
    public static final Theme DARK = new Theme("dark", 0xFF12161D, 0xFF1C222C, 0xFFE8ECF2, 0xFFB4BDCB, 0xFF98A3B5,
            0xFF2C3440, 0xFF202732, 0xFF343D4B, 0xFF465061, 0xFF28303C, 0xFF3D4756, 0xFFF0A37C, 0x14F08A5D, 0xFFF5F7FA,
            0xFF6B7789, 0xFF000000, 0xFF171C25, 0xFF6FB1EA,
            List.of(0xFFF08A5D, 0xFFBE8FE8, 0xFFE58AAE, 0xFF6FB1EA, 0xFF5CC4CE, 0xFFE0AE57, 0xFFF27878, 0xFF63BF93,
                    0xFFA3CC6A, 0xFFC9A98A, 0xFF98A2B3));
    /** Greys, for print: the shapes alone tell the stance. */
    public static final Theme PRINT = new Theme("print", 0xFFFFFFFF, 0xFFFFFFFF, 0xFF000000, 0xFF222222, 0xFF444444,
            0xFFC8C8C8, 0xFFE4E4E4, 0xFF9A9A9A, 0xFFAAAAAA, 0xFFF2F2F2, 0xFFBBBBBB, 0xFF222222, 0x0E000000, 0xFF000000,
            0xFF777777, 0xFFFFFFFF, 0xFFF7F7F7, 0xFF444444,
            List.of(0xFF101010, 0xFF2A2A2A, 0xFF343434, 0xFF5C5C5C, 0xFF646464, 0xFF707070, 0xFF1C1C1C, 0xFF4A4A4A,
                    0xFF686868, 0xFF6C6C6C, 0xFF767676));
    /** Black, white and strong colours. */
    public static final Theme CONTRAST = new Theme("contrast", 0xFFFFFFFF, 0xFFFFFFFF, 0xFF000000, 0xFF000000,
            0xFF1A1A1A, 0xFF000000, 0xFFB0B0B0, 0xFF000000, 0xFF000000, 0xFFFFFFFF, 0xFF000000, 0xFF6B1D00, 0x20C8501E,
            0xFF0000C8, 0xFF0000C8, 0xFFFFFFFF, 0xFFF0F0F0, 0xFF0000C8,
            List.of(0xFFA33600, 0xFF6B2FA8, 0xFF86174A, 0xFF00509A, 0xFF005B63, 0xFF7A4B00, 0xFF7A0000, 0xFF0B5C3A,
                    0xFF3F5A00, 0xFF5C3F22, 0xFF3A4456));

    private static final double AREA = 0.85;
    private static final double BAND = 0.08;

    private static final List<Theme> ALL = List.of(LIGHT, DARK, CONTRAST, PRINT);

    public Theme {
        tones = List.copyOf(tones);
        if (tones.size() != Tone.count()) {
            throw new IllegalArgumentException("a theme needs a colour for each of " + Tone.count() + " tones");
        }
    }

    /** All themes, the default first. */
    public static List<Theme> all() {
        return ALL;
    }

    public static Optional<Theme> named(String name) {
        return ALL.stream().filter(theme -> theme.name().equals(name)).findFirst();
    }

    public int tone(Tone tone) {
        return tones.get(tone.ordinal());
    }

    /** Behind words that a search hit. */
    public int hit() {
        return switch (name) {
            case "dark" -> 0xFF574609;
            case "contrast" -> 0xFFFFE600;
            case "print" -> 0xFFCCCCCC;
            default -> 0xFFFFE27A;
        };
    }

    /** The opaque colour of a hue. */
    public int colour(Hue hue) {
        int colour = switch (hue) {
            case RED -> 0xFFD64545;
            case ORANGE -> 0xFFE07B24;
            case YELLOW -> 0xFFE0B400;
            case GREEN -> 0xFF3C9A5F;
            case BLUE -> 0xFF3A7BD5;
            case PURPLE -> 0xFF8A4FBF;
        };
        return this == PRINT ? mixed(0xFF000000, 0xFFFFFFFF, 0.3 + 0.1 * hue.ordinal()) : colour;
    }

    /**
     * The days of an event that an analyst gave a colour: so faint that all words on it are read as well as beside it.
     */
    public int eventBand(Hue hue) {
        return faded(colour(hue), BAND);
    }

    /** The opaque colour of a tone in large areas: calmer than the tone itself. */
    public int area(Tone tone) {
        return mixed(tone(tone), ground, AREA);
    }

    private static int mixed(int over, int under, double share) {
        int colour = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = (over >> shift & 0xFF) * share + (under >> shift & 0xFF) * (1 - share);
            colour = colour << 8 | (int) Math.round(channel);
        }
        return colour;
    }

    /** The same colour, {@code share} (0..1) as opaque. */
    public static int faded(int colour, double share) {
        long alpha = Math.round((colour >>> 24) * share);
        return (int) (alpha << 24) | colour & 0xFFFFFF;
    }
}
