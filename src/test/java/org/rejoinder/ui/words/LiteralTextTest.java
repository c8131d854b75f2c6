package org.rejoinder.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What people read in the window and in pictures stands in message files, so that it can be translated, and never in
 * code. Dates and numbers are put by {@link org.rejoinder.words.Formats}.
 */
class LiteralTextTest {
    private static final List<Path> WINDOW =
            List.of(Path.of("src/main/java/org/rejoinder/ui"), Path.of("src/main/java/org/rejoinder/app"));
    private static final List<Path> PICTURES = List.of(Path.of("src/main/java/org/rejoinder/timeline"),
            Path.of("src/main/java/org/rejoinder/render"), Path.of("src/main/java/org/rejoinder/export"));
    /**
     * What is no text for people: data formats, whose words are the same in every language; names of fonts, threads and
     * properties; what is typed, not shown; and a timeline that nobody sees.
     */
    private static final Set<String> DATA = Set.of("Citation.java", "CsvExport.java", "IcsExport.java",
            "TimelineJsExport.java", "FormerLanes.java", "WebAnnotationExport.java", "PictureFacts.java",
            "PngWriter.java", "SvgPen.java", "EmbeddedFont.java", "PdfPen.java", "FxFonts.java", "InterFont.java",
            "Toolkit.java", "WarmUp.java");
    /** What fails is told in English to who runs the program; fields of a file's own have names. */
    private static final Pattern NAMES = Pattern.compile("requireNonNull|setCustomMetadataValue");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** Any word with a capital, or two in a row. */
    private static final Pattern WORD = Pattern.compile("\\b[A-Z][a-z]{2,}|[a-z]{2,} [a-z]{2,}|[A-Z]{4,}");
    /** Reads English names of months in every locale. */
    private static final String READER = "DateEntry.java";
    private static final Pattern OWN_FORMAT = Pattern.compile(
            "ofPattern\\(|ofLocalized|NumberFormat\\.get|Locale\\.(?:ENGLISH|UK|US)\\b|String\\.format\\((?!(?:java\\.util\\.)?Locale\\.ROOT, \"(?:#|-fx))");
    /** Words that begin like a sentence, or several words in a row. */
    private static final Pattern WORDS = Pattern.compile("\"((?:[A-Z][a-z]+ |[a-z]+ [a-z]+ )[a-z]+[^\"]*)\"");
    /** What is put on screen at once, whatever the words are. */
    private static final Pattern SHOWN = Pattern.compile(
            "(?:new (?:Label|Text|Button|Tooltip|MenuItem|Menu|Hyperlink|ToggleButton)|\\.(?:setText|setPromptText|"
                    + "setAccessibleText|setAccessibleHelp))\\(\"((?!https?://)[^\"]*\\p{L}{2,}[^\"]*)\"");
    /** Messages of faults and of the terminal are for who runs the program, and styles are for the toolkit. */
    private static final Pattern NOT_SHOWN =
            Pattern.compile("Exception\\(|terminal\\.note|^\\s*(?:\\*|//|/\\*)|^\\s*\\+ \"|getLogger");

    @Test
    void noTextOfTheWindowStandsInCode() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources(WINDOW)) {
            read(file, found);
        }
        assertEquals(List.of(), found, "move these words to assets/messages/messages.properties");
    }

    @Test
    void noTextOfPicturesStandsInCode() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources(PICTURES)) {
            boolean fault = false;
            for (String line : Files.readAllLines(file)) {
                boolean passedOver = fault || NOT_SHOWN.matcher(line).find() || NAMES.matcher(line).find()
                        || DATA.contains(file.getFileName().toString());
                fault = (fault || line.contains("Exception(")) && !line.strip().endsWith(";");
                if (!passedOver
                        && LITERAL.matcher(line).results().anyMatch(text -> WORD.matcher(text.group(1)).find())) {
                    found.add(file.getFileName() + ": " + line.strip());
                }
            }
        }
        assertEquals(List.of(), found, "move these words to assets/messages/messages.properties");
    }

    @Test
    void datesAndNumbersAreWrittenInOnePlace() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources(Stream.concat(WINDOW.stream(), PICTURES.stream()).toList())) {
            for (String line : Files.readAllLines(file)) {
                boolean passedOver = DATA.contains(file.getFileName().toString()) || file.endsWith(READER);
                if (!passedOver && OWN_FORMAT.matcher(line).find()) {
                    found.add(file.getFileName() + ": " + line.strip());
                }
            }
        }
        assertEquals(List.of(), found, "let org.rejoinder.words.Formats write it, in the reader's locale");
    }

    private static List<Path> sources(List<Path> folders) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : folders) {
            try (var files = Files.walk(folder)) {
                files.filter(path -> path.toString().endsWith(".java")).sorted().forEach(all::add);
            }
        }
        return all;
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
