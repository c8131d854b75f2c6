package org.rejoinder.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Compares what a test saw with a file that was looked at and found good; {@code -Dgolden=update} rewrites it. */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final String FIX =
            "; if the change is meant, run 'mvn test -Dgolden=update' and look at the difference";
    /**
     * The share of pixels that may differ clearly: letters are drawn a little differently from one system to another.
     */
    private static final double DIFFERENT = 0.02;
    private static final int CLEARLY = 48;

    private Golden() {}

    /** A text must be the file's, line by line. */
    public static void text(String name, String seen) throws IOException {
        Path file = FOLDER.resolve(name);
        if (isUpdate()) {
            write(file, seen.getBytes(StandardCharsets.UTF_8));
            return;
        }
        assertEquals(present(file, Files.exists(file) ? Files.readString(file) : null), seen, () -> name
                + " has changed" + FIX);
    }

    /** A picture must look like the file's. */
    public static void png(String name, byte[] seen) throws IOException {
        Path file = FOLDER.resolve(name);
        if (isUpdate()) {
            write(file, seen);
            return;
        }
        BufferedImage wanted = ImageIO.read(new ByteArrayInputStream(
                present(file, Files.exists(file) ? Files.readAllBytes(file) : null)));
        BufferedImage got = ImageIO.read(new ByteArrayInputStream(seen));
        assertEquals(wanted.getWidth() + "x" + wanted.getHeight(), got.getWidth() + "x" + got.getHeight(), name + FIX);
        long different = 0;
        for (int y = 0; y < wanted.getHeight(); y++) {
            for (int x = 0; x < wanted.getWidth(); x++) {
                different += differs(wanted.getRGB(x, y), got.getRGB(x, y)) ? 1 : 0;
            }
        }
        double share = different / (double) wanted.getWidth() / wanted.getHeight();
        if (share > DIFFERENT) {
            Path out = Path.of("target/golden", name);
            write(out, seen);
            fail(String.format("%s: %.1f%% of its pixels differ, see %s%s", name, 100 * share, out, FIX));
        }
    }

    private static boolean differs(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > CLEARLY) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUpdate() {
        return "update".equals(System.getProperty("golden"));
    }

    private static <T> T present(Path file, T content) {
        if (content == null) {
            fail(file + " is not there" + FIX);
        }
        return content;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
