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
}
