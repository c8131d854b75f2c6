/** The right pane's lower part: the article as it stands, with the chosen statement marked in it. */
package org.rejoinder.ui.source;
