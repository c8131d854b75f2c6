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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.rejoinder.casefile.AtomicFile;
import org.rejoinder.casefile.UserFolder;
import org.rejoinder.ui.state.Settings;

/**
 * The window's habits in a small file of the user's, written soon after they change; a file that cannot be read or
 * written is done without. Safe for use by several threads.
 */
final class SettingsFile implements Settings {
    private static final int SOON = 2;

    private final Optional<Path> file;
    private final Executor soon;
    private final Object writing = new Object();
    private final Map<String, String> values = new TreeMap<>();
    private boolean changed;
    private boolean planned;

    /** @param soon  runs what it is given a moment later, away from the window's thread */
    SettingsFile(Optional<Path> file, Executor soon) {
        this.file = file;
        this.soon = soon;
        file.filter(Files::isRegularFile).ifPresent(this::read);
    }

    /** That of whoever runs the program. */
    static SettingsFile ofUser() {
        return new SettingsFile(UserFolder.of(System.getProperty("os.name"), System.getenv(),
                Path.of(System.getProperty("user.home"))).map(folder -> folder.resolve("window.properties")),
                CompletableFuture.delayedExecutor(SOON, TimeUnit.SECONDS));
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
    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public synchronized void put(String key, String value) {
        changed |= !value.equals(values.put(key, value));
        if (changed && !planned) {
            planned = true;
            soon.execute(this::save);
        }
    }

    /** Writes what has changed. */
    void save() {
        synchronized (writing) {
            Optional<Properties> kept = toKeep();
            file.ifPresent(path -> kept.ifPresent(what -> write(path, what)));
        }
    }

    private synchronized Optional<Properties> toKeep() {
        planned = false;
        if (!changed) {
            return Optional.empty();
        }
        changed = false;
        Properties kept = new Properties();
        values.forEach(kept::setProperty);
        return Optional.of(kept);
    }

    private static void write(Path path, Properties kept) {
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
