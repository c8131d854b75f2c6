package org.rejoinder.ui.views;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import org.rejoinder.ui.words.Messages;

/**
 * Asks for names of what is kept, and lists it.
 *
 * @param words  where what the sheets say stands in the messages: {@code views}, {@code searches}
 * @param open   lays a sheet over the window, and gives the focus to a part of it
 */
public record KeptSheets(String words, Kept kept, Messages messages, BiConsumer<Node, Node> open, Runnable close) {
    /** Asks under which name to keep what is on screen. */
    public void keep(String suggested) {
        NameSheet sheet = new NameSheet(messages, words, suggested, kept.names()::contains, name -> {
            close.run();
            kept.keep(name);
        }, close);
        open.accept(sheet, sheet.field());
    }

    public void manage() {
        list();
    }

    private KeptSheet list() {
        KeptSheet sheet = new KeptSheet(words, kept, messages, this::rename, close);
        open.accept(sheet, sheet);
        return sheet;
    }

    private void rename(String name) {
        NameSheet sheet = NameSheet.renaming(messages, words, name,
                other -> !other.equals(name) && kept.names().contains(other), newName -> {
                    kept.rename(name, newName);
                    list().focusOnRenamed(newName);
                }, () -> list().focusOnRenamed(name));
        open.accept(sheet, sheet.field());
    }
}
