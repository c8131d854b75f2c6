package org.rejoinder.casefile;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Starts small Java processes that have what case files need and nothing else: their classes in one jar, and loaded
 * from an ahead-of-time cache, so that a process is at work after a tenth of a second.
 */
final class QuickJava {
    private static final List<String> PACKAGES = List.of("model", "casework", "casefile");

    private final List<String> command;

    /** @param folder  for the jar and the cache */
    QuickJava(Path folder) throws IOException {
        Path jar = folder.resolve("case files.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> known : List.of(CaseFile.class, QuickJava.class)) {
                for (String part : PACKAGES) {
                    copy(home(known), "org/rejoinder/" + part, out);
                }
            }
        }
        String libraries = Arrays.stream(System.getProperty("surefire.test.class.path",
                System.getProperty("java.class.path")).split(File.pathSeparator))
                .filter(entry -> Files.isRegularFile(Path.of(entry)))
                .reduce(jar.toString(), (all, entry) -> all + File.pathSeparator + entry);
        command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx200m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable", "-cp", libraries);
    }

    private QuickJava(List<String> command) {
        this.command = command;
    }

    /** The same with a cache of what a run of a class loads; without one where this Java makes none. */
    QuickJava trained(Path cache, Class<?> main, Object... arguments) throws IOException, InterruptedException {
        Process training = with("-XX:AOTCacheOutput=" + cache).start(main, arguments);
        training.inputReader().readAllAsString();
        boolean made = training.waitFor(2, TimeUnit.MINUTES) && training.exitValue() == 0 && Files.exists(cache);
        return made ? with("-XX:AOTCache=" + cache) : this;
    }

    private QuickJava with(String option) {
        List<String> longer = new ArrayList<>(command);
        longer.add(1, option);
        return new QuickJava(longer);
    }

    Process start(Class<?> main, Object... arguments) throws IOException {
        List<String> words = new ArrayList<>(command);
        words.add(main.getName());
        Stream.of(arguments).map(Object::toString).forEach(words::add);
        return new ProcessBuilder(words).redirectErrorStream(true).start();
    }

    private static Path home(Class<?> known) {
        try {
            return Path.of(known.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path home, String folder, JarOutputStream out) throws IOException {
        if (!Files.isDirectory(home.resolve(folder))) {
            return;
        }
        try (Stream<Path> files = Files.walk(home.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(home.relativize(file).toString().replace(File.separatorChar, '/')));
                write(file, out);
                out.closeEntry();
            }
        }
    }

    private static void write(Path file, OutputStream out) throws IOException {
        Files.copy(file, out);
    }
}
