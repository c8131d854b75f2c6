package org.rejoinder.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.rejoinder.casefile.AtomicFile;
import picocli.CommandLine.Option;

/** Where a command's result goes: to a file, which is then whole or not there at all, or to the standard output. */
final class Output {
    @Option(names = {"-o", "--output"}, paramLabel = "OUT",
            description = "File to write; - or nothing for the standard output.")
    private String file = "-";

    /** Writes the bytes of a result. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    Optional<Path> path() {
        return file.equals("-") ? Optional.empty() : Optional.of(Path.of(file));
    }

    /**
     * To be called before long work, so that it is not done in vain.
     *
     * @throws CommandFailure if the file can surely not be written
     */
    void check() {
        path().ifPresent(path -> {
            Path folder = path.toAbsolutePath().getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new CommandFailure(file + ": its folder does not exist; make it first");
            }
            if (Files.isDirectory(path)) {
                throw new CommandFailure(file + ": is a folder; give a file to write");
            }
        });
    }

    void write(Terminal terminal, Content content) {
        try {
            if (path().isPresent()) {
                AtomicFile.write(path().get(), content::writeTo);
            } else {
                content.writeTo(terminal.out());
                terminal.out().flush();
                if (terminal.out().checkError()) {
                    throw new IOException("the standard output is closed");
                }
            }
        } catch (IOException e) {
            throw new CommandFailure((path().isPresent() ? file : "standard output") + ": cannot be written ("
                    + (e instanceof NoSuchFileException ? "no file can be made there" : reason(e))
                    + "); check the folder, its free space and your rights", e);
        }
    }

    /** What went wrong, without the path that Java's own messages often are. */
    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "access denied";
            case NoSuchFileException missing -> "does not exist; check the path";
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }
}
