package org.rejoinder.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the batch file says, read without a Windows to run it on. */
final class WindowsLauncher {
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

    private final String text;

    WindowsLauncher() throws IOException {
        text = Files.readString(Path.of("src/main/launcher/rejoinder.bat")).replace("\r\n", "\n");
    }

    /**
     * The words that Java is started with, after its own name.
     *
     * @param home  the folder of the program
     * @param kept  Java's own warming up was kept
     */
    List<String> words(String home, boolean kept, String... arguments) {
        String line = first("(?m)^\"%FOUND%\\\\bin\\\\java\\.exe\" (.*) %\\*$");
        line = line.replace("%SHARE%", kept ? "" : first("(?m)^set \"SHARE=(.+)\"$"))
                .replace("%LOGS%", kept ? first("set \"LOGS=(-[^\"]+)\"") : "")
                .replace("%AOT%", kept ? first("set AOT=(.+)") : "")
                .replace("%KEPT%", first("set \"KEPT=(%[^\"]+)\""))
                .replace("%REJOINDER_JAVA_OPTS%", "")
                .replace('\\', '/')
                .replace("%HOME_DIR%", home);
        List<String> words = WORD.matcher(line).results().map(MatchResult::group)
                .map(word -> word.replace("\"", "")).collect(Collectors.toCollection(ArrayList::new));
        words.addAll(List.of(arguments));
        return words;
    }

    /** Where it looks for a Java, in its order, as far as that is the same on all machines. */
    List<String> places() {
        return Pattern.compile("call :try\\w* \"%(?:HOME_DIR%\\\\)?(\\w+)|where \\$(\\w+):").matcher(text).results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1)).toList();
    }

    String needed() {
        return first("set \"NEED=(\\d+)\"");
    }

    /** What it says where there is none. */
    String complaint() {
        return first("echo (rejoinder: .*)>&2").replace("^", "");
    }

    Set<String> labels() {
        return all("(?m)^:(\\w+)");
    }

    Set<String> called() {
        return all("call :(\\w+)");
    }

    /** Lines whose quotation marks do not come in twos, and the brackets of what is left of all lines. */
    List<String> unclosed() {
        List<String> found = new ArrayList<>();
        int open = 0;
        for (String line : text.lines().filter(one -> !one.startsWith("rem ")).toList()) {
            // to take the marks out of a variable takes one of them
            String code = line.replace(":\"=%", "%");
            if (code.chars().filter(mark -> mark == '"').count() % 2 != 0) {
                found.add(line);
            }
            String bare = code.replaceAll("\"[^\"]*\"|\\^[()]", "");
            open += (int) (bare.chars().filter(mark -> mark == '(').count()
                    - bare.chars().filter(mark -> mark == ')').count());
        }
        if (open != 0) {
            found.add(open + " brackets");
        }
        return found;
    }

    private Set<String> all(String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String first(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new AssertionError("rejoinder.bat has nothing like " + pattern);
        }
        return found.group(1);
    }
}
