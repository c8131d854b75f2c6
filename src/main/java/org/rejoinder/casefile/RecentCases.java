package org.rejoinder.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which cases were open, in a small file of the user's: names and paths and nothing else. It is a convenience: whatever
 * is wrong with the file, nothing fails for it.
 */
public final class RecentCases {
    private static final int MOST = 12;

    private final Optional<Path> file;
    private List<Recent> cases = List.of();

    /** A case that was open. */
    public record Recent(String name, Path path) {
        public Recent {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(path, "path");
        }

        /** False where the file is not to be found now, as on a disk that is not there. */
        public boolean isThere() {
            return Files.isRegularFile(path);
        }
    }

    private RecentCases(Optional<Path> file) {
        this.file = file;
        file.ifPresent(known -> cases = read(known));
    }

    /** Kept in that file, which need not be there. */
    public static RecentCases in(Path file) {
        return new RecentCases(Optional.of(file));
    }

    /** Kept nowhere. */
    public static RecentCases forgotten() {
        return new RecentCases(Optional.empty());
    }

    /**
     * Kept where the system keeps such things: {@code %APPDATA%} on Windows, {@code Library/Application Support} on
     * macOS, else {@code $XDG_CONFIG_HOME} or {@code .config}.
     *
     * @param system       as {@code os.name} has it
     * @param environment  as {@link System#getenv()} has it
     */
    public static RecentCases ofUser(String system, Map<String, String> environment, Path home) {
        return UserFolder.of(system, environment, home).map(folder -> in(folder.resolve("recent.json")))
                .orElseGet(RecentCases::forgotten);
    }

    /** The last first, at most a dozen. */
    public List<Recent> list() {
        return cases;
    }

    /** Puts a case first. */
    public void add(String name, Path path) {
        Path whole = path.toAbsolutePath().normalize();
        List<Recent> all = new ArrayList<>(List.of(new Recent(name, whole)));
        cases.stream().filter(known -> !known.path().equals(whole)).forEach(all::add);
        keep(all.subList(0, Math.min(MOST, all.size())));
    }

    /** Takes a case off the list; its file stays. */
    public void forget(Path path) {
        keep(cases.stream().filter(known -> !known.path().equals(path.toAbsolutePath().normalize())).toList());
    }

    private void keep(List<Recent> all) {
        cases = List.copyOf(all);
        if (file.isEmpty()) {
            return;
        }
        ArrayNode nodes = Json.NODES.arrayNode();
        cases.forEach(known -> nodes.addObject().put("name", known.name()).put("path", known.path().toString()));
        ObjectNode tree = Json.NODES.objectNode();
        tree.put("format", "rejoinder/recent").put("version", 1).set("cases", nodes);
        try {
            Files.createDirectories(file.get().getParent());
            AtomicFile.write(file.get(), out ->
                    out.write((Json.PRETTY.writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | JacksonException e) {
            // The list is then shorter the next time, and that is all.
        }
    }

    private static List<Recent> read(Path file) {
        List<Recent> found = new ArrayList<>();
        try {
            for (JsonNode node : Json.MAPPER.readTree(Files.readString(file)).path("cases")) {
                String path = Json.text(node, "path").orElse("");
                if (!path.isBlank() && found.size() < MOST) {
                    found.add(new Recent(Json.text(node, "name").orElse(""), Path.of(path)));
                }
            }
        } catch (IOException | JacksonException | InvalidPathException e) {
            // No list yet, or one that somebody broke: what could be read counts.
        }
        return List.copyOf(found);
    }
}
