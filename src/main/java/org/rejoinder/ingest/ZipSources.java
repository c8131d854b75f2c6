package org.rejoinder.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.rejoinder.task.Progress;

/**
 * The entries of a zip file, one at a time, in the order of their names. Entry names are only names: nothing is
 * unpacked to disk. What unpacks to more than the limits allow is left, with a word on it.
 */
final class ZipSources {
    private final Limits limits;
    private final Consumer<Problem> problems;
    private final Consumer<RawSource> sources;

    ZipSources(Limits limits, Consumer<Problem> problems, Consumer<RawSource> sources) {
        this.limits = limits;
        this.problems = problems;
        this.sources = sources;
    }

    void all(Path file, String name, Progress progress) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = entries(zip, name);
            Budget budget = new Budget(limits.archiveBytes());
            for (ZipEntry entry : entries) {
                progress.checkCancelled();
                if (budget.spent()) {
                    problems.accept(new Problem(name, "unpacks to more than " + Limits.megabytes(limits.archiveBytes())
                            + "; the rest of it is left unread, so unpack it and give its folders one at a time"));
                    return;
                }
                sources.accept(new Entry(zip, entry, name + "/" + clean(entry.getName()), budget));
            }
        } catch (ZipException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            problems.accept(new Problem(name, locked ? "is protected with a password; unpack it first"
                    : "is a damaged zip file; pack or download it again"));
        } catch (IOException e) {
            problems.accept(new Problem(name, "cannot be read; check that you may read it"));
        }
    }

    private List<? extends ZipEntry> entries(ZipFile zip, String name) {
        List<? extends ZipEntry> entries = zip.stream()
                .filter(entry -> !entry.isDirectory() && !hidden(entry.getName())
                        && !SourceWalk.pagePart(entry.getName()))
                .limit(limits.archiveEntries() + 1L)
                .sorted(java.util.Comparator.comparing(ZipEntry::getName))
                .toList();
        if (entries.isEmpty()) {
            problems.accept(new Problem(name, "has no file in it that could be an article"));
        }
        if (entries.size() > limits.archiveEntries()) {
            problems.accept(new Problem(name, "has more than " + limits.archiveEntries()
                    + " files in it; only these many are read, so unpack it and give its folders one at a time"));
            return entries.subList(0, limits.archiveEntries());
        }
        return entries;
    }

    private static boolean hidden(String name) {
        String plain = clean(name);
        return plain.startsWith("__MACOSX/") || plain.startsWith(".") || plain.contains("/.");
    }

    /** An entry's name without what could mislead: control characters, drive letters, steps up, leading slashes. */
    static String clean(String name) {
        String plain = name.replace('\\', '/').replaceAll("\\p{Cntrl}", "").replaceAll("^(?:[A-Za-z]:)?/+", "");
        String kept = plain.replaceAll("(?:^|(?<=/))\\.{1,2}/", "");
        return kept.isBlank() ? "entry" : kept;
    }

    /** How many bytes may still be unpacked. */
    private static final class Budget {
        private long left;

        Budget(long bytes) {
            this.left = bytes;
        }

        void take(long bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("it unpacks to too much");
            }
        }

        boolean spent() {
            return left < 0;
        }
    }

    private record Entry(ZipFile zip, ZipEntry entry, String name, Budget budget) implements RawSource {
        @Override
        public InputStream open() throws IOException {
            return new Counted(zip.getInputStream(entry), budget);
        }
    }

    /** Counts what is unpacked against the budget. */
    private static final class Counted extends java.io.FilterInputStream {
        private final Budget budget;

        Counted(InputStream in, Budget budget) {
            super(in);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            budget.take(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            budget.take(Math.max(count, 0));
            return count;
        }
    }
}
