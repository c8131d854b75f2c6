package org.rejoinder.ui.shell;

/** What the bars and keys of the window can ask for. */
public interface Actions {
    void importFiles();

    void importFolder();

    /** Saves the case; false where it still has no file. */
    boolean saveCase();

    void undo();

    void redo();

    void export();

    void switchTheme();

    void showHelp();
}
