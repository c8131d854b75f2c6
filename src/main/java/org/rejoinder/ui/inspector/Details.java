package org.rejoinder.ui.inspector;

import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Mark;
import org.rejoinder.model.Stance;
import org.rejoinder.timeline.Tone;

/**
 * Everything that the inspector says of one utterance, in words.
 *
 * @param words      of the report that is read
 * @param statement  id of the statement of that report, which edits are about
 * @param byClock   the same by the clock that is shown, where it is another than the source's
 * @param basis      how the date is known; empty where there is nothing to say
 * @param sources    how many articles report it
 * @param machine    what the machine read, before anybody decided; says so where an analyst added the statement
 * @param rules      what read the statement, one finding each
 * @param confirmed  an analyst has confirmed it, and not taken that back
 * @param mark       tags, flag and note
 * @param decided    what an analyst decided about it, the last of each kind, in order of time
 */
public record Details(
        String utterance,
        String statement,
        Tone stance,
        Optional<Stance> second,
        String speakers,
        String standing,
        String words,
        String said,
        Optional<String> byClock,
        String basis,
        String against,
        List<Tie> answers,
        List<Tie> answeredBy,
        boolean unanswered,
        String coded,
        String sureness,
        String machine,
        List<String> rules,
        List<ReportLine> reports,
        int read,
        int sources,
        boolean reviewed,
        boolean confirmed,
        List<Decided> decided,
        Mark mark) {
    /**
     * What an analyst decided.
     *
     * @param edit     what was decided
     * @param what     such as "Change stance"
     * @param machine  what the machine said; empty where it said nothing of the kind
     * @param signed   by whom and when
     */
    public record Decided(Edit edit, String what, String machine, String signed) {}

    /**
     * Another utterance that this one answers or is answered by.
     *
     * @param how  such as "denies"
     * @param who  who said the other, and when
     */
    public record Tie(String utterance, Tone stance, String how, String who, String note) {}

    /** One article's report of it. */
    public record ReportLine(int index, String outlet, String published, String words) {}
}
