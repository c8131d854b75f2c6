package org.rejoinder.ui.look;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

/** Subscribes a view to its model while the view is in a scene, and lets go when it leaves. */
public final class Attachment {
    private Subscription current = Subscription.EMPTY;

    private Attachment() {}

    /** @param subscribe called each time the node enters a scene */
    public static void whileShown(Node node, Supplier<Subscription> subscribe) {
        Attachment attachment = new Attachment();
        node.sceneProperty().subscribe(scene -> {
            attachment.current.unsubscribe();
            attachment.current = scene == null ? Subscription.EMPTY : subscribe.get();
        });
    }

    /** The same for what costs much to show: called each time the node is to be seen in a scene, and not for one behind others. */
    public static void whileSeen(Node node, Supplier<Subscription> subscribe) {
        Attachment attachment = new Attachment();
        node.sceneProperty().map(scene -> true).orElse(false)
                .flatMap(inScene -> node.visibleProperty().map(visible -> inScene && visible)).subscribe(seen -> {
                    attachment.current.unsubscribe();
                    attachment.current = seen ? subscribe.get() : Subscription.EMPTY;
                });
    }
}
