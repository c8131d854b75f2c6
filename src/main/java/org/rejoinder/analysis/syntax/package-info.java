/**
 * Light dependency trees for English: which word depends on which, by a small parser that is trained by a command here.
 */
package org.rejoinder.analysis.syntax;
