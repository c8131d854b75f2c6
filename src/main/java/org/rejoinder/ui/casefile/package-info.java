/** Keeping the open case in a file: every decision is on the disk before it counts. */
package org.rejoinder.ui.casefile;
