/** What the window shows, without the window: the open case, the selection, look-ups into both. Needs no toolkit. */
package org.rejoinder.ui.state;
