/** How the window looks: fonts, themes, icons and the small parts that several panes share. */
package org.rejoinder.ui.look;
