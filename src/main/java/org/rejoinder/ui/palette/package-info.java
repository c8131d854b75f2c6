/**
 * The command palette: everything that can be done, and everything that can be gone to, by a few letters of its name.
 */
package org.rejoinder.ui.palette;
