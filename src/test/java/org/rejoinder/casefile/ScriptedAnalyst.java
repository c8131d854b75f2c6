package org.rejoinder.casefile;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.model.Edit;

/**
 * The process that is killed: opens a case and works on it by a script, and says of each thing that it does before it
 * does it, and after it, that it is on the disk.
 */
public final class ScriptedAnalyst {
    private ScriptedAnalyst() {}

    /** @param arguments  the case file, a seed, the number of the first thing to do, and how many to do at most */
    public static void main(String[] arguments) throws IOException {
        try (PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
                StandardCharsets.UTF_8)) {
            CaseFile file = CaseFile.open(Path.of(arguments[0]));
            out.println("open " + state(file.document()));
            Random random = new Random(Long.parseLong(arguments[1]));
            int first = Integer.parseInt(arguments[2]);
            for (int i = first; i < first + Integer.parseInt(arguments[3]); i++) {
                Script next = Script.any(random, i);
                out.println("try " + next);
                file = next.on(file);
                out.println("done");
            }
            file.close();
        }
    }

    /** Tells one state of a case from another, in one line. */
    static String state(CaseDocument document) {
        return Stream.concat(
                document.articles().stream().map(article -> article.parsed().article().outlet().orElse("")),
                Stream.of(document.history().done(), document.history().undone()).flatMap(List::stream).map(Edit::id))
                .collect(Collectors.joining(" "));
    }
}
