package org.rejoinder.app;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The articles that come with the program, for whoever has none of their own at hand. */
final class ExampleCase {
    private static final String RESOURCE = "/example";
    /** Where the articles stand while the program is run from its sources. */
    private static final Path SOURCES = Path.of("seeds");

    private ExampleCase() {}

    /** Files to read, in the order of their names; none where the program was built without them. */
    static List<Path> articles() {
        URL found = ExampleCase.class.getResource(RESOURCE);
        try {
            if (found == null) {
                return Files.isDirectory(SOURCES) ? texts(SOURCES) : List.of();
            }
            URI place = found.toURI();
            return place.getScheme().equals("jar") ? unpacked(place) : texts(Path.of(place));
        } catch (IOException | URISyntaxException e) {
            return List.of();
        }
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    /** Copies in a temporary folder, since what reads articles reads files. */
    private static List<Path> unpacked(URI place) throws IOException {
        List<Path> copies = new ArrayList<>();
        Path folder = Files.createTempDirectory("rejoinder-example");
        folder.toFile().deleteOnExit();
        try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
            for (Path text : texts(jar.getPath(RESOURCE))) {
                Path copy = folder.resolve(text.getFileName().toString());
                Files.copy(text, copy);
                copy.toFile().deleteOnExit();
                copies.add(copy);
            }
        }
        return copies;
    }
}
