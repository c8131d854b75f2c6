package org.rejoinder.ui.table;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.rejoinder.model.Said;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Tone;
import org.rejoinder.timeline.Window;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.ShownClock;
import org.rejoinder.ui.statement.SaidWords;
import org.rejoinder.ui.words.Wording;
import org.rejoinder.words.Formats;

/** The utterances of a case as rows, in the order of the case. */
final class CaseRows implements Rows {
    /** Milliseconds. */
    private static final long MINUTE = 60_000;
    private static final int PER_MILLE = 1000;

    private final CaseIndex index;
    private final List<Utterance> utterances;
    private final ShownClock clock;
    private final Wording wording;
    private final Formats formats;

    CaseRows(CaseIndex index, ShownClock clock, Wording wording) {
        this.clock = clock;
        this.index = index;
        this.utterances = index.theCase().utterances();
        this.wording = wording;
        formats = wording.messages().formats();
    }

    @Override
    public int size() {
        return utterances.size();
    }

    @Override
    public String id(int row) {
        return utterances.get(row).id();
    }

    @Override
    public OptionalInt row(String id) {
        return index.place(id);
    }

    @Override
    public Tone tone(int row) {
        return index.stance(utterances.get(row));
    }

    @Override
    public String text(Column column, int row) {
        Utterance utterance = utterances.get(row);
        return switch (column) {
            case DATE -> new SaidWords(clock, wording).of(index, utterance);
            case STANCE -> wording.messages().of("stance", index.stance(utterance));
            case SPEAKER -> wording.names().speakers(index.speakers(utterance));
            case WORDS -> index.words(utterance.bestReport());
            case TARGET -> wording.names().list(index.targets(utterance));
            case OUTLET -> utterance.reports().stream().map(index::outlet).distinct()
                    .collect(Collectors.joining(wording.messages().get("list.comma")));
            case KIND -> wording.messages().of("kind", utterance.kind());
            case REPORTS, ANSWERS -> formats.count(number(column, row));
            case CONFIDENCE -> formats.percent(utterance.confidence());
            case REVIEWED -> utterance.reviewed() ? wording.messages().get("table.reviewed") : "";
        };
    }

    @Override
    public int number(Column column, int row) {
        Utterance utterance = utterances.get(row);
        return switch (column) {
            case DATE -> utterance.said().map(said -> minute(utterance, said)).orElse(Integer.MAX_VALUE);
            case STANCE -> index.stance(utterance).ordinal();
            case KIND -> utterance.kind().ordinal();
            case REPORTS -> utterance.reports().size();
            case ANSWERS -> index.answeredBy(utterance.id()).size();
            case CONFIDENCE -> (int) Math.round(utterance.confidence() * PER_MILLE);
            case REVIEWED -> utterance.reviewed() ? 1 : 0;
            case SPEAKER, WORDS, TARGET, OUTLET -> throw new IllegalArgumentException(column + " sorts by its text");
        };
    }

    /** The minute in which it was said at the earliest, by the clock that is shown. */
    private int minute(Utterance utterance, Said said) {
        long from = clock.moved(index, utterance).map(ShownClock.Moved::when)
                .orElseGet(() -> Window.ofDays(said.earliest(), said.latest())).from();
        return Math.clamp(Math.floorDiv(from, MINUTE), Integer.MIN_VALUE, Integer.MAX_VALUE - 1);
    }
}
