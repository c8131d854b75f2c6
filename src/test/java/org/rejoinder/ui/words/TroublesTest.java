package org.rejoinder.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TroublesTest {
    private final Troubles troubles = new Troubles(Messages.in(Locale.ENGLISH));

    @Test
    void aFolderThatIsThereIsNotCalledMissing(@TempDir Path folder) {
        NoSuchFileException cause = new NoSuchFileException(folder.resolve("a.png").toString());
        assertEquals("a.png: no file can be made in that folder", troubles.writing(folder.resolve("a.png"), cause));
        assertEquals("a.png: the file or its folder is not there",
                troubles.writing(folder.resolve("gone").resolve("a.png"), cause));
    }
}
