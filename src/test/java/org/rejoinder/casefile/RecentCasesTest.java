package org.rejoinder.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentCasesTest {
    @TempDir
    Path folder;

    private RecentCases kept() {
        return RecentCases.ofUser("Linux", Map.of("XDG_CONFIG_HOME", folder.toString()), Path.of("/nowhere"));
    }

    @Test
    void theLastComesFirstAndEachOnce() {
        kept().add("One", folder.resolve("one.rejoinder"));
        kept().add("Two", folder.resolve("two.rejoinder"));
        kept().add("One again", folder.resolve("x/../one.rejoinder"));

        assertEquals(List.of("One again", "Two"), kept().list().stream().map(RecentCases.Recent::name).toList());
        assertFalse(kept().list().getFirst().isThere());
        kept().forget(folder.resolve("one.rejoinder"));
        assertEquals(List.of("Two"), kept().list().stream().map(RecentCases.Recent::name).toList());
    }

    @Test
    void nothingFailsWhateverIsWrongWithTheFile() throws IOException {
        Path file = folder.resolve("rejoinder/recent.json");
        Files.createDirectories(file.getParent());
        for (String broken
                : List.of("", "{", "[]", "{\"cases\": [{\"path\": 3}, {\"path\": \"\\u0000\"}]}", "\u0000")) {
            Files.writeString(file, broken);
            assertEquals(List.of(), kept().list());
        }
        Files.delete(file);
        Files.createDirectory(file);
        RecentCases unwritable = kept();
        unwritable.add("One", folder.resolve("one.rejoinder"));
        assertEquals(1, unwritable.list().size());
    }

    @Test
    void eachSystemHasItsPlace() {
        Path home = folder.resolve("home");
        RecentCases.ofUser("Mac OS X", Map.of(), home).add("x", folder.resolve("x"));
        RecentCases.ofUser("Windows 11", Map.of("APPDATA", folder.resolve("roam").toString()), home)
                .add("x", folder.resolve("x"));
        RecentCases.ofUser("Linux", Map.of("XDG_CONFIG_HOME", "relative"), home).add("x", folder.resolve("x"));

        assertEquals(List.of(true, true, true),
                java.util.stream.Stream.of("home/Library/Application Support/rejoinder/recent.json",
                "roam/rejoinder/recent.json", "home/.config/rejoinder/recent.json")
                .map(path -> Files.exists(folder.resolve(path))).toList());
    }
}
