/** What the window shows, without the window: the open case, the selection, and look-ups into both. No toolkit needed. */
package org.rejoinder.ui.state;
