package org.rejoinder.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rejoinder.analysis.Analyser;
import org.rejoinder.analysis.Analysers;

/** What the reader of texts costs before it reads: room on the disk, memory, and processor time to load. */
final class ReaderCost {
    private static final String OWN_MODELS = "org/rejoinder/analysis";
    /** Beginnings of the names of libraries that only the reader needs. */
    private static final List<String> LANGUAGE_LIBRARIES = List.of("opennlp", "icu4j", "onnxruntime", "langchain4j");
    private static final double MEGABYTE = 1e6;

    private ReaderCost() {}

    /**
     * Loads a reader of its own and measures. To be asked first of all, since what is loaded already costs nothing.
     *
     * <p>{@code librariesMb} and {@code modelsMb} are megabytes on disk of the language libraries and of Rejoinder's
     * own models; {@code loadCpuMs} is the processor time of the whole process meanwhile, compiling included;
     * {@code heapMb} is what stays in memory after a collection.
     */
    static Map<String, Object> measure() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long heap = usedHeap();
        long processor = system.getProcessCpuTime();
        long start = System.nanoTime();
        Analyser reader = Analysers.standard();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("librariesMb", tenths(libraries() / MEGABYTE));
        result.put("modelsMb", tenths(models() / MEGABYTE));
        result.put("loadMs", Math.round((System.nanoTime() - start) / 1e6));
        result.put("loadCpuMs", Math.round((system.getProcessCpuTime() - processor) / 1e6));
        result.put("heapMb", tenths((usedHeap() - heap) / MEGABYTE));
        Reference.reachabilityFence(reader);
        return result;
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> LANGUAGE_LIBRARIES.stream()
                        .anyMatch(name -> path.getFileName().toString().startsWith(name)))
                .mapToLong(ReaderCost::size)
                .sum();
    }

    /** Whatever stands beside the reader's classes and is no class. */
    private static long models() {
        try {
            Path home = Path.of(ReaderCost.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(home)) {
                return sizeOfModels(home.resolve(OWN_MODELS));
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return sizeOfModels(jar.getPath(OWN_MODELS));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long sizeOfModels(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> Files.isRegularFile(path) && !path.toString().endsWith(".class"))
                    .mapToLong(ReaderCost::size).sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
