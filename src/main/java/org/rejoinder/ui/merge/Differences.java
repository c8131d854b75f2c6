package org.rejoinder.ui.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseMerge;
import org.rejoinder.casefile.CaseMerge.Side;
import org.rejoinder.casefile.StoredArticle;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.ui.decisions.ChangeWords;
import org.rejoinder.task.Progress;
import org.rejoinder.ui.state.CaseAssembler;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.words.Steps;
import org.rejoinder.ui.words.Wording;

/**
 * Two cases made one, and in words what they have differently.
 *
 * @param articles   how many came in with the other case
 * @param decisions  likewise
 */
public record Differences(CaseMerge merge, List<Point> points, int articles, int decisions) {
    private static final double COMPARING = 0.35;
    private static final double ASSEMBLING = 0.55;

    public Differences {
        points = List.copyOf(points);
    }

    /** Lets one of the two have its way. */
    @FunctionalInterface
    public interface Settling {
        CaseDocument in(CaseDocument document, Side side, Function<Edit.Change, Edit> sign);
    }

    /**
     * One thing that the two cases have differently.
     *
     * @param step      what was decided, such as "Change stance"
     * @param about     of what
     * @param mine      what the open case has
     * @param mineBy    by whom and when; may be empty
     * @param theirs    what the other has
     * @param stands    whose stands as long as nobody settles it
     */
    public record Point(String step, String about, String mine, String mineBy, String theirs, String theirsBy,
            Side stands, Settling settling) {}

    /**
     * Merges two cases. May be called from any thread; asks between its steps whether it is still wanted.
     *
     * @throws IllegalArgumentException if one id means articles of two texts
     */
    static Differences of(CaseDocument one, CaseDocument other, CaseAssembler assembler, Wording wording, Steps steps,
            Progress work) {
        work.checkCancelled();
        work.report(COMPARING, wording.messages().get("merge.comparing"));
        CaseMerge merge = CaseMerge.of(one, other);
        work.checkCancelled();
        work.report(ASSEMBLING, wording.messages().get("merge.assembling"));
        CaseDocument both = merge.merged();
        List<ParsedArticle> read = both.articles().stream().map(StoredArticle::parsed).toList();
        CaseIndex index =
                new CaseIndex(assembler.assemble(both.name(), read, both.history().done(), watched(work, wording)));
        work.checkCancelled();
        ChangeWords words = new ChangeWords(index, both, wording);
        List<Point> points = new ArrayList<>();
        merge.readings().forEach(reading -> points.add(point(reading, wording)));
        for (CaseMerge.Conflict conflict : merge.conflicts()) {
            work.checkCancelled();
            points.add(point(conflict, words, wording, steps));
        }
        return new Differences(merge, points, both.articles().size() - one.articles().size(),
                both.history().done().size() - one.history().done().size());
    }

    /** Of the assembly of both, which is the rest of the work. */
    private static Progress watched(Progress work, Wording wording) {
        String words = wording.messages().get("merge.assembling");
        return new Progress() {
            @Override
            public void report(double share, String message) {
                work.report(ASSEMBLING + (1 - ASSEMBLING) * share, words);
            }

            @Override
            public boolean isCancelled() {
                return work.isCancelled();
            }
        };
    }

    private static Point point(CaseMerge.Reading reading, Wording wording) {
        return new Point(wording.messages().get("merge.reading"), reading.one().parsed().article().heading(),
                statements(reading.one(), wording), "", statements(reading.other(), wording), "", reading.stands(),
                (document, side, sign) -> reading.settle(document, side));
    }

    private static String statements(StoredArticle article, Wording wording) {
        return wording.messages().get("merge.statements", article.parsed().statements().size());
    }

    private static Point point(CaseMerge.Conflict conflict, ChangeWords words, Wording wording, Steps steps) {
        Edit.Change change = conflict.stands().change();
        String step = steps.name(change);
        return new Point(step.substring(0, 1).toUpperCase(wording.messages().locale()) + step.substring(1),
                words.about(change), value(conflict.one(), words, wording, steps), signed(conflict.one(), steps),
                value(conflict.other(), words, wording, steps), signed(conflict.other(), steps),
                conflict.one().filter(conflict.stands()::equals).isPresent() ? Side.ONE : Side.OTHER, conflict::settle);
    }

    private static String value(Optional<Edit> edit, ChangeWords words, Wording wording, Steps steps) {
        return edit.map(one -> {
            String value = words.value(one.change());
            return value.isEmpty() ? steps.name(one.change()) : value;
        }).orElseGet(() -> wording.messages().get("merge.taken-back"));
    }

    private static String signed(Optional<Edit> edit, Steps steps) {
        return edit.map(steps::signed).orElse("");
    }
}
