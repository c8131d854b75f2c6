package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.Test;

/** Files from another program, held above the window and let go. */
class DropJourneyTest extends Journey {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop-over");

    /** What another program drags; the headless platform has no dragging of its own. */
    private static Dragboard dragged(List<File> files) {
        return DragboardHelper.createDragboard((TKClipboard) Proxy.newProxyInstance(
                DropJourneyTest.class.getClassLoader(), new Class<?>[] {TKClipboard.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getContentTypes" -> Set.of(DataFormat.FILES);
                    case "hasContent" -> arguments[0] == DataFormat.FILES && !files.isEmpty();
                    case "getContent" -> files;
                    case "getTransferModes" -> Set.of(TransferMode.COPY);
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }

    private void drag(EventType<DragEvent> what, Node where, List<File> files) {
        onWindow(() -> {
            Event.fireEvent(where,
                    new DragEvent(null, where, what, dragged(files), 1, 1, 1, 1, TransferMode.COPY, null, null, null));
            return null;
        });
    }

    private boolean isLit() {
        return node(".middle").getPseudoClassStates().contains(OVER);
    }

    @Test
    void filesMayBeDroppedOnAnyPartOfTheWindow() throws Exception {
        List<File> files = List.of(SeedsReader.SEEDS.toFile());
        Node shell = node(".status-bar").getParent();
        for (String part : List.of(".top-bar", ".filters", ".middle", ".inspector", ".status-bar")) {
            drag(DragEvent.DRAG_OVER, node(part), files);
            assertTrue(isLit(), part);
            drag(DragEvent.DRAG_EXITED, shell, files);
            assertFalse(isLit(), part);
        }
        drag(DragEvent.DRAG_OVER, node(".inspector"), List.of());
        assertFalse(isLit(), "words that are dragged are no files");
        drag(DragEvent.DRAG_OVER, node(".inspector"), files);
        drag(DragEvent.DRAG_DROPPED, node(".inspector"), files);
        assertFalse(isLit());
        waitUntil("what was dropped is read", () -> !models.workspace().theCase().utterances().isEmpty());
    }
}
