/** The middle pane: the timeline with its gestures and keys, the overview above it, and the list beside it. */
package org.rejoinder.ui.timeline;
