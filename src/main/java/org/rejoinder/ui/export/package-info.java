/** Exporting the timeline as a picture. */
package org.rejoinder.ui.export;
