package org.rejoinder.ui.look;

import javafx.scene.control.Label;

/** Labels with a style, and words that are to fit them. */
public final class Texts {
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
}
