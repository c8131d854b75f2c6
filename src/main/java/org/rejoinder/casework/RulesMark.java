package org.rejoinder.casework;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells one version of the rules by which cases are put together from every other, by the program's own files: there is
 * no number that somebody might forget to raise.
 */
public final class RulesMark {
    /** Where the rules are, and what they are written in. */
    private static final List<String> FOLDERS = List.of("org/rejoinder/casework/", "org/rejoinder/model/");

    private RulesMark() {}

    /** Eight hexadecimal digits; empty where the program cannot see its own files. Takes some milliseconds. */
    public static Optional<String> ofProgram() {
        CodeSource source = RulesMark.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            Path place = Path.of(source.getLocation().toURI());
            return Optional.of(of(Files.isDirectory(place) ? inFolder(place) : inArchive(place)));
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @param sums  of the files by their names */
    private static String of(TreeMap<String, Long> sums) {
        CRC32 all = new CRC32();
        sums.forEach((name, sum) -> {
            all.update(name.getBytes(StandardCharsets.UTF_8));
            all.update(ByteBuffer.allocate(Long.BYTES).putLong(0, sum));
        });
        return "%08x".formatted(all.getValue());
    }

    private static TreeMap<String, Long> inArchive(Path archive) throws IOException {
        TreeMap<String, Long> sums = new TreeMap<>();
        try (ZipFile files = new ZipFile(archive.toFile())) {
            files.stream()
                    .filter(entry -> !entry.isDirectory() && FOLDERS.stream().anyMatch(entry.getName()::startsWith))
                    .forEach((ZipEntry entry) -> sums.put(entry.getName(), entry.getCrc()));
        }
        return sums;
    }

    private static TreeMap<String, Long> inFolder(Path folder) throws IOException {
        TreeMap<String, Long> sums = new TreeMap<>();
        for (String name : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder.resolve(name))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    CRC32 sum = new CRC32();
                    sum.update(Files.readAllBytes(file));
                    sums.put(folder.relativize(file).toString().replace('\\', '/'), sum.getValue());
                }
            }
        }
        return sums;
    }
}
