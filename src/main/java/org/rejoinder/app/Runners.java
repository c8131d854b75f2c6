package org.rejoinder.app;

import java.util.function.IntFunction;
import org.rejoinder.task.TaskRunner;

/**
 * Who does what the window need not wait for.
 *
 * @param reading   reads articles and case files, one after another
 * @param layouts   lays out timelines, on threads of their own: they need not wait until all articles are read, nor the
 *                  strip for the marks
 * @param searches  searches, filters and looks through the review queue: nor need these wait for articles or layouts
 */
record Runners(TaskRunner reading, TaskRunner layouts, TaskRunner searches) {
    /** @param made  makes a runner with that many threads */
    static Runners of(IntFunction<TaskRunner> made) {
        return new Runners(made.apply(1), made.apply(2), made.apply(2));
    }

    /** Has them work for a window from now on; its models read with the first of them already. */
    void workFor(Models models, Desk desk) {
        desk.layWith(layouts);
        models.filters().runWith(searches);
        models.find().runWith(searches);
        models.review().runWith(searches);
    }

    void close() {
        reading.close();
        layouts.close();
        searches.close();
    }
}
