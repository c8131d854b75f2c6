package org.rejoinder.analysis.confidence;

import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Stage;

/** Turns how sure the rules are of a statement into the chance that it is right. Runs last. */
public final class ConfidenceStage implements Stage {
    private final Calibration calibration = Calibration.load();

    @Override
    public String name() {
        return "confidence";
    }

    @Override
    public Reading apply(Reading reading) {
        return reading.withDrafts(reading.drafts().stream()
                .map(draft -> draft.withConfidence(calibration.of(draft))).toList());
    }
}
