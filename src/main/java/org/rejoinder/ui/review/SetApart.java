package org.rejoinder.ui.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Report;
import org.rejoinder.model.Utterance;

/** Which statements an analyst has said are acts of their own, and from which others. */
final class SetApart {
    private final Map<String, List<Edit.Split>> splits = new HashMap<>();

    private SetApart() {}

    static SetApart of(Case theCase) {
        SetApart apart = new SetApart();
        for (Edit edit : theCase.edits()) {
            if (edit.change() instanceof Edit.Split split) {
                apart.splits.merge(split.statement(), List.of(split),
                        (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
            }
        }
        return apart;
    }

    /** True where the analyst has told the one from the other. */
    boolean are(Utterance one, Utterance other) {
        return !splits.isEmpty() && (from(one, other) || from(other, one));
    }

    private boolean from(Utterance one, Utterance other) {
        return one.reports().stream().map(SetApart::id).flatMap(id -> splits.getOrDefault(id, List.of()).stream())
                .anyMatch(split -> split.from().isEmpty()
                        || other.reports().stream().map(SetApart::id).anyMatch(split.from()::contains));
    }

    private static String id(Report report) {
        return report.statement().id();
    }
}
