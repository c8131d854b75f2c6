package org.rejoinder.app;

import java.nio.file.Path;
import java.util.List;
import org.rejoinder.analysis.Analyser;
import org.rejoinder.analysis.Analysers;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.ParsedArticleJson;
import org.rejoinder.ingest.Ingest;
import org.rejoinder.intake.Intake;
import org.rejoinder.intake.IntakeResult;
import org.rejoinder.task.Progress;
import org.rejoinder.ui.intake.ImportModel;

/** Reads as the program does; the seeds, which many journeys open, only once. */
final class SeedsReader {
    static final Path SEEDS = Path.of("seeds");

    private static final Once<Analyser> ANALYSER = new Once<>(Analysers::standard);
    private static final Intake INTAKE =
            new Intake(new Ingest(), ANALYSER, new Once<>(ParsedArticleJson::new));
    private static final Once<IntakeResult> RESULT =
            new Once<>(() -> INTAKE.read(List.of(SEEDS), Progress.NONE));

    private SeedsReader() {}

    static IntakeResult read(List<Path> paths, Progress progress) {
        return paths.equals(List.of(SEEDS)) ? RESULT.get() : INTAKE.read(paths, progress);
    }

    /** For a window. */
    static ImportModel.Reader reader() {
        return new ImportModel.Reader() {
            @Override
            public IntakeResult read(List<Path> paths, Progress progress) {
                return SeedsReader.read(paths, progress);
            }

            @Override
            public IntakeResult reread(CaseDocument document, Progress progress) {
                return INTAKE.reread(document, progress);
            }
        };
    }
}
