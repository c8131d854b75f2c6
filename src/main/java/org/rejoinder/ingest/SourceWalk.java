package org.rejoinder.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.rejoinder.task.Progress;

/** Finds the sources behind paths, in the order of their names: files, what folders hold, what zip files hold. */
final class SourceWalk {
    /** What browsers save beside a page. It is part of the page, not an article. */
    private static final Set<String> PAGE_PARTS = Set.of("css", "js", "mjs", "map", "woff", "woff2", "ttf", "otf",
            "svg", "ico", "png", "jpg", "jpeg", "gif", "webp", "avif", "bmp", "mp3", "mp4", "webm", "ogg", "lnk",
            "url", "webloc", "desktop", "ini", "db");

    private final Limits limits;
    private final Consumer<Problem> problems;
    private final Consumer<RawSource> sources;

    SourceWalk(Limits limits, Consumer<Problem> problems, Consumer<RawSource> sources) {
        this.limits = limits;
        this.problems = problems;
        this.sources = sources;
    }

    void all(List<Path> paths, Progress progress) {
        List<Found> found = new ArrayList<>();
        for (Path path : paths) {
            progress.checkCancelled();
            found.addAll(find(path, progress));
        }
        for (int i = 0; i < found.size(); i++) {
            progress.checkCancelled();
            progress.report((double) i / found.size(), found.get(i).name());
            open(found.get(i), progress);
        }
    }

    private record Found(Path path, String name) implements RawSource {
        @Override
        public java.io.InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    private List<Found> find(Path path, Progress progress) {
        String name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
        if (Files.isRegularFile(path)) {
            return List.of(new Found(path, name));
        }
        if (Files.isDirectory(path)) {
            return inFolder(path, progress);
        }
        problems.accept(Files.exists(path)
                ? new Problem(path.toString(), "is neither a file nor a folder; give the article's file")
                : new Problem(path.toString(), "does not exist; check the path"));
        return List.of();
    }

    private List<Found> inFolder(Path folder, Progress progress) {
        List<Found> found = new ArrayList<>();
        Visitor visitor = new Visitor(folder, found, progress);
        try {
            Files.walkFileTree(folder, visitor);
        } catch (IOException e) {
            problems.accept(new Problem(folder.toString(), "cannot be listed; check that you may read it"));
        }
        if (found.isEmpty() && !visitor.shutOut) {
            problems.accept(new Problem(folder.toString(),
                    "has no file in it that could be an article; give a folder with texts, web pages or PDF files"));
        }
        if (found.size() > limits.files()) {
            problems.accept(new Problem(folder.toString(), "has more than " + limits.files()
                    + " files; only these many are read, so give its folders one at a time"));
            found.subList(limits.files(), found.size()).clear();
        }
        found.sort(Comparator.comparing(Found::name));
        return found;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Found> found;
        private final Progress progress;
        /** Nobody knows what is in a part of it. */
        private boolean shutOut;

        Visitor(Path root, List<Found> found, Progress progress) {
            this.root = root;
            this.found = found;
            this.progress = progress;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            progress.checkCancelled();
            boolean skipped = !folder.equals(root) && (hidden(folder) || besidePage(folder));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Files.isRegularFile(file) && !hidden(file) && !pagePart(file.getFileName().toString())) {
                found.add(new Found(file, root.relativize(file).toString().replace('\\', '/')));
            }
            return found.size() > limits.files() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            shutOut = true;
            problems.accept(new Problem(file.toString(), "cannot be read; check that you may read it"));
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean hidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    /** True for {@code X_files} beside {@code X.html}, where browsers save a page's parts. */
    private static boolean besidePage(Path folder) {
        String name = folder.getFileName().toString();
        if (!name.endsWith("_files")) {
            return false;
        }
        String page = name.substring(0, name.length() - "_files".length());
        return Files.exists(folder.resolveSibling(page + ".html"))
                || Files.exists(folder.resolveSibling(page + ".htm"));
    }

    static boolean pagePart(String name) {
        return PAGE_PARTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private void open(Found found, Progress progress) {
        try {
            switch (Format.of(found.head(Format.HEAD), found.name())) {
                case ZIP -> new ZipSources(limits, problems, sources).all(found.path(), found.name(), progress);
                case GZIP -> sources.accept(unpacked(found));
                default -> sources.accept(found);
            }
        } catch (IOException e) {
            problems.accept(new Problem(found.name(), "cannot be read; check that you may read it"));
        }
    }

    private static RawSource unpacked(Found packed) {
        String name = packed.name().replaceFirst("(?i)\\.gz$", "");
        return new RawSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public java.io.InputStream open() throws IOException {
                return new GZIPInputStream(packed.open());
            }
        };
    }
}
