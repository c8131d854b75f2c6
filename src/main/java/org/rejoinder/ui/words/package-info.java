/** All words that the window shows, and how dates, counts and names are put. No word of the screen stands elsewhere. */
package org.rejoinder.ui.words;
