package org.rejoinder.ui.look;

import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
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

    /**
     * The same for what costs much to show: called each time the node is to be seen in a scene, and not for one that is
     * behind others, or in something that is.
     */
    public static void whileSeen(Node node, Supplier<Subscription> subscribe) {
        whileTrue(node, seen(node), subscribe);
    }

    /** The same for a node that shows and hides itself: called while what it stands in is to be seen. */
    public static void whileItsPlaceIsSeen(Node node, Supplier<Subscription> subscribe) {
        whileTrue(node, around(node), subscribe);
    }

    private static void whileTrue(Node node, ObservableValue<Boolean> seen, Supplier<Subscription> subscribe) {
        Attachment attachment = new Attachment();
        node.sceneProperty().map(scene -> true).orElse(false)
                .flatMap(inScene -> seen.map(visible -> inScene && visible)).subscribe(shown -> {
                    attachment.current.unsubscribe();
                    attachment.current = shown ? subscribe.get() : Subscription.EMPTY;
                });
    }

    private static ObservableValue<Boolean> seen(Node node) {
        return node.visibleProperty()
                .flatMap(visible -> visible ? around(node) : new SimpleBooleanProperty(false).asObject());
    }

    private static ObservableValue<Boolean> around(Node node) {
        return node.parentProperty().flatMap(Attachment::seen).orElse(true);
    }
}
