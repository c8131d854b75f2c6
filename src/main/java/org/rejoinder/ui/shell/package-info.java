/** The window's frame: the bars at the top and at the bottom, the panes between them, notices and keys. */
package org.rejoinder.ui.shell;
