import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Has the program that was just put together do once, without a display, what is done first in its window, and keeps in
 * {@code lib/rejoinder.aot} what Java made of its classes for that. The launcher hands the file to Java, which starts the
 * window sooner with it, and passes it over where it is of another Java or another build.
 *
 * <p>Nothing else needs the file: where it cannot be made, this warns with the reason and ends well. That the practice
 * itself is sound is held by {@code PracticeTest}.
 */
public final class KeepWarmUp {
    private static final int LONGEST_SECONDS = 300;
    private static final int LAST_LINES = 12;
    private static final String KEPT = "rejoinder.aot";

    private KeepWarmUp() {}

    /** @param args the program's folder, and a file for what it prints meanwhile */
    public static void main(String[] args) throws Exception {
        Path program = Path.of(args[0]).toRealPath();
        Path log = Path.of(args[1]);
        Path kept = program.resolve("lib").resolve(KEPT);
        Files.deleteIfExists(kept);
        Path made = program.resolve("lib").resolve("new-" + KEPT);
        String failed;
        try {
            failed = practise(program, made, log);
        } catch (IOException e) {
            failed = e.getMessage();
        }
        if (failed.isEmpty() && Files.exists(made)) {
            Files.move(made, kept, StandardCopyOption.REPLACE_EXISTING);
            System.out.println("Kept for quicker starts: " + kept + ", " + Files.size(kept) / 1_000_000 + " MB");
        } else {
            Files.deleteIfExists(made);
            System.out.println("[WARNING] Nothing was kept for quicker starts, the program works without: "
                    + (failed.isEmpty() ? "Java kept nothing, see " + log : failed));
        }
    }

    /** @return what went wrong; empty where nothing did */
    private static String practise(Path program, Path made, Path log) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        Path launcher = program.resolve("bin").resolve(windows ? "rejoinder.bat" : "rejoinder");
        ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "bench", "practice", "seeds")
                .directory(program.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        // Options are split at blanks, which the folder's name may have: so the file is named from within it.
        builder.environment().put("REJOINDER_JAVA_OPTS", "-XX:AOTCacheOutput=" + program.relativize(made));
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return "the practice did not end within " + LONGEST_SECONDS + " s, see " + log;
        }
        return process.exitValue() == 0 ? ""
                : "the practice ended with status " + process.exitValue() + ", see " + log + "; it ends with\n"
                + String.join("\n", lastLines(log));
    }

    private static List<String> lastLines(Path log) throws IOException {
        List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
        return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
    }
}
