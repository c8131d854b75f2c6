package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
class NextFrameTest {
    private final List<String> order = new CopyOnWriteArrayList<>();
    private final Pane pane = new Pane() {
        @Override
        protected void layoutChildren() {
            order.add("laid out");
        }
    };

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(stage -> {
            stage.setScene(new Scene(pane, 200, 100));
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void whatWaitsIsDoneInItsOrderOnceTheFrameIsLaidOut() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            order.clear();
            NextFrame frame = new NextFrame();
            frame.execute(() -> order.add("first"));
            frame.execute(() -> {
                order.add("second");
                frame.execute(done::countDown);
            });
            pane.requestLayout();
        });
        done.await(60, TimeUnit.SECONDS);
        assertEquals(List.of("laid out", "first", "second"), order);
        assertEquals(0, done.getCount(), "what is asked for by what waited is done in a later frame");
    }
}
