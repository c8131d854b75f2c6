package org.rejoinder.app;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.rejoinder.casefile.AtomicFile;
import org.rejoinder.casefile.UserFolder;
import org.rejoinder.ui.state.Settings;

/** The window's habits in a small file of the user's; a file that cannot be read or written is done without. */
final class SettingsFile implements Settings {
    private final Optional<Path> file;
    private final Map<String, String> values = new TreeMap<>();
    private boolean changed;

    SettingsFile(Optional<Path> file) {
        this.file = file;
        file.filter(Files::isRegularFile).ifPresent(this::read);
    }

    /** That of whoever runs the program. */
    static SettingsFile ofUser() {
        return new SettingsFile(UserFolder.of(System.getProperty("os.name"), System.getenv(),
                Path.of(System.getProperty("user.home"))).map(folder -> folder.resolve("window.properties")));
    }

    /** Where the program keeps what it keeps for its user. */
    Optional<Path> folder() {
        return file.map(Path::getParent);
    }

    private void read(Path path) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            read.load(reader);
            read.stringPropertyNames().forEach(key -> values.put(key, read.getProperty(key)));
        } catch (IOException | IllegalArgumentException e) {
            // Habits are no loss: the window looks as at first.
            values.clear();
        }
    }

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public void put(String key, String value) {
        changed |= !value.equals(values.put(key, value));
    }

    /** Writes what has changed. */
    void save() {
        if (changed) {
            file.ifPresent(this::write);
            changed = false;
        }
    }

    private void write(Path path) {
        Properties kept = new Properties();
        values.forEach(kept::setProperty);
        StringWriter text = new StringWriter();
        try {
            kept.store(text, null);
            Files.createDirectories(path.getParent());
            AtomicFile.write(path, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            // The same: no reason to hold up the end of a day's work.
        }
    }
}
