/** Finds statements: who reports what, with which words, and what was said. */
package org.rejoinder.analysis.attribution;
