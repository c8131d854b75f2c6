/** The left pane: which statements are shown, by stance, speaker, outlet and search. */
package org.rejoinder.ui.filters;
