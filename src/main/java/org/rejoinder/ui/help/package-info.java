/** The sheet with all keys. */
package org.rejoinder.ui.help;
