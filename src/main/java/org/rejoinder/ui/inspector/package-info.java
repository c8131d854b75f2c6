/** The right pane's upper part: everything about the chosen statement, and what an analyst decides about it. */
package org.rejoinder.ui.inspector;
