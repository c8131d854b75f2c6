package org.rejoinder.timeline;

/** How the timeline is divided into lanes. */
public enum Grouping {
    /** Accusers above the axis, accused below. */
    SIDE("side"),
    SPEAKER("speaker"),
    STANCE("stance"),
    OUTLET("outlet"),
    EVENT("event"),
    NONE("none");

    private final String label;

    Grouping(String label) {
        this.label = label;
    }

    /** The word for it on the command line and in menus. */
    public String label() {
        return label;
    }
}
