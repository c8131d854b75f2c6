package org.rejoinder.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseFile;

/**
 * A case file that a command reads and leaves as it is.
 *
 * @param isWhole  false where part of it is damaged: the command should then end as failed, whatever else it does
 */
record SavedCase(CaseDocument document, boolean isWhole) {
    /**
     * Reads a case file, and says on the error stream what of it is damaged.
     *
     * @throws CommandFailure if it cannot be read
     */
    static SavedCase read(CommandContext context, Path file) {
        try {
            CaseFile.Look look = CaseFile.look(file);
            look.problems().forEach(problem -> context.terminal().note(file + ": " + problem));
            return new SavedCase(look.document(), look.problems().isEmpty());
        } catch (IOException e) {
            throw new CommandFailure(file + ": " + Output.reason(e), e);
        }
    }
}
