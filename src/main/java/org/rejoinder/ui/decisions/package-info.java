/**
 * Everything that was decided in a case, line by line, and what of it no longer fits; and how a decision is put into
 * words.
 */
package org.rejoinder.ui.decisions;
