/**
 * The message files, and how a locale writes dates and numbers. Whatever people read, on the screen or in a picture, is
 * put into words here; data formats are not.
 */
package org.rejoinder.words;
