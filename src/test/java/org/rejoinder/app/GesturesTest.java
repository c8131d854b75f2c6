package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.words.Messages;

/** {@code src/docs/gestures.md} names every key and gesture, and for each a test that there is. */
class GesturesTest extends Journey {
    private static final Path TABLE = Path.of("src/docs/gestures.md");

    private record Row(String input, String meaning, String journey) {}

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream().filter(line -> line.startsWith("| ") && line.endsWith("` |"))
                .map(line -> line.split("\\|"))
                .map(cells -> new Row(cells[1].strip(), cells[2].strip().replace("`", ""),
                        cells[3].strip().replace("`", ""))).toList();
    }

    @Test
    void everyKeyOfEveryActionStandsInTheTable() throws Exception {
        List<String> told = rows().stream().map(row -> row.meaning() + ": " + row.input()).toList();
        List<String> missing = onWindow(() -> Stream.of(Group.values())
                .flatMap(group -> desk.actions().of(group).stream()).filter(action -> !action.keys().isEmpty())
                .map((Action action) -> action.id() + ": " + desk.actions().allKeys(action))
                .filter(line -> !told.contains(line)).toList());
        assertEquals(List.of(), missing, "write these into " + TABLE);
    }

    @Test
    void everyGestureOfTheHelpStandsInTheTable() throws Exception {
        List<String> told = rows().stream().map(Row::input).toList();
        List<String> missing = Arrays.stream(Messages.in(Locale.ENGLISH).get("help.pointer").split("\n"))
                .map(line -> line.split("\\|")[0].strip()).filter(gesture -> !told.contains(gesture)).toList();
        assertEquals(List.of(), missing, "write these into " + TABLE);
    }

    @Test
    void everyGestureOfTheTableIsInTheHelp() throws Exception {
        List<String> told = Arrays.stream(Messages.in(Locale.ENGLISH).get("help.pointer").split("\n"))
                .map(line -> line.split("\\|")[0].strip()).toList();
        List<String> ids = onWindow(() -> Stream.of(Group.values())
                .flatMap(group -> desk.actions().of(group).stream()).map(Action::id).toList());
        List<String> missing = rows().stream().filter(row -> !ids.contains(row.meaning())).map(Row::input)
                .filter(gesture -> !told.contains(gesture)).toList();
        assertEquals(List.of(), missing, "the sheet of keys does not tell of these");
    }

    @Test
    void everyJourneyThatIsNamedIsThere() throws Exception {
        List<String> missing = rows().stream().map(Row::journey).distinct().filter(name -> !isThere(name)).toList();
        assertEquals(List.of(), missing, "no such test");
    }

    private static boolean isThere(String name) {
        String[] parts = name.split("#");
        try {
            return Stream.of(Class.forName(parts[0].contains(".") ? parts[0] : "org.rejoinder.app." + parts[0])
                    .getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals(parts[1]));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
