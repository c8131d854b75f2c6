package org.rejoinder.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A speech act, however many articles tell it: one mark on the timeline.
 *
 * @param id        {@code u-} and the digits of its first report's statement id
 * @param secondStance  what else it does; one that repeats the stance is none
 * @param speakers  ids of actors of the case
 * @param targets   ids of actors of the case
 * @param said      the narrowest range that its reports agree on; empty where unknown
 * @param reports   at least one; the best (most exact, most direct) first
 * @param confidence  that of its best report, 0..1; see {@link Statement}
 * @param reviewed  an analyst has confirmed or changed it
 */
public record Utterance(
        String id,
        StatementKind kind,
        Stance stance,
        Optional<Stance> secondStance,
        List<String> speakers,
        List<String> targets,
        Optional<Said> said,
        List<Report> reports,
        double confidence,
        boolean reviewed) {
    public Utterance {
        Checks.notBlank(id, "utterance id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(stance, "stance");
        secondStance = secondStance.filter(other -> other != stance);
        Objects.requireNonNull(said, "said");
        Checks.share(confidence, "confidence");
        speakers = List.copyOf(speakers);
        targets = List.copyOf(targets);
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("utterance " + id + " needs a report");
        }
    }

    /** The report that stands for all: the most exact and most direct. */
    public Report bestReport() {
        return reports.getFirst();
    }

    /** True where it was certainly said before the other: both have days, and its last is before the other's first. */
    public boolean wasSaidBefore(Utterance other) {
        return said.isPresent() && other.said.isPresent() && said.get().latest().isBefore(other.said.get().earliest());
    }
}
