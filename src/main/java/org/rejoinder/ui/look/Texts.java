package org.rejoinder.ui.look;

import javafx.scene.control.Label;

/** Labels with a style, and words that are to fit them. */
public final class Texts {
    /** So many letters before the one that is to be seen, so that it is not alone. */
    private static final int BEFORE = 24;

    private Texts() {}

    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A label that breaks its text into lines and is as high as they are. */
    public static Label wrapped(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** Words up to the last blank within so many letters, with a mark that there are more. */
    public static String shortened(String words, int most) {
        int blank = words.lastIndexOf(' ', most);
        return words.length() <= most ? words : words.substring(0, blank > 0 ? blank : most) + " …";
    }

    /**
     * The same from the start, or where the letter {@code at} would be cut off from a few letters before it, with a
     * mark that there is more there too.
     */
    public static String shortened(String words, int at, int most) {
        int last = shortened(words, most).length();
        if (at < last - BEFORE || words.length() <= most) {
            return shortened(words, most);
        }
        int from = words.lastIndexOf(' ', at - BEFORE) + 1;
        return from == 0 ? shortened(words, most) : "… " + shortened(words.substring(from), most);
    }
}
