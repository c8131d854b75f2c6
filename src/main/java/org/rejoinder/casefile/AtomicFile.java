package org.rejoinder.casefile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a file whole or not at all: beside it first, forced to the disk, then moved into its place. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file. Whatever goes wrong, the file is afterwards either as it was or complete. Where the path is a
     * symbolic link, the file that it leads to is written; its permissions are kept.
     */
    public static void write(Path file, Content content) throws IOException {
        write(Disk.REAL, file, content);
    }

    static void write(Disk disk, Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = Files.newOutputStream(target)) {
                content.writeTo(out);
            }
            return;
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new java.nio.file.AccessDeniedException(target.toString());
        }
        Path folder = target.getParent();
        Path draft = Files.createTempFile(folder, "." + target.getFileName() + ".", ".tmp");
        try {
            try (FileChannel channel = disk.open(draft, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            permissions(draft, target);
            disk.move(draft, target);
            force(folder);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Removes what writings of a file left beside it that never ended. For whoever alone may write the file now. */
    static void sweep(Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Pattern draft = Pattern.compile(Pattern.quote("." + target.getFileName() + ".") + "\\d+\\.tmp(\\.mode)?");
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(
                target.getParent(), path -> draft.matcher(path.getFileName().toString()).matches())) {
            for (Path left : drafts) {
                Files.deleteIfExists(left);
            }
        }
    }

    /** A temporary file is for its owner alone; the finished one is as any other file would be. */
    private static void permissions(Path draft, Path target) throws IOException {
        if (!draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Set<PosixFilePermission> wanted;
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            wanted = Files.getPosixFilePermissions(target);
        } else {
            Path usual = draft.resolveSibling(draft.getFileName() + ".mode");
            Files.createFile(usual);
            wanted = Files.getPosixFilePermissions(usual);
            Files.delete(usual);
        }
        Files.setPosixFilePermissions(draft, wanted);
    }

    /** Makes the move itself lasting, where the system can. */
    static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folder; the move is then as lasting as the system makes it.
        }
    }
}
