package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowThreadTest {
    @Test
    void whatIsToldBeforeThereIsAWindowWaitsForItInItsOrder() {
        List<String> told = new ArrayList<>();
        WindowThread thread = new WindowThread();
        thread.execute(() -> told.add("first"));
        thread.execute(() -> told.add("second"));
        assertEquals(List.of(), told);

        thread.begin(Runnable::run);
        thread.execute(() -> told.add("third"));

        assertEquals(List.of("first", "second", "third"), told);
    }
}
