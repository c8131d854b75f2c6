/**
 * What the timeline shows and where: items in columns, a time scale with folded quiet periods, ticks, packing, level of
 * detail. {@link org.rejoinder.timeline.TimelineLayout} turns a {@link org.rejoinder.timeline.ViewState} into an
 * immutable {@link org.rejoinder.timeline.Scene} of {@link org.rejoinder.timeline.Mark}s with a hit test; painters in
 * {@code render} draw it. {@link org.rejoinder.timeline.Navigator} pans, zooms and fits: pure functions from one view
 * state to the next. No toolkit is needed. Times are milliseconds since 1970-01-01 of the calendar that the statements
 * are dated in; a day is its midnight to midnight. Lengths are pixels, y grows downwards.
 */
package org.rejoinder.timeline;
