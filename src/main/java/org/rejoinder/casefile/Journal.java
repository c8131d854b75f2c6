package org.rejoinder.casefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was done to a case since its last save, a JSON object with its sum a line, each forced to the disk before it
 * counts. The first line names the save that the others follow. The file stays locked while it is open, so that no two
 * windows write it.
 */
final class Journal implements AutoCloseable {
    static final String FORMAT = "rejoinder/journal";
    static final int VERSION = 3;

    private static final int MOST_TRIES = 20;
    /**
     * Those that this process has open, by where they are. The system takes a lock from the whole process as soon as
     * that closes the file once, however often it has it open: a journal that is open here is therefore never opened
     * again.
     */
    private static final Map<Path, Journal> HELD = new HashMap<>();

    private final Path file;
    private final Path place;
    private final FileChannel channel;
    private final FileLock lock;

    private Journal(Path file, Path place, FileChannel channel, FileLock lock) {
        this.file = file;
        this.place = place;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * What a journal has.
     *
     * @param version   of its format, up to {@link #VERSION}
     * @param follows   number of the save that its steps follow; empty where it has no whole first line
     * @param lines     steps, and marks of saves that were begun, in their order, up to the first line that is not
     *         whole
     * @param length    bytes up to there
     * @param damaged   true where something other than a last, half-written line follows
     */
    record Contents(int version, Optional<Long> follows, List<JsonNode> lines, long length, boolean damaged) {
        /** The steps that the file of that save does not have; empty where the journal does not belong to it. */
        Optional<List<JsonNode>> after(long revision) {
            int start = follows.filter(number -> number == revision).isPresent() ? 0 : -1;
            for (int i = 0; i < lines.size(); i++) {
                start = saves(lines.get(i)).filter(number -> number == revision).isPresent() ? i + 1 : start;
            }
            return start < 0 ? Optional.empty() : Optional.of(lines.subList(start, lines.size()).stream()
                    .filter(line -> saves(line).isEmpty()).toList());
        }

        /**
         * True where nothing of it is lost.
         *
         * @param revision  of the file beside it
         * @param count     how many of the steps that the file does not have could be repeated
         */
        boolean isWhole(long revision, int count) {
            boolean blank = follows.isEmpty() && lines.isEmpty() && !damaged;
            return blank || precedes(revision)
                    || !damaged && after(revision).filter(steps -> steps.size() == count).isPresent();
        }

        /** True where the file has all of it: it was made before that save, and by a version that marked no saves. */
        boolean precedes(long revision) {
            return follows.filter(number -> number == revision - 1).isPresent()
                    && lines.stream().noneMatch(line -> saves(line).isPresent());
        }

        /** The highest number of a save that was ever begun. */
        long lastSave() {
            return lines.stream().flatMap(line -> saves(line).stream()).reduce(follows.orElse(0L), Math::max);
        }
    }

    /** The number of the save that a line marks the beginning of. */
    private static Optional<Long> saves(JsonNode line) {
        return line.path("step").stringValue("").equals("save") ? Optional.of(line.path("revision").asLong(0))
                : Optional.empty();
    }

    static ObjectNode save(long revision) {
        return Json.NODES.objectNode().put("step", "save").put("revision", revision);
    }

    /**
     * Opens or makes a journal and locks it.
     *
     * @throws CaseInUseException if another window has it
     */
    static Journal open(Disk disk, Path file) throws IOException {
        Path place = place(file);
        synchronized (HELD) {
            if (HELD.containsKey(place)) {
                throw new CaseInUseException();
            }
            Journal opened = locked(disk, file, place);
            HELD.put(place, opened);
            return opened;
        }
    }

    /**
     * Whoever closed it just now may have removed it: what is locked then has no name any more, and is opened again.
     */
    private static Journal locked(Disk disk, Path file, Path place) throws IOException {
        for (int i = 0; i < MOST_TRIES; i++) {
            Optional<Object> before = identity(file);
            FileChannel channel = disk.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = lock(channel);
            if (before.isPresent() && before.equals(identity(file))) {
                return new Journal(file, place, channel, lock);
            }
            channel.close();
        }
        throw new CaseInUseException();
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // The same as if another process had it.
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new CaseInUseException();
    }

    /** What tells a file from another one under its name; empty where there is none. */
    private static Optional<Object> identity(Path file) throws IOException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            // Windows has none, and keeps the name of a file that is open.
            return Optional.of(key == null ? file : key);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Path place(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        return whole.getParent().toRealPath().resolve(whole.getFileName());
    }

    Contents read() throws IOException {
        return contents(bytes());
    }

    private byte[] bytes() throws IOException {
        ByteBuffer all = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        int count = 0;
        while (all.hasRemaining() && count >= 0) {
            count = channel.read(all, all.position());
        }
        return Arrays.copyOf(all.array(), all.position());
    }

    /** Reads a journal without opening it for work. */
    static Contents read(Path file) throws IOException {
        synchronized (HELD) {
            Journal held = HELD.get(place(file));
            return contents(held == null ? Files.readAllBytes(file) : held.bytes());
        }
    }

    /** Writes all that it has to a file that is not there yet. */
    void copyTo(Path other) throws IOException {
        Files.write(other, bytes(), StandardOpenOption.CREATE_NEW);
    }

    private static Contents contents(byte[] bytes) throws FormatException {
        List<JsonNode> steps = new ArrayList<>();
        Optional<Long> follows = Optional.empty();
        int version = VERSION;
        int start = 0;
        for (int end = newline(bytes, start); end >= 0; end = newline(bytes, start)) {
            Optional<JsonNode> line = line(bytes, start, end);
            if (line.isEmpty()) {
                return new Contents(version, follows, steps, start, true);
            }
            if (start == 0) {
                if (!FORMAT.equals(line.get().path("format").stringValue(""))) {
                    return new Contents(version, follows, steps, start, true);
                }
                Versions.check(line.get(), FORMAT, VERSION, "journal");
                version = line.get().path("version").asInt(VERSION);
                follows = Optional.of(line.get().path("follows").asLong(0));
            } else {
                steps.add(line.get());
            }
            start = end + 1;
        }
        return new Contents(version, follows, steps, start, false);
    }

    private static int newline(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static Optional<JsonNode> line(byte[] bytes, int start, int end) {
        Sum sum = Sum.of(bytes, start, end);
        if (!sum.fits()) {
            return Optional.empty();
        }
        try {
            JsonNode node = Json.MAPPER.readTree(sum.without(bytes, start));
            return node.isObject() ? Optional.of(node) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Drops everything, and begins anew after a save. */
    void begin(long follows) throws IOException {
        channel.truncate(0);
        channel.position(0);
        append(Json.NODES.objectNode().put("format", FORMAT).put("version", VERSION).put("follows", follows));
    }

    /** Goes on after the last whole line. */
    void goOn(long length) throws IOException {
        channel.truncate(length);
        channel.position(length);
    }

    /** Returns when the step is on the disk; where that fails, the step is not there at all. */
    void append(ObjectNode step) throws IOException {
        long before = channel.position();
        try {
            ByteBuffer line = ByteBuffer.wrap(Sum.line(Json.MAPPER.writeValueAsBytes(step)));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(false);
        } catch (IOException e) {
            channel.truncate(before);
            channel.position(before);
            throw e;
        }
    }

    /** Removes the file, while it is still locked, so that nobody else has begun to use it. */
    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Windows keeps what is open; a journal without steps does no harm.
        }
    }

    boolean isBlank() throws IOException {
        return channel.size() == 0;
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD) {
            try (channel) {
                lock.release();
            } finally {
                HELD.remove(place, this);
            }
        }
    }
}
