package org.rejoinder.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemFileDialogsTest {
    @ParameterizedTest
    @CsvSource({"out/a.png, out/a.png", "out/a, out/a.png", "out/U.S. case, out/U.S. case.png", "A.PNG, A.PNG",
            "a.jpg, a.jpg.png"})
    void aFileHasTheEndingOfWhatIsWrittenIntoIt(Path given, Path whole) {
        assertEquals(whole, SystemFileDialogs.whole(given, ".png"));
    }

    @ParameterizedTest
    @CsvSource({"Skarv, Skarv.rejoinder", "Skarv.rejoinder, Skarv.rejoinder", "SKARV.Rejoinder, SKARV.Rejoinder",
            "A/B: the U.S., A B  the U.S..rejoinder"})
    void aCaseCalledAfterItsFileGetsTheEndingOnce(String name, String suggested) {
        assertEquals(suggested, SystemFileDialogs.caseFileName(name));
    }
}
