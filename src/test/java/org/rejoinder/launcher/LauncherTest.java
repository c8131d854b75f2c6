package org.rejoinder.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell launcher, with a stand-in for Java that prints how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    Path folder;

    private Path program;
    private Path java25;
    private Path java17;

    @BeforeEach
    void install() throws IOException {
        program = Files.createDirectories(folder.resolve("a program with spaces/rejoinder"));
        Files.createDirectories(program.resolve("bin"));
        executable(program.resolve("bin/rejoinder"), Files.readString(Path.of("src/main/launcher/rejoinder")));
        java25 = java("25.0.1");
        java17 = java("17.0.9");
    }

    private Path java(String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve("jdk " + version));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Files.createDirectories(home.resolve("bin"));
        executable(home.resolve("bin/java"), "#!/bin/sh\necho java " + version
                + "\nfor word; do echo \"[$word]\"; done\n");
        return home;
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Ended(int status, List<String> out, String err) {}

    private Ended run(Path launcher, Map<String, String> environment, String... words) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        return new Ended(process.exitValue(), out.lines().toList(), Files.readString(err));
    }

    private Ended run(Map<String, String> environment, String... words) throws Exception {
        return run(program.resolve("bin/rejoinder"), environment, words);
    }

    @Test
    void takesTheJavaOfTheEnvironmentAndHandsOverEveryWord() throws Exception {
        Ended ended = run(Map.of("JAVA_HOME", java25.toString()), "parse", "a b.txt", "*", "");

        assertEquals(0, ended.status(), ended.err());
        assertEquals("java 25.0.1", ended.out().getFirst());
        int main = ended.out().indexOf("[org.rejoinder.app.Main]");
        assertEquals(List.of("[parse]", "[a b.txt]", "[*]", "[]"), ended.out().subList(main + 1, ended.out().size()));
        assertTrue(ended.out().contains("[" + program.toRealPath() + "/lib/*]"), ended.out().toString());
        assertTrue(ended.out().contains("[--enable-native-access=ALL-UNNAMED]"));
        assertTrue(ended.out().contains("[-XX:MaxGCPauseMillis=10]"));
        assertTrue(ended.out().contains("[-Drejoinder.terminal=false]"));
    }

    @Test
    void goesOnFromWhatAnEarlierRunHasKept() throws Exception {
        Path kept = program.resolve("lib/rejoinder.aot");
        String option = "[-XX:AOTCache=" + program.toRealPath() + "/lib/rejoinder.aot]";
        List<String> without = run(Map.of("JAVA_HOME", java25.toString())).out();
        assertTrue(without.contains("[-Xshare:auto]") && without.stream().noneMatch(word -> word.contains("AOT")));

        Files.createDirectories(kept.getParent());
        Files.createFile(kept);
        Ended ended = run(Map.of("JAVA_HOME", java25.toString()), "parse");
        assertTrue(ended.out().containsAll(List.of(option, "[-Xlog:aot=off]", "[-Xlog:cds=off]")), ended.out()
                .toString());
        assertEquals("[parse]", ended.out().getLast());
        // Java refuses to start with both.
        assertTrue(ended.out().stream().noneMatch(word -> word.contains("Xshare")), ended.out().toString());

        Ended other = run(Map.of("JAVA_HOME", java25.toString(), "REJOINDER_JAVA_OPTS", "-XX:AOTCacheOutput=new.aot"),
                "parse");
        assertTrue(other.out().stream().noneMatch(word -> word.contains("Xshare") || word.equals(option)));
        assertTrue(other.out().contains("[-XX:AOTCacheOutput=new.aot]"), other.out().toString());
    }

    @Test
    void passesOverAJavaThatIsTooOld() throws Exception {
        Ended ended = run(Map.of("JAVA_HOME", java17.toString(), "PATH", java25.resolve("bin") + ":/usr/bin:/bin"));

        assertEquals("java 25.0.1", ended.out().getFirst());
    }

    @Test
    void isFoundThroughLinks() throws Exception {
        Path links = Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(links.resolve("one"), program.resolve("bin/rejoinder"));
        Files.createSymbolicLink(links.resolve("two"), Path.of("one"));
        Ended ended = run(links.resolve("two"), Map.of("JAVA_HOME", java25.toString()));

        assertTrue(ended.out().contains("[" + program.toRealPath() + "/lib/*]"), ended.out().toString());
    }

    @Test
    void saysInOneLineThatThereIsNone() throws Exception {
        Path launcher = program.resolve("bin/rejoinder");
        executable(launcher, Files.readString(launcher).replaceAll("(?m)^    for candidate in /usr/lib/jvm.*\\R.*\\R.*",
                "    for candidate in /nowhere; do"));
        Ended ended = run(Map.of("JAVA_HOME", java17.toString(), "PATH", "/usr/bin:/bin"));

        if (ended.status() != 0) {
            assertEquals(1, ended.status());
            assertEquals(1, ended.err().lines().count(), ended.err());
            assertTrue(ended.err().contains("Java 25"), ended.err());
        }
    }

    @Test
    void theLauncherOfWindowsStartsTheSameProgramInTheSameWay() throws Exception {
        assertEquals(withoutTerminal(run(Map.of("JAVA_HOME", java25.toString()), "parse", "a b.txt").out()),
                new WindowsLauncher().words(program.toRealPath().toString(), false, "parse", "a b.txt"));

        Files.createDirectories(program.resolve("lib"));
        Files.createFile(program.resolve("lib/rejoinder.aot"));
        assertEquals(withoutTerminal(run(Map.of("JAVA_HOME", java25.toString()), "parse").out()),
                new WindowsLauncher().words(program.toRealPath().toString(), true, "parse"));
    }

    /** What no batch file can tell, so that the program finds it out by itself there. */
    private static List<String> withoutTerminal(List<String> out) {
        return out.stream().skip(1).filter(word -> !word.startsWith("[-Drejoinder.terminal="))
                .map(word -> word.substring(1, word.length() - 1)).toList();
    }

    @Test
    void theLauncherOfWindowsLooksForJavaInTheSameOrder() throws IOException {
        String shell = Files.readString(Path.of("src/main/launcher/rejoinder"));
        WindowsLauncher windows = new WindowsLauncher();

        assertEquals(List.of("REJOINDER_JAVA_HOME", "JAVA_HOME", "runtime", "PATH"), windows.places());
        assertTrue(shell.contains(
                "\"${REJOINDER_JAVA_HOME:-}\" \"${JAVA_HOME:-}\" \"$home/runtime\" \"$(on_path)\""), "as the shell's");
        assertTrue(shell.contains("NEED=" + windows.needed() + "\n"));
        assertTrue(shell.contains("echo \"" + windows.complaint().replace("%NEED%", "$NEED") + "\" >&2"),
                windows.complaint());
    }

    @Test
    void theLauncherOfWindowsCallsOnlyWhatItHas() throws IOException {
        WindowsLauncher windows = new WindowsLauncher();

        assertEquals(windows.labels(), windows.called());
        assertEquals(List.of(), windows.unclosed(), "quotation marks and brackets");
    }

    @Test
    void windowsLauncherHasWindowsLineEnds() throws IOException {
        String text = Files.readString(Path.of("src/main/launcher/rejoinder.bat"));

        assertTrue(text.lines().count() > 10 && text.contains("org.rejoinder.app.Main"));
        assertEquals(text.replace("\r\n", "\n").length() + text.lines().count(), text.length());
    }
}
