package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BrowserTest {
    private static final URI ADDRESS = URI.create("https://gull.example/light?a=1&b=$(touch%20x);c#d");

    @TempDir
    private Path folder;

    private String script(String name, String body) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body + "\n");
        assertTrue(file.toFile().setExecutable(true));
        return file.toString();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theNextCommandIsTriedWhereOneFailsAndGetsTheAddressAsItIs() throws Exception {
        CompletableFuture<URI> told = new CompletableFuture<>();
        Path opened = folder.resolve("opened");
        List<String> commands = List.of(folder.resolve("missing").toString(), script("fails", "exit 3"),
                script("records", "printf %s \"$#$1\" > " + opened + "; exit 4"));
        new Browser(commands, told::complete).open(ADDRESS);
        assertEquals(ADDRESS, told.get(60, TimeUnit.SECONDS), "what nobody opened is told");
        assertEquals("1" + ADDRESS, Files.readString(opened));
    }

    @Test
    void nothingButTheWebIsOpened() {
        Browser browser = new Browser(List.of("true"), address -> { });
        for (String address : List.of("file:///etc/passwd", "javascript:alert(1)", "mailto:a@b.example", "/tmp/x")) {
            assertThrows(IllegalArgumentException.class, () -> browser.open(URI.create(address)), address);
        }
    }

    @Test
    void theUsersOwnBrowsersComeAfterTheDesktops() {
        assertEquals(List.of("xdg-open", "firefox", "w3m"),
                Browser.commands("Linux", Map.of("BROWSER", "firefox:w3m")));
        assertEquals(List.of("xdg-open"), Browser.commands("Linux", Map.of()));
        assertEquals(List.of(), Browser.commands("Windows 11", Map.of("BROWSER", "firefox")));
    }
}
