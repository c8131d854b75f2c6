package org.rejoinder.ui.timeline;

import java.util.Locale;
import java.util.Set;
import org.rejoinder.render.FontMeasure;
import org.rejoinder.task.InlineRunner;
import org.rejoinder.timeline.CaseItems;
import org.rejoinder.timeline.OverviewLayout;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.filters.FacetCounter;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.fixture.ManyUtterances;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;

/** Prints what the timeline of a large case costs before anything is drawn. Not a test: run it by hand. */
final class TimelineMeasure {
    private TimelineMeasure() {}

    public static void main(String[] args) {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        Workspace workspace = ManyUtterances.workspace(count);
        for (int round = 0; round < 3; round++) {
            time("items of the case", () -> CaseItems.of(workspace.theCase()));
            FilterModel filters = new FilterModel(workspace, new FacetCounter("nobody"));
            TimelineModel[] model = new TimelineModel[1];
            time("model of the timeline", () -> model[0] = new TimelineModel(workspace, filters, new Selection()));
            filters.runWith(new InlineRunner());
            OverviewLayout strip = new OverviewLayout(model[0].items(), new FontMeasure());
            time("first strip", () -> strip.lay(model[0].view(), 1000, 46));
            filter(filters);
            time("strip of another filter", () -> strip.lay(model[0].view(), 1000, 46));
            time("the same strip again", () -> strip.lay(model[0].view(), 1000, 46));
            time("one step", () -> model[0].steps().inTime(1));
            time("one step in the lane", () -> model[0].steps().inLane(1));
            time("one more step in the lane", () -> model[0].steps().inLane(1));
            time("all picked", () -> model[0].picks().everything());
            System.out.println(Set.of(model[0].view().selection().size(), round));
        }
    }

    /** The statements that pass are told before all is counted anew. */
    private static void filter(FilterModel filters) {
        long start = System.nanoTime();
        filters.shown().subscribe((before, shown) -> System.out.printf(Locale.ROOT,
                "the filter, with its list of ids: %d ms%n", (System.nanoTime() - start) / 1_000_000));
        time("the same, with the counts of all filters", () -> filters.only(Tone.DENY));
    }

    private static void time(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.printf(Locale.ROOT, "%s: %d ms%n", what, (System.nanoTime() - start) / 1_000_000);
    }
}
