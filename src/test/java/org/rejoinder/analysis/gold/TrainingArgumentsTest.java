package org.rejoinder.analysis.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingArgumentsTest {
    private static final Set<String> OPTIONS = Set.of("--half", "--also");

    @TempDir
    private Path folder;

    private Path articles;

    @BeforeEach
    void write() throws IOException {
        articles = Files.writeString(folder.resolve("articles.jsonl"), "");
    }

    private TrainingArguments given(String... more) {
        String[] args = new String[more.length + 1];
        args[0] = articles.toString();
        System.arraycopy(more, 0, args, 1, more.length);
        return TrainingArguments.of(args, OPTIONS, "usage");
    }

    @Test
    void foldersBelongToTheOptionBeforeThemAndAllHaveTheArticles() {
        TrainingArguments given = given("one", "--half", "two", "three", "--also", "four", "-o", "weights", "five");
        assertEquals(List.of(articles, Path.of("one")), given.learn());
        assertEquals(List.of(Path.of("two"), Path.of("three"), articles), given.behind("--half"));
        assertEquals(List.of(Path.of("four"), Path.of("five"), articles), given.behind("--also"));
        assertEquals(Optional.of(Path.of("weights")), given.target());
    }

    @Test
    void behindAnOptionThatIsNotGivenStandNoFolders() {
        assertEquals(List.of(articles), given("one").behind("--half"));
        assertEquals(Optional.empty(), given("one").target());
    }

    @Test
    void withoutAFolderToLearnFromOrWithAnUnknownOptionItSaysHowItIsUsed() {
        assertEquals("usage", assertThrows(IllegalArgumentException.class, () -> given()).getMessage());
        assertThrows(IllegalArgumentException.class, () -> given("--half", "one"));
        assertThrows(IllegalArgumentException.class, () -> given("one", "--halves", "two"));
    }
}
