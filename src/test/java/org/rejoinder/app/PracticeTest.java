package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rejoinder.cli.Terminal;

/**
 * The build has the program practise so that Java can keep what makes it start sooner, and goes on without where nothing
 * can be kept: whether the practice itself ends well must be seen here.
 */
@Tag("window")
class PracticeTest {
    @Test
    void endsWell() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);

        int status = Main.run(new Terminal(stream, stream, false), "bench", "practice", "seeds");

        assertEquals(0, status, () -> told.toString(StandardCharsets.UTF_8));
    }
}
