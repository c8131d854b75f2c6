/**
 * Everything that can be done in the window, told once: menus, keys, the sheet of keys and the palette read it here.
 */
package org.rejoinder.ui.action;
