package org.rejoinder.ui.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files and folders be dropped on a node. */
public final class DropTarget {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop-over");

    private final Node node;
    private final Consumer<List<Path>> taker;

    private DropTarget(Node node, Consumer<List<Path>> taker) {
        this.node = node;
        this.taker = taker;
    }

    /** @param taker told what was dropped */
    public static void on(Node node, Consumer<List<Path>> taker) {
        DropTarget target = new DropTarget(node, taker);
        node.addEventHandler(DragEvent.DRAG_OVER, target::over);
        node.addEventHandler(DragEvent.DRAG_DROPPED, target::dropped);
        node.addEventHandler(DragEvent.DRAG_EXITED, event -> node.pseudoClassStateChanged(OVER, false));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            node.pseudoClassStateChanged(OVER, true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        node.pseudoClassStateChanged(OVER, false);
        if (event.getDragboard().hasFiles()) {
            taker.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
