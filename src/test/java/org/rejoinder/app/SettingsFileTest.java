package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    private static final Executor NEVER = task -> {};

    @Test
    void whatIsPutIsWrittenSoonOnceForSeveralChanges(@TempDir Path folder) {
        Path file = folder.resolve("window.properties");
        List<Runnable> planned = new ArrayList<>();
        SettingsFile settings = new SettingsFile(Optional.of(file), planned::add);
        settings.put("tour", "seen");
        settings.put("theme", "dark");
        assertEquals(1, planned.size());
        planned.removeFirst().run();
        assertEquals(Optional.of("dark"), new SettingsFile(Optional.of(file), NEVER).get("theme"));
        settings.put("theme", "dark");
        assertEquals(List.of(), planned, "nothing new");
        settings.put("theme", "light");
        assertEquals(1, planned.size());
    }

    @Test
    void whatIsPutIsThereTheNextDay(@TempDir Path folder) {
        Path file = folder.resolve("new").resolve("window.properties");
        SettingsFile settings = new SettingsFile(Optional.of(file), NEVER);
        settings.save();
        assertFalse(Files.exists(file), "nothing put, nothing written");
        settings.put("table.columns", "date:90,words:300");
        settings.put("name", "größer = 1:2");
        settings.save();
        SettingsFile next = new SettingsFile(Optional.of(file), NEVER);
        assertEquals(Optional.of("date:90,words:300"), next.get("table.columns"));
        assertEquals(Optional.of("größer = 1:2"), next.get("name"));
    }

    @Test
    void aBrokenFileIsDoneWithout(@TempDir Path folder) throws Exception {
        Path file =
                Files.write(folder.resolve("window.properties"), new byte[] {(byte) 0xFF, (byte) 0xFE, '\\', 'u', 'z'});
        assertEquals(Optional.empty(), new SettingsFile(Optional.of(file), NEVER).get("text.size"));
    }
}
