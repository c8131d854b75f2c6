package org.rejoinder.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people read in the window stands in message files, so that it can be translated, and never in code. */
class LiteralTextTest {
    private static final List<Path> WINDOW =
            List.of(Path.of("src/main/java/org/rejoinder/ui"), Path.of("src/main/java/org/rejoinder/app"));
    /** Words that begin like a sentence, or several words in a row. */
    private static final Pattern WORDS = Pattern.compile("\"((?:[A-Z][a-z]+ |[a-z]+ [a-z]+ )[a-z]+[^\"]*)\"");
    /** What is put on screen at once, whatever the words are. */
    private static final Pattern SHOWN = Pattern.compile(
            "(?:new (?:Label|Text|Button|Tooltip|MenuItem|Menu|Hyperlink|ToggleButton)|\\.(?:setText|setPromptText|"
                    + "setAccessibleText|setAccessibleHelp))\\(\"((?!https?://)[^\"]*\\p{L}{2,}[^\"]*)\"");
    /** Messages of faults and of the terminal are for who runs the program, and styles are for the toolkit. */
    private static final Pattern NOT_SHOWN = Pattern.compile("Exception\\(|terminal\\.note|^\\s*(?:\\*|//|/\\*)|^\\s*\\+ \"|getLogger");

    @Test
    void noTextOfTheWindowStandsInCode() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path folder : WINDOW) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                    read(file, found);
                }
            }
        }
        assertEquals(List.of(), found, "move these words to assets/messages/messages.properties");
    }

    private static void read(Path file, List<String> found) throws IOException {
        boolean fault = false;
        for (String line : Files.readAllLines(file)) {
            boolean passedOver = NOT_SHOWN.matcher(line).find() || fault;
            // A message that is too long for its line goes on in the next.
            fault = (line.contains("Exception(") || line.contains("terminal.note(")) && !line.strip().endsWith(";");
            Matcher words = WORDS.matcher(line);
            Matcher shown = SHOWN.matcher(line);
            if (!passedOver && words.find() || shown.find()) {
                found.add(file.getFileName() + ": " + line.strip());
            }
        }
    }
}
