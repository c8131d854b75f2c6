package org.rejoinder.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rejoinder.render.Toolkit;

@Tag("window")
class AttachmentTest {
    @Test
    void aNodeInSomethingHiddenIsNotSeen() {
        assertEquals(List.of(0, 1, 0, 1, 0), Toolkit.onThread(() -> {
            int[] attached = new int[1];
            StackPane node = new StackPane();
            StackPane middle = new StackPane(node);
            StackPane root = new StackPane(middle);
            Attachment.whileSeen(node, () -> counted(attached));
            int before = attached[0];
            new Scene(root);
            int inScene = attached[0];
            middle.setVisible(false);
            int hidden = attached[0];
            middle.setVisible(true);
            int shown = attached[0];
            root.getChildren().clear();
            return List.of(before, inScene, hidden, shown, attached[0]);
        }));
    }

    @Test
    void whatHidesItselfGoesOnFollowing() {
        assertEquals(List.of(1, 1, 0), Toolkit.onThread(() -> {
            int[] attached = new int[1];
            StackPane node = new StackPane();
            StackPane root = new StackPane(new StackPane(node));
            new Scene(root);
            Attachment.whileItsPlaceIsSeen(node, () -> counted(attached));
            int shown = attached[0];
            node.setVisible(false);
            int itself = attached[0];
            node.getParent().setVisible(false);
            return List.of(shown, itself, attached[0]);
        }));
    }

    private static Subscription counted(int[] attached) {
        attached[0]++;
        return () -> attached[0]--;
    }
}
