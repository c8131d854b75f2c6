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

    private final Node lit;
    private final Consumer<List<Path>> taker;

    private DropTarget(Node lit, Consumer<List<Path>> taker) {
        this.lit = lit;
        this.taker = taker;
    }

    /**
     * @param lit    shows where what is dropped will come to stand, while it is held above the node
     * @param taker  told what was dropped
     */
    public static void on(Node node, Node lit, Consumer<List<Path>> taker) {
        DropTarget target = new DropTarget(lit, taker);
        node.addEventHandler(DragEvent.DRAG_OVER, target::over);
        node.addEventHandler(DragEvent.DRAG_DROPPED, target::dropped);
        node.addEventHandler(DragEvent.DRAG_EXITED, event -> lit.pseudoClassStateChanged(OVER, false));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            lit.pseudoClassStateChanged(OVER, true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        lit.pseudoClassStateChanged(OVER, false);
        if (event.getDragboard().hasFiles()) {
            taker.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
