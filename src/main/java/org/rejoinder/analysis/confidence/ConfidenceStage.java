package org.rejoinder.analysis.confidence;

import java.util.List;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.DraftLink;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Stage;

/**
 * Turns how sure the rules are of a statement into the chance that it is right. A link is right where both its
 * statements are and the one answers the other. Runs last.
 */
public final class ConfidenceStage implements Stage {
    private final Calibration calibration = Calibration.load();

    @Override
    public String name() {
        return "confidence";
    }

    @Override
    public Reading apply(Reading reading) {
        List<Draft> drafts = reading.drafts().stream()
                .map(draft -> draft.withConfidence(calibration.of(draft))).toList();
        List<DraftLink> links = reading.links().stream().map(link -> new DraftLink(link.from(), link.to(), link.type(),
                link.confidence() * drafts.get(link.from()).confidence() * drafts.get(link.to()).confidence()))
                .toList();
        return reading.withDrafts(drafts).withLinks(links);
    }
}
