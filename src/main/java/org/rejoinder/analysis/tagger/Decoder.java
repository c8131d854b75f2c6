package org.rejoinder.analysis.tagger;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.analysis.tagger.SecondPass.Found;

/** Reads passages with a model. Holds work space: make one a thread. */
final class Decoder {
    private final FirstPass first;
    private final SecondPass second;

    Decoder(CrfModel tags, CrfModel roles, double cueThreshold) {
        first = new FirstPass(tags, cueThreshold);
        second = new SecondPass(roles);
    }

    /** The frames of a passage, in the order of their cues. */
    List<Found> read(Passage p) {
        Marks marks = first.read(p);
        List<Found> found = new ArrayList<>();
        for (Marks.Cue cue : marks.cues()) {
            second.read(p, marks, cue).ifPresent(found::add);
        }
        return found;
    }
}
