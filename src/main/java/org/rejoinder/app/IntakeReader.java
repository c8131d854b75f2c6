package org.rejoinder.app;

import java.nio.file.Path;
import java.util.List;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.intake.Intake;
import org.rejoinder.intake.IntakeResult;
import org.rejoinder.task.Progress;
import org.rejoinder.ui.intake.ImportModel;

/** Reads for the window as the commands do. */
record IntakeReader(Intake intake) implements ImportModel.Reader {
    @Override
    public IntakeResult read(List<Path> paths, Progress progress) {
        return intake.read(paths, progress);
    }

    @Override
    public IntakeResult reread(CaseDocument document, Progress progress) {
        return intake.reread(document, progress);
    }
}
