package org.rejoinder.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.intake.IntakeResult;
import org.rejoinder.model.Case;

/**
 * The case that a command works on: one case file, or articles that make a case for the occasion.
 *
 * @param document  the same as a file has it
 * @param status    what the command should end with if all else goes well
 */
public record CaseInput(Case assembled, CaseDocument document, int status) {
    /**
     * Reads what a command was given, and says on the error stream what was wrong with it.
     *
     * @throws CommandFailure if nothing at all could be read
     */
    public static CaseInput read(CommandContext context, List<Path> paths) {
        IntakeResult result = Reading.read(context, paths);
        if (result.opened().isPresent()) {
            return new CaseInput(result.opened().get().assemble(), result.opened().get(), Reading.status(result));
        }
        if (result.articles().isEmpty()) {
            throw CommandFailure.said();
        }
        CaseDocument document = CaseDocument.of(name(paths), result.articles());
        return new CaseInput(document.assemble(), document, Reading.status(result));
    }

    /** Named after what was given, without the folders around it and the ending. */
    private static String name(List<Path> paths) {
        String names = paths.stream()
                .limit(3)
                .map(path -> path.toAbsolutePath().normalize().getFileName())
                .map(name -> name == null ? "Case" : name.toString().replaceFirst("(?<=.)\\.\\w{1,6}$", ""))
                .collect(Collectors.joining(", "));
        return paths.size() > 3 ? names + " and " + (paths.size() - 3) + " more" : names;
    }
}
