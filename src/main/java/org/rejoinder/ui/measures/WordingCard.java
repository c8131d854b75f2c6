package org.rejoinder.ui.measures;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.casework.Reprints;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.measures.Charts.Drift;
import org.rejoinder.ui.words.Wording;

/** How the words of a statement changed: a small line for each, from the first published report to the last. */
final class WordingCard {
    private static final int MOST = 8;
    private static final int MOST_LETTERS = 46;

    private final MeasuresModel model;
    private final Wording wording;

    WordingCard(MeasuresModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
    }

    /** @param rows  takes the lines */
    ChartCard card(List<Drift> drifts, List<BarRow> rows) {
        ChartCard card = new ChartCard(get("measures.wording"), get("measure.wording"),
                get("measures.wording.total", drifts.size()));
        card.setId("measure-wording");
        card.getStyleClass().add("measure-wording");
        drifts.stream().limit(MOST).forEach(drift -> {
            BarRow row = row(drift);
            rows.add(row);
            card.add(row);
        });
        if (drifts.isEmpty()) {
            card.add(Texts.wrapped(get("measures.reprints.empty"), "muted"));
        }
        return card;
    }

    private BarRow row(Drift drift) {
        String who = wording.names().speakers(drift.speakers());
        String told = drift.steps().stream().map(this::step).collect(Collectors.joining("\n"));
        return new BarRow(get("measures.wording.name", who, Texts.shortened(drift.words(), MOST_LETTERS)),
                new Trace(drift.steps()), percent(drift.least()), get("measures.wording.bar", who, told),
                Set.of(drift.utterance()), () -> model.choose(Set.of(drift.utterance()),
                        get("measures.figure", get("measures.wording"), who)));
    }

    private String step(Reprints.Step step) {
        return get("measures.wording.step", step.outlet(), step.daysLater()
                .map(days -> get("measures.days", (double) days))
                .orElse(get("date.unknown")), percent(step.likeness()));
    }

    private String percent(double share) {
        return get("measures.percent", share);
    }

    private String get(String key, Object... arguments) {
        return wording.messages().get(key, arguments);
    }
}
