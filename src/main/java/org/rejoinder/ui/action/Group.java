package org.rejoinder.ui.action;

/** What an action is about. Each is a menu, and a section of the sheet with all keys, in this order. */
public enum Group {
    CASE, EDIT, STATEMENT, GO, VIEW, TIMELINE, WINDOW, HELP
}
