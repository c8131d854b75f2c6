/** Bringing articles into the open case: by dialog or by drag and drop, read in the background. */
package org.rejoinder.ui.intake;
